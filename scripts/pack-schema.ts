/** Publishes the pack format as a JSON Schema beside the bundled pack: `npx tsx scripts/pack-schema.ts`; with `--check` it only compares. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { packJsonSchema } from './pack-schema/json-schema';

const FILE = join(import.meta.dirname, '..', 'assets', 'packs', 'pack.schema.json');
const text = `${JSON.stringify(packJsonSchema(), null, 2)}\n`;

if (process.argv.includes('--check')) {
  if (readFileSync(FILE, 'utf8') !== text) {
    console.error('assets/packs/pack.schema.json is out of date: run npx tsx scripts/pack-schema.ts');
    process.exit(1);
  }
} else {
  writeFileSync(FILE, text);
  console.log(`Wrote ${FILE}`);
}
