/** A reply being written: its text, where its *isian* stand, and every step back. Pure. */
import { openSlots, type BlockPart } from '../../templates';
import { difference, splice, type Edited, type SlotRange } from './ranges';

interface Snapshot extends Edited {
  templateId: string | null;
  blockIds: readonly string[];
}

export interface DraftModel extends Snapshot {
  commentId: string;
  /** Changed by the person, not only filled from a template. */
  touched: boolean;
  /** Epoch milliseconds of the last change. */
  changedAt: number;
  past: readonly Snapshot[];
  future: readonly Snapshot[];
}

const HISTORY = 100;
/** Letters typed within this time are undone together. */
const TYPING_MS = 700;

const snapshot = ({ text, ranges, templateId, blockIds }: Snapshot): Snapshot => ({ text, ranges, templateId, blockIds });

function step(model: DraftModel, change: Partial<Snapshot>, now: number, joins = false): DraftModel {
  const past = joins ? model.past : [...model.past.slice(1 - HISTORY), snapshot(model)];
  return { ...model, ...change, past, future: [], changedAt: now, touched: true };
}

/** Text with its values put in; every isian leaves a range. */
function fillWithRanges(text: string, values: Readonly<Record<string, string>>): Edited {
  let out = '';
  let at = 0;
  const ranges: SlotRange[] = [];
  for (const slot of openSlots(text)) {
    out += text.slice(at, slot.start);
    const value = (Object.hasOwn(values, slot.name) ? values[slot.name]?.trim() : '') || `{${slot.name}}`;
    ranges.push({ name: slot.name, start: out.length, end: out.length + value.length });
    out += value;
    at = slot.end;
  }
  return { text: out + text.slice(at), ranges };
}

export const emptyDraft = (commentId: string, now: number): DraftModel => ({
  commentId,
  text: '',
  ranges: [],
  templateId: null,
  blockIds: [],
  touched: false,
  changedAt: now,
  past: [],
  future: [],
});

export function startDraft(
  commentId: string,
  templateId: string | null,
  text: string,
  values: Readonly<Record<string, string>>,
  now: number,
): DraftModel {
  return { ...emptyDraft(commentId, now), ...fillWithRanges(text, values), templateId };
}

/** Another template in place of the text; can be undone. */
export function useTemplate(
  model: DraftModel,
  templateId: string,
  text: string,
  values: Readonly<Record<string, string>>,
  now: number,
): DraftModel {
  const next = step(model, { ...fillWithRanges(text, values), templateId, blockIds: [] }, now);
  return { ...next, touched: model.touched };
}

/** Where a *potongan* goes: at the cursor; at the end of the text in front of the initials, which stay last. */
export function placeForBlock(text: string, part: BlockPart, cursor: number | null): number {
  const at = Math.min(cursor ?? text.length, text.length);
  const signature = text.search(/\s*-(?:\{inisial\}|\p{L}{1,4})\s*$/u);
  return part !== 'penutup' && signature >= 0 && at > signature ? signature : at;
}

/** Adds a *potongan*, with a space where words would meet and a capital where a sentence begins. */
export function addBlock(
  model: DraftModel,
  blockId: string,
  text: string,
  values: Readonly<Record<string, string>>,
  place: number,
  now: number,
): DraftModel {
  const before = model.text.slice(0, place);
  const after = model.text.slice(place);
  const lead = before !== '' && !/\s$/u.test(before) ? ' ' : '';
  const trail = after !== '' && !/^\s/u.test(after) ? ' ' : '';
  const begins = /(?:^|[.!?])\s*$/u.test(before);
  const block = fillWithRanges(begins ? `${text[0]?.toUpperCase() ?? ''}${text.slice(1)}` : text, values);
  const spliced = splice(model.text, model.ranges, place, place, `${lead}${block.text}${trail}`);
  const offset = place + lead.length;
  const ranges = [...spliced.ranges, ...block.ranges.map((range) => ({ ...range, start: range.start + offset, end: range.end + offset }))];
  return step(model, { text: spliced.text, ranges: ranges.sort((a, b) => a.start - b.start), blockIds: [...model.blockIds, blockId] }, now);
}

