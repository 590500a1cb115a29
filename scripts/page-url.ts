/** Works out the address that a saved page had, from what stands in it. */
import { commentOf as instagramComment, postOf as instagramPost } from '../lib/sites/instagram/urls';
import { cleanLink, commentOf as facebookComment, isFacebook, postOf as facebookPost, profileOf } from '../lib/sites/facebook/urls';

const decode = (text: string): string =>
  text
    .replace(/&amp;/gu, '&')
    .replace(/&#38;/gu, '&')
    .replace(/&quot;/gu, '"');

/** The address, or null when nothing in the page tells. */
export function deriveUrl(html: string): string | null {
  const told =
    /<!--\s*saved from url=\(\d+\)(https:\/\/[^\s]+)\s*-->/u.exec(html)?.[1] ??
    /<link[^>]+rel="canonical"[^>]+href="(https:\/\/[^"]+)"/u.exec(html)?.[1] ??
    /<meta[^>]+property="og:url"[^>]+content="(https:\/\/[^"]+)"/u.exec(html)?.[1];
  if (told !== undefined && /^https:\/\/(?:(?:www\.)?instagram|(?:www\.|web\.)?facebook)\.com\/./u.test(told)) return decode(told);
  const hrefs = [...html.matchAll(/href=["']([^"']+)["']/gu)].map((match) => decode(match[1] ?? ''));
  return instagramUrl(html, hrefs) ?? facebookUrl(hrefs);
}

const urls = (hrefs: string[], base: string): URL[] => hrefs.filter((href) => URL.canParse(href, base)).map((href) => new URL(href, base));

function instagramUrl(html: string, hrefs: string[]): string | null {
  const links = urls(
    hrefs.filter((href) => !/facebook\.com/u.test(href)),
    'https://www.instagram.com/',
  );
  const code = mostFrequent(links.map((url) => instagramComment(url)?.code).filter((found) => found !== undefined));
  if (code !== null) {
    const isPage = /<main|role="main"/u.test(html);
    return `https://www.instagram.com/${isPage || /<article|role="presentation"/u.test(html) ? 'p' : 'reel'}/${code}/`;
  }
  if (/facebook\.com|comment_id=/u.test(html)) return null;
  const post = links.find((url) => instagramPost(url) !== null);
  return post === undefined ? null : post.href;
}

function facebookUrl(hrefs: string[]): string | null {
  const links = urls(hrefs, 'https://www.facebook.com/').filter(isFacebook);
  const posts = links.filter((url) => facebookComment(url) === null && facebookPost(url)?.kind === 'dialog');
  const commented = links.filter((url) => facebookComment(url) !== null && facebookPost(url) !== null);
  const ids = new Set(commented.map((url) => facebookPost(url)?.postId));
  const people = links.filter((url) => profileOf(url) !== null && facebookComment(url) === null);
  if (ids.size > 1 && people[0] !== undefined) return people[0].href;
  const post = commented[0] ?? posts[0];
  if (post !== undefined) return cleanLink(post).replace(/&(?:reply_)?comment_id=[^&]*/gu, '');
  return (people[0] ?? links.find((url) => profileOf(url) !== null))?.href.replace(/[?&]comment_id=[^&]*/u, '') ?? null;
}

function mostFrequent(values: string[]): string | null {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? null;
}
