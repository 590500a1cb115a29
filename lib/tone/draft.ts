/** Reads a draft into sentences in one plain spelling, from which every finding leads back to the draft's own letters. */
import { expandSlang, normalise, tokenize, type Span, type Token } from '../text';

export interface Sentence {
  /** Words in plain spelling, a space around each: `" itu bukan wewenang kami , kakak "`. */
  plain: string;
  tokens: readonly Token[];
  /** Offset in `plain` of each token. */
  at: readonly number[];
  /** In the draft. */
  span: Span;
  question: boolean;
}

export interface Draft {
  text: string;
  sentences: readonly Sentence[];
  /** All sentences in one line, for looking at the whole. */
  plain: string;
  /** The citizen's text, in the same spelling; " " when unknown. */
  complaint: string;
}

/** Short forms that must keep their own sound, because the sound is the matter: rude pronouns, particles, forms with two readings. */
const KEEP = new Set(
  'lu lo loe elo u gue gua gw w ane n kk km kmu napa ngapa atmin min teu we sj be pa info mangga pripun suwun sm br th minggu taunan tapi sp mo ap ass kab kec kel hub laka tq thx thanks tks urung anu'.split(
    ' ',
  ),
);
const ABBREVIATIONS = new Set(
  'jl jln no dr drg ir h hj st prof kec kel kab kep gg rt rw tgl hlm dll dsb dst bpk sdr sdri a n an pt cv ds dsn kp komp perum yth ttd telp'.split(
    ' ',
  ),
);

function plainOf(token: Token): string {
  if (token.kind !== 'word') return token.text;
  const word = token.text.endsWith("'") ? token.text.slice(0, -1) : token.text;
  return KEEP.has(word) ? word : expandSlang(word);
}

function endsSentence(tokens: readonly Token[], i: number, text: string): boolean {
  const token = tokens[i];
  if (!token) return true;
  const next = tokens[i + 1];
  const between = next ? text.slice(token.span.end, next.span.start) : '';
  if (between.includes('\n')) return true;
  if (token.kind !== 'punct') return false;
  if (token.text === '?' || token.text === '!') return next?.kind !== 'punct' || !/[?!"'”)]/.test(next.text);
  if (token.text === '.') {
    const before = tokens[i - 1];
    if (
      before &&
      before.span.end === token.span.start &&
      before.kind === 'word' &&
      ABBREVIATIONS.has(before.text) &&
      next &&
      between !== ''
    )
      return false;
    return next === undefined || (between !== '' && !/^["'”)]/.test(next.text)) || (next.kind === 'punct' && next.text !== '.');
  }
  return token.text === ';' || token.text === '…';
}

const wordy = (token: Token): boolean => token.kind === 'word' || token.text === '-';

function toSentence(tokens: readonly Token[]): Sentence {
  let plain = ' ';
  const at: number[] = [];
  tokens.forEach((token, i) => {
    const previous = tokens[i - 1];
    // "pura-pura" stays one word
    if (
      previous &&
      (token.text === '-' || previous.text === '-') &&
      previous.span.end === token.span.start &&
      wordy(previous) &&
      wordy(token)
    )
      plain = plain.slice(0, -1);
    at.push(plain.length);
    plain += `${plainOf(token)} `;
  });
  const first = tokens[0];
  const last = tokens[tokens.length - 1];
  return {
    plain,
    tokens,
    at,
    span: { start: first?.span.start ?? 0, end: last?.span.end ?? 0 },
    question: tokens.some((t) => t.text === '?'),
  };
}

/** Emoji and lone marks go with the sentence before them. */
function splitTokens(tokens: readonly Token[], text: string): Token[][] {
  const parts: Token[][] = [];
  let part: Token[] = [];
  for (let i = 0; i < tokens.length; i += 1) {
    const token = tokens[i];
    if (!token) continue;
    part.push(token);
    const next = tokens[i + 1];
    if (endsSentence(tokens, i, text) && next?.kind !== 'emoji') {
      parts.push(part);
      part = [];
    } else if (
      token.kind === 'emoji' &&
      next &&
      next.kind !== 'emoji' &&
      next.kind !== 'punct' &&
      /^\p{Lu}/u.test(text.slice(next.span.start))
    ) {
      parts.push(part);
      part = [];
    }
  }
  if (part.length > 0) parts.push(part);
  return parts;
}

function plainText(text: string): string {
  return toSentence(tokenize(normalise(text))).plain;
}

export function readDraft(text: string, complaint = ''): Draft {
  const sentences = splitTokens(tokenize(normalise(text)), text).map(toSentence);
  return { text, sentences, plain: sentences.map((s) => s.plain).join('|'), complaint: complaint === '' ? ' ' : plainText(complaint) };
}

/** Span in the draft of a piece of `sentence.plain`. */
export function spanOf(sentence: Sentence, start: number, end: number): Span {
  const { at, tokens } = sentence;
  let first = 0;
  while (first + 1 < at.length && (at[first + 1] ?? 0) <= start) first += 1;
  let last = first;
  while (last + 1 < at.length && (at[last + 1] ?? 0) < end) last += 1;
  return { start: tokens[first]?.span.start ?? 0, end: tokens[last]?.span.end ?? 0 };
}
