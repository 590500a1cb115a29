/** What Facebook's addresses mean: posts, comments, people. Patterns of ids stand here, not in the rules file. */
import { COMMENT_ID } from '../guards';
import { onceAnUrl } from '../shared/keeper';
import type { SurfaceKind } from '../types';

const POST_ID = /^(?:pfbid[A-Za-z0-9]{6,}|\d{5,25})$/u;
const VANITY = /^[A-Za-z0-9._-]{3,80}$/u;

/** First path parts that are pages of the site, not people or Pages. */
const RESERVED = new Set([
  'profile.php',
  'permalink.php',
  'story.php',
  'photo',
  'photo.php',
  'photos',
  'watch',
  'reel',
  'reels',
  'groups',
  'marketplace',
  'messages',
  'notifications',
  'events',
  'pages',
  'gaming',
  'ads',
  'adsmanager',
  'ad_center',
  'settings',
  'login',
  'login.php',
  'help',
  'stories',
  'friends',
  'bookmarks',
  'saved',
  'memories',
  'search',
  'hashtag',
  'privacy',
  'policies',
  'business',
  'share',
  'sharer',
  'sharer.php',
  'l.php',
  'video.php',
  'home.php',
  'checkpoint',
  'recover',
  'public',
  'people',
  'posts',
  'videos',
  'media',
  'me',
  'dialog',
  'plugins',
  'latest',
  'professional_dashboard',
  'ufi',
  'comment',
  'api',
  'ajax',
  'a',
]);

export const isFacebook = (url: URL): boolean => url.protocol === 'https:' && /^(?:www\.|web\.|m\.)?facebook\.com$/u.test(url.hostname);

const parts = (url: URL): string[] =>
  url.pathname
    .split('/')
    .filter((part) => part !== '')
    .map((part) => safeDecode(part));
function safeDecode(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part; // A broken escape stays as it is; it names nothing that we know.
  }
}
const id = (value: string | null | undefined): string | null =>
  value !== null && value !== undefined && POST_ID.test(value) ? value : null;

export interface PostUrl {
  kind: SurfaceKind | 'group';
  postId: string;
  /** Handle or numeric id of the Page whose post it is, where the address tells. */
  owner: string | null;
}

/** The post, photo or video that an address names, or null. */
export const postOf = onceAnUrl((url: URL): PostUrl | null => {
  if (!isFacebook(url)) return null;
  const path = parts(url);
  const [first = '', second = '', third = '', fourth = ''] = path;
  const query = url.searchParams;
  const owner = query.get('id');
  const made = (kind: PostUrl['kind'], postId: string | null, by: string | null): PostUrl | null =>
    postId === null ? null : { kind, postId, owner: by };
  if (first === 'permalink.php' || first === 'story.php') return made('dialog', id(query.get('story_fbid')), owner);
  if (first === 'photo' || first === 'photo.php') return made('photo', id(query.get('fbid')), null);
  if (first === 'watch') return made('watch', id(query.get('v')), null);
  if (first === 'video.php') return made('watch', id(query.get('v')), null);
  if (first === 'reel' || first === 'reels') return made('watch', id(second), null);
  if (first === 'groups')
    return third === 'posts' || third === 'permalink'
      ? made('group', id(fourth), null)
      : made('group', id(query.get('multi_permalinks')), null);
  if (first === 'posts') return made('dialog', id(path.at(-1)), null);
  if (first === 'videos') return made('watch', id(path.at(-1)), null);
  if (RESERVED.has(first.toLowerCase())) return null;
  if (second === 'posts') return made('dialog', id(path.at(-1)), first);
  if (second === 'videos') return made('watch', id(path.at(-1)), first);
  if (second === 'photos') return made('photo', id(path.at(-1)) ?? id(query.get('fbid')), first);
  return null;
});

