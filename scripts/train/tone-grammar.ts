/** Makes training sentences from the patterns in own/grammar.txt. */
import { readFileSync } from 'node:fs';
import type { Family, ToneLevel } from '../../lib/tone/types';
import type { Row } from './tone-fit';

interface Patterns {
  family: Family | null;
  level: ToneLevel;
  list: string[];
}

function read(file: string): { slots: Map<string, string[]>; patterns: Patterns[] } {
  const slots = new Map<string, string[]>();
  const patterns: Patterns[] = [];
  let into: string[] = [];
  for (const line of readFileSync(file, 'utf8').split('\n')) {
    if (line === '' || line.startsWith('# ')) continue;
    if (line.startsWith('@')) {
      into = [];
      slots.set(line.slice(1), into);
    } else if (line.startsWith('+')) {
      const [family = '', level = 'caution'] = line.slice(1).split(' ');
      into = [];
      patterns.push({ family: family as Family, level: level as ToneLevel, list: into });
    } else if (line === '-') {
      into = [];
      patterns.push({ family: null, level: 'ok', list: into });
    } else into.push(...line.split('|'));
  }
  return { slots, patterns };
}

/** @param each how many sentences are made of every pattern */
export function grammarRows(file: string, each: number, seed = 1): Row[] {
  const { slots, patterns } = read(file);
  let state = seed;
  const pick = (n: number): number => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 4294967296) * n);
  };
  const fill = (pattern: string): string =>
    pattern.replace(/\{(\w+)\}/g, (_, name: string) => {
      const list = slots.get(name);
      if (!list) throw new Error(`no list named ${name} in ${file}`);
      return list[pick(list.length)] ?? '';
    });
  const rows: Row[] = [];
  for (const { family, level, list } of patterns) {
    for (const pattern of list) {
      const times = pattern.includes('{') ? each : 1;
      for (let i = 0; i < times; i += 1) {
        const text = fill(pattern);
        const reply = text.charAt(0).toUpperCase() + text.slice(1) + ['.', '.', '.', '!', ''][pick(5)];
        rows.push({
          id: `g${rows.length}`,
          level,
          families: family ? [family] : [],
          spans: family ? [reply.replace(/[.!]$/, '')] : [],
          lang: 'i',
          complaint: ' ',
          reply,
        });
      }
    }
  }
  return rows;
}
