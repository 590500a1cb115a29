/** Search finds what people type, also in short forms, and stays quick in a large pack. */
import { describe, expect, it } from 'vitest';
import { bundledPacks, createTemplateSearch } from '../../../lib/templates';

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
});
