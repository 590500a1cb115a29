/**
 * `npm run package`: the zips for the stores of Chromium browsers and Firefox, with the sources for Mozilla's reviewers, in `.output/`.
 * Checks before that version and changelog agree, builds everything twice and compares the bytes, and lets Mozilla's linter read the result.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';

const OUT = '.output';
/** Mozilla's own check; fetched only here, because it weighs more than everything else together. */
const LINTER = 'addons-linter@10.13.0';

const { version } = v.parse(v.object({ version: v.string() }), JSON.parse(readFileSync('package.json', 'utf8')));

function fail(why: string): never {
  console.error(why);
  process.exit(1);
}

function checkVersion(): void {
  const [, newest] = /^## (\S+)/mu.exec(readFileSync('CHANGELOG.md', 'utf8')) ?? [];
  if (newest !== version)
    fail(`CHANGELOG.md begins with ${newest ?? 'no version'}, package.json says ${version}: write down what changed.`);
}

const zips = (): string[] => readdirSync(OUT).filter((name) => name.startsWith(`tanggap-${version}-`) && name.endsWith('.zip'));

/** SHA-256 of each zip, by name. */
function build(): Map<string, string> {
  for (const name of zips()) rmSync(join(OUT, name));
  for (const browser of ['chrome', 'firefox']) execFileSync('wxt', ['zip', '-b', browser], { stdio: ['ignore', 'ignore', 'inherit'] });
  return new Map(
    zips()
      .sort()
      .map((name) => [
        name,
        createHash('sha256')
          .update(readFileSync(join(OUT, name)))
          .digest('hex'),
      ]),
  );
}

/** The sources must make the same extension: unpacked elsewhere, installed from the lockfile and built, as a reviewer would. */
function buildFromSources(): string {
  const folder = join(OUT, 'from-sources');
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  execFileSync('unzip', ['-q', join('..', `tanggap-${version}-sources.zip`)], { cwd: folder });
  execFileSync('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund'], { cwd: folder, stdio: ['ignore', 'ignore', 'inherit'] });
  execFileSync('npx', ['wxt', 'zip', '-b', 'firefox'], { cwd: folder, stdio: ['ignore', 'ignore', 'inherit'] });
  const made = readFileSync(join(folder, OUT, `tanggap-${version}-firefox.zip`));
  rmSync(folder, { recursive: true, force: true });
  return createHash('sha256').update(made).digest('hex');
}

const lintSchema = v.object({
  summary: v.object({ errors: v.number(), warnings: v.number(), notices: v.number() }),
  errors: v.array(v.object({ code: v.string(), message: v.string() })),
  warnings: v.array(v.object({ code: v.string(), message: v.string(), file: v.optional(v.string()) })),
});

function lint(): void {
  const { stdout } = spawnSync('npx', ['--yes', LINTER, '--output', 'json', join(OUT, 'firefox-mv3')], {
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const start = stdout.indexOf('{');
  if (start < 0) fail(`${LINTER} gave no answer: is the registry of packages within reach?`);
  const { summary, errors, warnings } = v.parse(lintSchema, JSON.parse(stdout.slice(start)));
  for (const { code, message } of errors) console.error(`error ${code}: ${message}`);
  for (const { code, message, file } of warnings) console.warn(`warning ${code}${file === undefined ? '' : ` in ${file}`}: ${message}`);
  console.log(`Mozilla's linter: ${summary.errors} errors, ${summary.warnings} warnings, ${summary.notices} notices.`);
  if (summary.errors > 0) fail('The package would be refused.');
}

checkVersion();
const first = build();
const second = build();
for (const [name, hash] of first) if (second.get(name) !== hash) fail(`${name} is not the same when built twice.`);
lint();
if (!existsSync(join(OUT, `tanggap-${version}-sources.zip`))) fail('The sources for the reviewers are missing.');
if (buildFromSources() !== second.get(`tanggap-${version}-firefox.zip`)) fail('The sources make another package than the one to hand in.');
console.log('Built twice, and once more from the packed sources, with the same bytes:');
for (const [name, hash] of second) console.log(`${hash}  ${join(OUT, name)}`);
