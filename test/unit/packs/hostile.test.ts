/** Broken and hostile files: no crash, no partial load, always a message that has words. */
import fc from 'fast-check';
import { deflateRawSync } from 'node:zlib';
import { writeXlsx } from 'hucre/xlsx';
import { describe, expect, it } from 'vitest';
import { translator } from '../../../lib/i18n';
import { writePackJson } from '../../../lib/packs/json';
import { mendText, whatText, whereText } from '../../../lib/packs/problem';
import type { PackFile } from '../../../lib/packs/types';
import { writeWorkbook } from '../../../lib/packs/workbook-write';
import { bundledPacks } from '../../../lib/templates';
import { COLUMNS, file, problemsOf, run, workbook } from './files';

const t = translator('id');
const [basic] = bundledPacks();
if (!basic) throw new Error('no pack');

async function answered(one: PackFile): Promise<void> {
  const result = await run(one);
  if (result.ok) {
    expect(result.pack.format).toBe('tanggap-pack');
    return;
  }
  expect(result.problems.length).toBeGreaterThan(0);
  for (const problem of result.problems) {
    expect(whereText(problem.where, t)).not.toBe('');
    expect(`${whatText(problem, t)}${mendText(problem, t)}`).not.toMatch(/\{(?!sap)[a-z]+\}|undefined/u);
  }
}

/** A ZIP container, made by hand. @param claimed size that its parts are said to have */
function zip(parts: Readonly<Record<string, string | Uint8Array>>, claimed?: number): Uint8Array {
  const bodies: Uint8Array[] = [];
  const directory: Uint8Array[] = [];
  let at = 0;
  for (const [name, text] of Object.entries(parts)) {
    const content = typeof text === 'string' ? Buffer.from(text) : text;
    const packed = deflateRawSync(content);
    const path = Buffer.from(name);
    const local = Buffer.alloc(30);
    local.writeUInt32LE(0x04034b50, 0);
    local.writeUInt16LE(8, 8);
    local.writeUInt32LE(packed.length, 18);
    local.writeUInt32LE(claimed ?? content.length, 22);
    local.writeUInt16LE(path.length, 26);
    const entry = Buffer.alloc(46);
    entry.writeUInt32LE(0x02014b50, 0);
    entry.writeUInt16LE(8, 10);
    entry.writeUInt32LE(packed.length, 20);
    entry.writeUInt32LE(claimed ?? content.length, 24);
    entry.writeUInt16LE(path.length, 28);
    entry.writeUInt32LE(at, 42);
    bodies.push(local, path, packed);
    directory.push(entry, path);
    at += local.length + path.length + packed.length;
  }
  const size = directory.reduce((sum, { length }) => sum + length, 0);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(Object.keys(parts).length, 8);
  end.writeUInt16LE(Object.keys(parts).length, 10);
  end.writeUInt32LE(size, 12);
  end.writeUInt32LE(at, 16);
  return new Uint8Array(Buffer.concat([...bodies, ...directory, end]));
}

/** A workbook whose one sheet "Paket" is written by hand. */
const byHand = (sheet: string, before = ''): Uint8Array =>
  zip({
    '[Content_Types].xml':
      '<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/></Types>',
    '_rels/.rels':
      '<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="xl/workbook.xml"/></Relationships>',
    'xl/_rels/workbook.xml.rels':
      '<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet1.xml"/></Relationships>',
    'xl/workbook.xml':
      '<?xml version="1.0"?><workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets><sheet name="Paket" sheetId="1" r:id="r1"/></sheets></workbook>',
    'xl/worksheets/sheet1.xml': `<?xml version="1.0"?>${before}<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>${sheet}</sheetData></worksheet>`,
  });
const laughs = `<!DOCTYPE w [<!ENTITY a "${'ha'.repeat(50)}">${Array.from({ length: 12 }, (_, n) => `<!ENTITY ${'b'.repeat(n + 1)} "${`&${n === 0 ? 'a' : 'b'.repeat(n)};`.repeat(10)}">`).join('')}]>`;

