/** Editing never puts anything on the shelf that couldn't be read again, and never loses what was there. */
import { describe, expect, it } from 'vitest';
import { entriesOf, EVERYTHING, searcher, wantedEntries, worst } from '../../../components/dashboard/templates/catalogue';
import {
  addTemplate,
  blankTemplate,
  changeFacts,
  changeTemplate,
  handedOut,
  MINE,
  newPack,
  removeTemplate,
  takeOver,
} from '../../../components/dashboard/templates/edit';
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

describe("a trainer's pack", () => {
  const facts = { name: 'Paket DPU', author: 'Pelatih', licence: 'bebas', version: '1.0.0', changelog: '' };
  const made = newPack(first.shelf, facts, 2) ?? EMPTY_SHELF;

  it('is made empty, told apart by its id, and refused without a name', () => {
    expect(shelved(made, 'paket-dpu')?.pack).toMatchObject({ ...facts, templates: [] });
    expect(shelved(newPack(made, facts, 3) ?? EMPTY_SHELF, 'paket-dpu-2')?.pack.name).toBe('Paket DPU');
    expect(shelved(newPack(made, { ...facts, name: MINE }, 3) ?? EMPTY_SHELF, `${MINE}-2`)).toBeDefined();
    expect(newPack(made, { ...facts, name: ' ' }, 3)).toBeNull();
    expect(repairShelf(made)).toEqual(made);
  });

  it('takes the texts of an admin over, each once, with the isian that they use', () => {
    const mineNow = shelved(first.shelf, MINE)?.pack;
    if (!mineNow) throw new Error('no pack');
    const slot = { name: 'pos', hint: 'Pos terdekat', example: 'Pos 3', source: null };
    const once = takeOver(made, { ...mineNow, slots: [slot] }, 'paket-dpu', 4);
    expect(once.added).toBe(1);
    expect(shelved(once.shelf, 'paket-dpu')?.pack).toMatchObject({ templates: [{ title: 'Contoh baru' }], slots: [slot] });
    expect(takeOver(once.shelf, mineNow, 'paket-dpu', 5).added).toBe(0);
  });

  it('gets another version and changelog, and no version that is none', () => {
    const next = changeFacts(made, 'paket-dpu', { ...facts, version: '1.1.0', changelog: 'Tiga contoh baru' }, 6);
    expect(shelved(next ?? EMPTY_SHELF, 'paket-dpu')?.pack).toMatchObject({ version: '1.1.0', changelog: 'Tiga contoh baru' });
    expect(changeFacts(made, 'paket-dpu', { ...facts, version: 'baru' }, 6)).toBeNull();
  });

  it("an admin's own texts reach the trainer under the admin's name, beside the trainer's own", () => {
    const mineNow = shelved(first.shelf, MINE)?.pack;
    if (!mineNow) throw new Error('no pack');
    expect(handedOut(mineNow, { name: 'Rina Novita', initials: 'RN' })).toMatchObject({
      id: 'templat-saya-rn',
      name: 'Templat saya (Rina Novita)',
      author: 'Rina Novita',
    });
    const pack = shelved(made, 'paket-dpu')?.pack;
    if (pack) expect(handedOut(pack, { name: 'Rina', initials: 'RN' })).toBe(pack);
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
