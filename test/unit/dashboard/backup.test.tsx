// @vitest-environment happy-dom
/** Backup, restore, merge. */
import { fireEvent, screen, waitFor } from '@testing-library/react';
import { expect, test } from 'vitest';
import type { BackupFolder, FolderState } from '../../../components/dashboard/services';
import { manyCases, openMemory } from '../store/open';
import { catchFiles, open } from './world';

const ABOUT = { agency: 'Dinas PU Kota Contoh', accounts: ['dpu.kotamadya'], by: 'BS' };

async function logFile(n: number, name: string, about = ABOUT) {
  const { store } = await openMemory();
  await store.append(manyCases(n));
  return new File([await (await store.backup(about)).text()], name);
}
function choose(files: File[]) {
  const input = document.querySelector('input[type=file]');
  if (!input) throw new Error('no file field');
  fireEvent.change(input, { target: { files } });
}

test('a backup is handed over, and its age is in sight', async () => {
  const files = catchFiles();
  const { user, services } = await open({ at: '#/backup', events: manyCases(3) });
  expect(await screen.findByRole('link', { name: /Cadangan terakhir\s*Belum pernah/u })).toBeTruthy();
  await user.click(await screen.findByRole('button', { name: 'Unduh cadangan sekarang' }));
  await screen.findByText(/diunduh: \d+ peristiwa/u);
  expect(await files[0]?.blob.text()).toContain('"format":"tanggap-log"');
  await waitFor(() => expect(services.settings.value.backupAt).toBe('2026-11-24T05:00:00.000Z'));
  expect(screen.getByRole('link', { name: /Cadangan terakhir\s*Hari ini/u })).toBeTruthy();
});

test('a restore asks first, replaces, and can be undone', async () => {
  const { user, store } = await open({ at: '#/backup', events: manyCases(3) });
  await screen.findByText('Pulihkan dari cadangan');
  choose([await logFile(8, 'cadangan.jsonl')]);
  expect(await screen.findByText(/Log di komputer ini \(3 kasus\) akan diganti/u)).toBeTruthy();
  expect((await store.totals()).cases).toBe(3);
  await user.click(screen.getByRole('button', { name: 'Ganti log dengan cadangan ini' }));
  await screen.findByText(/Log dipulihkan dari “cadangan.jsonl”/u);
  expect((await store.totals()).cases).toBe(8);
  await user.click(await screen.findByRole('button', { name: 'Urungkan pemulihan' }));
  await screen.findByText(/Pemulihan diurungkan/u);
  expect((await store.totals()).cases).toBe(3);
});

test('a locked backup opens with its passphrase only; a short or mistyped one is not taken', async () => {
  const files = catchFiles();
  const { user, store } = await open({ at: '#/backup', events: manyCases(3) });
  const makeNow = await screen.findByRole('button', { name: 'Unduh cadangan sekarang' });
  await user.click(screen.getByRole('switch', { name: 'Kunci dengan kata sandi' }));
  await user.type(screen.getByLabelText(/^Kata sandi, paling sedikit/u), 'pendek');
  await user.click(makeNow);
  expect(await screen.findByText(/Kata sandi terlalu pendek/u)).toBeTruthy();
  await user.type(screen.getByLabelText(/^Kata sandi, paling sedikit/u), ' tapi jadi panjang');
  await user.type(screen.getByLabelText('Ketik sekali lagi'), 'lain');
  expect(await screen.findByText('Tidak sama dengan yang pertama.')).toBeTruthy();
  await user.clear(screen.getByLabelText('Ketik sekali lagi'));
  await user.type(screen.getByLabelText('Ketik sekali lagi'), 'pendek tapi jadi panjang');
  await user.click(makeNow);
  await screen.findByText(/diunduh: \d+ peristiwa/u);
  const [made] = files;
  expect(await made?.blob.text()).not.toContain('warga_');
  choose([new File([made?.blob ?? ''], made?.name ?? '')]);
  await user.type(await screen.findByLabelText(/^Kata sandi untuk/u), 'salah{Enter}');
  expect(await screen.findByText(/Tidak terbuka: kata sandinya salah/u)).toBeTruthy();
  await user.clear(screen.getByLabelText(/^Kata sandi untuk/u));
  await user.type(screen.getByLabelText(/^Kata sandi untuk/u), 'pendek tapi jadi panjang{Enter}');
  await user.click(await screen.findByRole('button', { name: 'Ganti log dengan cadangan ini' }));
  await screen.findByText(/Log dipulihkan dari/u);
  expect((await store.totals()).cases).toBe(3);
});