/** The whole text as the person left it after a key press. */
export function typeText(model: DraftModel, text: string, now: number): DraftModel {
  if (text === model.text) return model;
  const { start, end, insert } = difference(model.text, text);
  const joins = model.touched && model.past.length > 0 && now - model.changedAt < TYPING_MS && insert.length <= 1 && end - start <= 1;
  return step(model, splice(model.text, model.ranges, start, end, insert), now, joins);
}

/** *Ganti*: a better phrasing in the place of a span. An empty one takes the space before it along. */
export function replaceSpan(model: DraftModel, start: number, end: number, better: string, now: number): DraftModel {
  let from = start;
  if (better === '') while (from > 0 && model.text[from - 1] === ' ') from -= 1;
  return step(model, splice(model.text, model.ranges, from, end, better), now);
}

/** Value of an isian, everywhere it stands; blank opens it again. */
export function setSlot(model: DraftModel, name: string, value: string, now: number): DraftModel {
  const wanted = value === '' ? `{${name}}` : value;
  // An isian that was typed by hand has no range yet.
  const typed = openSlots(model.text).filter((slot) => slot.name === name && !model.ranges.some(({ start }) => start === slot.start));
  let edited: Edited = { text: model.text, ranges: [...model.ranges, ...typed].sort((a, b) => a.start - b.start) };
  for (let index = 0; index < edited.ranges.length; index += 1) {
    const range = edited.ranges[index];
    if (!range || range.name !== name) continue;
    const text = edited.text.slice(0, range.start) + wanted + edited.text.slice(range.end);
    const shift = wanted.length - (range.end - range.start);
    const ranges = edited.ranges.map((other, at) =>
      at === index
        ? { ...other, end: other.end + shift }
        : other.start >= range.end
          ? { ...other, start: other.start + shift, end: other.end + shift }
          : other,
    );
    edited = { text, ranges };
  }
  if (edited.text === model.text) return model;
  return step(model, edited, now, model.touched && model.past.length > 0 && now - model.changedAt < TYPING_MS);
}

export function undo(model: DraftModel, now: number): DraftModel {
  const last = model.past.at(-1);
  if (!last) return model;
  return { ...model, ...last, past: model.past.slice(0, -1), future: [...model.future, snapshot(model)], changedAt: now };
}

export function redo(model: DraftModel, now: number): DraftModel {
  const next = model.future.at(-1);
  if (!next) return model;
  return { ...model, ...next, past: [...model.past, snapshot(model)], future: model.future.slice(0, -1), changedAt: now };
}

/** Values by name; an open isian has the value "". */
export function slotValues(model: Pick<DraftModel, 'text' | 'ranges'>): Record<string, string> {
  const values: Record<string, string> = {};
  for (const { name } of openSlots(model.text)) values[name] = '';
  for (const range of model.ranges) {
    const value = model.text.slice(range.start, range.end);
    values[range.name] = value === `{${range.name}}` ? '' : value;
  }
  return values;
}

/** A kept draft read back: ranges are found again where the values still stand. */
export function restoreDraft(kept: {
  commentId: string;
  text: string;
  templateId: string | null;
  blockIds: readonly string[];
  slots: Readonly<Record<string, string>>;
  changedAt: number;
}): DraftModel {
  const ranges: SlotRange[] = openSlots(kept.text).map(({ name, start, end }) => ({ name, start, end }));
  for (const [name, value] of Object.entries(kept.slots)) {
    if (value === '') continue;
    const start = kept.text.indexOf(value);
    if (start >= 0 && start === kept.text.lastIndexOf(value)) ranges.push({ name, start, end: start + value.length });
  }
  return {
    ...emptyDraft(kept.commentId, kept.changedAt),
    text: kept.text,
    ranges: ranges.sort((a, b) => a.start - b.start),
    templateId: kept.templateId,
    blockIds: kept.blockIds,
    touched: true,
  };
}
