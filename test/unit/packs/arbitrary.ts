/** Whole packs with awkward contents: quotes, line breaks, formula-like texts, emoji, escapes, many or no items. */
import fc from 'fast-check';
import * as v from 'valibot';
import { KINDS, TOPICS } from '../../../lib/judge/types';
import { packSchema } from '../../../lib/templates';
import {
  BLOCK_PARTS,
  OFFICE_SCOPES,
  REPLY_LANGUAGES,
  SITUATIONS,
  SLOT_SOURCES,
  TRAPS,
  WORD_LIST_KINDS,
  type WholePack,
} from '../../../lib/templates/types';

const awkward = fc.constantFrom(
  '=1+1',
  "+62 'kutip'",
  '-RN',
  '@admin',
  '"dua"',
  'a;b,c\td',
  '_x0041_',
  '_x005F_',
  'TRUE',
  '007',
  '1e5',
  '2026-01-02',
  '#N/A',
  '😀 é ü ꦲ',
  'Ya',
  'null',
  '  tepi',
  '{tempat}',
  '&amp; < >',
);
const clean = (text: string): string =>
  text
    .normalize('NFC')
    .replace(/[^\P{C}\n]/gu, '')
    .replace(/[<>\u2028\u2029\u00a0\ufffe\uffff]/gu, '')
    .replace(/\{[a-z][a-z0-9-]*\}/gu, '')
    .trim();
const line = fc
  .oneof(awkward, fc.string({ unit: 'grapheme', minLength: 1, maxLength: 40 }))
  .map((text) => clean(text.replace(/\s+/gu, ' ')))
  .filter((text) => text.length > 0 && text.length <= 200 && text.trim() === text);
const text = fc.array(line, { minLength: 1, maxLength: 4 }).map((lines) => lines.join('\n'));
const id = fc.stringMatching(/^[a-z][a-z0-9-]{0,20}$/u);
const language = fc.constantFrom(...REPLY_LANGUAGES);
const topics = fc.uniqueArray(fc.constantFrom(...TOPICS), { maxLength: 4 });
const nullable = <T>(one: fc.Arbitrary<T>) => fc.option(one, { nil: null });
const byId = <T extends { id: string }>(one: fc.Arbitrary<T>, maxLength = 5) =>
  fc.uniqueArray(one, { selector: (item) => item.id, maxLength });

const task = fc.record({
  action: fc.constantFrom('reply', 'leave'),
  kind: fc.constantFrom(...KINDS),
  parts: fc.uniqueArray(fc.constantFrom(...BLOCK_PARTS), { maxLength: 3 }),
  mention: fc.array(line, { maxLength: 3 }),
  traps: fc.uniqueArray(fc.constantFrom(...TRAPS), { maxLength: 2 }),
  model: text,
  afterGood: nullable(text),
  afterBad: nullable(text),
});
const comments = fc
  .uniqueArray(
    fc.record({
      id,
      author: fc.stringMatching(/^[a-z0-9._]{1,20}$/u),
      text,
      minutesAgo: fc.nat(100_000),
      own: fc.boolean(),
      task: nullable(task),
      answers: fc.nat(),
    }),
    { selector: (one) => one.id, minLength: 1, maxLength: 4 },
  )
  .map((list) =>
    list.map(({ answers, ...one }, at) => ({ ...one, parent: at > 0 && answers % 2 === 0 ? (list[answers % at]?.id ?? null) : null })),
  );

export const packs: fc.Arbitrary<WholePack> = fc
  .record({
    format: fc.constant('tanggap-pack'),
    formatVersion: fc.constant(1),
    id,
    version: fc.tuple(fc.nat(99), fc.nat(99), fc.nat(99)).map((parts) => parts.join('.')),
    name: line,
    author: line,
    licence: line,
    language,
    changelog: fc.oneof(fc.constant(''), text),
    slots: fc.uniqueArray(
      fc.record({
        name: fc.stringMatching(/^[a-z][a-z0-9-]{0,10}$/u),
        hint: line,
        example: line,
        source: nullable(fc.constantFrom(...SLOT_SOURCES)),
      }),
      { selector: (one) => one.name, maxLength: 4 },
    ),
    templates: byId(
      fc.record({
        id,
        title: line,
        situations: fc.uniqueArray(fc.constantFrom(...SITUATIONS), { minLength: 1, maxLength: 3 }),
        topics,
        language,
        variants: fc.array(text, { minLength: 1, maxLength: 5 }),
        nativeChecked: fc.boolean(),
      }),
    ),
    blocks: byId(fc.record({ id, part: fc.constantFrom(...BLOCK_PARTS), title: line, text, language })),
    offices: byId(fc.record({ id, name: line, scope: fc.constantFrom(...OFFICE_SCOPES), topics, contact: nullable(line) })),
    ethics: byId(fc.record({ id, text })),
    situations: byId(fc.record({ id: fc.constantFrom(...SITUATIONS), title: line, hint: line })),
    topics: byId(fc.record({ id: fc.constantFrom(...TOPICS), title: line, sp4n: nullable(line) })),
    words: byId(
      fc.record({
        id,
        kind: fc.constantFrom(...WORD_LIST_KINDS),
        topic: nullable(fc.constantFrom(...TOPICS)),
        language,
        words: fc.array(fc.record({ word: line, better: nullable(line) }), { minLength: 1, maxLength: 4 }),
      }),
    ),
    scenarios: byId(
      fc.record({ id, title: line, goal: text, topics, language, intro: fc.boolean(), caption: text, disaster: fc.boolean(), comments }),
      3,
    ),
  })
  .filter((raw) => v.safeParse(packSchema, raw).success)
  .map((raw) => v.parse(packSchema, raw));
