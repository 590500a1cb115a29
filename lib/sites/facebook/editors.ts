/** Facebook's comment and reply boxes: telling public from private, whom a box answers, and opening it by *Balas*. */
import type { SiteContext } from '../context';
import { isForbiddenControl, isPrivateLabel, isPrivatePath } from '../guards';
import { boxAt, boxesIn, kindOf, labelsOf } from '../shared/boxes';
import { follows, isShown, labelText, plainLabel, squash } from '../shared/dom';
import { hasPart, isWord, nameInLabel } from '../shared/rules';
import type { Editor, EditorContext, Refusal, Surface } from '../types';
import { replyControl, rowsIn, type Row } from './rows';
import { rules } from './rules';
import { isPrivateDialog } from './surface';
import { actingName } from './viewer';

const { selectors, words, boxes } = rules;

/** Name of the person that a reply box says it answers; "" when it names none, null when it is no reply box. */
function replyTo(box: Element): string | null {
  for (const label of labelsOf(box)) {
    if (isPrivateLabel(label)) return null;
    const name = nameInLabel(label, boxes.reply);
    if (name !== null) return name;
  }
  return null;
}

function isPrivateBox(box: Element, url: URL): boolean {
  if (isPrivatePath(url) || labelsOf(box).some(isPrivateLabel)) return true;
  for (let dialog = box.closest(selectors.dialog); dialog !== null; dialog = dialog.parentElement?.closest(selectors.dialog) ?? null) {
    if (isPrivateDialog(dialog)) return true;
  }
  return false;
}

export function contextOf(element: Element, surface: Surface | null, url: URL): EditorContext | null {
  const box = boxAt(element);
  const kind = box === null ? null : kindOf(box);
  if (box === null || kind === null) return null;
  const privately = isPrivateBox(box, url);
  const inside = surface !== null && surface.root.contains(box);
  const reply = replyTo(box);
  const isComment = labelsOf(box).some((label) => nameInLabel(label, boxes.comment) !== null);
  const row = inside && reply !== null && !privately ? answered(box, surface, reply) : null;
  return {
    editor: { kind, element: box, commentId: row?.id ?? null },
    visibility: privately ? 'private' : inside && (reply !== null || isComment) ? 'public' : 'unknown',
    postId: row?.postId ?? surface?.postId ?? null,
    actingAs: actingName(box),
  };
}

/** The comment that a reply box answers: the last one before it by the person that its label names. */
function answered(box: HTMLElement, surface: Surface, name: string): Row | null {
  const before = rowsIn(surface.root).rows.filter((row) => follows(row.element, box) || row.element.contains(box));
  const last = before.at(-1);
  if (last === undefined) return null;
  const thread = last.parentId ?? last.id;
  const inThread = before.filter((row) => row.id === thread || row.parentId === thread);
  if (name === '') return inThread[0] ?? null;
  return inThread.filter((row) => sameName(row.author.name, name)).at(-1) ?? null;
}

const sameName = (a: string, b: string): boolean => {
  const left = squash(a).toLowerCase();
  const right = squash(b).toLowerCase();
  return left !== '' && (left === right || left.startsWith(`${right} `) || right.startsWith(`${left} `) || right.includes(left));
};

export const publicBoxes = (surface: Surface, url: URL): HTMLElement[] =>
  boxesIn(surface.root).filter((box) => isShown(box) && contextOf(box, surface, url)?.visibility === 'public');

const WAIT = 2_500;

