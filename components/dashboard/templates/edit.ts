/** Changes of templates as pure functions on the shelf: new, changed, copied, deleted. Only what the schema accepts is ever put on it. */
import * as v from 'valibot';
import { slug } from '../../../lib/packs/assemble';
import { rewrite, shelved } from '../../../lib/packs/shelf';
import type { Shelf } from '../../../lib/packs/types';
import { templateSchema } from '../../../lib/templates/schema';
import type { Template, WholePack } from '../../../lib/templates/types';

export const MINE = 'templat-saya';

export interface Mine {
  name: string;
  author: string;
  licence: string;
}

const emptyPack = (mine: Mine): WholePack => ({
  format: 'tanggap-pack',
  formatVersion: 1,
  id: MINE,
  version: '1.0.0',
  ...mine,
  language: 'id',
  changelog: '',
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
  const pack = shelved(shelf, packId)?.pack ?? emptyPack(mine);
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
