/** Editing never puts anything on the shelf that couldn't be read again, and never loses what was there. */
import { describe, expect, it } from 'vitest';
import { entriesOf, EVERYTHING, searcher, wantedEntries, worst } from '../../../components/dashboard/templates/catalogue';
import { addTemplate, blankTemplate, changeTemplate, MINE, removeTemplate } from '../../../components/dashboard/templates/edit';
import { repairShelf } from '../../../lib/packs/repair';
import { EMPTY_SHELF, shelved } from '../../../lib/packs/shelf';
import { bundledPacks } from '../../../lib/templates';

const mine = { name: 'Templat saya', author: 'Admin', licence: 'bebas' };
const first = addTemplate(EMPTY_SHELF, MINE, blankTemplate('Contoh baru'), mine, 1);

describe('editing templates', () => {
  it('makes "Templat saya" with the first template, and ids that are free', () => {
    const second = addTemplate(first.shelf, MINE, blankTemplate('Contoh baru'), mine, 2);
    expect([first.id, second.id]).toEqual(['contoh-baru', 'contoh-baru-2']);
    expect(repairShelf(second.shelf)).toEqual(second.shelf);
  });

  it('stores a change, and refuses one that could not be read again', () => {
    const [template] = shelved(first.shelf, MINE)?.pack.templates ?? [];
    if (!template) throw new Error('no template');
    const change = (patch: object) => changeTemplate(first.shelf, MINE, { ...template, ...patch }, 3);
    expect(shelved(change({ title: 'Lampu' }) ?? EMPTY_SHELF, MINE)?.pack.templates[0]?.title).toBe('Lampu');
    expect(shelved(change({ variants: ['Halo.', '  '] }) ?? EMPTY_SHELF, MINE)?.pack.templates[0]?.variants).toEqual(['Halo.']);
    for (const bad of [{ title: '' }, { situations: [] }, { variants: [' '] }, { variants: ['<b>Halo</b>'] }])
      expect(change(bad)).toBeNull();
  });

  it('removes one and can be undone by the shelf before', () => {
    expect(shelved(removeTemplate(first.shelf, MINE, first.id, 4), MINE)?.pack.templates).toEqual([]);
    expect(shelved(first.shelf, MINE)?.pack.templates.length).toBe(1);
  });
});

describe('the list of templates', () => {
  const packs = bundledPacks().map((pack) => ({ pack, enabled: true, bundled: true, earlier: [] }));
  const entries = entriesOf(packs);
  const find = (wanted: Partial<typeof EVERYTHING>) =>
    wantedEntries(entries, { ...EVERYTHING, ...wanted }, wanted.query ? searcher(packs)(wanted.query) : null, () => []).map(
      ({ template }) => template.id,
    );

  it('finds by words, situation, topic and language, unchecked krama too', () => {
    expect(find({ query: 'toya mili' })).toEqual(['jv-air']);
    expect(find({ situation: 'thanks', language: 'su' })).toEqual(['su-terima-kasih']);
    expect(find({ topic: 'izin' })).toEqual(['kami-izin']);
    expect(find({ look: true })).toEqual([]);
  });

  it('takes the worst finding for the mark, hints do not count', () => {
    expect(worst([{ code: 'one-variant' }, { code: 'double', variant: 0, title: 'x' }])).toBe('caution');
    expect(worst([{ code: 'unchecked' }])).toBeNull();
  });
});
