/** The import rules of the rooms: who may use whom. A new room or a new road between two rooms is a line in this table. */
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { describe, expect, it } from 'vitest';

const ROOT = join(import.meta.dirname, '..', '..');

/** Room → rooms and packages that it may import. `types.ts` files of any room may always be imported as types. */
const RULES: Record<string, { rooms: string[]; packages: string[] }> = {
  'lib/text': { rooms: [], packages: [] },
  'lib/privacy': { rooms: ['lib/text'], packages: [] },
  'lib/judge': { rooms: ['lib/text', 'lib/privacy'], packages: ['sentiment'] },
  'lib/tone': { rooms: ['lib/text', 'lib/privacy'], packages: [] },
  'lib/templates': { rooms: ['lib/tone', 'lib/text', 'lib/privacy'], packages: ['valibot'] },
  'lib/practice': { rooms: ['lib/templates', 'lib/tone', 'lib/text', 'lib/cases', 'lib/messages'], packages: ['valibot', 'wxt'] },
  'lib/packs': {
    rooms: ['lib/templates', 'lib/tone', 'lib/text', 'lib/privacy', 'lib/profile', 'lib/clock', 'lib/i18n', 'lib/judge'],
    packages: ['valibot', 'wxt', 'hucre', 'papaparse'],
  },
  'lib/posted': { rooms: [], packages: [] },
  'lib/clock': { rooms: [], packages: [] },
  'lib/cases': { rooms: ['lib/clock', 'lib/privacy'], packages: ['valibot', 'uuid'] },
  'lib/store': { rooms: ['lib/cases', 'lib/profile', 'lib/templates'], packages: ['dexie', 'valibot'] },
  'lib/export': {
    rooms: ['lib/cases', 'lib/clock', 'lib/privacy', 'lib/i18n', 'lib/judge'],
    packages: ['papaparse', 'write-excel-file', 'hucre', 'valibot'],
  },
  'lib/sites': { rooms: [], packages: ['valibot'] },
  'lib/watch': { rooms: [], packages: [] },
  'lib/marks': { rooms: ['lib/insert', 'lib/sites'], packages: [] },
  'lib/insert': { rooms: ['lib/sites'], packages: [] },
  'lib/frame': { rooms: ['lib/messages', 'lib/sites', 'lib/watch'], packages: ['valibot', 'wxt'] },
  'lib/page': {
    rooms: ['lib/frame', 'lib/insert', 'lib/marks', 'lib/messages', 'lib/profile', 'lib/sites', 'lib/watch'],
    packages: ['valibot', 'wxt'],
  },
  'lib/messages': { rooms: ['lib/cases', 'lib/profile', 'lib/templates'], packages: ['valibot', 'wxt'] },
  'lib/check': { rooms: ['lib/messages', 'lib/sites'], packages: ['valibot', 'wxt'] },
  'lib/reminders': { rooms: ['lib/cases', 'lib/clock', 'lib/i18n', 'lib/profile'], packages: ['valibot', 'wxt'] },
  'lib/profile': { rooms: [], packages: ['valibot', 'wxt'] },
  'lib/i18n': { rooms: [], packages: [] },
};

/** Only these rooms may touch what they guard. */
const GUARDED: [pattern: RegExp, what: string, allowed: RegExp][] = [
  [/from ['"]dexie['"]/u, 'Dexie', /^lib\/store\//u],
  [
    /\bbrowser\.(?:runtime|tabs|storage|action|alarms|commands|sidePanel)\b/u,
    'browser.*',
    /^(?:entrypoints|lib\/(?:messages|page|frame|profile|reminders)|test|scripts)\//u,
  ],
  [
    /['"`][^'"`\n]*\[(?:role|aria-label|data-lexical-editor|data-commentid)\b[^'"`\n]*['"`]/u,
    'a selector of a site',
    /^(?:lib\/sites|test|scripts)\//u,
  ],
];

function* sources(dir: string): Generator<string> {
  for (const entry of readdirSync(join(ROOT, dir), { withFileTypes: true })) {
    const path = `${dir}/${entry.name}`;
    if (entry.isDirectory()) yield* sources(path);
    else if (/\.tsx?$/u.test(entry.name)) yield path;
  }
}

const files = ['lib', 'components', 'entrypoints'].flatMap((dir) => [...sources(dir)]);
const IMPORT = /(?:^|\n)\s*(?:import|export)\s+(type\s+)?(?:[^'";]*?\sfrom\s+)?['"]([^'"]+)['"]/gu;

const roomOf = (path: string): string => (path.startsWith('lib/') ? path.split('/').slice(0, 2).join('/') : (path.split('/')[0] ?? ''));

interface Import {
  file: string;
  target: string;
  typeOnly: boolean;
}

const imports: Import[] = files.flatMap((file) =>
  [...readFileSync(join(ROOT, file), 'utf8').matchAll(IMPORT)].map(([, type, from = '']) => ({
    file,
    typeOnly: Boolean(type),
    target: from.startsWith('.') ? relative(ROOT, join(ROOT, dirname(file), from)).replaceAll('\\', '/') : from,
  })),
);

describe('rooms', () => {
  it('finds sources to check', () => {
    expect(files.length).toBeGreaterThan(20);
    expect(imports.length).toBeGreaterThan(20);
  });

  it.each(Object.entries(RULES))('%s imports only what its line allows', (room, rule) => {
    const strangers = imports
      .filter(({ file }) => roomOf(file) === room)
      .filter(({ target, typeOnly }) => !(typeOnly && /\/types$/u.test(target)))
      .filter(({ target }) => {
        if (
          target.startsWith('lib/') ||
          target.startsWith('components') ||
          target.startsWith('entrypoints') ||
          target.startsWith('assets')
        ) {
          const other = roomOf(target);
          return other !== room && !rule.rooms.includes(other) && other !== 'assets' && !/\/types$/u.test(target);
        }
        return !rule.packages.some((name) => target === name || target.startsWith(`${name}/`));
      });
    expect(strangers).toEqual([]);
  });

  it('components use no browser interface, no database and no network', () => {
    const strangers = imports.filter(({ file, target }) => file.startsWith('components/') && /^(?:wxt|dexie)\b/u.test(target));
    expect(strangers).toEqual([]);
  });

  it('lib never imports components or entrypoints', () => {
    expect(imports.filter(({ file, target }) => file.startsWith('lib/') && /^(?:components|entrypoints)\//u.test(target))).toEqual([]);
  });

  it.each(GUARDED)('%s (%s) stays in its rooms', (pattern, _what, allowed) => {
    expect(files.filter((file) => !allowed.test(file) && pattern.test(readFileSync(join(ROOT, file), 'utf8')))).toEqual([]);
  });

  it('every module begins with a sentence that says what it is for', () => {
    expect(files.filter((file) => !readFileSync(join(ROOT, file), 'utf8').startsWith('/**'))).toEqual([]);
  });
});
