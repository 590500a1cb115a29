/** Which accounts are the agency's own. */
import type { Account, Site } from '../sites/types';
import type { Profile } from './types';

/** True when the account is in the profile's list; compared by id where both have one, else by handle. */
export function isAgencyAccount(profile: Pick<Profile, 'accounts'>, site: Site, account: Account | null): boolean {
  if (!account) return false;
  return profile.accounts.some((own) => {
    if (own.site !== site && site !== 'practice') return false;
    if (own.id && account.id && own.id === account.id) return true;
    const names = [account.handle, account.id, account.name]
      .filter((name): name is string => Boolean(name))
      .map((name) => name.toLowerCase());
    return names.includes(own.handle.toLowerCase());
  });
}

const sameName = (a: Account, b: Account): boolean =>
  (a.id !== null && a.id === b.id) ||
  (a.handle !== '' && a.handle.toLowerCase() === b.handle.toLowerCase()) ||
  (a.name !== null && a.name.trim().toLowerCase() === b.name?.trim().toLowerCase());

/**
 * May a reply go out as this account? It is in the list itself, or it is the owner of the post and that owner is in the list: Facebook's box tells
 * only the name of the Page that is acting, while the list may hold its number or its vanity name.
 */
export function actsForAgency(profile: Pick<Profile, 'accounts'>, site: Site, viewer: Account | null, owner: Account | null): boolean {
  if (viewer === null) return false;
  return isAgencyAccount(profile, site, viewer) || (owner !== null && sameName(viewer, owner) && isAgencyAccount(profile, site, owner));
}
