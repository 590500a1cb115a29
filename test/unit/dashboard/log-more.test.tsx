// @vitest-environment happy-dom
/** The log as a workplace: saved filters, chosen columns, quick edit, keys, the cases behind a number of the recap. */
import { screen, waitFor, within } from '@testing-library/react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { manyCases } from '../store/open';
import { open } from './world';

// happy-dom lays nothing out, so the table is told how high its window is.
beforeEach(() => {
  vi.spyOn(HTMLElement.prototype, 'clientHeight', 'get').mockReturnValue(600);
  vi.spyOn(HTMLElement.prototype, 'clientWidth', 'get').mockReturnValue(1_000);
});
afterEach(() => vi.restoreAllMocks());

const rows = () => document.querySelectorAll('.log-body [role=row]');
const first = () => {
  const link = document.querySelector<HTMLAnchorElement>('.log-body [role=row] a');
  if (!link) throw new Error('no row');
  return link;
};

test('a filter is saved under a name, found again, and removed; "this month" moves along', async () => {
  const { user, services } = await open({ at: '#/log?topic=pju&from=2026-11-01&to=2026-11-24', events: manyCases(20) });
  await user.click(await screen.findByRole('button', { name: 'Simpan saringan' }));
  await user.type(screen.getByLabelText('Nama saringan'), 'PJU bulan ini{Enter}');
  await waitFor(() =>
    expect(services.settings.value.savedFilters).toEqual([{ name: 'PJU bulan ini', params: { topic: 'pju', period: 'month' } }]),
  );
  await user.click(screen.getByRole('button', { name: 'Hapus saringan' }));
  expect(await screen.findByText('20 kasus')).toBeTruthy();
  await user.selectOptions(screen.getByLabelText('Saringan tersimpan'), 'PJU bulan ini');
  await waitFor(() => expect(location.hash).toContain('from=2026-11-01'));
  expect(location.hash).toContain('topic=pju');
  await user.click(screen.getByRole('button', { name: 'Hapus saringan tersimpan “PJU bulan ini”' }));
  await waitFor(() => expect(services.settings.value.savedFilters).toEqual([]));
});

test('columns are chosen and remembered; the text can’t be taken away', async () => {
  const { user, services } = await open({ at: '#/log', events: manyCases(3) });
  await waitFor(() => expect(rows().length).toBe(3));
  await user.click(screen.getByRole('button', { name: 'Kolom' }));
  const list = within(screen.getByRole('group', { name: 'Kolom' }));
  expect(list.queryByLabelText('Isi aduan')).toBeNull();
  await user.click(list.getByLabelText('Lokasi'));
  await user.click(list.getByLabelText('Admin'));
  expect(screen.getByRole('columnheader', { name: 'Lokasi' })).toBeTruthy();
  expect(screen.queryByRole('columnheader', { name: 'Admin' })).toBeNull();
  await waitFor(() => expect(services.settings.value.logColumns).toContain('place'));
  expect(services.settings.value.logColumns).not.toContain('admin');
});

test('E changes the facts of a case and takes a step, X chooses it, all without leaving the list', async () => {
  const { user, store } = await open({ at: '#/log', events: manyCases(3) });
  await waitFor(() => expect(rows().length).toBe(3));
  first().focus();
  await user.keyboard('x');
  expect(screen.getByText('1 kasus dipilih')).toBeTruthy();
  first().focus();
  await user.keyboard('e');
  const dialog = within(await screen.findByRole('dialog', { name: 'Ubah cepat' }));
  await user.selectOptions(dialog.getByLabelText('Topik'), 'banjir');
  await waitFor(async () => expect(await store.count({ topics: ['banjir'] })).toBe(1));
  await user.selectOptions(dialog.getByLabelText('Langkah'), 'archived');
  await user.type(await screen.findByLabelText(/Alasan/u), 'ganda');
  await user.click(screen.getByText('Simpan'));
  await waitFor(async () => expect(await store.count({ statuses: ['archived'] })).toBe(1));
});

test('all loaded rows are chosen at once', async () => {
  const { user } = await open({ at: '#/log', events: manyCases(5) });
  await waitFor(() => expect(rows().length).toBe(5));
  await user.click(screen.getByRole('checkbox', { name: 'Pilih 5 kasus yang dimuat' }));
  expect(screen.getByText('5 kasus dipilih')).toBeTruthy();
});

test('a number of the recap opens its cases, and says so', async () => {
  const { user } = await open({ at: '#/recap?all=yes', events: manyCases(30) });
  const admins = await screen.findByRole('table', { name: 'Admin' });
  await user.click(within(admins).getByRole('link', { name: '30' }));
  expect(await screen.findByText('Dari rekap: admin RN')).toBeTruthy();
  expect(await screen.findByText('30 dari 30 kasus')).toBeTruthy();
  location.hash = '#/log?slice=answered';
  expect(await screen.findByText('10 dari 30 kasus')).toBeTruthy();
  await waitFor(() => expect(rows().length).toBe(10));
  await user.click(screen.getByRole('button', { name: 'Tampilkan semua' }));
  expect(await screen.findByText('30 kasus')).toBeTruthy();
});
