/** Brings a text into one plain form and remembers where each character came from. */
import { belongsToPrevious, foldCodePoint } from './fold';
import { repairAt } from './mojibake';
import type { Span } from './types';

export interface Normalised {
  original: string;
  /** Lower case, NFKD without marks, no invisible characters, elongations and white space collapsed. */
  text: string;
  /** Range of `text` ▸ span of `original`, on code point borders. An empty range gives an empty span. */
  toSpan(start: number, end: number): Span;
}

interface Units {
  codes: Uint32Array;
  starts: Uint32Array;
  ends: Uint32Array;
  length: number;
}

function makeUnits(size: number): Units {
  return { codes: new Uint32Array(size), starts: new Uint32Array(size), ends: new Uint32Array(size), length: 0 };
}

/** Used again for each text: making them costs more than filling them. */
let buffers = makeUnits(1024);

/** Code points with their places, good until the next call; invisible ones are left out so that they can hide nothing. */
function readUnits(text: string): Units {
  if (buffers.codes.length < text.length) buffers = makeUnits(text.length);
  const units = buffers;
  units.length = 0;
  for (let i = 0; i < text.length;) {
    const code = text.codePointAt(i) ?? 0;
    const next = i + (code > 0xffff ? 2 : 1);
    if (units.length > 0 && belongsToPrevious(code)) {
      const last = units.length - 1;
      units.codes[last] = compose(units.codes[last] ?? 0, code);
      units.ends[last] = next;
    } else if (foldCodePoint(code) !== '' || (code >= 0x80 && code < 0xa0)) {
      units.codes[units.length] = code;
      units.starts[units.length] = i;
      units.ends[units.length] = next;
      units.length++;
    }
    i = next;
  }
  return units;
}

/** Broken UTF-8 is only recognisable in composed form. */
function compose(base: number, mark: number): number {
  const pair = (String.fromCodePoint(base) + String.fromCodePoint(mark)).normalize('NFC');
  const code = pair.codePointAt(0) ?? base;
  return pair.length === (code > 0xffff ? 2 : 1) ? code : base;
}

/** Collects the plain text; collapses white space, letters written three times or more, and rows of signs. */
class Writer {
  private readonly out: string[] = [];
  private readonly starts: number[] = [];
  private readonly ends: number[] = [];
  private last = '';
  private run = 0;

  push(char: string, start: number, end: number): void {
    if (char === ' ' && (this.last === ' ' || this.out.length === 0)) return;
    this.run = char === this.last ? this.run + 1 : 1;
    this.last = char;
    if (this.run >= 3 && !isDigit(char)) {
      if (this.run === 3 && isLetter(char)) this.drop();
      this.ends[this.ends.length - 1] = end;
      return;
    }
    this.out.push(char);
    for (let i = 0; i < char.length; i++) {
      this.starts.push(start);
      this.ends.push(end);
    }
  }

  private drop(): void {
    const char = this.out.pop() ?? '';
    this.starts.length -= char.length;
    this.ends.length -= char.length;
  }

  finish(original: string): Normalised {
    if (this.out[this.out.length - 1] === ' ') this.drop();
    const text = this.out.join('');
    const { starts, ends } = this;
    return {
      original,
      text,
      toSpan(start, end) {
        const from = Math.max(0, Math.min(start, text.length));
        const to = Math.max(from, Math.min(end, text.length));
        if (from === to) {
          const at = starts[from] ?? ends[ends.length - 1] ?? 0;
          return { start: at, end: at };
        }
        const first = starts[from] ?? 0;
        return { start: first, end: Math.max(first, ends[to - 1] ?? first) };
      },
    };
  }
}

function isDigit(char: string): boolean {
  return char >= '0' && char <= '9';
}
function isLetter(char: string): boolean {
  return (char >= 'a' && char <= 'z') || (char > '\x7f' && /^\p{L}$/u.test(char));
}

/** Never throws; time grows linearly with the length of the text. */
export function normalise(text: string): Normalised {
  const units = readUnits(text);
  const codes = units.codes.subarray(0, units.length);
  const writer = new Writer();
  for (let i = 0; i < units.length;) {
    const repaired = (codes[i] ?? 0) >= 0xc2 ? repairAt(codes, i) : null;
    const length = repaired?.length ?? 1;
    const start = units.starts[i] ?? 0;
    const end = units.ends[i + length - 1] ?? start;
    for (const char of foldCodePoint(repaired?.code ?? codes[i] ?? 0)) writer.push(char, start, end);
    i += length;
  }
  return writer.finish(text);
}
