// @vitest-environment happy-dom
/** The log: filters, empty states, export of what is filtered. */
import { fireEvent, screen, waitFor } from '@testing-library/react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { manyCases, openMemory } from '../store/open';
import { catchFiles, open } from './world';

// happy-dom lays nothing out, so the table is told how high its window is.
beforeEach(() => {
  vi.spyOn(HTMLElement.prototype, 'clientHeight', 'get').mockReturnValue(600);
  vi.spyOn(HTMLElement.prototype, 'clientWidth', 'get').mockReturnValue(1_000);
});
afterEach(() => vi.restoreAllMocks());

const rows = () => document.querySelectorAll('.log-body [role=row]');

test('an empty log says how cases get into it', async () => {
  await open({ at: '#/log' });
  expect(await screen.findByText('Log masih kosong')).toBeTruthy();
});

test('only the rows in sight are in the page, and the table says how many there are', async () => {
  await open({ at: '#/log', events: manyCases(120) });
  await waitFor(() => expect(screen.getByRole('table').getAttribute('aria-rowcount')).toBe('121'));
  await waitFor(() => expect(rows().length).toBeGreaterThan(5));
  expect(rows().length).toBeLessThan(60);
  expect(document.body.textContent).not.toContain('@warga_119');
});

test('a filter in the address is shown and can be cleared', async () => {
  const { user } = await open({ at: '#/log?topic=pju', events: manyCases(20) });
  expect(await screen.findByText('5 dari 20 kasus')).toBeTruthy();
  expect(screen.getByLabelText('Topik')).toHaveProperty('value', 'pju');
  await user.click(screen.getByRole('button', { name: 'Hapus saringan' }));
  expect(await screen.findByText('20 kasus')).toBeTruthy();
});

test('search keeps the keyboard while it narrows the list', async () => {
  const { user } = await open({ at: '#/log', events: manyCases(20) });
  const field = await screen.findByLabelText('Cari');
  await user.type(field, 'nomor 13');
  expect(await screen.findByText('1 dari 20 kasus')).toBeTruthy();
  expect(document.activeElement).toBe(field);
  await user.type(field, 'x');
  expect(await screen.findByText('Tidak ada kasus yang cocok')).toBeTruthy();
});

test('what is filtered is exported, masked, and the file is noted', async () => {
  const files = catchFiles();
  const { user, services } = await open({ at: '#/log?topic=air', events: manyCases(40) });
  await screen.findByText('10 dari 40 kasus');
  await user.click(screen.getByRole('button', { name: 'Unduh rekap' }));
  await user.click(await screen.findByRole('radio', { name: /CSV/u, hidden: true }));
  fireEvent.click(screen.getByText('Unduh'));
  await screen.findByText(/diunduh: 10 kasus/u);
  const [file] = files;
  const text = (await file?.blob.text()) ?? '';
  expect(text.trim().split('\r\n')).toHaveLength(11);
  expect(text).not.toMatch(/warga_\d/u);
  expect(services.handedOut.value).toMatchObject([{ what: 'csv', masked: true, by: 'RN', name: file?.name }]);
});

test('the events of what is filtered are exported as a log that merges elsewhere', async () => {
  const files = catchFiles();
  const { user } = await open({ at: '#/log?topic=air', events: manyCases(12) });
  await screen.findByText('3 dari 12 kasus');
  await user.click(screen.getByRole('button', { name: 'Unduh rekap' }));
  await user.click(await screen.findByRole('radio', { name: /JSON Lines/u, hidden: true }));
  fireEvent.click(screen.getByText('Unduh'));
  await screen.findByText(/diunduh: 3 kasus/u);
  const blob = files[0]?.blob ?? new Blob();
  expect(await blob.text()).not.toMatch(/warga_\d/u);
  const other = (await openMemory()).store;
  expect(await other.merge(blob)).toMatchObject({ ok: true, header: { masked: true, by: 'RN' } });
  expect(await other.count({ topics: ['air'] })).toBe(3);
  expect(await other.count()).toBe(3);
});

test('without masking only with a purpose, which is noted', async () => {
  const files = catchFiles();
  const { user, services } = await open({ at: '#/log', events: manyCases(4) });
  await screen.findByText('4 kasus');
  await user.click(screen.getByRole('button', { name: 'Unduh rekap' }));
  await user.click(await screen.findByRole('radio', { name: /CSV/u, hidden: true }));
  await user.click(screen.getByRole('switch', { name: 'Tanpa penyamaran', hidden: true }));
  fireEvent.click(screen.getByText('Unduh'));
  expect(screen.getByText('Isi keperluannya dulu.')).toBeTruthy();
  expect(files).toEqual([]);
  await user.type(screen.getByLabelText('Untuk keperluan apa?'), 'Pemeriksaan Inspektorat');
  fireEvent.click(screen.getByText('Unduh'));
  await screen.findByText(/diunduh: 4 kasus/u);
  expect(await files[0]?.blob.text()).toMatch(/warga_\d/u);
  expect(services.handedOut.value).toMatchObject([{ masked: false, why: 'Pemeriksaan Inspektorat' }]);
});

test('a file that can’t be noted is not handed out', async () => {
  const files = catchFiles();
  const { user, services } = await open({ at: '#/log', events: manyCases(4) });
  services.handedOut.refuse = true;
  await screen.findByText('4 kasus');
  await user.click(screen.getByRole('button', { name: 'Unduh rekap' }));
  fireEvent.click(screen.getByText('Unduh'));
  expect(await screen.findByText(/Berkas gagal dibuat/u)).toBeTruthy();
  expect(files).toEqual([]);
});

test('several cases take one step together; a reply is not among the steps', async () => {
  const { user, store } = await open({ at: '#/log', events: manyCases(5) });
  await waitFor(() => expect(rows().length).toBe(5));
  for (const box of screen.getAllByRole('checkbox', { name: /^Pilih: / }).slice(0, 2)) await user.click(box);
  expect(screen.getByText('2 kasus dipilih')).toBeTruthy();
  expect(screen.queryByRole('option', { name: 'Catat sudah dibalas' })).toBeNull();
  await user.selectOptions(screen.getByLabelText('Pilih langkah…'), 'forward');
  await user.type(screen.getByLabelText('OPD atau instansi'), 'DLH');
  await user.type(screen.getByLabelText('Lewat'), 'WhatsApp');
  await user.click(screen.getByText('Simpan'));
  await waitFor(async () => expect(await store.count({ statuses: ['forwarded'] })).toBe(2));
  expect(screen.queryByText('2 kasus dipilih')).toBeNull();
});

test('a topic is changed for all that are chosen', async () => {
  const { user, store } = await open({ at: '#/log', events: manyCases(4) });
  await waitFor(() => expect(rows().length).toBe(4));
  for (const box of screen.getAllByRole('checkbox', { name: /^Pilih: / })) await user.click(box);
  await user.selectOptions(screen.getByLabelText('Ubah topik…'), 'banjir');
  await waitFor(async () => expect(await store.count({ topics: ['banjir'] })).toBe(4));
});