test('a chosen folder gets one backup a day by itself, and a refusal is said', async () => {
  const written: string[] = [];
  const watchers = new Set<(state: FolderState | null) => void>();
  const tell = (fault: string | null) => watchers.forEach((watcher) => watcher({ name: 'Arsip', permission: 'granted', fault }));
  const folder: BackupFolder = {
    choose: () => Promise.resolve(tell(null)),
    allow: () => Promise.resolve(),
    forget: () => Promise.resolve(),
    write: (name) => Promise.resolve(written.push(name) === 1),
    watch: (changed) => {
      watchers.add(changed);
      return () => watchers.delete(changed);
    },
  };
  const { user, services } = await open({ at: '#/backup', events: manyCases(3), folder });
  await user.click(await screen.findByRole('button', { name: 'Pilih folder' }));
  await waitFor(() => expect(written).toEqual(['tanggap-cadangan_Dinas-PU-Kota-Contoh_2026-11-24.jsonl']));
  await waitFor(() => expect(services.settings.value.backupAt).toBe('2026-11-24T05:00:00.000Z'));
  expect(services.handedOut.value).toMatchObject([{ what: 'backup', name: written[0] }]);
  tell('NotFoundError');
  expect(await screen.findByText(/gagal ditulis: NotFoundError/u)).toBeTruthy();
});

test.each([
  ['catatan.txt', 'halo', /“catatan.txt” bukan cadangan Tanggap/u],
  ['kosong.jsonl', '', /“kosong.jsonl” bukan cadangan Tanggap/u],
])('%s is refused by name', async (name, text, said) => {
  await open({ at: '#/backup' });
  await screen.findByText('Pulihkan dari cadangan');
  choose([new File([text], name)]);
  expect(await screen.findByText(said)).toBeTruthy();
});

test('several logs are merged, each with what came of it; a foreign one is refused by name', async () => {
  const { store } = await open({ at: '#/merge' });
  await screen.findByText('Gabungkan setoran admin');
  choose([
    await logFile(5, 'rina.jsonl'),
    await logFile(8, 'bayu.jsonl'),
    await logFile(2, 'lain.jsonl', { ...ABOUT, agency: 'Dinas Lain', accounts: ['dinas.lain'] }),
  ]);
  expect(await screen.findByText(/“lain.jsonl” milik instansi lain \(Dinas Lain\)/u)).toBeTruthy();
  expect(screen.getByRole('rowheader', { name: 'rina.jsonl' })).toBeTruthy();
  expect(screen.getByRole('rowheader', { name: 'bayu.jsonl' })).toBeTruthy();
  // The five of the first file are among the eight of the second.
  expect((await store.totals()).cases).toBe(8);
});

test('the file for the lead names nobody', async () => {
  const files = catchFiles();
  const { user, services } = await open({ at: '#/merge', events: manyCases(3) });
  await user.click(await screen.findByRole('button', { name: 'Buat berkas setoran' }));
  await screen.findByText(/Serahkan ke ketua/u);
  expect(await files[0]?.blob.text()).not.toMatch(/warga_\d/u);
  expect(services.handedOut.value).toMatchObject([{ what: 'for-lead', masked: true }]);
});

test('a log that was backed up and is empty now is said to be gone, with the way back', async () => {
  await open({ settings: { backupAt: '2026-11-23T05:00:00.000Z' } });
  expect(await screen.findByText(/Log kosong, padahal pernah dicadangkan/u)).toBeTruthy();
  expect(screen.getByRole('link', { name: 'Pulihkan' }).getAttribute('href')).toBe('#/backup');
});

test('a new log that was never backed up is just empty', async () => {
  await open();
  await screen.findByText('Siap dipakai', { exact: false });
  expect(screen.queryByText(/Log kosong/u)).toBeNull();
});
