/** Asks one open page what its adapter reads there, as the sidebar would, and lets go of it again. */
import type { FromPage, SidebarEnd } from '../messages/page-link';
import type { PageComment } from '../sites/types';
import { factsOf, type Seen } from './facts';
import type { PageFacts } from './types';

const STRUCTURE = 1;

/** Null when the page has nothing to read, went away, or did not answer before `signal`. Closes the link. @param now epoch milliseconds */
export function observe(page: SidebarEnd, now: () => number, signal: AbortSignal): Promise<PageFacts | null> {
  return new Promise((resolve) => {
    const stop = new AbortController();
    const comments = new Map<string, PageComment>();
    let surface: Seen['surface'] | null = null;
    let counted: Extract<FromPage, { type: 'page/coverage' }> | null = null;
    const end = (facts: PageFacts | null): void => {
      if (stop.signal.aborted) return;
      stop.abort();
      page.close();
      resolve(facts);
    };
    signal.addEventListener('abort', () => end(null), { once: true, signal: stop.signal });
    page.onClose(() => end(null), stop.signal);
    page.listen((message) => {
      if (message.type === 'page/surface') {
        surface = message;
        if (message.surface === null) return end(null);
        if (!message.own) page.send({ type: 'sidebar/read-once' });
      } else if (message.type === 'page/comments') {
        for (const comment of message.comments) comments.set(comment.id, comment);
      } else if (message.type === 'page/coverage') {
        const first = counted === null;
        counted = message;
        if (first) page.send({ type: 'sidebar/structure', id: STRUCTURE, commentId: null });
      } else if (message.type === 'page/done' && message.id === STRUCTURE && surface && counted) {
        const { outcome } = message;
        end(factsOf({ ...counted, surface, comments: [...comments.values()], structure: outcome.ok ? outcome.text : null }, now()));
      }
    }, stop.signal);
    page.send({ type: 'sidebar/ready' });
  });
}
