/** Reads the labelled sets from the data folder and brings them into one form. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Kind, Language, Topic } from '../../lib/judge/types';
import { normalise } from '../../lib/text/index';

export type Source =
  'semarang' | 'semarang-dev' | 'sapawarga' | 'written' | 'written2' | 'denpasar' | 'jakarta' | 'tweets' | 'further' | 'own';

export interface Row {
  id: string;
  source: Source;
  /** Rows of one group are never divided between training and testing. */
  group: string;
  text: string;
  kind: Kind;
  border: boolean;
  topic: Topic | null;
  urgency: 0 | 1 | 2;
  language: Language;
  political: boolean;
  /** False where the set does not say. */
  has: { topic: boolean; urgency: boolean; political: boolean };
}

const KIND: Record<string, Kind> = {
  keluhan: 'complaint',
  kritik_umum: 'criticism',
  pertanyaan: 'question',
  saran: 'suggestion',
  pujian_doa: 'praise',
  obrolan: 'chat',
  spam: 'spam',
};
const LANGUAGE: Record<string, Language> = { i: 'id', j: 'jv', s: 'su', m: 'mixed' };

type Record_ = Record<string, string>;

/** Tab separated, first line holds the names, no quoting. */
export function readTsv(path: string): Record_[] {
  const [head = '', ...lines] = readFileSync(path, 'utf8').replace(/\r/g, '').split('\n');
  const names = head.split('\t');
  return lines.filter(Boolean).map((line) => {
    const cells = line.split('\t');
    return Object.fromEntries(names.map((name, i) => [name, cells[i] ?? '']));
  });
}

function toRow(cells: Record_, source: Source, group: string, text = cells['text'] ?? ''): Row | null {
  const kind = KIND[cells['type'] ?? ''];
  if (!kind || !text.trim()) return null;
  const urgency = Number(cells['urgency'] ?? 0);
  return {
    id: cells['id'] ?? '',
    source,
    group,
    text,
    kind,
    border: cells['border'] === '1',
    topic: kind === 'complaint' && cells['topic'] ? (cells['topic'] as Topic) : null,
    urgency: urgency === 2 ? 2 : urgency === 1 ? 1 : 0,
    language: LANGUAGE[cells['lang'] ?? ''] ?? 'id',
    political: cells['politik'] === '1',
    has: { topic: 'topic' in cells, urgency: true, political: 'politik' in cells },
  };
}

/** What near copies have in common: letters and digits only, long runs shortened. */
export function copyKey(text: string): string {
  return normalise(text)
    .text.replace(/@\S+/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .slice(0, 90);
}

const FURTHER: Record<string, string> = {
  sapu: 'comments/sapawarga_unlabelled.tsv',
  jktc: 'unlabelled/jakarta_banjir_instagram/clean_labelled.tsv',
  jktr: 'unlabelled/jakarta_banjir_instagram/raw_unlabelled.tsv',
  infra: 'unlabelled/infra_tweets_unlabelled/all.tsv',
  jss: 'unlabelled/jogja_smart_service_reviews/all.tsv',
  pil: 'unlabelled/rizalespe/pilkada.tsv',
  cell: 'unlabelled/rizalespe/cellular_provider.tsv',
  igc: 'unlabelled/rizalespe/ig_cyberbullying.tsv',
  judol: 'spam/judol_spam/all_train.tsv',
};

/** Labels by row id, kept in the repository; their texts stay in the data folder. */
function furtherRows(data: string, labels: string): Row[] {
  if (!existsSync(labels)) return [];
  const lines = new Map<string, string[]>();
  const rows: Row[] = [];
  const seen = new Set<string>();
  for (const cells of readTsv(labels)) {
    const id = cells['id'] ?? '';
    const [source = '', number = '0'] = id.split(':');
    const path = FURTHER[source];
    if (!path || seen.has(id)) continue;
    seen.add(id);
    if (!lines.has(source)) lines.set(source, readFileSync(join(data, path), 'utf8').replace(/\r/g, '').split('\n'));
    const file = lines.get(source) ?? [];
    const column = (file[0] ?? '').split('\t').findIndex((name) => name === 'text' || name === 'content');
    const text = (file[Number(number) - 1] ?? '').split('\t')[column] ?? '';
    const row = toRow(cells, 'further', `further:${id}`, text);
    if (row) rows.push(row);
  }
  return rows;
}

/** Rows of one file as they are, each its own group. */
export function toRows(path: string, source: Source): Row[] {
  return readTsv(path).flatMap((cells) => toRow(cells, source, `${source}:${cells['id']}`) ?? []);
}

/** All labelled rows without near copies, in a fixed order. */
export function loadRows(data: string, here: string): Row[] {
  const read = (name: string) => readTsv(join(data, 'comments', name));
  const rows = [
    ...read('semarang_labelled.tsv').map((c) => toRow(c, 'semarang', `smg:${c['post']}`)),
    ...read('sapawarga_labelled.tsv').map((c) => toRow(c, 'sapawarga', `sapa:${c['id']}`)),
    ...read('semarang_dev.tsv').map((c) => toRow(c, 'semarang-dev', `dev:${c['id']}`)),
    ...read('written.tsv').map((c) => toRow(c, 'written', `wr:${c['id']}`)),
    ...read('written2.tsv').map((c) => toRow(c, 'written2', `wr2:${c['id']}`)),
    ...read('other_labelled.tsv').map((c) => toRow(c, c['source'] as Source, `other:${c['id']}`)),
    ...furtherRows(data, join(here, 'labels/further.tsv')),
    ...(existsSync(join(here, 'own/examples.tsv'))
      ? readTsv(join(here, 'own/examples.tsv')).map((c) => toRow(c, 'own', `own:${c['id']}`))
      : []),
  ];
  const known = new Set<string>();
  return rows.filter((row): row is Row => {
    if (!row) return false;
    const key = copyKey(row.text);
    // Very short texts ("mantap", "amin") repeat by nature; they are kept once a kind.
    const name = key.length < 12 ? `${key}|${row.kind}|${row.source}` : key;
    if (known.has(name) && key.length >= 12) return false;
    if (key.length < 12 && known.has(name) && row.source !== 'semarang') return false;
    known.add(name);
    return true;
  });
}
