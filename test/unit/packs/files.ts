/** Files for tests: a small sound pack and ways to make them from it. */
import { writeXlsx } from 'hucre/xlsx';
import { dryRun } from '../../../lib/packs/dry-run';
import { EMPTY_SHELF } from '../../../lib/packs/shelf';
import type { DryRun, PackFile, Problem, Shelf } from '../../../lib/packs/types';
import { bundledPacks } from '../../../lib/templates';

export const file = (name: string, content: string | Uint8Array): PackFile => ({
  name,
  bytes: typeof content === 'string' ? new TextEncoder().encode(content) : content,
});

export const run = (one: PackFile, shelf: Shelf = EMPTY_SHELF): Promise<DryRun> => dryRun(one, shelf, bundledPacks());

export async function problemsOf(one: PackFile, shelf?: Shelf): Promise<Problem[]> {
  const result = await run(one, shelf);
  if (result.ok) throw new Error('was accepted');
  return result.problems;
}

export async function packOf(one: PackFile, shelf?: Shelf): Promise<Extract<DryRun, { ok: true }>> {
  const result = await run(one, shelf);
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  return result;
}

type Cells = (string | number | null | Date)[][];
type Sheet = Parameters<typeof writeXlsx>[0]['sheets'][number];

export const HEAD: Cells = [
  ['ID paket', 'dpu-contoh'],
  ['Versi', '1.0.0'],
  ['Nama paket', 'DPU Contoh'],
  ['Pembuat', 'Pelatih'],
  ['Lisensi', 'bebas'],
];

export const workbook = async (templates: Cells, more: Partial<Sheet> = {}, sheets: Sheet[] = []): Promise<PackFile> =>
  file(
    'paket.xlsx',
    await writeXlsx({ sheets: [{ name: 'Paket', rows: HEAD }, { name: 'Contoh balasan', rows: templates, ...more }, ...sheets] }),
  );

export const COLUMNS = ['ID', 'Judul', 'Situasi', 'Topik', 'Bahasa', 'Sudah dicek penutur', 'Balasan 1'];
