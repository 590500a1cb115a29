/** The workbooks open in LibreOffice without repair, and what it saves loads again with nothing lost. */
import fc from 'fast-check';
import { readXlsx } from 'hucre/xlsx';
import { beforeAll, describe, expect, it } from 'vitest';
import { foldAll } from '../../lib/cases/erase';
import { summary } from '../../lib/cases/summary';
import { calendarOf } from '../../lib/clock';
import { recapRows, toXlsx } from '../../lib/export';
import { writeWorkbook } from '../../lib/packs/workbook-write';
import { DEFAULT_PROFILE } from '../../lib/profile/schema';
import { bundledPacks } from '../../lib/templates';
import { comment, story } from '../unit/cases/story';
import { INJECTIONS } from '../unit/export/injections';
import { packs } from '../unit/packs/arbitrary';
import { file, packOf, problemsOf } from '../unit/packs/files';
import { manyCases } from '../unit/store/open';
import { ensureLibreOffice, savedByLibreOffice } from './libreoffice';

let office: string;
beforeAll(() => {
  office = ensureLibreOffice();
}, 600_000);

const [basic] = bundledPacks();
if (!basic) throw new Error('no pack');

function saved(workbook: Uint8Array): Uint8Array {
  const bytes = savedByLibreOffice(office, workbook);
  if (!bytes) throw new Error('LibreOffice does not open the workbook');
  return bytes;
}

describe('a pack as a workbook', () => {
  it('comes back from LibreOffice as it was', async () => {
    const { pack } = await packOf(file('dasar.xlsx', saved(await writeWorkbook(basic))));
    expect(pack).toEqual(basic);
  });

  it('comes back with awkward contents', async () => {
    for (const pack of fc.sample(packs, { numRuns: 6, seed: 5 })) {
      const read = await packOf(file('p.xlsx', saved(await writeWorkbook(pack))));
      expect(read.pack).toEqual(pack);
    }
  });

  it('to start from keeps its sheets, its drop-downs and its hidden list of choices', async () => {
    const blank = await writeWorkbook(null);
    const [before, after] = [await readXlsx(blank), await readXlsx(saved(blank))];
    expect(after.sheets.map(({ name, hidden }) => [name, hidden ?? false])).toEqual(
      before.sheets.map(({ name, hidden }) => [name, hidden ?? false]),
    );
    const lists = (book: typeof before) => book.sheets.map(({ dataValidations }) => (dataValidations ?? []).length);
    expect(lists(before).some((n) => n > 3)).toBe(true);
    expect(lists(after)).toEqual(lists(before));
    expect((await problemsOf(file('kosong.xlsx', saved(blank)))).every(({ code }) => code === 'required')).toBe(true);
  });
});

describe('the recap of the log', () => {
  it('opens, and keeps every cell of its three sheets', async () => {
    const odd = [...INJECTIONS, '#N/A', '#REF!', '_x0041_', 'baris satu\nbaris dua'].flatMap((text, n) => {
      const told = story(`instagram:${n}`);
      told.noted({ ...comment(String(n)), text });
      return told.events;
    });
    const calendar = calendarOf(DEFAULT_PROFILE);
    const now = '2026-11-24T05:00:00.000Z';
    const cases = foldAll([...manyCases(40), ...odd]);
    const rows = recapRows({ profile: DEFAULT_PROFILE, calendar, now, masked: true })(cases);
    const figures = summary(cases, [], { from: null, to: null }, DEFAULT_PROFILE.deadlines, calendar, now);
    const made = await toXlsx({ rows, summary: figures, agency: 'DPUPR', calendar });
    const [before, after] = [await readXlsx(made), await readXlsx(saved(made))];
    expect(after.sheets.map(({ name }) => name)).toEqual(before.sheets.map(({ name }) => name));
    after.sheets.forEach((sheet, at) => {
      expect(cellsOf(sheet.rows)).toEqual(cellsOf(before.sheets[at]?.rows ?? []));
      for (const [key, cell] of sheet.cells ?? []) expect(cell.formula, key).toBeUndefined();
    });
  });
});

it('a workbook that is damaged is not opened, so that the tests above can fail', async () => {
  const sound = await writeWorkbook(basic);
  expect(savedByLibreOffice(office, sound.slice(0, sound.length / 2))).toBeNull();
});

/** Trailing empty cells and rows are a matter of taste of the program. */
function cellsOf(rows: readonly (readonly unknown[])[]): string[][] {
  const shown = rows.map((row) => row.map((cell) => (cell instanceof Date ? cell.toISOString() : cell === null ? '' : String(cell))));
  for (const row of shown) while (row.at(-1) === '') row.pop();
  while (shown.at(-1)?.length === 0) shown.pop();
  return shown;
}
