/** Opens the reply to the comment that was asked for elsewhere (*Tulis kabar* on the dashboard), once the page shows it. */
import type { Core } from './core';
import type { Wanted } from './deps';
import type { ReplyActions } from './reply';

/** How long the page may take to show the comment before it is said that it doesn't. */
const PATIENCE_MS = 6_000;

export function createWanted(core: Core, reply: ReplyActions, fold: (folded: boolean) => void): { surface(): void; look(): void } {
  const { deps, get } = core;
  let wanted: Wanted | null = null;

  function look(): void {
    const row = wanted && get().surface?.site === wanted.site ? get().rows.get(wanted.commentId) : undefined;
    if (!wanted || !row) return;
    const { situations, values } = wanted;
    wanted = null;
    void deps.wanted.done();
    fold(false);
    const begun = get().drafts.get(row.id)?.touched ?? false;
    reply.open(row.id);
    // What was begun is the admin's own: it is not written over.
    if (!begun && situations.length > 0) reply.offer(situations, values, Object.keys(values));
    void core.page.ask({ type: 'sidebar/reveal', commentId: row.id });
  }

  return {
    look,
    surface() {
      void deps.wanted.get().then((found) => {
        if (!found || found.site !== get().surface?.site) return;
        wanted = found;
        look();
        deps.clock.after(PATIENCE_MS, () => {
          if (wanted !== found) return;
          fold(false);
          core.say({ key: 'sidebar.wanted.missing', tone: 'info' });
        });
      });
    },
  };
}
