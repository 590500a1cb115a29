/** Tables ▸ pack: groups rows, makes missing ids, and remembers for every value of the pack in which cell it stood. */
import * as v from 'valibot';
import { packSchema } from '../templates/schema';
import type { WholePack } from '../templates/types';
import { inconsistencies, type Locate } from './consistency';
import { cleaned, type Read } from './json';
import { fromIssue, jsonPath, problem } from './problem';
import type { Table, TableRow } from './table';
import type { Part, Problem, Where } from './types';

/** "Lampu jalan padam" ▸ "lampu-jalan-padam". */
export function slug(text: string): string {
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/gu, '-')
    .replace(/^-+|-+$/gu, '')
    .slice(0, 60)
    .replace(/-+$/u, '');
}

const isText = (value: unknown): value is string => typeof value === 'string' && value !== '';

export class Assembly {
  readonly problems: Problem[] = [];
  readonly remarks: Problem[] = [];
  private readonly pack: Record<string, unknown> = { format: 'tanggap-pack', formatVersion: 1 };
  private readonly places = new Map<string, Where>();
  private readonly whole: Where;

  constructor(whole: Where = { at: 'file' }) {
    this.whole = whole;
  }

  /** Fields of the pack itself. */
  head(values: Record<string, unknown>, where: (field: string) => Where): void {
    for (const [field, value] of Object.entries(values)) {
      this.pack[field] = value;
      this.places.set(field, where(field));
    }
  }

  private take(table: Table): TableRow[] {
    this.problems.push(...table.problems);
    this.remarks.push(...table.remarks);
    return table.rows;
  }

  /** Rows that are items just as they are; an id that was left empty is made from the title. */
  flat(part: Part, table: Table, idFrom: (values: Record<string, unknown>, index: number) => string): void {
    const taken = new Set(table.rows.map(({ values }) => values['id']).filter(isText));
    this.pack[part] = this.take(table).map(({ values, where }, index) => {
      const item = { ...values };
      if ('id' in item && !isText(item['id'])) item['id'] = free(idFrom(values, index), taken);
      this.place(`${part}[${index}]`, item, where);
      return item;
    });
  }

  private place(path: string, item: Record<string, unknown>, where: (field: string) => Where): void {
    this.places.set(path, where(Object.keys(item)[0] ?? ''));
    for (const field of Object.keys(item)) this.places.set(`${path}.${field}`, where(field));
  }

  templates(table: Table): void {
    const taken = new Set(table.rows.map(({ values }) => values['id']).filter(isText));
    this.pack['templates'] = this.take(table).map(({ values, where }, index) => {
      const item: Record<string, unknown> = {};
      const variants: string[] = [];
      for (const [field, value] of Object.entries(values)) {
        if (!field.startsWith('variant-')) item[field] = value;
        else if (isText(value)) {
          this.places.set(`templates[${index}].variants[${variants.length}]`, where(field));
          variants.push(value);
        }
      }
      if (!isText(item['id'])) item['id'] = free(slug(String(item['title'] ?? '')) || `contoh-${index + 1}`, taken);
      item['nativeChecked'] ??= item['language'] === 'id' || item['language'] === 'en';
      this.place(`templates[${index}]`, { ...item, variants }, (field) => where(field === 'variants' ? 'variant-1' : field));
      return { ...item, variants };
    });
  }

  words(table: Table): void {
    const lists = new Map<string, { id: unknown; kind: unknown; topic: unknown; language: unknown; words: unknown[] }>();
    for (const { values, where } of this.take(table)) {
      const { id, kind, topic, language, word, better } = values;
      const list = lists.get(String(id)) ?? { id, kind, topic, language, words: [] };
      const at = lists.has(String(id)) ? [...lists.keys()].indexOf(String(id)) : lists.size;
      if (!lists.has(String(id))) this.place(`words[${at}]`, list, where);
      this.place(`words[${at}].words[${list.words.length}]`, { word, better }, where);
      list.words.push({ word, better });
      lists.set(String(id), list);
    }
    this.pack['words'] = [...lists.values()];
  }

  /** After the scenarios themselves. */
  comments(table: Table): void {
    const scenarios = Array.isArray(this.pack['scenarios']) ? this.pack['scenarios'] : [];
    const byId = new Map<unknown, { at: number; comments: unknown[] }>();
    scenarios.forEach((scenario: Record<string, unknown>, at) => {
      const comments: unknown[] = [];
      scenario['comments'] = comments;
      byId.set(scenario['id'], { at, comments });
    });
    for (const { values, where } of this.take(table)) {
      const owner = byId.get(values['scenario']);
      if (!owner) {
        if (isText(values['scenario'])) this.problems.push(problem('parent-unknown', where('scenario'), { found: values['scenario'] }));
        continue;
      }
      const path = `scenarios[${owner.at}].comments[${owner.comments.length}]`;
      const comment: Record<string, unknown> = {};
      const task: Record<string, unknown> = {};
      for (const [field, value] of Object.entries(values)) {
        if (field.startsWith('task.')) task[field.slice(5)] = value;
        else if (field !== 'scenario') comment[field] = value;
      }
      if (!isText(comment['id'])) comment['id'] = `k${owner.comments.length + 1}`;
      comment['task'] = task['action'] === null || task['action'] === undefined ? null : task;
      this.place(path, comment, where);
      this.place(`${path}.task`, task, (field) => where(`task.${field}`));
      owner.comments.push(comment);
    }
  }

  /** A path, or the nearest one above it, as a place in the file. */
  private readonly whereIs = (path: string): Where => {
    for (let rest = path; rest !== ''; rest = rest.replace(/(?:\.[^.[\]]+|\[\d+\]|^[^.[\]]+)$/u, '')) {
      const found = this.places.get(rest);
      if (found) return found;
    }
    return this.whole;
  };

  private readonly locate: Locate = (part, index, field, inner) =>
    this.whereIs(`${part}[${index}].${field}${inner === undefined ? '' : `[${inner}]`}`);

  finish(knownSlots: ReadonlySet<string>): Read<WholePack> {
    for (const part of ['slots', 'templates', 'blocks', 'offices', 'ethics']) this.pack[part] ??= [];
    const read = v.safeParse(packSchema, cleaned(this.pack));
    if (!read.success) {
      const told = new Set(this.problems.map(({ where }) => JSON.stringify(where)));
      for (const issue of read.issues) {
        const { code, params } = fromIssue(issue);
        const where = this.whereIs(jsonPath(issue));
        // A cell that was refused already has no value, which is no second mistake.
        if (!told.has(JSON.stringify(where))) this.problems.push(problem(code, where, params));
      }
    }
    if (this.problems.length > 0 || !read.success) return { ok: false, problems: this.problems };
    const problems = inconsistencies(read.output, knownSlots, this.locate);
    return problems.length > 0 ? { ok: false, problems } : { ok: true, value: read.output };
  }
}

function free(wanted: string, taken: Set<string>): string {
  let id = wanted;
  for (let n = 2; taken.has(id); n++) id = `${wanted}-${n}`;
  taken.add(id);
  return id;
}
