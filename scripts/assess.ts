/** `npm run assess -- FILE`: JSON Lines of {"id","text"} in, one assessment a line out; `-` reads standard input. */
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import * as v from 'valibot';
import { createJudge, decodeWeights } from '../lib/judge/index';

const Line = v.object({ id: v.union([v.string(), v.number()]), text: v.string() });
const WEIGHTS = join(dirname(fileURLToPath(import.meta.url)), '../assets/judge/weights.bin');

function readInput(path: string): string {
  try {
    return readFileSync(path === '-' ? 0 : path, 'utf8');
  } catch (error) {
    console.error(`Cannot read ${path}: ${error instanceof Error ? error.message : String(error)}`);
    process.exit(1);
  }
}

const path = process.argv[2];
if (!path) {
  console.error('Usage: npm run assess -- FILE (JSON Lines with "id" and "text"; - reads standard input)');
  process.exit(1);
}
const file = readFileSync(WEIGHTS);
const judge = createJudge(decodeWeights(file.buffer.slice(file.byteOffset, file.byteOffset + file.byteLength)));
let broken = 0;
const out: string[] = [];
readInput(path)
  .replace(/^\ufeff/, '')
  .split('\n')
  .forEach((line, i) => {
    if (!line.trim()) return;
    let value: unknown;
    try {
      value = JSON.parse(line);
    } catch {
      broken++;
      console.error(`Line ${i + 1}: not JSON`);
      return;
    }
    const parsed = v.safeParse(Line, value);
    if (!parsed.success) {
      broken++;
      console.error(`Line ${i + 1}: needs "id" (text or number) and "text" (text)`);
      return;
    }
    const { id, text } = parsed.output;
    const { kind, complaint, score, topics, urgency, political, language } = judge.assess(text);
    out.push(JSON.stringify({ id, kind, complaint, score, topics, urgency, political, language }));
  });
process.stdout.write(out.length > 0 ? `${out.join('\n')}\n` : '');
process.exitCode = broken > 0 ? 1 : 0;
