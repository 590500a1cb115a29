/** The shelf: loading, bringing back, switching off, removing, and packs that share an id. */
import { describe, expect, it } from 'vitest';
import { repairShelf } from '../../../lib/packs/repair';
import {
  bringBack,
  compareVersions,
  EMPTY_SHELF,
  install,
  nextVersion,
  packsInUse,
  remove,
  setEnabled,
  shelved,
} from '../../../lib/packs/shelf';
import { createTemplateSearch, bundledPacks, type WholePack } from '../../../lib/templates';
import { file, packOf, run } from './files';

const [basic] = bundledPacks();
if (!basic) throw new Error('no pack');
const pack = (version: string, change: Partial<WholePack> = {}): WholePack => ({
  ...basic,
  id: 'dpu',
  name: 'DPU',
  version,
  templates: basic.templates.slice(0, 3),
  ...change,
});

describe('shelf', () => {
  const two = install(install(EMPTY_SHELF, pack('1.0.0'), 1), pack('1.1.0'), 2);

  it('brings the version before back, and forth again', () => {
    const back = bringBack(two, 'dpu', 3);
    expect(shelved(back, 'dpu')?.pack).toEqual(pack('1.0.0'));
    expect(shelved(bringBack(back, 'dpu', 4), 'dpu')?.pack.version).toBe('1.1.0');
  });

  it('changes nothing when there is no version before', () => {
    const one = install(EMPTY_SHELF, pack('1.0.0'), 1);
    expect(bringBack(one, 'dpu', 2)).toEqual(one);
  });

  it('leaves switched-off and removed packs out', () => {
    expect(packsInUse(two, [basic]).map(({ id }) => id)).toEqual(['dpu', 'tanggap-dasar']);
    expect(packsInUse(setEnabled(two, 'dpu', false), [basic]).map(({ id }) => id)).toEqual(['tanggap-dasar']);
    expect(packsInUse({ ...remove(two, 'dpu'), bundledOff: true }, [basic])).toEqual([]);
  });

  it('tells two templates with the same id apart', () => {
    const ids = packsInUse(two, [basic]).flatMap(({ templates }) => templates.map(({ id }) => id));
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids).toContain(`tanggap-dasar--${basic.templates[0]?.id}`);
    expect(createTemplateSearch(packsInUse(two, [basic]), ['id']).find('', 1_000).length).toBe(
      basic.templates.filter(({ language }) => language === 'id').length + 3,
    );
  });

  it('says in the dry run what changes, and that ids are shared', async () => {
    const next = pack('1.2.0', {
      templates: [...basic.templates.slice(1, 3), { ...basic.templates[0]!, title: 'Lain' }, basic.templates[5]!],
    });
    const result = await packOf(file('p.json', JSON.stringify(next)), two);
    expect(result.before).toBe('1.1.0');
    expect(result.diff.added).toMatchObject([{ part: 'templates', id: basic.templates[5]?.id }]);
    expect(result.diff.changed).toMatchObject([{ id: basic.templates[0]?.id, title: 'Lain' }]);
    expect(result.diff.removed).toEqual([]);
    expect(result.remarks).toMatchObject([{ code: 'clash', params: { n: 4 } }]);
    const older = await packOf(file('p.json', JSON.stringify(pack('0.9.0', { templates: [] }))), two);
    expect(older.diff.removed.length).toBe(3);
    expect(older.remarks.map(({ code }) => code)).toContain('older');
  });

  it('a refused file leaves the shelf as it was', async () => {
    const before = structuredClone(two);
    expect((await run(file('p.json', '{}'), two)).ok).toBe(false);
    expect(two).toEqual(before);
  });

  it('reads a damaged stored shelf as far as it is sound, and the first form of it', () => {
    expect(repairShelf('x')).toEqual(EMPTY_SHELF);
    expect(repairShelf({ v: 1, packs: [{ nonsense: 1 }, ...two.packs], bundledOff: false })).toEqual(two);
    expect(repairShelf([pack('1.0.0')]).packs).toMatchObject([{ enabled: true, pack: { id: 'dpu' } }]);
  });

  it('compares versions by number', () => {
    expect(compareVersions('1.2.3', '1.10.0')).toBeLessThan(0);
    expect(compareVersions('2.0.0', '1.99.9')).toBeGreaterThan(0);
    expect(nextVersion('1.2.9')).toBe('1.2.10');
  });
});
