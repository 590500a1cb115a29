/** Of a comment that mixes politics and service, the service part is told apart. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { servicePart } from '../../../lib/assistant';
import { createJudge, decodeWeights } from '../../../lib/judge';

const bytes = readFileSync('assets/judge/weights.bin');
const judge = createJudge(decodeWeights(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength)), { width: 'balanced' });
const parts = (text: string): string[] => servicePart(text, judge.assess(text, {})).map(({ start, end }) => text.slice(start, end));

describe('a mixed comment', () => {
  it('keeps the clause about service', () => {
    const text = 'Ganti bupati saja, banjir terus di Jl. Kenanga';
    expect(judge.assess(text, {}).political).toBe(true);
    expect(parts(text)).toEqual(['banjir terus di Jl. Kenanga']);
  });

  it('keeps only the words of the trouble where politics is in the same clause', () => {
    const all = parts('2029 ganti bupati biar jalan rusak di Jl. Melati diperbaiki').join(' ');
    expect(all).toMatch(/rusak/u);
    expect(all).not.toMatch(/bupati/u);
  });
});

it('spans lie in the text, whatever it is', () => {
  for (const text of ['', '...', ', ,', 'Ganti bupati', 'min\n\nbanjir!!! ganti wali kota'])
    for (const { start, end } of servicePart(text, judge.assess(text, {}))) expect(text.slice(start, end).trim()).not.toBe('');
});
