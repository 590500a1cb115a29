/** Names a feature by a number, so that no word list of the training text needs to be shipped. */

const BASIS = 0x811c9dc5;
const PRIME = 0x01000193;

function mix(h: number): number {
  h = Math.imul(h ^ (h >>> 15), 0x2c1b3c6d);
  h = Math.imul(h ^ (h >>> 13), 0x297a2d39);
  return (h ^ (h >>> 16)) >>> 0;
}

/** FNV-1a over UTF-16 units with a final mix; 32 bits, never negative. */
export function hash(text: string, seed = 0): number {
  let h = BASIS ^ seed;
  for (let i = 0; i < text.length; i++) h = Math.imul(h ^ text.charCodeAt(i), PRIME);
  return mix(h);
}

/** `hash(a + between + b, seed)` without putting the three together. */
export function hashPair(a: string, between: string, b: string, seed: number): number {
  let h = BASIS ^ seed;
  for (let i = 0; i < a.length; i++) h = Math.imul(h ^ a.charCodeAt(i), PRIME);
  for (let i = 0; i < between.length; i++) h = Math.imul(h ^ between.charCodeAt(i), PRIME);
  for (let i = 0; i < b.length; i++) h = Math.imul(h ^ b.charCodeAt(i), PRIME);
  return mix(h);
}

/** Adds `hash(group, seed)` of every group of `shortest` to `longest` neighbouring units, without cutting the text into pieces. */
export function hashGroups(text: string, shortest: number, longest: number, seed: number, into: HashSet): void {
  for (let start = 0; start + shortest <= text.length; start++) {
    let h = BASIS ^ seed;
    const end = Math.min(text.length, start + longest);
    for (let i = start; i < end; i++) {
      h = Math.imul(h ^ text.charCodeAt(i), PRIME);
      if (i - start + 1 >= shortest) into.add(mix(h));
    }
  }
}

const SLOTS = 1 << 15;

/** Collects hashes without doubles; made once and emptied for each text, because a fresh `Set` for each costs more than all the hashing. */
export class HashSet {
  private readonly slots = new Uint32Array(SLOTS);
  /** A slot is taken when it bears the number of the present round. */
  private readonly taken = new Uint32Array(SLOTS);
  private round = 0;
  private list = new Uint32Array(1024);
  private size = 0;

  clear(): void {
    this.round++;
    this.size = 0;
  }

  add(value: number): void {
    // No text of the greatest length that is read has more.
    if (this.size >= SLOTS >> 1) return;
    let slot = value & (SLOTS - 1);
    while (this.taken[slot] === this.round) {
      if (this.slots[slot] === value) return;
      slot = (slot + 1) & (SLOTS - 1);
    }
    this.taken[slot] = this.round;
    this.slots[slot] = value;
    if (this.size === this.list.length) {
      const longer = new Uint32Array(this.list.length * 2);
      longer.set(this.list);
      this.list = longer;
    }
    this.list[this.size++] = value;
  }

  /** In the order of entering. */
  toArray(): Uint32Array {
    return this.list.slice(0, this.size);
  }
}