export async function openReplyBox(row: Row, surface: Surface, context: SiteContext, signal: AbortSignal): Promise<Editor | Refusal> {
  const control = replyControl(row);
  if (control === null) return { refused: commentsOff(surface) ? 'comments-off' : 'no-reply-control' };
  if (isForbiddenControl(control)) return { refused: 'no-reply-control' };
  // A press outside would close an open message and throw its text away.
  if (boxesIn(context.document).some((box) => isShown(box) && box.closest(selectors.dialog) !== null && isPrivateBox(box, context.url())))
    return { refused: 'private-box' };
  const earlier = new Set(boxesIn(context.document));
  control.click();
  const until = context.now() + WAIT;
  let refusal: Refusal = { refused: 'no-box' };
  while (!signal.aborted) {
    const fresh = boxesIn(context.document).filter(
      (box) =>
        isShown(box) && (!earlier.has(box) || box === context.document.activeElement || box.contains(context.document.activeElement)),
    );
    const judged = fresh.map((box) => ({ box, verdict: judge(box, row, surface, context.url()) }));
    const good = judged.filter(({ verdict }) => verdict === 'this');
    const only = good.at(0)?.box;
    if (good.length === 1 && only !== undefined) {
      const kind = kindOf(only);
      if (kind !== null) return { kind, element: only, commentId: row.id };
    }
    if (good.length > 1) refusal = { refused: 'ambiguous-box' };
    else if (judged.some(({ verdict }) => verdict === 'private')) refusal = { refused: 'private-box' };
    else if (judged.some(({ verdict }) => verdict === 'other')) refusal = { refused: 'ambiguous-box' };
    if (context.now() >= until) {
      const open = opened(row, surface, context.url());
      if (refusal.refused === 'no-box' && open !== null) return open;
      return refusal;
    }
    await context.wait(30, signal);
  }
  return { refused: 'aborted' };
}

/** The reply box of that comment that was open before *Balas* was pressed. */
function opened(row: Row, surface: Surface, url: URL): Editor | null {
  const fitting = publicBoxes(surface, url).filter((box) => judge(box, row, surface, url) === 'this');
  const box = fitting.length === 1 ? fitting[0] : undefined;
  const kind = box === undefined ? null : kindOf(box);
  return box === undefined || kind === null ? null : { kind, element: box, commentId: row.id };
}

function judge(box: HTMLElement, row: Row, surface: Surface, url: URL): 'this' | 'other' | 'private' | 'comment' {
  if (isPrivateBox(box, url)) return 'private';
  if (!surface.root.contains(box)) return 'other';
  const named = replyTo(box);
  if (named === null)
    return labelsOf(box).some((label) => nameInLabel(label, boxes.comment) !== null) ? 'comment' : unnamed(box, row, surface);
  if (named !== '' && !sameName(row.author.name, named)) return 'other';
  return inThreadOf(box, row, surface) ? 'this' : 'other';
}

/** A label in a language that is in no list: it must hold the person's name, and the box must stand in the thread. */
function unnamed(box: HTMLElement, row: Row, surface: Surface): 'this' | 'other' {
  const name = squash(row.author.name).toLowerCase();
  return name !== '' && labelsOf(box).some((label) => label.toLowerCase().includes(name)) && inThreadOf(box, row, surface)
    ? 'this'
    : 'other';
}

/** The last comment before the box stands in the same thread as the row. */
function inThreadOf(box: HTMLElement, row: Row, surface: Surface): boolean {
  const last = rowsIn(surface.root)
    .rows.filter((other) => follows(other.element, box) || other.element.contains(box))
    .at(-1);
  return last !== undefined && (last.parentId ?? last.id) === (row.parentId ?? row.id);
}

const commentsOff = (surface: Surface): boolean => hasPart((surface.root.textContent ?? '').toLowerCase(), words.commentsOffPart);

/** The box that a pressed control sends: by the fixed id of its holder, else by words close to a box and away from comments. */
export function boxOfSubmit(control: Element): HTMLElement | null {
  const holder = control.closest(selectors.submit);
  const label = plainLabel(control.getAttribute('aria-label') ?? labelText(control));
  if (holder === null && !isWord(label, words.submit)) return null;
  for (let node: Element | null = holder ?? control; node !== null; node = node.parentElement) {
    if (node.querySelector(selectors.anchor) !== null) return null;
    const inNode = boxesIn(node);
    if (inNode.length > 0) return inNode.length === 1 ? (inNode[0] ?? null) : null;
  }
  return null;
}
