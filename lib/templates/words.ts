/** The agency's own words from the packs in use, sorted by who has to know them: the judge, and the tone check. */
import type { LocalWord } from '../judge/types';
import type { AvoidWord } from '../tone/types';
import type { Pack } from './types';

export interface OwnWords {
  local: readonly LocalWord[];
  avoid: readonly AvoidWord[];
}

const known = new WeakMap<readonly Pack[], OwnWords>();

/** The same lists for the same packs, so that whoever prepares them does it once. */
export function ownWords(packs: readonly Pack[]): OwnWords {
  const found = known.get(packs);
  if (found) return found;
  const local: LocalWord[] = [];
  const avoid: AvoidWord[] = [];
  for (const { kind, topic, words } of packs.flatMap((pack) => pack.words ?? [])) {
    if (kind === 'avoid') avoid.push(...words);
    else local.push(...words.map(({ word }) => ({ word, as: kind, topic })));
  }
  const own = { local, avoid };
  known.set(packs, own);
  return own;
}
