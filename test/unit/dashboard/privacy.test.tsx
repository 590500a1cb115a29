// @vitest-environment happy-dom
/** Requests about personal data, and retention. */
import { screen, waitFor } from '@testing-library/react';
import { expect, test } from 'vitest';
import { monthsBefore } from '../../../components/dashboard/privacy/retention';
import { manyCases } from '../store/open';
import { open } from './world';

test('erases only after the asker was checked, keeps the totals, and the proof names nobody', async () => {
  const { user, store } = await open({ at: '#/privacy', events: manyCases(6) });
  await user.type(await screen.findByLabelText('Nama akun warga'), '@warga_3');
  await user.click(screen.getByRole('button', { name: 'Cari' }));
  await screen.findByText('1 kasus ditemukan untuk @warga_3');
  await user.click(screen.getByRole('button', { name: 'Hapus 1 kasus' }));
  expect(screen.getByText('Pastikan dulu, lalu centang.')).toBeTruthy();
  await user.click(screen.getByRole('checkbox', { name: /sudah memastikan/u }));
  await user.click(screen.getByRole('button', { name: 'Hapus 1 kasus' }));
  await user.click(screen.getByText('Hapus selamanya'));
  await screen.findByText('1 kasus dihapus.');
  expect((await store.totals()).cases).toBe(6);
  expect(await store.get('facebook:1003')).toBeNull();
  await user.click(screen.getByRole('button', { name: 'Bukti penghapusan' }));
  const proof = screen.getByLabelText('Bukti penghapusan', { selector: 'textarea' });
  expect(proof).toHaveProperty('value', expect.stringContaining('Jumlah kasus yang dihapus: 1'));
  expect(proof).not.toHaveProperty('value', expect.stringContaining('warga'));
});

test('an account that is not there is answered too', async () => {
  const { user } = await open({ at: '#/privacy', events: manyCases(3) });
  await user.type(await screen.findByLabelText('Nama akun warga'), 'orang.lain{Enter}');
  expect(await screen.findByText('Tidak ada data tentang @orang.lain di log ini.')).toBeTruthy();
});

test('retention shows what would go before anything goes', async () => {
  const { user, store } = await open({
    at: '#/privacy/retention',
    events: manyCases(4),
    profile: { ...(await import('./world')).PROFILE, retentionMonths: 6 },
  });
  await screen.findByText(/4 kasus, tanpa perubahan/u);
  expect((await store.untouchedSince('2026-11-01T00:00:00.000Z')).length).toBe(4);
  await user.click(screen.getByRole('button', { name: 'Hapus 4 kasus' }));
  await user.click(screen.getByText('Hapus selamanya'));
  await screen.findByText('4 kasus dihapus.');
  await waitFor(async () => expect((await store.untouchedSince('2026-11-01T00:00:00.000Z')).length).toBe(0));
});

test.each([
  ['2026-03-31T00:00:00.000Z', 1, '2026-02-28'],
  ['2026-11-24T00:00:00.000Z', 24, '2024-11-24'],
  ['2026-01-15T00:00:00.000Z', 2, '2025-11-15'],
])('%s less %i months is %s', (now, months, day) => expect(monthsBefore(Date.parse(now), months).slice(0, 10)).toBe(day));
