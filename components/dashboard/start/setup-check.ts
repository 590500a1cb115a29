/** Turns the first screen's fields into a profile, or says which of them is missing or wrong. */
import * as v from 'valibot';
import type { TextKey } from '../../../lib/i18n';
import { adminSchema, cleanHandle } from '../../../lib/profile/schema';
import type { Profile } from '../../../lib/profile/types';
import { SITES, type RealSite } from '../../../lib/sites/types';

export interface SetupFields extends Record<RealSite, string> {
  agency: string;
  name: string;
  initials: string;
}
export type SetupErrors = Partial<Record<'agency' | 'accounts' | 'name' | 'initials', TextKey>>;

export function checkSetup(fields: SetupFields, before: Profile): { profile: Profile | null; errors: SetupErrors } {
  const errors: SetupErrors = {};
  const agency = fields.agency.trim();
  const name = fields.name.trim();
  const initials = fields.initials.trim().toUpperCase();
  const accounts = SITES.map((site) => ({ site, handle: cleanHandle(fields[site]), id: null })).filter(({ handle }) => handle !== '');
  if (agency === '') errors.agency = 'setup.agencyMissing';
  if (accounts.length === 0) errors.accounts = 'setup.accountsMissing';
  if (name === '') errors.name = 'setup.nameMissing';
  if (!v.is(adminSchema, { name, initials })) errors.initials = 'setup.initialsWrong';
  if (Object.keys(errors).length > 0) return { profile: null, errors };
  return { profile: { ...before, agency, accounts, admins: [{ name, initials }], onDuty: initials }, errors };
}

/** "Rina Nuraini" → "RN"; proposed until the person types initials of their own. */
export function initialsOf(name: string): string {
  const letters = name
    .trim()
    .split(/\s+/u)
    .map((word) => /\p{L}/u.exec(word)?.[0] ?? '');
  return letters.join('').slice(0, 3).toUpperCase();
}
