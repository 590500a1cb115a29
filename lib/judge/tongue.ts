/** Counts the everyday words of each language in a text, for the model that names the language. */
import type { Token } from '../text/index';
import { TONGUES } from './lexicon/tongues';

type Tongue = keyof typeof TONGUES;
const ALL: readonly Tongue[] = ['id', 'jv', 'su'];

let owners: Map<string, Tongue[]> | undefined;

const NONE: readonly Tongue[] = [];

function ownersOf(word: string): readonly Tongue[] {
  if (!owners) {
    owners = new Map();
    for (const tongue of ALL) {
      for (const entry of TONGUES[tongue].normalize('NFKD').replace(/\p{M}/gu, '').split(' ')) {
        const list = owners.get(entry) ?? [];
        if (!list.includes(tongue)) owners.set(entry, [...list, tongue]);
      }
    }
  }
  return owners.get(word) ?? NONE;
}

const step = (count: number): string => (count < 3 ? String(count) : count < 6 ? '3+' : '6+');

/** Words count as written, short forms not expanded: "iso" is Javanese, "bisa" is not. */
export function tongueNames(tokens: readonly Token[]): string[] {
  const counts = { id: 0, jv: 0, su: 0 };
  for (const { kind, text } of tokens) {
    const list = kind === 'word' ? ownersOf(text) : NONE;
    // A word of several languages says little.
    for (const tongue of list) counts[tongue] += 1 / (list.length * list.length);
  }
  const total = counts.id + counts.jv + counts.su;
  const names = ALL.map((t) => `${t}:${step(Math.round(counts[t]))}`);
  for (const t of ALL) names.push(`${t}%${total === 0 ? '-' : Math.round((counts[t] / total) * 5)}`);
  const ranked = [...ALL].sort((a, b) => counts[b] - counts[a]);
  if (total > 0) names.push(`first:${ranked[0]}`, `first:${ranked[0]}:${step(Math.round(total))}`);
  return names;
}
