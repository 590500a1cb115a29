/** One file sets up an admin's computer; a policy does the same without anybody's hands. */
import { describe, expect, it } from 'vitest';
import { agencyRun, applyAgency, writeAgencyFile, type AgencyState } from '../../../lib/packs/agency';
import { withManaged } from '../../../lib/packs/managed';
import { EMPTY_SHELF, install, shelved } from '../../../lib/packs/shelf';
import { DEFAULT_PROFILE, DEFAULT_SETTINGS } from '../../../lib/profile/schema';
import * as v from 'valibot';
import { POLICY_EXAMPLE } from '../../../lib/i18n/guide';
import { bundledPacks } from '../../../lib/templates';
import { file, packOf, workbook, COLUMNS } from './files';

const { pack } = await packOf(await workbook([COLUMNS, ['', 'Lampu', 'Tugas kami', '', '', '', 'Halo {sapaan}. -{inisial}']]));
const trainer: AgencyState = {
  profile: {
    ...DEFAULT_PROFILE,
    agency: 'DPU',
    accounts: [{ site: 'instagram', handle: 'dpu', id: null }],
    admins: [{ name: 'Rani', initials: 'RN' }],
    onDuty: 'RN',
    holidays: ['2027-01-01'],
  },
  settings: { ...DEFAULT_SETTINGS, docks: { 'instagram/post': 'left' }, backupAt: '2026-11-24T00:00:00.000Z' },
  shelf: install(EMPTY_SHELF, pack, 1),
};
const newcomer: AgencyState = {
  profile: { ...DEFAULT_PROFILE, admins: [{ name: 'Bagus', initials: 'BA' }], onDuty: 'BA' },
  settings: DEFAULT_SETTINGS,
  shelf: EMPTY_SHELF,
};
const run = (text: string) => agencyRun(file('instansi.json', text), newcomer, bundledPacks());

describe('paket instansi', () => {
  it('says what would change and then sets profile, holidays, settings and packs at once', () => {
    const result = run(writeAgencyFile(trainer));
    if (!result?.ok) throw new Error('refused');
    expect(result.profileFields).toEqual(['agency', 'accounts', 'admins', 'holidays']);
    expect(result.packs).toMatchObject([{ before: null, diff: { added: [{ part: 'templates', id: 'lampu' }] } }]);
    const after = applyAgency(result.file, newcomer, 2);
    expect(after.profile).toMatchObject({
      agency: 'DPU',
      holidays: ['2027-01-01'],
      onDuty: 'BA',
      admins: [{ initials: 'RN' }, { initials: 'BA' }],
    });
    expect(after.settings).toMatchObject({ docks: {}, backupAt: null });
    expect(shelved(after.shelf, pack.id)?.pack).toEqual(pack);
  });

  it('carries nothing of the trainer’s own computer', () => {
    expect(writeAgencyFile(trainer)).not.toMatch(/instagram\/post|2026-11-24/u);
  });

  it('loads nothing when any part is broken, and says which', () => {
    const broken = writeAgencyFile(trainer)
      .replace('"situations": [\n    "ours"', '"situations": [\n    "apa saja"')
      .replace('"ours"', '"apa saja"');
    const result = run(broken);
    expect(result).toMatchObject({ ok: false, problems: [{ code: 'choice', where: { path: 'packs[0].templates[0].situations[0]' } }] });
    expect(run(writeAgencyFile(trainer).replace('"retentionMonths": 24', '"retentionMonths": -1'))).toMatchObject({
      ok: false,
      problems: [{ code: 'number', where: { path: 'profile.retentionMonths' } }],
    });
    expect(run(writeAgencyFile(trainer).replace('"formatVersion": 1', '"formatVersion": 9'))).toMatchObject({
      ok: false,
      problems: [{ code: 'newer' }],
    });
  });

  it('leaves other files to others', () => {
    expect(run('{"format":"tanggap-pack"}')).toBeNull();
    expect(run('')).toBeNull();
  });
});

describe('managed storage', () => {
  const mine = newcomer;

  it('changes nothing when there is no policy', () => {
    expect(withManaged({ profile: null, settings: null, packs: [] }, mine, 1)).toEqual(mine);
  });

  it('takes the example of the guide: an account of Instagram has no id', () => {
    const policy = v.parse(
      v.object({ profile: v.record(v.string(), v.unknown()), settings: v.record(v.string(), v.unknown()) }),
      JSON.parse(POLICY_EXAMPLE),
    );
    const after = withManaged({ ...policy, packs: [] }, mine, 1);
    expect(after.profile).toMatchObject({
      agency: 'Dinas Pekerjaan Umum Kota Contoh',
      accounts: [
        { site: 'instagram', handle: 'dpu.kotacontoh', id: null },
        { site: 'facebook', handle: 'dpukotacontoh', id: '61550000000001' },
      ],
      retentionMonths: 12,
    });
    expect(after.settings).toMatchObject({ language: 'id', width: 'balanced' });
  });

  it('sets what the policy names and keeps the rest; nonsense is passed over', () => {
    const after = withManaged(
      {
        profile: { agency: 'Diskominfo', workingWeek: 9, unknown: 1 },
        settings: { language: 'en', width: 5 },
        packs: [pack, { format: 'x' }],
      },
      mine,
      1,
    );
    expect(after.profile).toEqual({ ...mine.profile, agency: 'Diskominfo' });
    expect(after.settings).toEqual({ ...mine.settings, language: 'en' });
    expect(after.shelf.packs.map((one) => one.pack.id)).toEqual([pack.id]);
    expect(withManaged({ profile: null, settings: null, packs: [pack] }, after, 2).shelf).toBe(after.shelf);
  });
});
