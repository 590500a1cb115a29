/** Which comment a tab that is being opened is meant for: left by the dashboard, taken up by the sidebar of that page. */
import * as v from 'valibot';
import { storage } from 'wxt/utils/storage';
import { SITUATIONS, type Situation } from '../templates/types';

export interface Wanted {
  site: 'instagram' | 'facebook';
  commentId: string;
  /** What the reply is to say; none: only open it. */
  situations: Situation[];
  /** Values of its *isian* that are known, by name. */
  values: Record<string, string>;
}

/** Only in the memory of the browser's session: it says which comment, and must not outlive the day. */
const KEY = 'session:wanted';
/** After that the person has gone elsewhere. */
const FRESH_MS = 10 * 60_000;

const schema = v.object({
  site: v.picklist(['instagram', 'facebook']),
  commentId: v.string(),
  situations: v.array(v.picklist(SITUATIONS)),
  values: v.record(v.string(), v.string()),
  at: v.number(),
}) satisfies v.GenericSchema<unknown, Wanted & { at: number }>;

export const wantedItem = {
  async get(): Promise<Wanted | null> {
    const kept = v.safeParse(schema, await storage.getItem(KEY));
    return kept.success && Date.now() - kept.output.at < FRESH_MS ? kept.output : null;
  },
  set: (wanted: Wanted): Promise<void> => storage.setItem(KEY, { ...wanted, at: Date.now() }),
  done: (): Promise<void> => storage.removeItem(KEY),
};
