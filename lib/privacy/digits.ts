/** Finds runs of digits as people write them: spaced, dotted, spelled out, with letters for digits. */
import type { Span } from '../text/types';

/** Digits without a gap between them; `digits` is what they stand for. */
export interface DigitGroup extends Span {
  digits: string;
  /** What stands between this group and the one before, "" for the first. */
  gap: string;
}

const WORDS: Readonly<Record<string, string>> = {
  nol: '0',
  kosong: '0',
  satu: '1',
  dua: '2',
  tiga: '3',
  empat: '4',
  lima: '5',
  enam: '6',
  tujuh: '7',
  delapan: '8',
  lapan: '8',
  sembilan: '9',
  siji: '1',
  loro: '2',
  telu: '3',
  papat: '4',
  enem: '6',
  pitu: '7',
  wolu: '8',
  sanga: '9',
  songo: '9',
  hiji: '1',
  tilu: '3',
  opat: '4',
  genep: '6',
  dalapan: '8',
  salapan: '9',
};
const LOOKALIKES: Readonly<Record<string, string>> = { o: '0', q: '0', l: '1', i: '1', z: '2', s: '5', b: '8', g: '9' };
const GAP = /^[ \t\u00a0.\-\u2010-\u2015()/_+*\u200b-\u200d\ufe0f\u20e3\u2060]{1,4}$/u;
const PIECE = /(\p{Nd}+)|(\p{L}+)|([^\p{Nd}\p{L}]+)/gu;

function ascii(digits: string): string {
  const plain = digits.normalize('NFKC');
  return /^\d+$/.test(plain) ? plain : plain.replace(/\p{Nd}/gu, (d) => String(digitValue(d)));
}

/** Every script's digits stand in a block of ten that begins at a multiple of its own zero. */
function digitValue(char: string): number {
  let code = char.codePointAt(0) ?? 0;
  let value = 0;
  while (value < 9 && /\p{Nd}/u.test(String.fromCodePoint(code - 1))) {
    code -= 1;
    value += 1;
  }
  return value;
}

function letters(word: string, touchesDigit: boolean): string | null {
  const lower = word.toLowerCase();
  const spoken = WORDS[lower];
  if (spoken !== undefined) return spoken;
  if (!touchesDigit || word.length > 3) return null;
  let out = '';
  for (const char of lower) {
    const digit = LOOKALIKES[char];
    if (digit === undefined) return null;
    out += digit;
  }
  return out;
}

/** Runs in the order of the text; groups of one run are at most four separator characters apart. Linear in the text's length. */
export function digitRuns(text: string): DigitGroup[][] {
  const runs: DigitGroup[][] = [];
  let run: DigitGroup[] = [];
  let gap: string | null = null;
  const close = (): void => {
    if (run.length > 0) runs.push(run);
    run = [];
    gap = null;
  };
  for (const match of text.matchAll(PIECE)) {
    const start = match.index;
    const end = start + match[0].length;
    const [, number, word, other] = match;
    if (other !== undefined) {
      if (run.length === 0) continue;
      if (GAP.test(other)) gap = other;
      else close();
      continue;
    }
    const digits = number !== undefined ? ascii(number) : letters(word ?? '', isDigitAt(text, end) || isDigitAt(text, start - 1));
    if (digits === null) {
      close();
      continue;
    }
    const last = run[run.length - 1];
    if (last && gap === null) {
      last.digits += digits;
      last.end = end;
    } else {
      run.push({ digits, start, end, gap: gap ?? '' });
    }
    gap = null;
  }
  close();
  return runs;
}

function isDigitAt(text: string, index: number): boolean {
  const code = text.charCodeAt(index);
  return code >= 48 && code <= 57;
}
