/** Instagram's comment box: finding it, telling whom it answers, and opening it by *Balas*. */
import { isForbiddenControl, isPrivateLabel, isPrivatePath } from '../guards';
import type { SiteContext } from '../context';
import { boxAt, boxesIn, boxText, kindOf, labelsOf } from '../shared/boxes';
import { BUTTON, follows, isShown, labelText, plainLabel } from '../shared/dom';
import { hasPart, isWord, nameInLabel } from '../shared/rules';
import type { CommentId, Editor, EditorContext, Refusal, Surface } from '../types';
import { replyControl, rowsIn, type Row } from './rows';
import { rules } from './rules';

const { selectors, words, boxes } = rules;

/** The comment whose *Balas* was pressed last, by the person or on request. */
export interface LastReply {
  id: CommentId;
  handle: string;
}

/** The handle at the start of a reply, which the site puts there. */
const leadingMention = (text: string): string | null => /^@([A-Za-z0-9._]{1,30})(?=\s|$)/u.exec(text)?.[1]?.toLowerCase() ?? null;

export function contextOf(element: Element, surface: Surface | null, url: URL, lastReply: LastReply | null): EditorContext | null {
  const box = boxAt(element);
  const kind = box === null ? null : kindOf(box);
  if (box === null || kind === null) return null;
  const labels = labelsOf(box);
  const named = labels.map((label) => nameInLabel(label, boxes.comment)).find((name) => name !== null);
  const known = named !== undefined || labels.some((label) => nameInLabel(label, boxes.reply) !== null);
  let visibility: EditorContext['visibility'] = 'unknown';
  if (isPrivatePath(url) || labels.some(isPrivateLabel) || box.closest(selectors.chat) !== null || inPrivateDialog(box))
    visibility = 'private';
  else if (surface !== null && surface.root.contains(box) && (known || box.closest('form') !== null)) visibility = 'public';
  const mention = leadingMention(boxText(box));
  const commentId = mention !== null && lastReply !== null && mention === lastReply.handle.toLowerCase() ? lastReply.id : null;
  return {
    editor: { kind, element: box, commentId },
    visibility,
    postId: surface?.postId ?? null,
    actingAs: named === undefined || named === '' ? null : named,
  };
}

function inPrivateDialog(box: Element): boolean {
  const dialog = box.closest(selectors.dialog);
  if (dialog === null) return false;
  const heading = dialog.querySelector('h1,h2,[role="heading"]');
  return [dialog.getAttribute('aria-label') ?? '', heading === null ? '' : labelText(heading)].some(
    (label) => label !== '' && isPrivateLabel(label),
  );
}

/** The public comment boxes of a surface that can be seen. */
export const composersOf = (surface: Surface, url: URL): HTMLElement[] =>
  boxesIn(surface.root).filter((box) => isShown(box) && contextOf(box, surface, url, null)?.visibility === 'public');

/** The site says that nobody may comment here. */
function commentsOff(surface: Surface): boolean {
  for (const box of boxesIn(surface.root))
    if (labelsOf(box).some((label) => hasPart(label.toLowerCase(), words.commentsOffPart))) return true;
  return hasPart((surface.root.textContent ?? '').toLowerCase(), words.commentsOffPart) && boxesIn(surface.root).length === 0;
}

const WAIT = 2_000;

export async function openReplyBox(row: Row, surface: Surface, context: SiteContext, signal: AbortSignal): Promise<Editor | Refusal> {
  if (commentsOff(surface)) return { refused: 'comments-off' };
  const control = replyControl(row);
  if (control === null) return { refused: 'no-reply-control' };
  if (isForbiddenControl(control)) return { refused: 'no-reply-control' };
  const before = composersOf(surface, context.url());
  const earlier = new Set(before.map((box) => box));
  control.click();
  const until = context.now() + WAIT;
  while (!signal.aborted) {
    const found = composersOf(surface, context.url());
    const handle = row.handle().toLowerCase();
    const mentioning = found.filter((box) => leadingMention(boxText(box)) === handle && handle !== '');
    const focused = found.find((box) => box === context.document.activeElement);
    const fresh = found.filter((box) => !earlier.has(box));
    const late = context.now() >= until;
    const box =
      mentioning.length === 1
        ? mentioning[0]
        : (focused ?? (fresh.length === 1 ? fresh[0] : late && found.length === 1 ? found[0] : undefined));
    if (box !== undefined) {
      const kind = kindOf(box);
      return kind === null ? { refused: 'no-box' } : { kind, element: box, commentId: row.id };
    }
    if (late) return { refused: found.length > 1 ? 'ambiguous-box' : 'no-box' };
    await context.wait(30, signal);
  }
  return { refused: 'aborted' };
}

/** The box that a pressed control sends: a text button in the same form, not the emoji one; by words where there is no form. */
export function boxOfSubmit(control: Element): HTMLElement | null {
  const label = plainLabel(labelText(control) || (control.getAttribute('aria-label') ?? ''));
  const form = control.closest('form');
  const scope = form ?? (isWord(label, words.submit) ? control.closest(`section,${selectors.dialog},${selectors.main}`) : null);
  if (scope === null || label === '') return null;
  const isPicture = labelText(control) === '' && control.querySelector('svg,img') !== null;
  if (isPicture && !isWord(label, words.submit)) return null;
  const inScope = boxesIn(scope);
  return inScope.length === 1 ? (inScope[0] ?? null) : (inScope.filter((box) => follows(box, control)).at(-1) ?? null);
}

/** The comment whose *Balas* an element is or stands in, for remembering what the person pressed. */
export function replyPressed(target: Element, surface: Surface): LastReply | null {
  const control = target.closest(BUTTON);
  if (control === null || !surface.root.contains(control) || !isWord(plainLabel(labelText(control)), words.reply)) return null;
  for (const row of rowsIn(surface.root, surface.postId))
    if (row.element.contains(control) && row.owns(control)) return { id: row.id, handle: row.handle() };
  return null;
}
