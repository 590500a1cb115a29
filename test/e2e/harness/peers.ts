/** Two plain ways of watching with the same adapter, to measure against. */
import type { PageAdapter } from '../../../lib/sites/page-adapter';
import type { Surface } from '../../../lib/sites/types';

/** A queue, and all comments read in idle time whenever something was queued. */
export function plainQueue(adapter: PageAdapter, surface: Surface, found: Set<string>): void {
  let waiting = false;
  const work = (): void => {
    waiting = false;
    for (const { id } of adapter.comments(surface)) found.add(id);
  };
  new MutationObserver(() => {
    if (!waiting) requestIdleCallback(work, { timeout: 150 });
    waiting = true;
  }).observe(document, { childList: true, subtree: true, characterData: true });
}

/** All comments read at each mutation. */
export function wholeScan(adapter: PageAdapter, surface: Surface, found: Set<string>): void {
  new MutationObserver((records) => {
    for (const record of records) if (record.addedNodes.length > 0) for (const { id } of adapter.comments(surface)) found.add(id);
  }).observe(document, { childList: true, subtree: true, characterData: true });
}
