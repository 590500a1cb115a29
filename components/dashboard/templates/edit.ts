/** Changes of templates and packs as pure functions on the shelf: new, changed, copied, taken over, deleted. Only what the schema accepts is ever put on it. */
import * as v from 'valibot';
import { slug } from '../../../lib/packs/assemble';
import { rewrite, shelved } from '../../../lib/packs/shelf';
import type { Shelf } from '../../../lib/packs/types';
import { packSchema, templateSchema } from '../../../lib/templates/schema';
import type { Template, WholePack } from '../../../lib/templates/types';

export const MINE = 'templat-saya';

export type PackFacts = Pick<WholePack, 'name' | 'author' | 'licence' | 'version' | 'changelog'>;
export type Mine = Pick<PackFacts, 'name' | 'author' | 'licence'>;

const emptyPack = (id: string, facts: Mine & Partial<PackFacts>): WholePack => ({
  format: 'tanggap-pack',
  formatVersion: 1,
  id,
  version: '1.0.0',
  language: 'id',
  changelog: '',
  ...facts,
  slots: [],
  templates: [],
  blocks: [],
  offices: [],
  ethics: [],
  situations: [],
  topics: [],
  words: [],
  scenarios: [],
});

/** An empty pack to write into; null when the schema refuses its name or version. */
export function newPack(shelf: Shelf, facts: PackFacts, now: number): Shelf | null {
  const wanted = slug(facts.name) || 'paket';
  let id = wanted;
  for (let n = 2; shelved(shelf, id) !== undefined || id === MINE; n++) id = `${wanted}-${n}`;
  const read = v.safeParse(packSchema, emptyPack(id, facts));
  return read.success ? rewrite(shelf, read.output, now) : null;
}

/** Null when the schema refuses what was typed. */
export function changeFacts(shelf: Shelf, packId: string, facts: PackFacts, now: number): Shelf | null {
  const pack = shelved(shelf, packId)?.pack;
  const { name, author, licence, version, changelog } = facts;
  const read = v.safeParse(packSchema, { ...pack, name, author, licence, version, changelog });
  return pack && read.success ? rewrite(shelf, read.output, now) : null;
}

/** *Templat saya* as it goes to the trainer: told apart from the trainer's own and from other admins'. */
export const handedOut = (pack: WholePack, admin: { name: string; initials: string }): WholePack =>
  pack.id === MINE && slug(admin.initials) !== ''
    ? { ...pack, id: `${MINE}-${slug(admin.initials)}`, name: `${pack.name} (${admin.name})`.slice(0, 200), author: admin.name }
    : pack;

const sameWords = (a: Template, b: Template): boolean => JSON.stringify(a.variants) === JSON.stringify(b.variants);

/** Takes all templates of a pack over into another one, with the isian that they use; what stands there already is not doubled. */
export function takeOver(shelf: Shelf, from: WholePack, toId: string, now: number): { shelf: Shelf; added: number } {
  const to = shelved(shelf, toId)?.pack;
  if (!to) return { shelf, added: 0 };
  let next = to;
  for (const template of from.templates) {
    if (next.templates.some((one) => sameWords(one, template))) continue;
    next = { ...next, templates: [...next.templates, { ...template, id: freeId(next, template.title) }] };
  }
  const slots = from.slots.filter(({ name }) => !to.slots.some((one) => one.name === name));
  return { shelf: rewrite(shelf, { ...next, slots: [...to.slots, ...slots] }, now), added: next.templates.length - to.templates.length };
}

function freeId(pack: WholePack, title: string): string {
  const wanted = slug(title) || 'contoh';
  const taken = new Set(pack.templates.map(({ id }) => id));
  for (let n = 1; ; n++) {
    const id = n === 1 ? wanted : `${wanted}-${n}`;
    if (!taken.has(id)) return id;
  }
}

/** Puts a template into a pack; *Templat saya* is made when it isn't there yet. */
export function addTemplate(shelf: Shelf, packId: string, template: Template, mine: Mine, now: number): { shelf: Shelf; id: string } {
  const pack = shelved(shelf, packId)?.pack ?? emptyPack(packId, mine);
  const id = freeId(pack, template.title);
  return { shelf: rewrite(shelf, { ...pack, templates: [{ ...template, id }, ...pack.templates] }, now), id };
}

/** Null when the schema refuses the template; the shelf stays as it is then, and what was typed stays on the screen. */
export function changeTemplate(shelf: Shelf, packId: string, template: Template, now: number): Shelf | null {
  const pack = shelved(shelf, packId)?.pack;
  const read = v.safeParse(templateSchema, { ...template, variants: template.variants.filter((text) => text.trim() !== '') });
  if (!pack || !read.success) return null;
  return rewrite(shelf, { ...pack, templates: pack.templates.map((one) => (one.id === template.id ? read.output : one)) }, now);
}

export function removeTemplate(shelf: Shelf, packId: string, templateId: string, now: number): Shelf {
  const pack = shelved(shelf, packId)?.pack;
  return pack ? rewrite(shelf, { ...pack, templates: pack.templates.filter(({ id }) => id !== templateId) }, now) : shelf;
}

export const blankTemplate = (title: string): Template => ({
  id: 'contoh',
  title,
  situations: ['holding'],
  topics: [],
  language: 'id',
  nativeChecked: true,
  variants: ['Halo {sapaan}, terima kasih sudah menyampaikan. -{inisial}'],
});
