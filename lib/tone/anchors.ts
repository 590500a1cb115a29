/** Tells from a rule's pattern with which words a match can begin, so that a rule is tried only where it may succeed. */

/** What is known of a part of a pattern. Words are told by their beginnings, see `beginnings`. */
interface Part {
  /** A match of the part begins with one of these; null: not known. */
  first: ReadonlySet<string> | null;
  /** True when the part may match nothing. */
  empty: boolean;
  /** True when every way through the part ends with a space. */
  closed: boolean;
}

const SIZE = 4;
const DIGITS: ReadonlySet<string> = new Set([...'0123456789'].map((d) => `${d}*`));

/** The keys under which a word can be found: its first four letters, or the whole of a shorter word, or an uncertain one to three letters. */
export function beginnings(word: string): string[] {
  const keys = [word.length < SIZE ? `${word} ` : word.slice(0, SIZE)];
  for (let n = 1; n < SIZE && n <= word.length; n += 1) keys.push(`${word.slice(0, n)}*`);
  return keys;
}

/** Reads the part of regular expressions that the rules use: groups, alternatives, classes, quantifiers, lookarounds. */
class Reader {
  private at = 0;
  private readonly source: string;

  constructor(source: string) {
    this.source = source;
  }

  alternatives(boundary: boolean): Part {
    const parts: Part[] = [this.sequence(boundary)];
    while (this.source[this.at] === '|') {
      this.at += 1;
      parts.push(this.sequence(boundary));
    }
    const [only] = parts;
    if (parts.length === 1 && only) return only;
    const closed = parts.every((p) => p.closed);
    const empty = parts.some((p) => p.empty);
    const first = union(parts.map((p) => p.first));
    return { first, empty, closed };
  }

  private sequence(start: boolean): Part {
    const firsts: (ReadonlySet<string> | null)[] = [];
    let boundary = start;
    let closed = false;
    let empty = true;
    const add = (first: ReadonlySet<string> | null, optional: boolean): void => {
      if (empty) firsts.push(first);
      if (!optional) empty = false;
    };
    while (this.at < this.source.length && this.source[this.at] !== '|' && this.source[this.at] !== ')') {
      const char = this.source[this.at] ?? '';
      if (char === '(') {
        const looking = /^\((?:\?[!=]|\?<[!=])/.test(this.source.slice(this.at, this.at + 4));
        this.at += looking ? (this.source[this.at + 2] === '<' ? 4 : 3) : this.source.startsWith('(?:', this.at) ? 3 : 1;
        const part = this.alternatives(boundary && !looking);
        this.at += 1;
        const optional = this.quantifier() || part.empty;
        if (looking) continue;
        add(part.first, optional);
        boundary = part.closed && (boundary || !optional);
        closed = part.closed && !optional;
      } else if (char === ' ') {
        this.at += 1;
        const optional = this.quantifier();
        add(null, optional);
        boundary = boundary || !optional;
        closed = !optional;
      } else if (/[a-z0-9]/.test(char)) {
        const word = this.literal();
        const set = boundary && word !== null ? new Set([word]) : null;
        add(set, false);
        boundary = false;
        closed = false;
      } else {
        const digit = boundary && this.source.startsWith('\\d', this.at);
        this.skip(char);
        add(digit ? DIGITS : null, this.quantifier());
        boundary = false;
        closed = false;
      }
    }
    return { first: union(firsts), empty, closed };
  }

  /** A run of letters; null when it is too uncertain to look for. */
  private literal(): string | null {
    const from = this.at;
    while (/[a-z0-9]/.test(this.source[this.at] ?? '')) this.at += 1;
    let run = this.source.slice(from, this.at);
    const next = this.source[this.at] ?? ' ';
    if (/[?*{+]/.test(next)) {
      if (this.quantifier()) run = run.slice(0, -1);
      return run.length >= SIZE ? run.slice(0, SIZE) : run.length > 0 ? `${run}*` : null;
    }
    if (run.length >= SIZE) return run.slice(0, SIZE);
    // only a plain space after it makes a short word sure
    return next === ' ' && !/[?*{]/.test(this.source[this.at + 1] ?? '') ? `${run} ` : `${run}*`;
  }

  private skip(char: string): void {
    if (char === '\\') this.at += 2;
    else if (char === '[') {
      while (this.at < this.source.length && this.source[this.at] !== ']') this.at += this.source[this.at] === '\\' ? 2 : 1;
      this.at += 1;
    } else this.at += 1;
  }

  /** @returns true when the thing before may be left out */
  private quantifier(): boolean {
    const match = /^(?:[?*+]|\{(\d+)(?:,\d*)?\})\??/.exec(this.source.slice(this.at, this.at + 8));
    if (!match) return false;
    this.at += match[0].length;
    return match[0].startsWith('?') || match[0].startsWith('*') || match[1] === '0';
  }
}

/** Null when one of the sets is unknown, or when there is none. */
function union(sets: readonly (ReadonlySet<string> | null)[]): ReadonlySet<string> | null {
  const all = new Set<string>();
  for (const set of sets) {
    if (set === null) return null;
    for (const key of set) all.add(key);
  }
  return all.size > 0 ? all : null;
}

/**
 * Beginnings of the words with which a match can begin, see `beginnings`; null when that can't be told.
 * @param source of a pattern made by `words()`
 */
export function firstWords(source: string): ReadonlySet<string> | null {
  const inner = source.replace(/^\(\?<= \)/, '').replace(/\(\?= \)$/, '');
  return new Reader(inner).alternatives(true).first;
}
