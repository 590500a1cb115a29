/** What the log already knows of the post and the comments that are shown. */
import type { Core } from './core';
import type { Following } from './pending';
import { restoreDraft } from './draft/model';
import type { Case } from '../cases/types';
import type { PageComment, SurfaceInfo } from '../sites/types';

/** Comments are asked about in groups. */
const GROUP = 500;
const WAIT_MS = 150;

export function createLookup(
  core: Core,
  following: Following,
): { surface(surface: SurfaceInfo): void; comments(comments: readonly PageComment[]): void; caseOf(commentId: string): Promise<void> } {
  const { deps, get, set } = core;
  let ids = new Set<string>();
  let scheduled = false;

  async function ask(site: PageComment['site'], commentIds: string[]): Promise<void> {
    const [known, drafts] = await Promise.all([
      deps.store.ask({ type: 'store/cases', site, commentIds, caseIds: [] }),
      deps.store.ask({ type: 'store/drafts.get', site, commentIds }),
    ]);
    if (get().surface?.site !== site) return;
    if (known.ok) {
      const byId = new Map<string, Case>(known.cases.map((one) => [one.id, one]));
      const cases = new Map(get().cases);
      for (const [commentId, caseId] of Object.entries(known.byComment)) {
        const found = byId.get(caseId);
        if (found) cases.set(commentId, found);
      }
      set({ cases });
    }
    if (drafts.ok) {
      const next = new Map(get().drafts);
      for (const kept of drafts.drafts) if (!next.get(kept.commentId)?.touched) next.set(kept.commentId, restoreDraft(kept));
      set({ drafts: next });
    }
    core.refresh();
  }

  function flush(): void {
    scheduled = false;
    const site = get().surface?.site;
    const all = [...ids];
    ids = new Set();
    if (!site) return;
    for (let at = 0; at < all.length; at += GROUP) void ask(site, all.slice(at, at + GROUP));
  }

  return {
    caseOf: async (commentId) => {
      const site = get().comments.get(commentId)?.site;
      if (site) await ask(site, [commentId]);
    },
    comments(comments) {
      for (const comment of comments) if (!comment.isOwn && !get().cases.has(comment.id)) ids.add(comment.id);
      if (scheduled || ids.size === 0) return;
      scheduled = true;
      deps.clock.after(WAIT_MS, flush);
    },
    surface({ site, postId }) {
      ids = new Set();
      const still = (): boolean => get().surface?.site === site && get().surface?.postId === postId;
      void deps.store.ask({ type: 'store/pending', site, postId }).then((answer) => {
        if (!answer.ok || !still()) return;
        set({ doubts: answer.unsure });
        following.adopt(answer.open);
        following.adopt(answer.unsure.filter((intent) => postId !== null && intent.postId === postId));
      });
      void deps.store.ask({ type: 'store/corrections.list' }).then((answer) => {
        if (!answer.ok) return;
        set({ corrections: answer.corrections });
        core.refresh();
      });
      if (postId === null) return;
      void deps.store.ask({ type: 'store/recent', site, postId }).then((answer) => {
        if (!answer.ok || !still()) return;
        const used = new Map<string, number>();
        for (const id of answer.templateIds) used.set(id, (used.get(id) ?? 0) + 1);
        set({ recent: answer.replies.map(({ text }) => text), usedTemplates: used });
      });
      void deps.store.ask({ type: 'store/mark.get', site, postId }).then((answer) => {
        if (answer.ok && still()) set({ disaster: answer.mark.disaster });
      });
      void deps.store.ask({ type: 'store/facts.get', site, postId }).then((answer) => {
        if (answer.ok && still()) set({ fact: answer.fact });
      });
    },
  };
}
