import { execFile } from 'node:child_process';
import { mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { readXlsx } from 'hucre/xlsx';
import { beforeAll, expect, test } from 'vitest';

const ROOT = join(import.meta.dirname, '../../..');
const LOG = join(ROOT, 'test/fixtures/log/v1.jsonl');
let dir = '';

beforeAll(async () => {
  dir = await mkdtemp(join(tmpdir(), 'recap-'));
});

/** Runs the command as a person would; answers exit code and what it printed. */
async function recap(...args: string[]): Promise<{ code: unknown; out: string; err: string }> {
  try {
    const { stdout, stderr } = await promisify(execFile)(process.execPath, ['--import', 'tsx', 'scripts/recap.ts', ...args], { cwd: ROOT });
    return { code: 0, out: stdout, err: stderr };
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && 'stderr' in error)) throw error;
    return { code: error.code, out: '', err: String(error.stderr) };
  }
}

test('writes CSV and workbook of a log file, and of a period of it', async () => {
  const csv = join(dir, 'r.csv');
  const xlsx = join(dir, 'r.xlsx');
  const runs = await Promise.all([recap(LOG, '--out', csv), recap(LOG, '--out', xlsx, '--from', '2026-03-18', '--to', '2026-03-18')]);
  expect(runs.map((run) => run.code)).toEqual([0, 0]);
  const text = await readFile(csv, 'utf8');
  expect(text.startsWith('\uFEFFNo;ID kasus;')).toBe(true);
  expect(text).toContain('ra***12');
  expect(text).not.toContain('rani_putri12');
  const book = await readXlsx(await readFile(xlsx));
  expect(book.sheets[0]?.rows.slice(1).map((row) => row[4])).toEqual(['Facebook']);
});

test('takes events without a header, and names the line that is broken', async () => {
  const lines = (await readFile(LOG, 'utf8')).split('\n').slice(1);
  const bare = join(dir, 'events.jsonl');
  await writeFile(bare, lines.join('\n'));
  const broken = join(dir, 'broken.jsonl');
  await writeFile(broken, [...lines.slice(0, 3), '{"v":1}', ...lines.slice(3)].join('\n'));
  const [good, bad] = await Promise.all([recap(bare, '--out', join(dir, 'a.csv')), recap(broken, '--out', join(dir, 'b.csv'))]);
  expect(good).toMatchObject({ code: 0, out: expect.stringContaining('3 rows from 23 events') });
  expect(bad).toMatchObject({ code: 1, err: expect.stringContaining('line 4') });
});

test('says what is wrong with a call or a file', async () => {
  const changed = join(dir, 'changed.jsonl');
  await writeFile(changed, (await readFile(LOG, 'utf8')).replace('Kenanga', 'Melati'));
  const wrong: [string[], RegExp][] = [
    [[], /usage/u],
    [[LOG, '--out', 'x.pdf'], /\.xlsx or \.csv/u],
    [[LOG, '--out', 'x.csv', '--from', '1 Maret'], /not a day/u],
    [[join(dir, 'none.jsonl'), '--out', 'x.csv'], /no such file/u],
    [[changed, '--out', 'x.csv'], /checksum/u],
  ];
  for (const [index, result] of (await Promise.all(wrong.map(([args]) => recap(...args)))).entries()) {
    expect(result.code, result.err).toBe(1);
    expect(result.err).toMatch(wrong[index]?.[1] ?? /never/u);
  }
});
