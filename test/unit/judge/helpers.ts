/** The shipped weights and the own examples, for the tests of the judge. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createJudge, decodeWeights, type Width } from '../../../lib/judge/index';

const root = join(import.meta.dirname, '../../..');

export function weightsBytes(): ArrayBuffer {
  const file = readFileSync(join(root, 'assets/judge/weights.bin'));
  return file.buffer.slice(file.byteOffset, file.byteOffset + file.byteLength) as ArrayBuffer;
}

export const weights = decodeWeights(weightsBytes());
export const judgeOf = (width: Width = 'balanced') => createJudge(weights, { width });

export interface OwnExample {
  type: string;
  border: string;
  topic: string;
  urgency: string;
  lang: string;
  politik: string;
  region: string;
  text: string;
}

export function ownExamples(): OwnExample[] {
  const [head = '', ...lines] = readFileSync(join(root, 'test/fixtures/judge/own.tsv'), 'utf8').split('\n');
  const names = head.split('\t');
  return lines.filter(Boolean).map((line) => {
    const cells = line.split('\t');
    const cell = (name: string): string => cells[names.indexOf(name)] ?? '';
    return {
      type: cell('type'),
      border: cell('border'),
      topic: cell('topic'),
      urgency: cell('urgency'),
      lang: cell('lang'),
      politik: cell('politik'),
      region: cell('region'),
      text: cell('text'),
    };
  });
}
