/** `npm run evaluate -- --data DIR`: the figures of the judge, and of the tone check where it is there. */
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { comments } from './comments';

const at = process.argv.indexOf('--data');
const data = at >= 0 ? process.argv[at + 1] : undefined;
if (!data || !existsSync(data)) {
  console.error('Say where the data is: --data DIR');
  process.exit(1);
}
comments(data);
const tone = join(dirname(fileURLToPath(import.meta.url)), 'tone.ts');
if (existsSync(tone)) {
  const room = (await import(tone)) as { tone?: (data: string) => void | Promise<void> };
  await room.tone?.(data);
}
