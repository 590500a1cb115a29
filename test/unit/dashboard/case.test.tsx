// @vitest-environment happy-dom
/** The page of one case. */
import { screen, waitFor, within } from '@testing-library/react';
import { expect, test } from 'vitest';
// The database in memory comes first: Dexie looks for one when it is loaded.
import { open } from './world';
import { StoreError } from '../../../lib/store';
import { story } from '../cases/story';

function answered() {
  const s = story('instagram:178001');
  s.noted({ text: 'Jalan Melati berlubang' });
  s.judged();
  s.replied(s.inserted());
  return s.events;
}
const atCase = () => open({ at: '#/case/instagram%3A178001', events: answered() });

test('shows the citizen’s words, our reply and what happened, the account masked', async () => {
  const { user } = await atCase();
  expect(await screen.findByRole('heading', { level: 1, name: 'Jalan Melati berlubang' })).toBeTruthy();
  expect(within(screen.getByRole('region', { name: 'Riwayat' })).getAllByRole('listitem')).toHaveLength(4);
  expect(document.body.textContent).not.toContain('warga_melati');
  await user.click(screen.getByRole('button', { name: 'Tampilkan nama akun' }));
  expect(document.body.textContent).toContain('@warga_melati');
});

test('"Selesai" without evidence is refused, with evidence it is stored as an event', async () => {
  const { user, store } = await atCase();
  await user.click(await screen.findByRole('button', { name: 'Selesai' }));
  await user.click(screen.getByText('Simpan'));
  expect(screen.getByText('Wajib diisi.')).toBeTruthy();
  await user.type(screen.getByLabelText('Bukti'), 'https://www.instagram.com/p/hasil/');
  await user.click(screen.getByText('Simpan'));
  expect(await screen.findByText('Ditutup: Selesai (ada bukti)')).toBeTruthy();
  expect(await store.get('instagram:178001')).toMatchObject({
    status: 'done',
    closedEvidence: 'https://www.instagram.com/p/hasil/',
    admin: { initials: 'RN' },
  });
});

test('when it can’t be stored the reason is said and what was typed stays', async () => {
  const { user, store } = await atCase();
  store.append = () => Promise.reject(new StoreError('full', 'QuotaExceededError'));
  await user.click(await screen.findByRole('button', { name: 'Tambah catatan' }));
  await user.type(screen.getByLabelText('Catatan'), 'Sudah ditelepon');
  await user.click(screen.getByText('Simpan'));
  expect(await screen.findByText(/Belum tersimpan: ruang disk penuh/u)).toBeTruthy();
  expect(screen.getByLabelText('Catatan')).toHaveProperty('value', 'Sudah ditelepon');
});

test('personal data typed into a note is masked before it is stored', async () => {
  const { user, store } = await atCase();
  await user.click(await screen.findByRole('button', { name: 'Tambah catatan' }));
  await user.type(screen.getByLabelText('Catatan'), 'Telepon 081234567890');
  await user.click(screen.getByText('Simpan'));
  await waitFor(async () => expect((await store.get('instagram:178001'))?.note).toBe('Telepon [telepon]'));
});

test('a changed fact is an event of its own', async () => {
  const { user, store } = await atCase();
  await user.selectOptions(await screen.findByLabelText('Topik'), 'pju');
  expect(await screen.findByText('Topik: Penerangan jalan')).toBeTruthy();
  expect((await store.events('instagram:178001')).at(-1)).toMatchObject({ type: 'corrected', data: { field: 'topic', value: 'pju' } });
});

test('a case that is not there says so', async () => {
  await open({ at: '#/case/instagram%3A1' });
  expect(await screen.findByText('Kasus tidak ditemukan')).toBeTruthy();
});
