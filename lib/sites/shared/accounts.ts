/** Comparing accounts as pages show them. */
import type { Account } from '../types';

/** An account of the agency's list; `id` is known for Facebook Pages only. */
export interface ListedAccount {
  handle: string;
  id: string | null;
}

/** Handle without "@", slashes and case. */
export const plainHandle = (handle: string): string => handle.trim().replace(/^@/u, '').replace(/\/+$/u, '').toLowerCase();

const plainName = (name: string): string => name.normalize('NFC').replace(/\s+/gu, ' ').trim().toLowerCase();

/** The same account: by numeric id, else by handle; by display name only when one side has nothing else. */
export function sameAccount(a: Account | null, b: Account | null): boolean {
  if (a === null || b === null) return false;
  if (a.id !== null && b.id !== null) return a.id === b.id;
  const left = plainHandle(a.handle);
  const right = plainHandle(b.handle);
  if (left !== '' && right !== '') {
    if (left === right || left === b.id || right === a.id) return true;
    // A vanity name and a number may be the same Page; only the name can tell.
    if (/^\d+$/u.test(left) !== /^\d+$/u.test(right) && a.name !== null && b.name !== null) return plainName(a.name) === plainName(b.name);
    return false;
  }
  return a.name !== null && b.name !== null && plainName(a.name) === plainName(b.name);
}

/** The account is in the agency's list. */
export function isListed(account: Account | null, list: readonly ListedAccount[]): boolean {
  if (account === null) return false;
  const handle = plainHandle(account.handle);
  return list.some((listed) => {
    const own = plainHandle(listed.handle);
    return (
      (own !== '' && (own === handle || own === account.id)) ||
      (listed.id !== null && listed.id !== '' && (listed.id === account.id || listed.id === handle))
    );
  });
}
