/** The pack format as a schema: a file from outside is read only through this. */
import * as v from 'valibot';
import { TOPICS } from '../judge/types';
import { BLOCK_PARTS, SITUATIONS, type Pack } from './types';

const id = v.pipe(v.string(), v.regex(/^[a-z0-9][a-z0-9-]{0,79}$/u, 'id'));
const line = v.pipe(v.string(), v.minLength(1), v.maxLength(200));
const text = v.pipe(v.string(), v.minLength(1), v.maxLength(2_200));
const language = v.picklist(['id', 'jv', 'su', 'en']);
const topics = v.pipe(v.array(v.picklist(TOPICS)), v.maxLength(TOPICS.length));

export const slotSchema = v.object({
  name: v.pipe(v.string(), v.regex(/^[a-z][a-z0-9-]{0,39}$/u)),
  hint: line,
  example: line,
  source: v.nullable(
    v.picklist(['place', 'topic', 'sapaan', 'agency', 'emergency', 'channel', 'initials', 'case-number', 'office']),
  ),
});

export const templateSchema = v.object({
  id,
  title: line,
  situations: v.pipe(v.array(v.picklist(SITUATIONS)), v.minLength(1)),
  topics,
  language,
  variants: v.pipe(v.array(text), v.minLength(1), v.maxLength(10)),
  nativeChecked: v.boolean(),
});

export const blockSchema = v.object({ id, part: v.picklist(BLOCK_PARTS), title: line, text, language });

export const officeSchema = v.object({
  id,
  name: line,
  scope: v.picklist(['own', 'local', 'outside']),
  topics,
  contact: v.nullable(line),
});

export const packSchema = v.object({
  format: v.literal('tanggap-pack'),
  formatVersion: v.literal(1),
  id,
  version: v.pipe(v.string(), v.regex(/^\d+\.\d+\.\d+$/u)),
  name: line,
  author: line,
  licence: line,
  language,
  changelog: v.pipe(v.string(), v.maxLength(5_000)),
  slots: v.pipe(v.array(slotSchema), v.maxLength(200)),
  templates: v.pipe(v.array(templateSchema), v.maxLength(5_000)),
  blocks: v.pipe(v.array(blockSchema), v.maxLength(2_000)),
  offices: v.pipe(v.array(officeSchema), v.maxLength(1_000)),
  ethics: v.pipe(v.array(v.object({ id, text })), v.maxLength(100)),
}) satisfies v.GenericSchema<Pack>;
