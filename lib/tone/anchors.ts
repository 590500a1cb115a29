/** Tells from a rule's pattern which beginnings of words a sentence must have for the rule to be worth trying. */

interface Part {
  /** Of each of these sets one word beginning must be there; smallest set first. Empty: nothing is known. */
  needs: readonly ReadonlySet<string>[];
  /** True when every way through the part ends with a space. */
  closed: boolean;
}

const SIZE = 3;

/** The keys under which a word can be found: three letters, or the whole of a short word, or an uncertain one or two letters. */
export function beginnings(word: string): string[] {
  const whole = word.length < SIZE ? `${word} ` : word.slice(0, SIZE);
  return word.length > 1 ? [whole, `${word.slice(0, 2)}*`, `${word.slice(0, 1)}*`] : [whole, `${word}*`];
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
    const closed = parts.every((p) => p.closed);
    if (parts.length === 1) return { needs: parts[0]?.needs ?? [], closed };
    const all = new Set<string>();
    for (const part of parts) {
      const [best] = part.needs;
      if (best === undefined) return { needs: [], closed };
      for (const need of best) all.add(need);
    }
    return { needs: [all], closed };
  }

  private sequence(start: boolean): Part {
    const all: ReadonlySet<string>[] = [];
    let boundary = start;
    let closed = false;
    while (this.at < this.source.length && this.source[this.at] !== '|' && this.source[this.at] !== ')') {
      const char = this.source[this.at] ?? '';
      if (char === '(') {
        const looking = /^\((?:\?[!=]|\?<[!=])/.test(this.source.slice(this.at, this.at + 4));
        this.at += looking ? (this.source[this.at + 2] === '<' ? 4 : 3) : this.source.startsWith('(?:', this.at) ? 3 : 1;
        const part = this.alternatives(boundary && !looking);
        this.at += 1;
        const optional = this.quantifier();
        if (looking) continue;
        if (!optional) all.push(...part.needs);
        boundary = part.closed && (boundary || !optional);
        closed = part.closed && !optional;
      } else if (char === ' ') {
        this.at += 1;
        const optional = this.quantifier();
        boundary = boundary || !optional;
        closed = !optional;
      } else if (/[a-z0-9]/.test(char)) {
        const word = this.literal();
        if (boundary && word !== null) all.push(new Set([word]));
        boundary = false;
        closed = false;
      } else {
        this.skip(char);
        this.quantifier();
        boundary = false;
        closed = false;
      }
    }
    return { needs: all.sort((a, b) => a.size - b.size), closed };
  }

  /** A run of letters; null when it is too uncertain to look for. */
  private literal(): string | null {
    const from = this.at;
    while (/[a-z0-9]/.test(this.source[this.at] ?? '')) this.at += 1;
    let run = this.source.slice(from, this.at);
    const next = this.source[this.at] ?? ' ';
    if (/[?*{+]/.test(next)) {
      const optional = this.quantifier();
      if (optional) run = run.slice(0, -1);
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

/** @param source of a pattern made by `words()`; an empty list when the rule must always be tried */
export function anchorsOf(source: string): readonly ReadonlySet<string>[] {
  const inner = source.replace(/^\(\?<= \)/, '').replace(/\(\?= \)$/, '');
  return new Reader(inner).alternatives(true).needs.slice(0, 3);
}