/** The kind of post that a share link opens ("/share/p/…", "/share/r/…"); its code says nothing of the post's id. */
export function sharedKind(url: URL): SurfaceKind | null {
  const [first, second = ''] = parts(url);
  if (!isFacebook(url) || first !== 'share' || second === '') return null;
  return second === 'r' || second === 'v' ? 'watch' : 'dialog';
}

/** The profile or Page that an address names: numeric id, or vanity name. */
export const profileOf = onceAnUrl((url: URL): { handle: string; id: string | null } | null => {
  if (!isFacebook(url)) return null;
  const [first = '', second = '', third = '', fourth = ''] = parts(url);
  if (first === 'profile.php') {
    const number = url.searchParams.get('id');
    return number !== null && /^\d{3,25}$/u.test(number) ? { handle: number, id: number } : null;
  }
  if (first === 'people') return /^\d+$/u.test(third) ? { handle: third, id: third } : null;
  if (first === 'groups') return third === 'user' && /^\d+$/u.test(fourth) ? { handle: fourth, id: fourth } : null;
  if (RESERVED.has(first.toLowerCase()) || second !== '') return null;
  if (/^\d{5,25}$/u.test(first)) return { handle: first, id: first };
  return VANITY.test(first) ? { handle: first, id: null } : null;
});

/** The Page or profile whose timeline an address opens, or null. */
export function timelineOf(url: URL): { handle: string; id: string | null } | null {
  const [first = '', second = ''] = parts(url);
  if (first !== 'profile.php' && second !== '' && !/^(?:posts|mentions|reviews|about)?$/u.test(second)) return null;
  return profileOf(second === '' ? url : new URL(`/${first}${url.search}`, url));
}

export interface CommentUrl {
  /** The comment that the link belongs to. */
  id: string;
  /** For a reply: the comment it stands under. */
  parentId: string | null;
  /** From the base64 form. */
  postId: string | null;
  form: 'reply' | 'encoded' | 'number';
}

/** Decodes `comment:<post>_<comment>`; null when the value is something else. */
export function decodeComment(value: string): { postId: string; id: string } | null {
  if (!/^[A-Za-z0-9+/_=-]{8,400}$/u.test(value)) return null;
  let plain: string;
  try {
    plain = atob(value.replace(/-/gu, '+').replace(/_/gu, '/'));
  } catch {
    return null; // Not base64: no id.
  }
  const match = /^comment:([A-Za-z0-9]{1,200})_(\d{1,25})$/u.exec(plain);
  const postId = match?.[1];
  const comment = match?.[2];
  return postId === undefined || comment === undefined ? null : { postId, id: comment };
}

/** The comment that a link names. `reply_comment_id` comes first: `comment_id` of a reply is its parent's. */
export const commentOf = onceAnUrl((url: URL): CommentUrl | null => {
  if (!isFacebook(url)) return null;
  const read = (name: string): { postId: string | null; id: string; form: 'encoded' | 'number' } | null => {
    const value = url.searchParams.get(name)?.replace(/ /gu, '+') ?? '';
    if (COMMENT_ID.test(value)) return { postId: null, id: value, form: 'number' };
    const decoded = decodeComment(value);
    return decoded === null ? null : { ...decoded, form: 'encoded' };
  };
  const comment = read('comment_id');
  const reply = read('reply_comment_id');
  if (reply !== null)
    return { id: reply.id, parentId: comment?.id ?? null, postId: reply.postId ?? comment?.postId ?? null, form: 'reply' };
  return comment === null ? null : { id: comment.id, parentId: null, postId: comment.postId, form: comment.form };
});

/** The link without what Facebook adds for counting. */
export function cleanLink(url: URL): string {
  const clean = new URL(url.pathname, 'https://www.facebook.com/');
  for (const name of ['story_fbid', 'fbid', 'set', 'v', 'id', 'comment_id', 'reply_comment_id']) {
    const value = url.searchParams.get(name);
    if (value !== null) clean.searchParams.set(name, value);
  }
  return clean.href;
}
