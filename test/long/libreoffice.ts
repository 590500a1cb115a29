/** LibreOffice without a screen: opens a file and saves it again, as a trainer or a team lead would. Installed from the Debian packages where that can be done. */
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const PROGRAMS = ['soffice', 'libreoffice', '/usr/bin/soffice', '/Applications/LibreOffice.app/Contents/MacOS/soffice'];
const PACKAGE = 'libreoffice-calc-nogui';

const runs = (program: string): boolean => spawnSync(program, ['--version'], { stdio: 'ignore' }).status === 0;
const find = (): string | undefined => PROGRAMS.find(runs);

/** @throws with what to install */
export function ensureLibreOffice(): string {
  const found = find();
  if (found) return found;
  if (process.getuid?.() === 0 && runs('apt-get')) {
    console.log('Installing LibreOffice Calc from the Debian packages …');
    const options = { stdio: 'inherit' as const, env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } };
    execFileSync('apt-get', ['update', '-qq'], options);
    execFileSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', PACKAGE], options);
    const installed = find();
    if (installed) return installed;
  }
  throw new Error(`LibreOffice is needed to open the workbooks: apt-get install ${PACKAGE} (Debian), or from libreoffice.org.`);
}

/** Opens the workbook and saves it as .xlsx again; null when LibreOffice does not open it (it asks to repair only on a screen). */
export function savedByLibreOffice(program: string, workbook: Uint8Array): Uint8Array | null {
  const dir = mkdtempSync(join(tmpdir(), 'tanggap-office-'));
  try {
    writeFileSync(join(dir, 'buku.xlsx'), workbook);
    const args = ['--headless', `-env:UserInstallation=file://${dir}/profile`, '--convert-to', 'xlsx:Calc MS Excel 2007 XML'];
    const { stderr } = spawnSync(program, [...args, '--outdir', join(dir, 'out'), join(dir, 'buku.xlsx')], { encoding: 'utf8' });
    if (/could not be loaded/iu.test(stderr)) return null;
    return new Uint8Array(readFileSync(join(dir, 'out', 'buku.xlsx')));
  } finally {
    rmSync(dir, { recursive: true, force: true });
  }
}
