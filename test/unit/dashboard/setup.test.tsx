// @vitest-environment happy-dom
/** The first screen. */
import { screen, waitFor } from '@testing-library/react';
import { expect, test } from 'vitest';
import { DEFAULT_PROFILE } from '../../../lib/profile/schema';
import { checkSetup, initialsOf } from '../../../components/dashboard/start/setup-check';
import { open } from './world';

test('says which of the fields are missing, next to them', async () => {
  const { user } = await open({ profile: DEFAULT_PROFILE });
  await user.click(await screen.findByRole('button', { name: 'Simpan dan mulai' }));
  expect(screen.getByLabelText('Nama instansi').getAttribute('aria-invalid')).toBe('true');
  for (const text of ['Isi nama instansi.', 'Isi paling sedikit satu akun.', 'Isi nama admin.'])
    expect(screen.getByText(text)).toBeTruthy();
});

test('three fields lead to the page that opens the agency’s own account', async () => {
  const { user, services, opened } = await open({ profile: DEFAULT_PROFILE });
  await user.type(await screen.findByLabelText('Nama instansi'), 'Dinas PU');
  await user.type(screen.getByLabelText('Instagram'), 'https://www.instagram.com/DPU.Kota/');
  await user.type(screen.getByLabelText('Nama admin'), 'Rina Nuraini');
  expect(screen.getByLabelText('Inisial')).toHaveProperty('value', 'RN');
  await user.click(screen.getByRole('button', { name: 'Simpan dan mulai' }));
  await user.click(await screen.findByRole('button', { name: /Buka Instagram/u }));
  expect(opened).toEqual(['https://www.instagram.com/dpu.kota']);
  expect(services.profile.value).toMatchObject({ agency: 'Dinas PU', onDuty: 'RN', accounts: [{ site: 'instagram', handle: 'dpu.kota' }] });
});

test('when saving is refused it says so, and after a second try it is stored', async () => {
  const { user, services } = await open({ profile: DEFAULT_PROFILE });
  services.profile.refuse = true;
  await user.type(await screen.findByLabelText('Nama instansi'), 'Dinas PU');
  await user.type(screen.getByLabelText('Facebook'), 'dpukota');
  await user.type(screen.getByLabelText('Nama admin'), 'Rina');
  await user.click(screen.getByRole('button', { name: 'Simpan dan mulai' }));
  expect(await screen.findByText(/Perubahan belum tersimpan/u)).toBeTruthy();
  services.profile.refuse = false;
  await user.click(screen.getByRole('button', { name: 'Coba lagi' }));
  await waitFor(() => expect(services.profile.value.agency).toBe('Dinas PU'));
});

test('both promises stand on the first screen', async () => {
  await open({ profile: DEFAULT_PROFILE });
  expect(await screen.findByText(/tidak pernah mengirim balasan/u)).toBeTruthy();
  expect(screen.getByText(/Data tetap di komputer ini/u)).toBeTruthy();
});

test.each([
  ['Rina Nuraini', 'RN'],
  ['  siti   nur aminah putri ', 'SNA'],
  ['', ''],
])('initials of "%s" are "%s"', (name, initials) => expect(initialsOf(name)).toBe(initials));

test('blank handles are no accounts', () => {
  const { profile, errors } = checkSetup({ agency: 'A', instagram: ' @ ', facebook: '', name: 'R', initials: 'R' }, DEFAULT_PROFILE);
  expect(profile).toBeNull();
  expect(errors).toEqual({ accounts: 'setup.accountsMissing' });
});
