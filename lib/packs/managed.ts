/** Profile, settings and packs that an administrator of the computers sets by policy; absence is no error. Schema: `assets/public/managed-schema.json`. */
import { storage } from 'wxt/utils/storage';
import { repairProfile, repairSettings } from '../profile/schema';
import { profileItem, settingsItem } from '../profile/storage';
import type { Profile, Settings } from '../profile/types';
import { packOf } from './json';
import { install, shelved } from './shelf';
import { sameContent } from './diff';
import { shelfItem } from './storage';
import type { Shelf } from './types';

export interface Managed {
  profile: Readonly<Record<string, unknown>> | null;
  settings: Readonly<Record<string, unknown>> | null;
  packs: readonly unknown[];
}

const NOTHING: Managed = { profile: null, settings: null, packs: [] };

const record = (value: unknown): Readonly<Record<string, unknown>> | null =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? Object.fromEntries(Object.entries(value)) : null;

/** Never throws: Firefox refuses the area when no policy is set, Chromium gives nothing. */
async function readManaged(): Promise<Managed> {
  try {
    const [profile, settings, packs] = await Promise.all([
      storage.getItem<unknown>('managed:profile'),
      storage.getItem<unknown>('managed:settings'),
      storage.getItem<unknown>('managed:packs'),
    ]);
    return { profile: record(profile), settings: record(settings), packs: Array.isArray(packs) ? packs : [] };
  } catch {
    return NOTHING;
  }
}

interface State {
  profile: Profile;
  settings: Settings;
  shelf: Shelf;
}

/** A policy can't say "none": an account without an id, as on Instagram, just has none. */
const withIds = (policy: Managed['profile']): Managed['profile'] => {
  const accounts: unknown = policy?.['accounts'];
  return Array.isArray(accounts) ? { ...policy, accounts: accounts.map((one: unknown) => ({ id: null, ...record(one) })) } : policy;
};

/** What the policy names is set; what it doesn't name stays the person's. A value that doesn't fit falls back to what is there. */
export function withManaged(managed: Managed, before: State, now: number): State {
  const over = <T extends object>(policy: Managed['profile'], mine: T, repair: (stored: unknown) => T): T => {
    if (policy === null) return mine;
    const sound = repair({ ...mine, ...policy });
    const named = Object.fromEntries(
      Object.entries(sound).filter(([key]) => key in policy && sameContent(Reflect.get(sound, key), Reflect.get({ ...policy }, key))),
    );
    return { ...mine, ...named };
  };
  const shelf = managed.packs.reduce<Shelf>((shelf, raw) => {
    const read = packOf(raw);
    if (!read.ok || shelved(shelf, read.value.id)?.pack.version === read.value.version) return shelf;
    return install(shelf, read.value, now);
  }, before.shelf);
  return {
    profile: over(withIds(managed.profile), before.profile, repairProfile),
    settings: over(managed.settings, before.settings, repairSettings),
    shelf,
  };
}

/** At every start of the browser: puts into storage what the policy names, and only what differs. */
export async function applyManaged(now: number): Promise<void> {
  const managed = await readManaged();
  if (managed.profile === null && managed.settings === null && managed.packs.length === 0) return;
  const before = { profile: await profileItem.get(), settings: await settingsItem.get(), shelf: await shelfItem.get() };
  const after = withManaged(managed, before, now);
  if (!sameContent(after.profile, before.profile)) await profileItem.set(after.profile);
  if (!sameContent(after.settings, before.settings)) await settingsItem.set(after.settings);
  if (after.shelf !== before.shelf) await shelfItem.set(after.shelf);
}
