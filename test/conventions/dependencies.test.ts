/** What we build upon: pinned, sealed by checksums, and under licences that an agency's office can accept. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { expect, it } from 'vitest';

const ROOT = join(import.meta.dirname, '..', '..');
const json = (file: string): unknown => JSON.parse(readFileSync(join(ROOT, file), 'utf8'));
const versions = v.optional(v.record(v.string(), v.string()), {});

const manifest = v.parse(v.object({ version: v.string(), dependencies: versions, devDependencies: versions }), json('package.json'));
const lock = v.parse(
  v.object({
    lockfileVersion: v.literal(3),
    packages: v.record(
      v.string(),
      v.object({
        version: v.optional(v.string()),
        license: v.optional(v.string()),
        resolved: v.optional(v.string()),
        integrity: v.optional(v.string()),
        dev: v.optional(v.boolean()),
        devOptional: v.optional(v.boolean()),
        hasInstallScript: v.optional(v.boolean()),
        link: v.optional(v.boolean()),
      }),
    ),
  }),
  json('package-lock.json'),
);
const packages = Object.entries(lock.packages)
  .filter(([path]) => path !== '')
  .map(([path, entry]) => ({ name: path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length), path, ...entry }));
/** What goes into the extension; the rest stays on the developer's computer. */
const shipped = packages.filter(({ dev, devOptional }) => dev !== true && devOptional !== true);

const OURS = new Set(['MIT', 'Apache-2.0', 'ISC', 'BSD-2-Clause', 'BSD-3-Clause', '0BSD']);
/** Tools may also be under these; nothing of them is handed out. */
const TOOLS = new Set([
  ...OURS,
  'BlueOak-1.0.0',
  'MPL-2.0',
  'CC-BY-4.0',
  'Unlicense',
  'MIT/X11',
  '(MIT OR GPL-3.0-or-later)',
  '(MIT AND Zlib)',
  'Python-2.0',
]);
/** Packages that don't say it in their package.json, and where it is said. */
const SAID_ELSEWHERE: Record<string, string> = { buffers: 'no licence stated; a part of exceljs, a peer in measurements only' };
/** Scripts at installation that are known; none is needed, and none of a shipped package. */
const INSTALLS = new Set(['esbuild', 'node', 'fsevents', 'dtrace-provider']);

it('versions are pinned, and the lock file has the same', () => {
  const asked = { ...manifest.dependencies, ...manifest.devDependencies };
  expect(Object.keys(asked).length).toBeGreaterThan(20);
  for (const [name, version] of Object.entries(asked)) {
    // An older version beside the newer one has a name of its own: "npm:lexical@0.17.1".
    const pinned = /^(?:npm:(?:@[\w.-]+\/)?[\w.-]+@)?(\d+\.\d+\.\d+(?:-[\w.]+)?)$/u.exec(version)?.[1];
    expect(pinned, `${name} ${version}`).toBeDefined();
    expect(lock.packages[`node_modules/${name}`]?.version, name).toBe(pinned);
  }
});

it('every package is sealed by a checksum and comes from the registry', () => {
  expect(packages.length).toBeGreaterThan(100);
  expect(packages.filter(({ integrity }) => integrity?.startsWith('sha512-') !== true).map(({ path }) => path)).toEqual([]);
  expect(packages.filter(({ link }) => link === true).map(({ path }) => path)).toEqual([]);
  expect(packages.filter(({ resolved }) => resolved !== undefined && !resolved.startsWith('https://registry.npmjs.org/'))).toEqual([]);
});

it('licences fit: of what is shipped, and of the tools', () => {
  const strange = (list: typeof packages, allowed: ReadonlySet<string>): string[] =>
    list
      .filter(({ name, license }) => !(license === undefined ? name in SAID_ELSEWHERE : allowed.has(license)))
      .map(({ name, license }) => `${name}: ${license ?? 'none stated'}`);
  expect(shipped.length).toBeGreaterThanOrEqual(Object.keys(manifest.dependencies).length);
  expect(shipped.filter(({ license }) => license === undefined)).toEqual([]);
  expect(strange(shipped, OURS)).toEqual([]);
  expect(strange(packages, TOOLS)).toEqual([]);
});

it('nothing runs at installation but what is known, and nothing of what is shipped', () => {
  const scripts = packages.filter(({ hasInstallScript }) => hasInstallScript === true);
  expect(scripts.map(({ name }) => name).filter((name) => !INSTALLS.has(name))).toEqual([]);
  expect(scripts.filter((one) => shipped.includes(one))).toEqual([]);
});

it('the README names every package that is shipped', () => {
  const readme = readFileSync(join(ROOT, 'README.md'), 'utf8');
  expect(Object.keys(manifest.dependencies).filter((name) => !readme.includes(name))).toEqual([]);
});
