/** *Paket instansi*: profile, settings and packs (with their offices) in one file that a trainer hands to all admins. All or nothing. */
import * as v from 'valibot';
import { profileSchema, settingsSchema } from '../profile/schema';
import type { Profile, Settings } from '../profile/types';
import type { Pack, WholePack } from '../templates/types';
import { inconsistencies, type Locate } from './consistency';
import { decode } from './decode';
import { diffPacks } from './diff';
import { cleaned, packOf, parseJson } from './json';
import { LIMITS } from './limits';
import { capped, fromIssue, jsonPath, problem } from './problem';
import { install, shelved } from './shelf';
import type { Diff, PackFile, Problem, Shelf } from './types';

const FORMAT = 'tanggap-agency';
const VERSION = 1;
/** Packs in one file. */
const MOST_PACKS = 20;

export interface AgencyState {
  profile: Profile;
  settings: Settings;
  shelf: Shelf;
}

export interface AgencyFile extends Pick<AgencyState, 'profile' | 'settings'> {
  packs: WholePack[];
}

export type AgencyRun =
  | {
      ok: true;
      file: AgencyFile;
      /** Fields of the profile that would change. */ profileFields: (keyof Profile)[];
      packs: { pack: WholePack; before: string | null; diff: Diff }[];
    }
  | { ok: false; problems: Problem[] };

/** What belongs to one computer is left out: who is on duty, where the frame docks, when the log was backed up. */
export function writeAgencyFile({ profile, settings, shelf }: AgencyState): string {
  const packs = shelf.packs.filter(({ enabled }) => enabled).map(({ pack }) => pack);
  const handed = {
    format: FORMAT,
    formatVersion: VERSION,
    profile: { ...profile, onDuty: '' },
    settings: { ...settings, docks: {}, backupAt: null },
    packs,
  };
  return `${JSON.stringify(handed, null, 1)}\n`;
}

const envelope = v.object({ format: v.literal(FORMAT), formatVersion: v.pipe(v.number(), v.integer()) });
const wholeSchema = v.object({
  profile: profileSchema,
  settings: settingsSchema,
  packs: v.pipe(v.array(v.unknown()), v.maxLength(MOST_PACKS)),
});

const refuse = (...problems: Problem[]): AgencyRun => ({ ok: false, problems: capped(problems) });

const within = (at: number, path: string): string => `packs[${at}]${path === '' ? '' : `.${path}`}`;

function readPacks(raw: readonly unknown[], knownSlots: ReadonlySet<string>): { packs: WholePack[]; problems: Problem[] } {
  const packs: WholePack[] = [];
  const problems: Problem[] = [];
  raw.forEach((one, at) => {
    const read = packOf(one);
    const found = read.ok
      ? inconsistencies(read.value, knownSlots, locateIn(at))
      : read.problems.map((p) =>
          p.where.at === 'path'
            ? { ...p, where: { at: 'path' as const, path: within(at, p.where.path) } }
            : { ...p, where: { at: 'path' as const, path: within(at, '') } },
        );
    problems.push(...found);
    if (read.ok) packs.push(read.value);
  });
  return { packs, problems };
}

const locateIn =
  (at: number): Locate =>
  (part, index, field, inner) => ({ at: 'path', path: within(at, `${part}[${index}].${field}${inner === undefined ? '' : `[${inner}]`}`) });

/** Null when the file is no agency file at all. @param bundled packs whose isian may be used without describing them again. */
export function agencyRun(file: PackFile, now: AgencyState, bundled: readonly Pack[]): AgencyRun | null {
  if (file.bytes.byteLength === 0 || file.bytes.byteLength > LIMITS.file) return null;
  const decoded = decode(file.bytes, false);
  if (!decoded.ok || !decoded.text.includes(FORMAT)) return null;
  const json = parseJson(decoded.text);
  if (!json.ok) return { ok: false, problems: json.problems };
  const known = v.safeParse(envelope, json.value);
  if (!known.success) return null;
  if (known.output.formatVersion > VERSION) return refuse(problem('newer', { at: 'file' }, { found: known.output.formatVersion }));
  const read = v.safeParse(wholeSchema, cleaned(json.value));
  if (!read.success) {
    return refuse(
      ...read.issues.map((issue) => {
        const { code, params } = fromIssue(issue);
        return problem(code, { at: 'path', path: jsonPath(issue) }, params);
      }),
    );
  }
  const { packs, problems } = readPacks(read.output.packs, new Set(bundled.flatMap(({ slots }) => slots.map(({ name }) => name))));
  if (problems.length > 0) return refuse(...problems);
  const fields = Object.keys(profileSchema.entries).filter((key): key is keyof Profile => key in read.output.profile);
  return {
    ok: true,
    file: { profile: read.output.profile, settings: read.output.settings, packs },
    profileFields: fields.filter(
      (key) => key !== 'onDuty' && key !== 'v' && JSON.stringify(read.output.profile[key]) !== JSON.stringify(now.profile[key]),
    ),
    packs: packs.map((pack) => {
      const before = shelved(now.shelf, pack.id)?.pack ?? null;
      return { pack, before: before?.version ?? null, diff: diffPacks(before, pack) };
    }),
  };
}

/** Admins who are known here already stay, and so does who is on duty. */
export function applyAgency(file: AgencyFile, before: AgencyState, now: number): AgencyState {
  const added = before.profile.admins.filter(({ initials }) => !file.profile.admins.some((one) => one.initials === initials));
  const admins = [...file.profile.admins, ...added];
  const onDuty = admins.some(({ initials }) => initials === before.profile.onDuty) ? before.profile.onDuty : (admins[0]?.initials ?? '');
  return {
    profile: { ...file.profile, admins, onDuty },
    settings: { ...file.settings, docks: before.settings.docks, backupAt: before.settings.backupAt },
    shelf: file.packs.reduce((shelf, pack) => install(shelf, pack, now), before.shelf),
  };
}
