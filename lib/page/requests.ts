/** Serves what a sidebar asks to be done on the page; each request is answered exactly once. */
import { writeInto, type WriteOptions } from '../insert/write';
import { insertReply } from '../insert/insert';
import type { Marks } from '../marks/marks';
import type { FromPage, Outcome, ToPage } from '../messages/page-link';
import type { Profile } from '../profile/types';
import type { PageAdapter } from '../sites/page-adapter';
import { boxText, kindOf } from '../sites/shared/boxes';
import { skeletonOf } from '../sites/shared/skeleton';
import type { SubmitWatch } from '../sites/shared/submit';
import type { Account, Surface } from '../sites/types';
import type { Scheduler } from '../watch/scheduler';
import type { Boxes } from './boxes';
import { identityCheck } from './ownership';

type Request = Extract<
  ToPage,
  { type: 'sidebar/look' | 'sidebar/structure' | 'sidebar/reveal' | 'sidebar/insert' | 'sidebar/box-marks' | 'sidebar/replace' }
>;

export interface RequestContext {
  document: Document;
  adapter: PageAdapter;
  scheduler: Scheduler;
  firefox: boolean;
  marks: Marks;
  boxes: Boxes;
  submits: SubmitWatch;
  place(): { surface: Surface | null; viewer: Account | null };
  profile(): Profile;
  /** Reads and reports everything now. */
  look(): void;
  signal: AbortSignal;
}

export interface Requests {
  serve(request: Request, answer: (message: FromPage) => void): Promise<void>;
  /** Ends what is under way: the person went elsewhere. */
  cancel(): void;
}

const refused = (reason: Extract<Outcome, { ok: false }>['reason'], found: string | null = null): Outcome => ({ ok: false, reason, found });

export function createRequests(context: RequestContext): Requests {
  const { adapter, scheduler } = context;
  const earlier = new WeakMap<HTMLElement, string>();
  let writing: AbortController | null = null;

  const wait = (milliseconds: number, signal: AbortSignal): Promise<void> =>
    new Promise((resolve) => {
      if (signal.aborted) return resolve();
      signal.addEventListener('abort', () => resolve(), { once: true });
      scheduler.later(resolve, milliseconds, signal);
    });
  /** A newer request to write ends the one before. */
  const begin = (): WriteOptions => {
    writing?.abort();
    const stop = new AbortController();
    writing = stop;
    context.signal.addEventListener('abort', () => stop.abort(), { once: true, signal: stop.signal });
    return { firefox: context.firefox, wait, signal: stop.signal };
  };
  const copy = async (text: string): Promise<boolean> => {
    try {
      await context.document.defaultView?.navigator.clipboard.writeText(text);
      return true;
    } catch {
      return false; // No focus or forbidden by the page: the sidebar copies by itself.
    }
  };

  async function insert(commentId: string, text: string): Promise<Outcome> {
    const { surface } = context.place();
    if (surface === null) return refused('comment-gone');
    const result = await insertReply(commentId, text, {
      ...begin(),
      adapter,
      surface,
      earlier,
      copy,
      identity: (actingAs) => identityCheck(surface.site, surface.owner, adapter.viewer(context.document), actingAs, context.profile()),
    });
    noteFocused();
    return result.ok
      ? { ok: true, text: result.text }
      : { ok: false, reason: result.reason, found: result.found, ...(result.copied === true ? { copied: true } : {}) };
  }
  /** What stands in the box now is what would be sent, also when no `input` event told of it. */
  function noteFocused(): void {
    const active = context.document.activeElement;
    if (!(active instanceof HTMLElement) || kindOf(active) === null) return;
    context.submits.note(active);
    context.boxes.touched(active);
  }

  async function replace(request: Extract<Request, { type: 'sidebar/replace' }>): Promise<Outcome> {
    const box = context.boxes.byNumber(request.box);
    if (box === null || !box.isConnected) return refused('no-box');
    if (adapter.editorAt(box)?.visibility !== 'public') return refused('private-box');
    // The words must be where they were; the person may have gone on typing behind them.
    if (boxText(box).slice(request.start, request.end) !== request.expected) return refused('box-not-empty', boxText(box));
    const written = await writeInto(box, { start: request.start, end: request.end }, request.text, begin());
    noteFocused();
    return written.ok ? { ok: true, text: written.text } : refused('not-accepted', written.found);
  }

  async function outcomeOf(request: Exclude<Request, { type: 'sidebar/box-marks' }>): Promise<Outcome> {
    switch (request.type) {
      case 'sidebar/look':
        context.look();
        return { ok: true, text: null };
      case 'sidebar/structure': {
        const { surface } = context.place();
        if (surface === null) return refused('comment-gone');
        const comments = adapter.comments(surface);
        const row =
          (comments.find(({ id }) => id === request.commentId) ?? comments[0])?.row ??
          surface.root.querySelector('time')?.closest('div') ??
          null;
        return row === null
          ? refused('comment-gone')
          : { ok: true, text: `${JSON.stringify(adapter.diagnose(surface))}\n${skeletonOf(row)}` };
      }
      case 'sidebar/reveal': {
        const { surface } = context.place();
        const there = surface !== null && adapter.comments(surface).some(({ id }) => id === request.commentId);
        if (!there) return refused('comment-gone');
        adapter.reveal(request.commentId);
        return { ok: true, text: null };
      }
      case 'sidebar/insert':
        return insert(request.commentId, request.text);
      case 'sidebar/replace':
        return replace(request);
    }
  }

  return {
    async serve(request, answer) {
      if (request.type === 'sidebar/box-marks') {
        const box = context.boxes.byNumber(request.box);
        // In a text field nothing can be painted; and a text that has changed since is not marked.
        if (box !== null && kindOf(box) === 'lexical' && boxText(box) === request.text) context.marks.box(box, request.marks);
        return;
      }
      let outcome: Outcome;
      try {
        outcome = await outcomeOf(request);
      } catch (error) {
        console.error('Tanggap: the page could not be worked on. Reload it, and report this if it stays.', error);
        outcome = refused('not-accepted');
      }
      answer({ type: 'page/done', id: request.id, outcome });
    },
    cancel: () => writing?.abort(),
  };
}
