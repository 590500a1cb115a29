/**
 * Checks replies from a file: `npm run tone -- FILE`.
 * In: JSON Lines `{"id","text","complaint"?}`. Out: `{"id","level","findings":[{"family","start","end"}]}`, one line each, in the same order.
 * A broken line gets a message with its number on standard error and exit code 1; the others are answered.
 */
import { createReadStream, existsSync } from 'node:fs';
import { createInterface } from 'node:readline';
import * as v from 'valibot';
import { checkReply } from '../lib/tone';

const Line = v.object({
  id: v.union([v.string(), v.number()]),
  text: v.string(),
  complaint: v.optional(v.nullable(v.string())),
});

function answer(line: string): { ok: true; out: string } | { ok: false; reason: string } {
  let json: unknown;
  try {
    json = JSON.parse(line);
  } catch (error) {
    return { ok: false, reason: `not JSON (${error instanceof Error ? error.message : String(error)})` };
  }
  const parsed = v.safeParse(Line, json);
  if (!parsed.success) return { ok: false, reason: parsed.issues.map((i) => `${v.getDotPath(i) ?? 'line'}: ${i.message}`).join('; ') };
  const { id, text, complaint } = parsed.output;
  const { level, findings } = checkReply(text, complaint ? { complaint } : {});
  return { ok: true, out: JSON.stringify({ id, level, findings: findings.map(({ family, start, end }) => ({ family, start, end })) }) };
}

async function main(file: string | undefined): Promise<void> {
  if (file === undefined || !existsSync(file)) {
    console.error(file === undefined ? 'Usage: npm run tone -- FILE' : `${file}: no such file`);
    process.exitCode = 1;
    return;
  }
  let number = 0;
  for await (const line of createInterface({ input: createReadStream(file, 'utf8'), crlfDelay: Infinity })) {
    number += 1;
    const text = number === 1 ? line.replace(/^\ufeff/, '') : line;
    if (text.trim() === '') continue;
    const result = answer(text);
    if (result.ok) process.stdout.write(`${result.out}\n`);
    else {
      console.error(`${file}:${number}: ${result.reason}`);
      process.exitCode = 1;
    }
  }
}

await main(process.argv[2]);
