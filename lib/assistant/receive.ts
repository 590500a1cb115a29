/** What the page reports becomes state: surface, comments, coverage, folding. */
import type { Core } from './core';
import { emptyPage } from './core';
import type { JudgeQueue } from './judging';
import type { FromPage } from '../messages/page-link';
import type { PageComment, SurfaceInfo } from '../sites/types';

/** The other parts that want to hear of it. */
export interface Ears {
  surfaceChanged(surface: SurfaceInfo): void;
  commentsCame(comments: readonly PageComment[]): void;
  submitted(intent: Extract<FromPage, { type: 'page/submitted' }>['intent']): void;
  typedInBox(box: Extract<FromPage, { type: 'page/box' }>['box']): void;
  leaving(): void;
  /** The page said whether the frame is folded. */
  shapeTold(): void;
}

const keyOf = (surface: SurfaceInfo | null): string => (surface ? `${surface.site}|${surface.postId ?? surface.owner?.handle ?? ''}` : '');

export interface Presence {
  /** Comments reported since the last complete look began; the others may be gone from the page. */
  present(): readonly PageComment[];
  lookBegan(): void;
  lookEnded(): void;
}

/** Which comments are on the page now: what a complete look did not report again is not. */
export function createPresence(core: Core): Presence & { saw(ids: readonly string[]): void; reset(): void } {
  let generation = 0;
  let complete = 0;
  const seenIn = new Map<string, number>();
  return {
    saw(ids) {
      for (const id of ids) seenIn.set(id, generation);
    },
    reset: () => seenIn.clear(),
    lookBegan: () => void (generation += 1),
    lookEnded: () => void (complete = generation),
    present: () => [...core.get().comments.values()].filter((comment) => (seenIn.get(comment.id) ?? -1) >= complete),
  };
}

export function createReceiver(
  core: Core,
  queue: JudgeQueue,
  presence: ReturnType<typeof createPresence>,
  ears: Ears,
): (message: FromPage) => void {
  const { get, set } = core;

  function surface(message: Extract<FromPage, { type: 'page/surface' }>): void {
    const before = get();
    const same = keyOf(before.surface) === keyOf(message.surface) && message.surface !== null;
    const facts = { link: 'linked' as const, surface: message.surface, viewer: message.viewer, own: message.own, url: message.url };
    if (same) {
      set(facts);
      core.refresh();
      return;
    }
    ears.leaving();
    queue.clear();
    presence.reset();
    core.arrived();
    set({
      ...emptyPage,
      ...facts,
      view: before.view.name === 'doubts' || before.view.name === 'help' ? before.view : { name: 'list' },
      tab: 'todo',
    });
    core.refreshNow();
    if (message.surface) ears.surfaceChanged(message.surface);
  }

  function comments(list: readonly PageComment[]): void {
    const known = get().comments;
    const next = new Map(known);
    const anew: string[] = [];
    for (const comment of list) {
      const old = known.get(comment.id);
      next.set(comment.id, comment);
      if (!comment.isOwn && old?.text !== comment.text) anew.push(comment.id);
    }
    presence.saw(list.map(({ id }) => id));
    set({ comments: next, unjudged: queue.size() + anew.length });
    queue.add(anew);
    core.refresh();
    ears.commentsCame(list);
  }

  return (message) => {
    switch (message.type) {
      case 'page/surface':
        return surface(message);
      case 'page/comments':
        return comments(message.comments);
      case 'page/coverage': {
        // A long list keeps only some rows in the page; what was read stays read.
        const coverage = { ...message.coverage, read: Math.max(message.coverage.read, get().comments.size) };
        return set({ coverage, diagnosis: message.diagnosis, failures: message.failures });
      }
      case 'page/submitted':
        return ears.submitted(message.intent);
      case 'page/box':
        return ears.typedInBox(message.box);
      case 'page/box-gone':
        return void (get().box?.box === message.box && set({ box: null }));
      case 'page/fold':
        set({ folded: message.folded, side: message.side ?? get().side });
        return ears.shapeTold();
      case 'page/selection':
        return set({ selection: { text: message.text, url: message.url } });
      case 'page/stale':
        return set({ link: 'stale', busy: null });
      case 'page/done':
        return;
    }
  };
}
