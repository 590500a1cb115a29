/** Which accounts are the agency's own. */
import type { Account, Site } from '../sites/types';
import type { Profile } from './types';

/** True when the account is in the profile's list; compared by id where both have one, else by handle. */
export function isAgencyAccount(profile: Pick<Profile, 'accounts'>, site: Site, account: Account | null): boolean {
  if (!account) return false;
  return profile.accounts.some((own) => {
    if (own.site !== site && site !== 'practice') return false;
    if (own.id && account.id && own.id === account.id) return true;
    const names = [account.handle, account.id, account.name].filter((name): name is string => Boolean(name)).map((name) => name.toLowerCase());
    return names.includes(own.handle.toLowerCase());
  });
}
