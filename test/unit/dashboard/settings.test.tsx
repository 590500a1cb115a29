// @vitest-environment happy-dom
/** The settings page and its file. */
import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { DEFAULT_SETTINGS } from '../../../lib/profile/schema';
import { readSettingsFile, writeSettingsFile } from '../../../components/dashboard/settings/settings-file';
import { PROFILE, open } from './world';

const atSettings = (more: Parameters<typeof open>[0] = {}) => open({ ...more, at: '#/settings' });

test('the language changes at once and is kept', async () => {
  const { user, services } = await atSettings();
  await user.click(await screen.findByRole('radio', { name: 'Inggris (English)' }));
  expect(screen.getByRole('heading', { level: 1, name: 'Settings' })).toBeTruthy();
  expect(document.documentElement.lang).toBe('en');
  await waitFor(() => expect(services.settings.value.language).toBe('en'));
});

test('the colours follow the choice', async () => {
  const { user } = await atSettings();
  await user.click(await screen.findByRole('radio', { name: 'Gelap' }));
  await waitFor(() => expect(document.documentElement.dataset.scheme).toBe('dark'));
});

test('a switch for each site', async () => {
  const { user, services } = await atSettings();
  await user.click(await screen.findByRole('switch', { name: 'Aktif di Facebook' }));
  await waitFor(() => expect(services.settings.value.sites).toEqual({ instagram: true, facebook: false }));
});

test('a wrong number stays in the field with a sentence, the stored one stays as it was', async () => {
  const { user, services } = await atSettings();
  const field = await screen.findByLabelText('Balasan pertama');
  await user.clear(field);
  await user.type(field, '0');
  expect(screen.getByText('Isi angka 1 sampai 1.000.')).toBeTruthy();
  expect(field).toHaveProperty('value', '0');
  await user.clear(field);
  await user.type(field, '12');
  await waitFor(() => expect(services.profile.value.deadlines.firstReply).toEqual({ amount: 12, unit: 'hours' }));
});

test('when saving is refused, it says so and what was typed stays', async () => {
  const { user, services } = await atSettings();
  services.profile.refuse = true;
  const field = await screen.findByLabelText('Sapaan kepada warga');
  await user.clear(field);
  await user.type(field, 'Sobat');
  expect(await screen.findByText(/Perubahan belum tersimpan/u)).toBeTruthy();
  expect(field).toHaveProperty('value', 'Sobat');
});

test('the last admin and the last account can’t be removed', async () => {
  await atSettings();
  expect(await screen.findByRole('button', { name: 'Hapus Rina Nuraini' })).toHaveProperty('disabled', true);
  expect(screen.getByRole('button', { name: 'Hapus akun @dpu.kotamadya' })).toHaveProperty('disabled', true);
});

test('a second admin can take over the duty', async () => {
  const { user, services } = await atSettings();
  const part = within(await screen.findByRole('region', { name: 'Admin dan piket' }));
  await user.type(part.getByLabelText('Nama admin'), 'Bayu Saputra');
  await user.click(part.getByRole('button', { name: 'Tambah admin' }));
  await user.click(await part.findByRole('radio', { name: 'Bayu Saputra sedang piket' }));
  await waitFor(() => expect(services.profile.value.onDuty).toBe('BS'));
});

test('a list of holidays with a wrong line is refused as a whole, with the line', async () => {
  const { services, container } = await atSettings();
  await screen.findByRole('heading', { name: 'Libur tambahan' });
  const input = container.querySelector<HTMLInputElement>('#part-clock input[type=file]');
  if (!input) throw new Error('no file field');
  fireEvent.change(input, { target: { files: [new File(['2027-01-01\nTahun Baru\n'], 'libur.csv')] } });
  expect(await screen.findByText(/Baris 2 bukan tanggal: “Tahun Baru”/u)).toBeTruthy();
  expect(services.profile.value.holidays).toEqual([]);
});

test('a settings file that is not JSON is named with the reason, and nothing changes', async () => {
  const { services, container } = await atSettings();
  await screen.findByRole('button', { name: 'Muat pengaturan' });
  const input = container.querySelector<HTMLInputElement>('#part-file input[type=file]');
  if (!input) throw new Error('no file field');
  fireEvent.change(input, { target: { files: [new File(['agency: Dinas'], 'catatan.txt')] } });
  expect(await screen.findByText(/“catatan.txt” bukan berkas pengaturan Tanggap.*JSON/u)).toBeTruthy();
  expect(services.profile.value).toEqual(PROFILE);
});

test('a settings file comes back as it was written; what belongs to this computer stays', () => {
  const settings = {
    ...DEFAULT_SETTINGS,
    language: 'en',
    backupAt: '2026-11-20T00:00:00.000Z',
    docks: { 'instagram/post': 'left' },
  } as const;
  const text = writeSettingsFile({ ...PROFILE, sapaan: 'Lur' }, { ...settings, width: 'wide' });
  expect(text).not.toContain('2026-11-20');
  expect(readSettingsFile(text, PROFILE, settings)).toEqual({
    ok: true,
    profile: { ...PROFILE, sapaan: 'Lur' },
    settings: { ...settings, width: 'wide' },
  });
});

test.each([
  ['', 'not-json'],
  ['{', 'not-json'],
  ['[]', 'other'],
  ['{"format":"tanggap-pack"}', 'other'],
  ['{"format":"tanggap-settings","formatVersion":2}', 'newer'],
  ['{"format":"tanggap-settings","formatVersion":1,"profile":{"v":1}}', 'damaged'],
])('%s is refused as %s', (text, problem) => {
  expect(readSettingsFile(text, PROFILE, DEFAULT_SETTINGS)).toMatchObject({ ok: false, problem });
});

test('notifications are asked of the browser only when switched on; a refusal is said, and they can be switched off', async () => {
  const answers = [false, true];
  const asked: string[] = [];
  const notifications = {
    allowed: () => Promise.resolve(false),
    allow: () => Promise.resolve((asked.push('allow'), answers.shift() ?? false)),
    stop: () => Promise.resolve(void asked.push('stop')),
  };
  const { user } = await open({ at: '#/settings', notifications });
  const notify = await screen.findByRole('switch', { name: 'Notifikasi browser' });
  expect(asked).toEqual([]);
  await user.click(notify);
  expect(await screen.findByText(/Browser menolak izin notifikasi/u)).toBeTruthy();
  expect(notify).toHaveProperty('checked', false);
  await user.click(notify);
  await waitFor(() => expect(notify).toHaveProperty('checked', true));
  expect(screen.queryByText(/Browser menolak/u)).toBeNull();
  await user.click(notify);
  await waitFor(() => expect(notify).toHaveProperty('checked', false));
  expect(asked).toEqual(['allow', 'allow', 'stop']);
});
