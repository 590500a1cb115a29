import { expect, test } from 'vitest';
import { isSealed, seal, unseal } from '../../../lib/store/sealed';

const QUICK = 10;
const file = new Blob(['{"format":"tanggap-log"}\n', 'warga_melati12 😀']);

test('a sealed backup opens with its passphrase, however its letters are composed', async () => {
  const sealed = await seal(file, 'Caf\u00e9 rahasia', QUICK);
  expect(await isSealed(sealed)).toBe(true);
  const opened = await unseal(sealed, 'Cafe\u0301 rahasia');
  expect(opened.ok && (await opened.file.text())).toBe(await file.text());
});

test('it tells nothing, and the same file never looks the same', async () => {
  const [a, b] = [await seal(file, 'x', QUICK), await seal(file, 'x', QUICK)];
  expect(await a.text()).not.toContain('warga');
  expect(await a.text()).not.toBe(await b.text());
});

test('a wrong passphrase, a changed byte, a weakened header and a cut file are refused', async () => {
  const sealed = new Uint8Array(await (await seal(file, 'benar', QUICK)).arrayBuffer());
  const changed = Uint8Array.from(sealed);
  changed[changed.length - 3] = (changed[changed.length - 3] ?? 0) ^ 1;
  const weaker = new Blob([
    (await new Blob([sealed]).text()).slice(0, 200).replace(`"iterations":${QUICK}`, '"iterations":1'),
    sealed.slice(200),
  ]);
  const wrong: [Blob, string][] = [
    [new Blob([sealed]), 'salah'],
    [new Blob([changed]), 'benar'],
    [new Blob([sealed.slice(0, -5)]), 'benar'],
    [weaker, 'benar'],
  ];
  for (const [blob, passphrase] of wrong) expect(await unseal(blob, passphrase)).toMatchObject({ ok: false, problem: 'wrong-passphrase' });
  for (const other of [file, new Blob([]), new Blob(['x'.repeat(5_000)])]) {
    expect(await isSealed(other)).toBe(false);
    expect(await unseal(other, 'benar')).toEqual({ ok: false, problem: 'not-sealed' });
  }
});
