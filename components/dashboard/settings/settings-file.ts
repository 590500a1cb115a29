/** The settings file: written for another computer, read as untrusted input. */
import * as v from 'valibot';
import { profileSchema, settingsSchema } from '../../../lib/profile/schema';
import type { Profile, Settings } from '../../../lib/profile/types';

const FORMAT = 'tanggap-settings';
const VERSION = 1;

export type SettingsFile =
  | { ok: true; profile: Profile; settings: Settings }
  | { ok: false; problem: 'not-json' | 'other' | 'newer' }
  | { ok: false; problem: 'damaged'; part: string };

const envelope = v.object({ format: v.literal(FORMAT), formatVersion: v.pipe(v.number(), v.integer(), v.minValue(1)) });
const whole = v.object({ profile: profileSchema, settings: settingsSchema });

export function writeSettingsFile(profile: Profile, settings: Settings): string {
  return `${JSON.stringify({ format: FORMAT, formatVersion: VERSION, profile, settings: { ...settings, backupAt: null } }, null, 2)}\n`;
}

/** What belongs to this computer stays: who is on duty here (when the file knows them), and when its log was backed up. */
export function readSettingsFile(text: string, profile: Profile, settings: Settings): SettingsFile {
  let json: unknown;
  try {
    json = JSON.parse(text.replace(/^\uFEFF/u, ''));
  } catch {
    return { ok: false, problem: 'not-json' };
  }
  const known = v.safeParse(envelope, json);
  if (!known.success) return { ok: false, problem: 'other' };
  if (known.output.formatVersion > VERSION) return { ok: false, problem: 'newer' };
  const read = v.safeParse(whole, json);
  if (!read.success) return { ok: false, problem: 'damaged', part: v.getDotPath(read.issues[0]) ?? '?' };
  const { onDuty } = profile;
  const stays = read.output.profile.admins.some((admin) => admin.initials === onDuty);
  return {
    ok: true,
    profile: stays ? { ...read.output.profile, onDuty } : read.output.profile,
    settings: { ...read.output.settings, backupAt: settings.backupAt, docks: settings.docks },
  };
}
