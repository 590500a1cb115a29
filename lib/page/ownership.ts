/** Whether a place belongs to the agency, and whether a reply may go out as the account that is acting. */
import { isAgencyAccount } from '../profile/accounts';
import type { Profile } from '../profile/types';
import { sameAccount } from '../sites/shared/accounts';
import type { Account, Site, SurfaceInfo } from '../sites/types';

type Known = Pick<Profile, 'accounts'>;

/** The post or timeline is the acting account's or one of the agency's. */
export function isOwnSurface(surface: SurfaceInfo | null, viewer: Account | null, profile: Known): boolean {
  if (surface === null || surface.owner === null) return false;
  return sameAccount(surface.owner, viewer) || isAgencyAccount(profile, surface.site, surface.owner);
}

/**
 * May this account answer here? It must be the agency's, or the owner of the post. `actingAs` is the name in the box's own
 * label; where it is told, it must be the viewer's.
 */
export function identityCheck(
  site: Site,
  owner: Account | null,
  viewer: Account | null,
  actingAs: string | null,
  profile: Known,
): 'ok' | 'wrong-account' | 'unknown-account' {
  const named: Account | null = actingAs === null ? null : { handle: '', id: null, name: actingAs };
  if (viewer === null && named === null) return 'unknown-account';
  const allowed = (account: Account): boolean => isAgencyAccount(profile, site, account) || sameAccount(account, owner);
  if (viewer !== null && !allowed(viewer)) return 'wrong-account';
  if (named !== null && !allowed(named) && !sameAccount(named, viewer)) return 'wrong-account';
  return 'ok';
}
