/** Who is logged in on Instagram: the one profile link with a picture among the site's own navigation. */
import { linkUrl } from '../shared/dom';
import type { Account } from '../types';
import { rules } from './rules';
import { profileOf } from './urls';

const { selectors } = rules;

export function viewerOf(doc: Document): Account | null {
  const candidates: { handle: string; link: Element }[] = [];
  for (const image of doc.querySelectorAll('a[href] img')) {
    const link = image.closest('a');
    if (link === null || link.closest(`${selectors.main},${selectors.dialog},article`) !== null) continue;
    const url = linkUrl(link, 'https://www.instagram.com/');
    const handle = url === null ? null : profileOf(url);
    if (handle !== null && inNavigation(link)) candidates.push({ handle, link });
  }
  const handle = candidates.at(-1)?.handle;
  return handle === undefined ? null : { handle, name: null, id: null };
}

/** A near ancestor holds the site's own places ("Jelajahi", "Pesan") and neither a comment nor the page's content. */
function inNavigation(link: Element): boolean {
  for (let node = link.parentElement; node !== null; node = node.parentElement) {
    if (node.querySelector(`${selectors.main},${selectors.permalink}`) !== null) return false;
    if (node.querySelector(selectors.navigation) !== null) return true;
  }
  return false;
}
