/** Search finds what people type, also in short forms, and stays quick in a large pack. */
import { describe, expect, it } from 'vitest';
import { bundledPacks, createTemplateSearch, type Pack } from '../../../lib/templates';

const packs = bundledPacks();
const ids = (query: string): string[] =>
  createTemplateSearch(packs, ['id'])
    .find(query)
    .map(({ template }) => template.id);

describe('template search', () => {
  it('finds by title, topic and words of the text, cut short too', () => {
    expect(ids('lampu')[0]).toBe('kami-pju');
    expect(ids('sampah angkut')).toContain('selesai-sampah');
    expect(ids('musren')).toEqual(['saran-musrenbang']);
  });

  it('reads chat spelling', () => {
    expect(ids('jln')).toContain('kami-jalan');
  });

  it('gives everything for nothing typed, and nothing for nonsense', () => {
    expect(ids('').length).toBe(50);
    expect(ids('qwrtz')).toEqual([]);
  });

  it('prepares a large pack in steps and then finds the same', async () => {
    const [basic] = packs;
    if (!basic) throw new Error('no pack');
    const many: Pack = {
      ...basic,
      templates: Array.from({ length: 20 }, (_, n) => basic.templates.map((one) => ({ ...one, id: `${one.id}-${n}` }))).flat(),
    };
    const search = createTemplateSearch([many], ['id']);
    let steps = 0;
    await search.prepare(async () => void steps++);
    expect(steps).toBeGreaterThan(10);
    expect(search.find('lampu padam', 1_000).length).toBe(20 * createTemplateSearch(packs, ['id']).find('lampu padam', 1_000).length);
  });
});
