/** Schemas, defaults and migrations of the profile and the settings: storage and files are untrusted input. */
import * as v from 'valibot';
import { SITES } from '../sites/types';
import type { Profile, Settings } from './types';

const short = v.pipe(v.string(), v.maxLength(200));
const deadline = v.object({
  amount: v.pipe(v.number(), v.minValue(1), v.maxValue(1_000)),
  unit: v.picklist(['hours', 'working-days', 'calendar-days']),
});

export const adminSchema = v.object({
  name: short,
  initials: v.pipe(v.string(), v.trim(), v.regex(/^[\p{L}\p{N}]{1,4}$/u)),
});

const formSchema = v.object({
  name: v.pipe(short, v.trim(), v.minLength(1)),
  fields: v.pipe(
    v.array(v.object({ field: v.picklist(['title', 'chronology', 'place', 'date', 'category', 'link', 'number']), label: short })),
    v.maxLength(20),
  ),
});
const COLOUR = '#0b666e';

export const profileSchema = v.object({
  v: v.literal(1),
  agency: short,
  accounts: v.pipe(v.array(v.object({ site: v.picklist(SITES), handle: short, id: v.nullable(short) })), v.maxLength(20)),
  admins: v.pipe(v.array(adminSchema), v.maxLength(50)),
  onDuty: short,
  sapaan: short,
  emergencyNumber: short,
  channels: v.pipe(v.array(short), v.maxLength(20)),
  forms: v.optional(v.pipe(v.array(formSchema), v.maxLength(10)), []),
  deadlines: v.object({ firstReply: deadline, completion: deadline, information: deadline }),
  workingWeek: v.picklist([5, 6]),
  timeZone: v.picklist(['Asia/Jakarta', 'Asia/Makassar', 'Asia/Jayapura']),
  holidays: v.pipe(v.array(v.pipe(v.string(), v.isoDate())), v.maxLength(500)),
  retentionMonths: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(240)),
  // Files of earlier versions lack it.
  colour: v.optional(v.pipe(v.string(), v.regex(/^#[0-9a-f]{6}$/iu)), COLOUR),
}) satisfies v.GenericSchema<unknown, Profile>;

export const settingsSchema = v.object({
  v: v.literal(1),
  language: v.picklist(['id', 'en']),
  colorScheme: v.picklist(['auto', 'light', 'dark']),
  sites: v.object(v.entriesFromList(SITES, v.boolean())),
  placement: v.picklist(['frame', 'panel']),
  docks: v.record(short, v.picklist(['left', 'right'])),
  width: v.picklist(['clear', 'balanced', 'wide']),
  replyLanguages: v.array(v.picklist(['id', 'jv', 'su', 'en'])),
  noteWaiting: v.boolean(),
  backupAt: v.nullable(v.pipe(v.string(), v.isoTimestamp())),
  // Files of earlier versions lack these two.
  savedFilters: v.optional(v.pipe(v.array(v.object({ name: short, params: v.record(short, short) })), v.maxLength(50)), []),
  logColumns: v.optional(v.pipe(v.array(short), v.maxLength(50)), []),
}) satisfies v.GenericSchema<unknown, Settings>;

/** Deadlines as used under SP4N; a local rule (Perbup, SOP) may differ, so every value can be changed. */
export const DEFAULT_PROFILE: Profile = {
  v: 1,
  agency: '',
  accounts: [],
  admins: [],
  onDuty: '',
  sapaan: 'Kak',
  emergencyNumber: '112',
  channels: [],
  forms: [],
  deadlines: {
    firstReply: { amount: 24, unit: 'hours' },
    completion: { amount: 14, unit: 'working-days' },
    information: { amount: 5, unit: 'working-days' },
  },
  workingWeek: 5,
  timeZone: 'Asia/Jakarta',
  holidays: [],
  retentionMonths: 24,
  colour: COLOUR,
};

export const DEFAULT_SETTINGS: Settings = {
  v: 1,
  language: 'id',
  colorScheme: 'auto',
  sites: { instagram: true, facebook: true },
  placement: 'frame',
  docks: {},
  width: 'balanced',
  replyLanguages: ['id'],
  noteWaiting: false,
  backupAt: null,
  savedFilters: [],
  logColumns: [],
};

/** A stored value that doesn't fit is answered field by field: what is sound is kept, the rest falls back. */
function repair<T extends object>(schema: v.ObjectSchema<v.ObjectEntries, undefined>, stored: unknown, fallback: T): T {
  if (typeof stored !== 'object' || stored === null) return fallback;
  const given = new Map<string, unknown>(Object.entries(stored));
  const sound: Record<string, unknown> = {};
  for (const [key, entry] of Object.entries(schema.entries)) {
    const result = v.safeParse(entry, given.get(key));
    if (result.success) sound[key] = result.output;
  }
  return { ...fallback, ...sound };
}

export const repairProfile = (stored: unknown): Profile => repair(profileSchema, stored, DEFAULT_PROFILE);
export const repairSettings = (stored: unknown): Settings => repair(settingsSchema, stored, DEFAULT_SETTINGS);

/** The first screen has been filled in. */
export const isSetUp = (profile: Profile): boolean => profile.agency !== '' && profile.accounts.length > 0 && profile.admins.length > 0;

/** "@DPU.KotaContoh " → "dpu.kotacontoh"; also takes a pasted profile link. */
export function cleanHandle(input: string): string {
  const link = /(?:instagram|facebook)\.com\/(?:profile\.php\?id=)?([^/?#&]+)/iu.exec(input);
  return (link?.[1] ?? input).trim().replace(/^@/u, '').toLowerCase();
}
