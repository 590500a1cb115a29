/**
 * `npm run bench [-- --only NAME] [-- --quick]`: what the parts of Tanggap cost beside others that do the same job, as a table in Markdown.
 * Ratios within one run say something; milliseconds belong to the machine. Exit code 1: a limit is missed.
 */
import { cpus } from 'node:os';
import { parseArgs } from 'node:util';
import { csv } from './csv';
import { frame } from './frame';
import { judge } from './judge';
import type { Line, Measurement } from './measure';
import { memory } from './memory';
import { merge } from './merge';
import { size } from './size';
import { store } from './store';
import { templates } from './templates';
import { tone } from './tone';
import { xlsx } from './xlsx';

const MEASUREMENTS: Record<string, Measurement> = { judge, tone, csv, xlsx, merge, templates, size, store, frame, memory };

const { values } = parseArgs({ options: { only: { type: 'string', multiple: true }, quick: { type: 'boolean', default: false } } });
const names = values.only ?? Object.keys(MEASUREMENTS);
const unknown = names.filter((name) => !Object.hasOwn(MEASUREMENTS, name));
if (unknown.length > 0) {
  console.error(`Not measured here: ${unknown.join(', ')}. There is: ${Object.keys(MEASUREMENTS).join(', ')}`);
  process.exit(2);
}

const lines: Line[] = [];
const notes: string[] = [];
for (const name of names) {
  console.error(`${name} …`);
  try {
    const result = await MEASUREMENTS[name]?.({ quick: values.quick });
    lines.push(...(result?.lines ?? []));
    notes.push(...(result?.notes ?? []));
  } catch (error) {
    notes.push(`${name} was not measured: ${error instanceof Error ? error.message : String(error)}`);
    process.exitCode = 1;
  }
}

const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
const kept = ({ ok }: Line): string => (ok === null ? '' : ok ? 'yes' : '**no**');
console.log(row(['Measured', 'Tanggap', 'Beside', 'Ratio', 'Limit', 'Kept']));
console.log(row(['---', '---', '---', '---', '---', '---']));
for (const line of lines) console.log(row([line.what, line.ours, line.beside, line.ratio, line.limit, kept(line)]));
console.log(
  `\nMedian (lowest–highest) of rounds in turns${values.quick ? ', quick run' : ''}; outside the browser in processor time. ` +
    `${cpus().length} × ${cpus()[0]?.model.trim() ?? 'unknown processor'}, Node ${process.version}.`,
);
for (const note of notes) console.log(`\n${note}`);
if (lines.some(({ ok }) => ok === false)) process.exitCode = 1;
