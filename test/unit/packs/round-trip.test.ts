/** A pack comes back from every form it is written in exactly as it was. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { writeTemplatesCsv } from '../../../lib/packs/csv';
import { writePackJson } from '../../../lib/packs/json';
import { install, EMPTY_SHELF } from '../../../lib/packs/shelf';
import { writeWorkbook } from '../../../lib/packs/workbook-write';
import { bundledPacks } from '../../../lib/templates';
import { packs } from './arbitrary';
import { file, packOf } from './files';

describe('pack files', () => {
  it('JSON ▸ XLSX ▸ JSON loses nothing, whatever the texts hold', async () => {
    await fc.assert(
      fc.asyncProperty(packs, async (pack) => {
        const fromJson = (await packOf(file('p.json', writePackJson(pack)))).pack;
        const fromWorkbook = (await packOf(file('p.xlsx', await writeWorkbook(fromJson)))).pack;
        expect(fromWorkbook).toEqual(pack);
      }),
      { numRuns: 60 },
    );
  });

  it('the templates alone come back from CSV', async () => {
    await fc.assert(
      fc.asyncProperty(
        packs.filter(({ templates }) => templates.length > 0),
        async (pack) => {
          const shelf = install(EMPTY_SHELF, { ...pack, id: 'p' }, 0);
          expect((await packOf(file('p.csv', writeTemplatesCsv(pack)), shelf)).pack.templates).toEqual(pack.templates);
        },
      ),
      { numRuns: 60 },
    );
  });

  it('the bundled pack comes back from its workbook, and nothing has changed', async () => {
    const [basic] = bundledPacks();
    if (!basic) throw new Error('no pack');
    const read = await packOf(file('dasar.xlsx', await writeWorkbook(basic)), install(EMPTY_SHELF, basic, 0));
    expect(read.pack).toEqual(basic);
    expect(read.diff).toMatchObject({ added: [], changed: [], removed: [] });
    expect(read.remarks).toEqual([]);
  });
});
