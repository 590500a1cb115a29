/** The pack format as a schema: a file from outside is read only through this. Its published form is `assets/packs/pack.schema.json`. */
import * as v from 'valibot';
import { KINDS, TOPICS } from '../judge/types';
import {
  BLOCK_PARTS,
  OFFICE_SCOPES,
  REPLY_LANGUAGES,
  SITUATIONS,
  SLOT_SOURCES,
  TRAPS,
  WORD_LIST_KINDS,
  type Pack,
  type WholePack,
} from './types';

/** Most items that a part of a pack may hold. */
export const MOST = {
  slots: 200,
  templates: 5_000,
  blocks: 2_000,
  offices: 1_000,
  ethics: 100,
  words: 200,
  wordsOfList: 2_000,
  scenarios: 200,
  comments: 60,
  variants: 10,
} as const;
/** Longest reply in UTF-16 units: what Instagram takes. */
const LONGEST_TEXT = 2_200;

/** Signs that no text needs: controls (except line break), invisible direction marks, lone surrogates. */
const STRANGE =
  /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u2028\u2029\u202a-\u202e\u2066-\u2069\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/u;
/** A tag as a browser would read it; texts are shown as text, so this only keeps out what was copied from a web page by mistake. */
const HTML = /<[a-z!/?][^<>]*>/iu;
const CLEAN = v.check((text: string) => !STRANGE.test(text), 'strange');
const PLAIN = v.check((text: string) => !HTML.test(text), 'html');

/** Without the flag "u", which the published schema can't carry. */
const ID = /^[a-z0-9][a-z0-9-]{0,79}$/;
const id = v.pipe(v.string(), v.regex(ID, 'id'));
const line = v.pipe(
  v.string(),
  v.trim(),
  v.minLength(1),
  v.maxLength(200),
  v.check((text) => !text.includes('\n'), 'one-line'),
  CLEAN,
  PLAIN,
);
const long = (most: number) => v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(most), CLEAN, PLAIN);
const text = long(LONGEST_TEXT);
const list = <S extends v.GenericSchema>(item: S, most: number) => v.pipe(v.array(item), v.maxLength(most));
const language = v.picklist(REPLY_LANGUAGES);
const topic = v.picklist(TOPICS);
const topics = list(topic, TOPICS.length);

const slotSchema = v.object({
  name: v.pipe(v.string(), v.regex(/^[a-z][a-z0-9-]{0,39}$/, 'slot-name')),
  hint: line,
  example: line,
  source: v.nullable(v.picklist(SLOT_SOURCES)),
});

export const templateSchema = v.object({
  id,
  title: line,
  situations: v.pipe(v.array(v.picklist(SITUATIONS)), v.minLength(1), v.maxLength(SITUATIONS.length)),
  topics,
  language,
  variants: v.pipe(v.array(text), v.minLength(1), v.maxLength(MOST.variants)),
  nativeChecked: v.boolean(),
});

const blockSchema = v.object({ id, part: v.picklist(BLOCK_PARTS), title: line, text, language });

const officeSchema = v.object({
  id,
  name: line,
  scope: v.picklist(OFFICE_SCOPES),
  topics,
  contact: v.nullable(line),
});

const wordListSchema = v.object({
  id,
  kind: v.picklist(WORD_LIST_KINDS),
  topic: v.nullable(topic),
  language,
  words: v.pipe(v.array(v.object({ word: line, better: v.nullable(line) })), v.minLength(1), v.maxLength(MOST.wordsOfList)),
});

const taskSchema = v.object({
  action: v.picklist(['reply', 'leave']),
  kind: v.picklist(KINDS),
  parts: list(v.picklist(BLOCK_PARTS), BLOCK_PARTS.length),
  mention: list(line, 10),
  traps: list(v.picklist(TRAPS), TRAPS.length),
  model: text,
  afterGood: v.nullable(text),
  afterBad: v.nullable(text),
});

const scenarioSchema = v.object({
  id,
  title: line,
  goal: long(500),
  topics,
  language,
  intro: v.boolean(),
  caption: text,
  disaster: v.boolean(),
  comments: v.pipe(
    v.array(
      v.object({
        id,
        parent: v.nullable(id),
        author: v.pipe(v.string(), v.regex(/^[a-z0-9._]{1,40}$/, 'handle')),
        text,
        minutesAgo: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(1_000_000)),
        own: v.boolean(),
        task: v.nullable(taskSchema),
      }),
    ),
    v.minLength(1),
    v.maxLength(MOST.comments),
  ),
});

export const packSchema = v.object({
  format: v.literal('tanggap-pack'),
  formatVersion: v.literal(1),
  id,
  version: v.pipe(v.string(), v.regex(/^\d{1,5}\.\d{1,5}\.\d{1,5}$/, 'version')),
  name: line,
  author: line,
  licence: line,
  language,
  changelog: v.pipe(v.string(), v.trim(), v.maxLength(5_000), CLEAN, PLAIN),
  slots: list(slotSchema, MOST.slots),
  templates: list(templateSchema, MOST.templates),
  blocks: list(blockSchema, MOST.blocks),
  offices: list(officeSchema, MOST.offices),
  ethics: list(v.object({ id, text }), MOST.ethics),
  situations: v.optional(list(v.object({ id: v.picklist(SITUATIONS), title: line, hint: line }), SITUATIONS.length), []),
  topics: v.optional(list(v.object({ id: topic, title: line, sp4n: v.nullable(line) }), TOPICS.length), []),
  words: v.optional(list(wordListSchema, MOST.words), []),
  scenarios: v.optional(list(scenarioSchema, MOST.scenarios), []),
}) satisfies v.GenericSchema<Pack, WholePack>;
