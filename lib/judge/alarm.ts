/** Names what in a text speaks for or against a danger or a trouble of this hour, for the part that tells what is urgent. */
import { ALARM_WORDS } from './lexicon/alarm';
import type { Reading } from './reading';

type Sign = keyof typeof ALARM_WORDS;

interface Signs {
  exact: Map<string, Sign[]>;
  /** By the first three letters. */
  stems: Map<string, { stem: string; sign: Sign }[]>;
}

let signs: Signs | undefined;

function build(): Signs {
  const built: Signs = { exact: new Map(), stems: new Map() };
  for (const [sign, entries] of Object.entries(ALARM_WORDS) as [Sign, string][]) {
    for (const entry of entries.split(' ')) {
      if (entry.endsWith('*')) {
        const stem = entry.slice(0, -1);
        built.stems.set(stem.slice(0, 3), [...(built.stems.get(stem.slice(0, 3)) ?? []), { stem, sign }]);
      } else built.exact.set(entry, [...(built.exact.get(entry) ?? []), sign]);
    }
  }
  return built;
}

/** Names of signs, of pairs of signs, of signs that stand close together, and of the patterns of danger that fire. */
export function alarmNames({ tokens, words, rules, hits }: Reading): string[] {
  signs ??= build();
  const found = new Set<Sign>();
  const names = new Set<string>();
  let before: readonly Sign[] = [];
  let count = 0;
  words.forEach((word, i) => {
    if (tokens[i]?.kind !== 'word') return;
    count++;
    const here: Sign[] = [...(signs?.exact.get(word) ?? [])];
    for (const { stem, sign } of signs?.stems.get(word.slice(0, 3)) ?? [])
      if (word.startsWith(stem) && !here.includes(sign)) here.push(sign);
    for (const sign of here) {
      found.add(sign);
      for (const other of before) if (other !== sign) names.add(`${other}>${sign}`);
    }
    before = here;
  });
  const list = [...found].sort();
  list.forEach((a, i) => {
    names.add(a);
    for (const b of list.slice(i + 1)) names.add(`${a}+${b}`);
  });
  const length = count < 5 ? 'short' : count < 13 ? 'middle' : count < 30 ? 'long' : 'letter';
  names.add(length);
  for (const a of list) names.add(`${length}+${a}`);
  for (const rule of ['danger', 'acute'] as const) {
    if (!rules[rule]) continue;
    names.add(`rule:${rule}`);
    names.add(`rule:${rule}+${length}`);
    for (const a of list) names.add(`rule:${rule}+${a}`);
  }
  for (const { label } of hits) if (label.startsWith('topic:')) names.add(label);
  return [...names];
}
