/** The practice page, seen through the seam that every site has: a page of our own, so that it says itself what is what. */
import type { PageAdapter } from '../page-adapter';
import { boxAt } from '../shared/boxes';
import { diagnosisOf } from '../shared/diagnosis';
import { watchSubmits } from '../shared/submit';
import type { Account, EditorContext, ReadComment, Surface } from '../types';
import { PRACTICE } from './names';

export interface PracticeContext {
  document: Document;
  /** Epoch milliseconds. */
  now(): number;
  wait(milliseconds: number, signal: AbortSignal): Promise<void>;
}

/** Waiting for the box after *Balas* was pressed. */
const TRIES = 20;
const STEP_MS = 25;

const account = (handle: string): Account => ({ handle, name: null, id: null });
const value = (element: Element, name: string): string => element.getAttribute(name) ?? '';

export function createPractice(context: PracticeContext): PageAdapter {
  const { document } = context;
  const root = (): Element | null => document.querySelector(`[${PRACTICE.post}]`);
  const rowsIn = (post: Element): Element[] => [...post.querySelectorAll(`[${PRACTICE.comment}]`)];
  const rowOf = (id: string): Element | null =>
    rowsIn(root() ?? document.documentElement).find((row) => value(row, PRACTICE.comment) === id) ?? null;
  const boxes = (post: ParentNode): HTMLTextAreaElement[] => [...post.querySelectorAll<HTMLTextAreaElement>(`textarea[${PRACTICE.box}]`)];

  function editorAt(element: Element): EditorContext | null {
    const box = boxAt(element);
    if (!(box instanceof HTMLTextAreaElement) || !box.hasAttribute(PRACTICE.box)) return null;
    const post = root();
    return {
      editor: { kind: 'textarea', element: box, commentId: value(box, PRACTICE.box) },
      visibility: 'public',
      postId: post ? value(post, PRACTICE.post) : null,
      actingAs: null,
    };
  }

  function* scan(surface: Surface): Generator<ReadComment> {
    const rows = rowsIn(surface.root);
    const threads = new Set(rows.map((row) => value(row, PRACTICE.parent)));
    const owner = value(surface.root, PRACTICE.owner);
    for (const row of rows) {
      const id = value(row, PRACTICE.comment);
      const textElement = row.querySelector(`[${PRACTICE.text}]`);
      const author = value(row, PRACTICE.author);
      yield {
        site: 'practice',
        id,
        parentId: value(row, PRACTICE.parent) || null,
        postId: value(surface.root, PRACTICE.post),
        author: account(author),
        text: textElement?.textContent ?? '',
        postedAt: value(row, PRACTICE.time) || null,
        postedAtApproximate: false,
        permalink: null,
        isOwn: author === owner,
        truncated: false,
        edited: false,
        pinned: false,
        hasMedia: false,
        thread: threads.has(id) ? 'open' : 'none',
        hiddenReplies: null,
        row,
        textElement,
      };
    }
  }

  return {
    site: 'practice',
    surface() {
      const post = root();
      if (!post) return null;
      const caption = post.querySelector('[data-practice-caption]')?.textContent ?? null;
      return {
        site: 'practice',
        kind: 'post',
        postId: value(post, PRACTICE.post),
        permalink: null,
        owner: account(value(post, PRACTICE.owner)),
        caption: caption?.slice(0, 500) ?? null,
        root: post,
      };
    },
    viewer() {
      const post = root();
      return post ? account(value(post, PRACTICE.owner)) : null;
    },
    scan,
    comments: (surface) => [...scan(surface)],
    coverage: (surface) => ({ read: rowsIn(surface.root).length, shown: rowsIn(surface.root).length, closedThreads: 0, more: false }),
    coverageOf: (_surface, comments) => ({ read: comments.length, shown: comments.length, closedThreads: 0, more: false }),
    reveal: (id) => rowOf(id)?.scrollIntoView({ block: 'center', behavior: 'smooth' }),
    async openReply(id, signal) {
      const row = rowOf(id);
      if (!row) return { refused: 'comment-gone' };
      const control = row.querySelector<HTMLElement>(`[${PRACTICE.reply}]`);
      if (!control) return { refused: 'no-reply-control' };
      const boxOf = (): HTMLTextAreaElement | undefined => boxes(document).find((box) => value(box, PRACTICE.box) === id);
      if (!boxOf()) control.click();
      for (let turn = 0; turn < TRIES && !boxOf(); turn++) await context.wait(STEP_MS, signal);
      if (signal.aborted) return { refused: 'aborted' };
      const box = boxOf();
      return box ? { kind: 'textarea', element: box, commentId: id } : { refused: 'no-box' };
    },
    editorAt,
    openBoxes: (surface) => boxes(surface.root),
    mentionOf: () => '',
    mentionFor: () => null,
    onSubmit: (listener, signal) =>
      watchSubmits(
        {
          document,
          now: context.now,
          editorAt,
          enterSends: false,
          boxOfSubmit: (control) =>
            control.hasAttribute(PRACTICE.send)
              ? (boxes(document).find((box) => value(box, PRACTICE.box) === value(control, PRACTICE.send)) ?? null)
              : null,
        },
        listener,
        signal,
      ),
    failures: () => [],
    diagnose(surface) {
      const rows = rowsIn(surface.root);
      return diagnosisOf({
        anchors: rows.length,
        rows: rows.map((row) => ({
          author: value(row, PRACTICE.author) !== '',
          text: row.querySelector(`[${PRACTICE.text}]`) !== null,
          reply: row.querySelector(`[${PRACTICE.reply}]`) !== null,
        })),
        composer: true,
        viewer: true,
        shown: rows.length,
        times: 0,
        replies: 0,
      });
    },
  };
}
