/** Rules fire where they should, and the gates before them lose nothing. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { findRules, ruleNames } from '../../../lib/judge/rules';
import { normalise, tokenize } from '../../../lib/text/index';
import { ownExamples } from './helpers';

const rulesOf = (text: string, gated = true) => {
  const n = normalise(text);
  return findRules(n, tokenize(n), gated);
};

describe('rules', () => {
  it.each([
    ['jalan depan pasar sudah kayak kolam lele', 'metaphor'],
    ['selamat datang di waterpark gratis depan rumah', 'metaphor'],
    ['mantap, tiap hujan banjir terus', 'sarcasm'],
    ['nunggu viral dulu baru dikerjakan', 'sarcasm'],
    ['ganti bupatinya saja', 'politics'],
    ['jangan dipilih lagi', 'politics'],
    ['kabel listrik putus menjuntai di jalan', 'danger'],
    ['banyune wis mlebu omah', 'danger'],
    ['masih banjir min, belum surut', 'acute'],
    ['tolong hapus data pribadi saya', 'data'],
    ['lampunya sudah menyala, terima kasih', 'resolved'],
    ['dalane wis mulus saiki', 'resolved'],
    ['yang rusak hatiku min', 'joke'],
    ['syarat bikin KTP apa saja', 'asks'],
    ['usul min, tambah bangku taman', 'suggests'],
  ] as const)('%j: %s', (text, rule) => {
    expect(Object.keys(rulesOf(text))).toContain(rule);
  });

  it.each([
    ['warga RT 02 RW 05 kerja bakti', 'politics'],
    ['baliho roboh menimpa pagar', 'politics'],
    ['lampu belum diperbaiki juga', 'resolved'],
    ['data KTP saya salah, mohon diperbaiki', 'data'],
    ['jalan ke kolam ikan pak RT', 'metaphor'],
  ] as const)('%j: not %s', (text, rule) => {
    expect(Object.keys(rulesOf(text))).not.toContain(rule);
  });

  it('names a rule that fires twice apart', () => {
    expect(ruleNames(rulesOf('jangan dipilih lagi, ganti bupatinya'))).toEqual(expect.arrayContaining(['rule:politics', 'rule:politics2']));
  });

  it('the gates lose nothing', () => {
    const training = readFileSync(join(import.meta.dirname, '../../../scripts/train/own/examples.tsv'), 'utf8')
      .split('\n')
      .slice(1);
    const texts = [...ownExamples().map(({ text }) => text), ...training.map((line) => line.split('\t').at(-1) ?? '')];
    for (const text of texts) expect({ text, rules: rulesOf(text) }).toEqual({ text, rules: rulesOf(text, false) });
  });
});
