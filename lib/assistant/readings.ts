/** Reports the counts of this look at this post: no text, no names, and not on every change. */
import type { Core } from './core';

const EVERY_MS = 5_000;

export function createReadings(core: Core): { newLook(): void; changed(): void } {
  const { deps, get } = core;
  let id = deps.newId();
  let last = '';
  let scheduled = false;

  function send(): void {
    scheduled = false;
    const { surface, own, readOnce, coverage, rows, unjudged, politicalCount } = get();
    if (!surface?.postId || !own || readOnce || !coverage || unjudged > 0) return;
    const all = [...rows.values()];
    const complaints = all.filter(({ assessment, corrected, state }) => (corrected ? state !== 'not-complaint' : assessment.complaint));
    const counts = {
      read: coverage.read,
      shown: coverage.shown,
      closedThreads: coverage.closedThreads,
      complaints: complaints.length,
      answered: complaints.filter(({ tab }) => tab === 'answered').length,
      political: politicalCount,
    };
    const key = JSON.stringify(counts);
    if (key === last) return;
    last = key;
    void deps.store.ask({
      type: 'store/reading',
      reading: { id, site: surface.site, postId: surface.postId, at: new Date(deps.clock.now()).toISOString(), ...counts },
    });
  }

  return {
    newLook() {
      id = deps.newId();
      last = '';
    },
    changed() {
      if (scheduled) return;
      scheduled = true;
      deps.clock.after(EVERY_MS, send);
    },
  };
}
