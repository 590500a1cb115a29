/** What the dashboard asks of the world outside: log, profile, settings, packs, tabs. The entrypoint passes it in, tests pass their own. */
import type { Profile, Settings } from '../../lib/profile/types';
import type { Store } from '../../lib/store/types';

/** A value that is kept by the browser and may be changed by another page. */
export interface KeptItem<T> {
  get(): Promise<T>;
  set(value: T): Promise<void>;
  watch(changed: (value: T) => void): () => void;
}

export type PackOutcome = { ok: true; name: string; version: string; templates: number } | { ok: false; problem: string };

export interface Services {
  profile: KeptItem<Profile>;
  settings: KeptItem<Settings>;
  store: Store;
  packs: {
    /** Checks the text of a pack file and keeps it. */
    load(text: string): Promise<PackOutcome>;
  };
  /** Opens a page in a new tab. */
  open(url: string): void;
  /** Version of the program. */
  version: string;
  /** Epoch milliseconds; tests own the clock. */
  now(): number;
}
