/** What Instagram's addresses mean: posts, comments, profiles. Patterns of ids stand here, not in the rules file. */
import { COMMENT_ID } from '../guards';
import { onceAnUrl } from '../shared/keeper';

const CODE = '[A-Za-z0-9_-]{5,60}';
const HANDLE = '[A-Za-z0-9._]{1,30}';
const POST = new RegExp(`^/(?:(${HANDLE})/)?(p|reel|reels|tv)/(${CODE})(?:/|$)`, 'u');
const PERMALINK = new RegExp(`^/(?:(${HANDLE})/)?(?:p|reel|reels|tv)/(${CODE})/c/(\\d+)(?:/r/(\\d+))?/?$`, 'u');
const PROFILE = new RegExp(`^/(${HANDLE})/?$`, 'u');

/** First path parts that are pages of the site, not people. */
const RESERVED = new Set([
  'p',
  'reel',
  'reels',
  'tv',
  'explore',
  'direct',
  'accounts',
  'stories',
  'about',
  'legal',
  'developer',
  'web',
  'api',
  'graphql',
  'directory',
  'challenge',
  'create',
  'your_activity',
  'notifications',
  'session',
  'press',
  'static',
  'threads',
  'popular',
  'emails',
  'ads',
  'business',
  'blog',
  'help',
  'privacy',
  'terms',
  'locations',
  'channel',
]);

export const isInstagram = (url: URL): boolean => url.protocol === 'https:' && /^(?:www\.)?instagram\.com$/u.test(url.hostname);

export interface PostUrl {
  form: 'p' | 'reel' | 'reels' | 'tv';
  code: string;
  handle: string | null;
}

/** The post that an address names, or null. */
export function postOf(url: URL): PostUrl | null {
  if (!isInstagram(url)) return null;
  const match = POST.exec(url.pathname);
  const form = match?.[2];
  const code = match?.[3];
  if (code === undefined || (form !== 'p' && form !== 'reel' && form !== 'reels' && form !== 'tv')) return null;
  const handle = match?.[1] ?? null;
  if (handle !== null && RESERVED.has(handle.toLowerCase())) return null;
  // /reels/audio/… and the like are no posts.
  if (form === 'reels' && /^(?:audio|videos|trending)$/u.test(code)) return null;
  return { form, code, handle };
}

export interface CommentUrl {
  code: string;
  id: string;
  /** Set in the form `/c/PARENT/r/REPLY/`. */
  parentId: string | null;
}

/** The comment that a link names, or null. */
export const commentOf = onceAnUrl((url: URL): CommentUrl | null => {
  if (!isInstagram(url)) return null;
  const match = PERMALINK.exec(url.pathname);
  const code = match?.[2];
  const first = match?.[3];
  if (code === undefined || first === undefined || !COMMENT_ID.test(first)) return null;
  const reply = match?.[4];
  return reply === undefined ? { code, id: first, parentId: null } : { code, id: reply, parentId: first };
});

/** The handle that a profile link names, or null. */
export const profileOf = onceAnUrl((url: URL): string | null => {
  if (!isInstagram(url)) return null;
  const handle = PROFILE.exec(url.pathname)?.[1];
  return handle === undefined || RESERVED.has(handle.toLowerCase()) ? null : handle;
});

export const postLink = (code: string): string => `https://www.instagram.com/p/${code}/`;
export const commentLink = ({ code, id, parentId }: CommentUrl): string =>
  `https://www.instagram.com/p/${code}/c/${parentId === null ? id : `${parentId}/r/${id}`}/`;
