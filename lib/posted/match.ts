/** Is this comment on the page the reply that was sent? Compares what people read, not how a site stores it. */
import type { PageComment } from '../sites/types';
import type { PendingReply } from './types';

/** A cut-off text must show at least this much of the reply before it counts. */
const SHORTEST_CUT = 12;
/** Share of the words in common from which a text that was edited before sending still counts. */
const EDITED = 0.6;

const INVISIBLE = /[\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF\uFE0E\uFE0F\u00AD]/gu;
const EMOJI = /[\p{Extended_Pictographic}\u{1F1E6}-\u{1F1FF}\u{1F3FB}-\u{1F3FF}\u{20E3}]/gu;
/** How the sites end a text that they cut: "… Lihat selengkapnya", "... See more". */
const CUT = /(?:…|\.{3})\s*(?:lihat selengkapnya|selengkapnya|see more|more)?\s*$|\s(?:lihat selengkapnya|see more)\s*$/iu;

/** "@budi_t  Halo,\nKak 😊" → "halo, kak": mention, emoji, invisible signs, case and spacing play no part. */
export function plain(text: string, mentions: readonly string[] = []): string {
  const rest = text
    .normalize('NFKC')
    .replace(INVISIBLE, '')
    .replace(EMOJI, '')
    .replace(/\s+/gu, ' ')
    .replace(/ (?=[,.;:!?])/gu, '')
    .trim();
  return withoutMention(rest, mentions).toLowerCase().trim();
}

/** "@budi_t Halo, Kak" → "Halo, Kak": the citizen whom a site puts in front of a reply is not part of what the agency said. */
export function withoutMention(text: string, mentions: readonly string[] = []): string {
  let rest = text.replace(/^[\s\u200B-\u200F\u2060-\u2069]*(?:@[\p{L}\p{N}._]+\s*)+[,:]?\s*/u, '');
  for (const name of [...mentions].sort((a, b) => b.length - a.length)) {
    if (name && rest.toLowerCase().startsWith(name.toLowerCase())) {
      const after = rest.slice(name.length);
      if (after === '' || /^[\s,:]/u.test(after)) rest = after.replace(/^[\s,:]+/u, '');
    }
  }
  return rest;
}

const wordsOf = (text: string): Set<string> => new Set(text.match(/[\p{L}\p{N}]+/gu) ?? []);

function alike(a: string, b: string): number {
  const left = wordsOf(a);
  const right = wordsOf(b);
  if (left.size === 0 || right.size === 0) return 0;
  let common = 0;
  for (const word of left) if (right.has(word)) common += 1;
  return common / Math.max(left.size, right.size);
}

export type TextMatch = 'same' | 'cut' | 'edited' | null;

/** How the text on the page relates to the text that was inserted; null: it is another text. */
export function matchText(onPage: string, truncated: boolean, sent: string, mentions: readonly string[]): TextMatch {
  const shown = plain(onPage, mentions);
  const wanted = plain(sent, mentions);
  if (shown === '' || wanted === '') return null;
  if (shown === wanted || (wanted.length >= SHORTEST_CUT && shown.includes(wanted))) return 'same';
  const head = shown.replace(CUT, '').trim();
  if ((truncated || head !== shown) && head.length >= SHORTEST_CUT && wanted.startsWith(head)) return 'cut';
  return alike(head, wanted) >= EDITED ? 'edited' : null;
}

const leadingMention = (text: string): string | null => /^[\s\u200B-\u200F]*@([\p{L}\p{N}._]+)/u.exec(text)?.[1]?.toLowerCase() ?? null;

/** Does this own comment stand where the reply would stand? Sites hang every reply on the top comment. */
export function standsThere(comment: PageComment, pending: PendingReply): boolean {
  const mention = leadingMention(comment.text);
  const ours = pending.mentions.map((name) => name.toLowerCase());
  if (comment.parentId === pending.threadId)
    return mention === null || ours.length === 0 || ours.includes(mention) || pending.text.toLowerCase().includes(`@${mention}`);
  // A reply that the site made into a top comment still reaches the citizen when it names them.
  return comment.parentId === null && comment.id !== pending.threadId && mention !== null && ours.includes(mention);
}