describe('hostile files', () => {
  const json = (change: (text: string) => string) => file('p.json', change(writePackJson(basic)));
  it.each<[string, () => PackFile | Promise<PackFile>, string]>([
    ['nothing', () => file('p.json', ''), 'empty'],
    ['blanks', () => file('p.json', ' \n '), 'empty'],
    ['no JSON', () => file('p.json', 'halo'), 'not-json'],
    ['cut off', () => json((text) => text.slice(0, text.length / 2)), 'not-json'],
    ['a log', () => file('log.json', '{"format":"tanggap-log"}'), 'not-pack'],
    ['a list', () => file('p.json', '[1,2]'), 'not-pack'],
    ['of the future', () => json((text) => text.replace('"formatVersion": 1', '"formatVersion": 2')), 'newer'],
    ['deep', () => file('p.json', '['.repeat(100_000)), 'too-deep'],
    ['many values', () => file('p.json', `[${'1,'.repeat(500_000)}1]`), 'too-many-values'],
    ['huge', () => file('p.json', new Uint8Array(6_000_000)), 'too-big'],
    ['__proto__', () => file('p.json', '{"format":"tanggap-pack","formatVersion":1,"__proto__":{"x":1}}'), 'forbidden-key'],
    ['nested constructor', () => json((text) => text.replace('"situations"', '"constructor"')), 'forbidden-key'],
    ['wrong letters', () => file('p.json', Uint8Array.from([123, 0xff, 0xfe, 0x80, 125])), 'broken-encoding'],
    ['HTML', () => json((text) => text.replace('Halo {sapaan}', '<img src=x onerror=alert(1)>')), 'html'],
    ['old Excel', () => file('p.xls', Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1])), 'encrypted'],
    ['a picture', () => file('p.png', Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 0])), 'broken-encoding'],
    ['a ZIP that is no workbook', () => file('p.xlsx', zip({ 'readme.txt': 'x' })), 'not-workbook'],
    ['a damaged ZIP', () => file('p.xlsx', Uint8Array.from([0x50, 0x4b, 3, 4, 0, 0])), 'not-zip'],
    ['a zip bomb', () => file('p.xlsx', zip({ '[Content_Types].xml': new Uint8Array(60_000_000) })), 'unpacked-too-big'],
    [
      'a zip bomb that lies about its size',
      () => file('p.xlsx', zip({ '[Content_Types].xml': new Uint8Array(60_000_000) }, 100)),
      'unpacked-too-big',
    ],
    [
      'many small parts',
      () => file('p.xlsx', zip({ '[Content_Types].xml': '', ...Object.fromEntries(Array.from({ length: 300 }, (_, n) => [`p${n}`, ''])) })),
      'too-many-parts',
    ],
    [
      'entities that grow out of each other',
      () => file('p.xlsx', byHand('<row r="1"><c r="A1" t="str"><v>&bbbbbbbbbbbb;</v></c></row>', laughs)),
      '',
    ],
    [
      'an entity that names a file',
      () =>
        file(
          'p.xlsx',
          byHand('<row r="1"><c r="A1" t="str"><v>&x;</v></c></row>', '<!DOCTYPE w [<!ENTITY x SYSTEM "file:///etc/passwd">]>'),
        ),
      '',
    ],
    ['a cell far outside', () => file('p.xlsx', byHand('<row r="999999999"><c r="ZZZZZ999999999" t="s"><v>123456789</v></c></row>')), ''],
    [
      'a shared text that is not there',
      () => file('p.xlsx', byHand('<row r="1"><c r="A1" t="s"><v>-1</v></c><c r="B1" t="s"><v>1e99</v></c></row>')),
      '',
    ],
    ['XML that is cut off', () => file('p.xlsx', byHand('<row r="1"><c r="A1"><v>1')), ''],
    [
      'doubled ids',
      () => json((text) => text.replace(/("templates": \[\s*\{\s*"id": )("[a-z-]+")([\s\S]*?\n  \{\s*"id": )"[a-z-]+"/u, '$1$2$3$2')),
      'double-id',
    ],
    ['UTF-16', () => file('p.json', new Uint8Array(Buffer.from(`\ufeff${writePackJson(basic)}`, 'utf16le'))), ''],
    ['a lone surrogate', () => json((text) => text.replace('Halo {sapaan}', '\\ud800 {sapaan}')), 'strange'],
    ['numbers where texts belong', () => json((text) => text.replace(/"title": "[^"]*"/u, '"title": 12')), 'type'],
    [
      'a workbook with a cell in the far corner',
      async () =>
        workbook([COLUMNS], { cells: new Map([['1048575,16383', { value: 'x', type: 'string' as const }]]) }).catch(() =>
          file('p.xlsx', zip({ x: 'x' })),
        ),
      'not-workbook',
    ],
  ])('%s gets a message', async (_name, make, code) => {
    const one = await make();
    await answered(one);
    if (code !== 'not-workbook' && code !== '') expect((await problemsOf(one))[0]?.code).toBe(code);
  });

  it('reaches no prototype', async () => {
    await run(file('p.json', '{"format":"tanggap-pack","formatVersion":1,"templates":[{"__proto__":{"polluted":true}}]}'));
    expect(Reflect.get({}, 'polluted')).toBeUndefined();
  });

  it('answers any JSON value', async () => {
    await fc.assert(
      fc.asyncProperty(fc.json({ maxDepth: 4 }), (text) => answered(file('p.json', text))),
      { numRuns: 200 },
    );
  });

  it('answers a sound pack with one value replaced by anything', async () => {
    const small = {
      ...basic,
      templates: basic.templates.slice(0, 2),
      blocks: basic.blocks.slice(0, 1),
      slots: basic.slots,
      offices: [],
      ethics: [],
    };
    const keys: (readonly [string, string | null])[] = [
      ...Object.keys(small).map((key) => [key, null] as const),
      ...['id', 'title', 'situations', 'topics', 'language', 'variants', 'nativeChecked'].map((key) => ['templates', key] as const),
    ];
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...keys), fc.jsonValue({ maxDepth: 2 }), async ([part, field], value) => {
        const broken =
          field === null
            ? { ...small, [part]: value }
            : { ...small, templates: small.templates.map((one) => ({ ...one, [field]: value })) };
        await answered(file('p.json', JSON.stringify(broken)));
      }),
      { numRuns: 200 },
    );
  });

  it('answers any bytes, and a sound workbook with bytes changed or cut', async () => {
    const sound = await writeWorkbook({ ...basic, templates: basic.templates.slice(0, 3) });
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 300 }), fc.constantFrom('p.json', 'p.xlsx', 'p.csv', 'p'), (bytes, name) =>
        answered(file(name, bytes)),
      ),
      { numRuns: 150 },
    );
    await fc.assert(
      fc.asyncProperty(fc.nat(sound.length), fc.uint8Array({ minLength: 1, maxLength: 20 }), fc.boolean(), async (at, bytes, cut) => {
        const broken = cut ? sound.slice(0, at) : Uint8Array.from(sound);
        if (!cut) broken.set(bytes.slice(0, Math.max(0, sound.length - at)), at);
        await answered(file('p.xlsx', broken));
      }),
      { numRuns: 80 },
    );
  });

  it('answers any cells in a workbook and any CSV', async () => {
    const value = fc.oneof(
      fc.string({ maxLength: 30 }),
      fc.constant(null),
      fc.integer(),
      fc.constantFrom('Judul', 'Situasi', 'Balasan 1', 'ID', '=1', '#REF!', 'Tugas kami'),
    );
    const rows = fc.array(fc.array(value, { maxLength: 8 }), { maxLength: 6 });
    await fc.assert(
      fc.asyncProperty(rows, async (cells) =>
        answered(
          file(
            'p.xlsx',
            await writeXlsx({
              sheets: [
                { name: 'Paket', rows: cells },
                { name: 'Contoh balasan', rows: cells },
              ],
            }),
          ),
        ),
      ),
      { numRuns: 60 },
    );
    await fc.assert(
      fc.asyncProperty(fc.string({ maxLength: 200 }), (text) => answered(file('p.csv', `Judul;Situasi;Balasan 1\n${text}`))),
      { numRuns: 150 },
    );
  });
});
