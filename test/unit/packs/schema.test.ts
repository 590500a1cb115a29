/** The published JSON Schema is the one that the code reads by. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import published from '../../../assets/packs/pack.schema.json';
import { packJsonSchema } from '../../../scripts/pack-schema/json-schema';

describe('published pack schema', () => {
  it('is up to date', () => {
    expect(packJsonSchema()).toEqual(published);
  });

  it('names every part of a pack that a file may have', () => {
    const pack: unknown = JSON.parse(readFileSync('assets/packs/dasar.json', 'utf8'));
    const known = Object.keys(published.properties);
    expect(Object.keys(pack as object).filter((key) => !known.includes(key))).toEqual([]);
    expect(known).toEqual(
      expect.arrayContaining(['templates', 'blocks', 'slots', 'offices', 'ethics', 'situations', 'topics', 'words', 'scenarios']),
    );
  });
});
