/** Accounts, ids and addresses of everything in the replicas: deterministic, so that tests can name a comment before the page is open. */

import type { AccountKey, SiteName } from './config';
import { posts, type ContentPost, type PostKey } from './content';

export interface Account {
  key: AccountKey;
  handle: string;
  name: string;
  /** Facebook id of the Page or profile. */
  fbId: string;
}

export const accounts: Record<AccountKey, Account> = {
  agency: { key: 'agency', handle: 'dpu.kotacontoh', name: 'Dinas PU Kota Contoh', fbId: '61550000000001' },
  person: { key: 'person', handle: 'rina.admin', name: 'Rina Kusumaningrum', fbId: '100090000000077' },
  otherAgency: { key: 'otherAgency', handle: 'dishub.kotacontoh', name: 'Dishub Kota Contoh', fbId: '61550000000002' },
};

/** The owner of somebody else's post. */
export const newsPage = { handle: 'kabarkotacontoh', name: 'Kabar Kota Contoh', fbId: '61550000000099' };
export const group = { id: '770000000000007', name: 'Info Warga Kota Contoh' };

/** `length` digits that depend on `seed` alone and begin with `first`. */
export function digits(seed: string, length: number, first: string): string {
  let a = 0x811c9dc5;
  let b = 0x9e3779b9;
  for (let i = 0; i < seed.length; i++) {
    a = Math.imul(a ^ seed.charCodeAt(i), 0x01000193) >>> 0;
    b = Math.imul(b + seed.charCodeAt(i) + (a & 0xff), 0x85ebca6b) >>> 0;
    b ^= b >>> 13;
  }
  const rest = (a >>> 0).toString().padStart(10, '0') + (b >>> 0).toString().padStart(10, '0');
  return (first + rest).slice(0, length);
}

/** Id of a comment of the content (`key` as in the content, e.g. "flood-03" or "flood-03.1") on a site. */
export function commentId(site: SiteName, key: string): string {
  return site === 'instagram' ? digits(`ig ${key}`, 17, '179') : digits(`fb ${key}`, 16, '122');
}

export function personFbId(handle: string): string {
  const account = Object.values(accounts).find((a) => a.handle === handle);
  if (account) return account.fbId;
  return handle === newsPage.handle ? newsPage.fbId : digits(`person ${handle}`, 15, '1000');
}

export const post = (key: PostKey): ContentPost => {
  const found = posts.find((p) => p.key === key);
  if (!found) throw new Error(`no post "${key}" in the content`);
  return found;
};

export function ownerOf(p: ContentPost): { handle: string; name: string; fbId: string } {
  return p.owner === 'news' ? newsPage : accounts.agency;
}

/** Base64 of `comment:<post>_<comment>`, as Facebook puts it into name links. */
export function commentToken(postId: string, id: string): string {
  return btoa(`comment:${postId}_${id}`);
}

/** Paths of the surfaces, to be opened by the driver. */
export const paths = {
  instagram: {
    post: (key: PostKey) => `/p/${post(key).code}/`,
    handlePost: (key: PostKey) => `/${ownerOf(post(key)).handle}/p/${post(key).code}/`,
    reel: (key: PostKey) => `/reel/${post(key).code}/`,
    reels: (key: PostKey) => `/reels/${post(key).code}/`,
    profile: (handle = accounts.agency.handle) => `/${handle}/`,
    home: '/',
  },
  facebook: {
    timeline: `/profile.php?id=${accounts.agency.fbId}`,
    vanity: `/${accounts.agency.handle}`,
    otherTimeline: `/profile.php?id=${newsPage.fbId}`,
    post: (key: PostKey) => `/permalink.php?story_fbid=${post(key).pfbid}&id=${ownerOf(post(key)).fbId}`,
    vanityPost: (key: PostKey) => `/${ownerOf(post(key)).handle}/posts/${post(key).pfbid}`,
    photo: (key: PostKey) => `/photo/?fbid=${post(key).fbPhotoId}&set=pcb.${post(key).fbPostId}`,
    group: `/groups/${group.id}/`,
    groupPost: `/groups/${group.id}/posts/${post('group').fbPostId}/`,
    home: '/',
  },
} as const;
