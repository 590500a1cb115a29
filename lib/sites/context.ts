/** What an adapter needs from outside: the document, the clock, and whose accounts are the agency's. */
import type { ListedAccount } from './shared/accounts';

export interface SiteContext {
  document: Document;
  /** Address of the page now. */
  url(): URL;
  /** Epoch milliseconds. */
  now(): number;
  /** The agency's own accounts on this site. */
  accounts(): readonly ListedAccount[];
  /** Calls `done` after the next frame, or after some milliseconds; injected so that tests need no clock. */
  wait(milliseconds: number, signal: AbortSignal): Promise<void>;
}
