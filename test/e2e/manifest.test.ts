/** What a browser's store and the person at installation see: the built manifest of each browser. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const OUT = join(import.meta.dirname, '..', '..', '.output');

describe.each(['chrome-mv3', 'firefox-mv3'])('%s', (build) => {
  it('asks for no more than this', () => {
    const manifest: unknown = JSON.parse(readFileSync(join(OUT, build, 'manifest.json'), 'utf8'));
    expect(manifest).toMatchSnapshot();
  });
});
