/**
 * Puts a reply into the box that answers one comment, or says why not. Never sends.
 *
 * Checked before and again right before writing: the row is there, the box is public and answers that comment, the acting
 * account is the agency's, and nothing of somebody else's stands in the box.
 */
import type { CommentId, Refusal, RefusalReason, Surface } from '../sites/types';
import type { PageAdapter } from '../sites/page-adapter';
import { boxText } from '../sites/shared/boxes';
import { comparable } from './box-text';
import { writeInto, type WriteOptions } from './write';

export interface InsertContext extends WriteOptions {
  adapter: PageAdapter;
  surface: Surface;
  /** May a reply be sent as the account that is acting now? */
  identity(actingAs: string | null): 'ok' | 'wrong-account' | 'unknown-account';
  /** What we put into a box last time, by box: only that may be replaced. */
  earlier: WeakMap<HTMLElement, string>;
  /** Last rung: leaves the text on the clipboard; false when the browser refuses. */
  copy(text: string): Promise<boolean>;
}

export type Inserted = { ok: true; text: string } | { ok: false; reason: RefusalReason; found: string | null; copied?: boolean };

const refused = (reason: RefusalReason, found: string | null = null): Inserted => ({ ok: false, reason, found });
const isRefusal = (value: object): value is Refusal => 'refused' in value;

export async function insertReply(id: CommentId, text: string, context: InsertContext): Promise<Inserted> {
  const { adapter, surface, earlier, signal } = context;
  const acting = context.identity(null);
  if (acting !== 'ok') return refused(acting);
  // A shared box (Instagram) with somebody's words in it is found before anything is pressed.
  if (surface.site === 'instagram') {
    for (const box of adapter.openBoxes(surface)) {
      const place = freePlace(box, null, context);
      if (place === null) return refused('box-not-empty', boxText(box));
    }
  }
  const opened = await adapter.openReply(id, signal);
  if (isRefusal(opened)) return refused(opened.refused);
  const box = opened.element;
  const check = (): RefusalReason | null => {
    if (signal.aborted) return 'aborted';
    if (!box.isConnected) return 'no-box';
    const seen = adapter.editorAt(box);
    if (seen === null) return 'no-box';
    if (seen.visibility === 'private') return 'private-box';
    if (seen.visibility !== 'public') return 'ambiguous-box';
    if (seen.editor.commentId !== null && seen.editor.commentId !== id) return 'ambiguous-box';
    if (surface.site === 'facebook' && seen.editor.commentId === null) return 'ambiguous-box';
    const identity = context.identity(seen.actingAs);
    if (identity !== 'ok') return identity;
    return adapter.comments(surface).some((comment) => comment.id === id) ? null : 'comment-gone';
  };
  const first = check();
  if (first !== null) return refused(first);
  // The site may put its mention into the box a moment after the box is there.
  await context.wait(80, signal);
  const again = check();
  if (again !== null) return refused(again);
  const place = freePlace(box, id, context);
  if (place === null) return refused('box-not-empty', boxText(box));
  const kept = boxText(box).slice(0, place);
  const mention = kept === '' ? (adapter.mentionFor(id) ?? '') : /\s$/u.test(kept) ? '' : ' ';
  const own = mention.startsWith('@') && text.toLowerCase().startsWith(mention.trim().toLowerCase()) ? text : mention + text;
  const written = await writeInto(box, { start: place, end: null }, own, context);
  if (written.ok) {
    earlier.set(box, text);
    return { ok: true, text: written.text };
  }
  if (signal.aborted) return refused('aborted', written.found);
  return { ok: false, reason: 'not-accepted', found: written.found, copied: await context.copy(text) };
}

/** Where our text may begin: after the mention that the site put there. Null when the box holds somebody's words. */
function freePlace(box: HTMLElement, id: CommentId | null, { adapter, earlier }: InsertContext): number | null {
  const text = boxText(box);
  const mention = adapter.mentionOf(text, id);
  const rest = text.slice(mention.length);
  if (comparable(rest) === '') return mention.length;
  const ours = earlier.get(box);
  return ours !== undefined && comparable(rest) === comparable(ours) ? mention.length : null;
}
