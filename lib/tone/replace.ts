/** What one click on *Ganti* does to a draft. */
import type { Finding } from './types';

export interface Replacement {
  start: number;
  end: number;
  text: string;
}

/** Null when there is nothing better to offer. */
export function replacementOf({ start, end, better, replaces }: Finding): Replacement | null {
  return better === null ? null : { start: replaces?.start ?? start, end: replaces?.end ?? end, text: better };
}
