/** Finds cue words and phrases of the own lexicons among the tokens of a text. */
import { plainWord, type Token } from '../../text/index';
import { INDONESIAN } from './indonesian';
import { JAVANESE } from './javanese';
import { SUNDANESE } from './sundanese';
import { TOPIC_WORDS } from './topics';

const CUES = [
  'damage',
  'request',
  'fix',
  'waiting',
  'neglect',
  'misconduct',
  'suffering',
  'danger',
  'acute',
  'question',
  'praise',
  'prayer',
  'suggest',
  'politics',
  'insult',
  'laugh',
  'spam',
  'agency',
  'own',
  'private',
  'event',
  'chat',
  'numbers',
  'negation',
  'stillok',
] as const;
export type Cue = (typeof CUES)[number];
export type CueWords = Partial<Record<Cue, string>>;
/** A cue or the name of a topic with `topic:` before it. */
export type Label = string;

const SHORTEST_STEM = 3;
/** Shorter stems only take endings of the three languages: `kali*` must not find *kalimat*. */
const FREE_STEM = 6;
const ENDINGS = new Set(
  '|e|ne|ane|nya|na|an|in|i|kan|ke|no|ku|mu|lah|pun|kah|keun|eun|a|o|s|y|2|2nya|2an|annya|anne|en|ono|ini|itu|nyo|nipun|ipun|mah|isasi|terus|banget|tok'.split(
    '|',
  ),
);

interface Dictionary {
  exact: Map<string, Label[]>;
  /** First letters, as many as the shortest stem has ▸ stems with their labels, shortest first. */
  stems: Map<string, { stem: string; labels: Label[] }[]>;
  /** First word ▸ phrases that begin with it. */
  phrases: Map<string, { words: string[]; label: Label }[]>;
}

function add<V>(map: Map<string, V[]>, key: string, value: V): void {
  const list = map.get(key);
  if (!list) map.set(key, [value]);
  else if (!list.includes(value)) list.push(value);
}

function addStem({ stems }: Dictionary, stem: string, label: Label): void {
  if (stem.length < SHORTEST_STEM) return;
  const head = stem.slice(0, SHORTEST_STEM);
  const list = stems.get(head) ?? [];
  const known = list.find((entry) => entry.stem === stem);
  if (!known) list.push({ stem, labels: [label] });
  else if (!known.labels.includes(label)) known.labels.push(label);
  stems.set(head, list);
}

function build(): Dictionary {
  const dictionary: Dictionary = { exact: new Map(), stems: new Map(), phrases: new Map() };
  const enter = (label: Label, entries: string): void => {
    for (const entry of entries.split(' ')) {
      if (/[_-]/.test(entry)) {
        const words = entry.replace('*', '').split(/[_-]/).map(plainWord);
        add(dictionary.phrases, words[0] ?? '', { words, label });
      } else if (entry.endsWith('*')) addStem(dictionary, entry.slice(0, -1).normalize('NFKD').replace(/\p{M}/gu, ''), label);
      else if (entry) {
        add(dictionary.exact, entry, label);
        add(dictionary.exact, plainWord(entry), label);
      }
    }
  };
  for (const words of [INDONESIAN, JAVANESE, SUNDANESE]) for (const cue of CUES) enter(cue, words[cue] ?? '');
  for (const [topic, words] of Object.entries(TOPIC_WORDS)) enter(`topic:${topic}`, words);
  for (const list of dictionary.stems.values()) list.sort((a, b) => a.stem.length - b.stem.length);
  return dictionary;
}

let dictionary: Dictionary | undefined;

export interface CueHit {
  label: Label;
  /** Index of the first token and of the one after the last. */
  from: number;
  to: number;
}

/** Labels of a word by itself. */
export function labelsOf(word: string): Label[] {
  const plain = plainWord(word);
  dictionary ??= build();
  const labels = new Set([...(dictionary.exact.get(word) ?? []), ...(dictionary.exact.get(plain) ?? [])]);
  for (const form of [word, plain]) {
    for (const { stem, labels: more } of dictionary.stems.get(form.slice(0, SHORTEST_STEM)) ?? []) {
      if (form.startsWith(stem) && (stem.length >= FREE_STEM || ENDINGS.has(form.slice(stem.length))))
        for (const label of more) labels.add(label);
    }
  }
  return [...labels];
}

/** Every cue in the text, in order of the tokens. Costs a few look-ups a token. @param plain one spelling for each token */
export function findCues(tokens: readonly Token[], plain: readonly string[]): CueHit[] {
  dictionary ??= build();
  const { exact, stems, phrases } = dictionary;
  const hits: CueHit[] = [];
  for (let i = 0; i < plain.length; i++) {
    const token = tokens[i];
    if (token?.kind !== 'word' && token?.kind !== 'hashtag') continue;
    const word = plain[i] ?? '';
    const first = hits.length;
    const hit = (label: Label, to: number): void => {
      for (let k = first; k < hits.length; k++) if (hits[k]?.label === label) return;
      hits.push({ label, from: i, to });
    };
    for (const { words, label } of phrases.get(word) ?? [])
      if (words.every((part, k) => plain[i + k] === part)) hit(label, i + words.length);
    const raw = token.text;
    for (const label of exact.get(word) ?? []) hit(label, i + 1);
    if (raw !== word) for (const label of exact.get(raw) ?? []) hit(label, i + 1);
    for (const form of raw === word ? [word] : [word, raw]) {
      for (const { stem, labels } of stems.get(form.slice(0, SHORTEST_STEM)) ?? []) {
        if (!form.startsWith(stem) || (stem.length < FREE_STEM && !ENDINGS.has(form.slice(stem.length)))) continue;
        for (const label of labels) hit(label, i + 1);
      }
    }
  }
  return hits;
}
