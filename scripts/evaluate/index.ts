/** `npm run evaluate -- --data DIR`: the figures of the judge and of the tone check. */
import { existsSync } from 'node:fs';
import { comments } from './comments';
import { evaluateTone } from './tone';

const at = process.argv.indexOf('--data');
const data = at >= 0 ? process.argv[at + 1] : undefined;
if (!data || !existsSync(data)) {
  console.error('Say where the data is: --data DIR');
  process.exit(1);
}
comments(data);
evaluateTone(data);
