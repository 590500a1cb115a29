/** Decides which part of an Instagram page is worked on: a post page, a modal over the grid, or the comments of a reel. */
import { isPrivatePath } from '../guards';
import { commonAncestor, isShown, labelText, linkUrl, squash } from '../shared/dom';
import { boxesIn } from '../shared/boxes';
import { readText } from '../shared/text';
import type { Account, Surface } from '../types';
import { anchorsIn } from './rows';
import { rules } from './rules';
import { isInstagram, postLink, postOf, profileOf, type PostUrl } from './urls';

const { selectors } = rules;
const SITE = 'https://www.instagram.com/';

export function surfaceOf(url: URL, doc: Document): Surface | null {
  if (!isInstagram(url) || isPrivatePath(url)) return null;
  const post = postOf(url);
  if (post === null) return null;
  const place = post.form === 'reels' ? reelPlace(post, doc) : (modalPlace(post, doc) ?? pagePlace(post, doc));
  if (place === null) return null;
  const { root, kind, code } = place;
  const owner = kind === 'reels' && post.handle === null ? reelOwner(post, code, doc) : ownerOf(root, code, post, doc);
  return { site: 'instagram', kind, postId: code, permalink: postLink(code), owner, caption: captionOf(root, owner), root };
}

interface Place {
  root: Element;
  kind: Surface['kind'];
  code: string;
}

/** A dialog that holds the post's comments, or the post itself. */
function modalPlace({ code, form }: PostUrl, doc: Document): Place | null {
  for (const dialog of doc.querySelectorAll(selectors.dialog)) {
    if (dialog.querySelector(selectors.dialog) !== null && dialog.querySelector(selectors.permalink) === null) continue;
    const holdsComments = anchorsIn(dialog).some((anchor) => anchor.code === code);
    const holdsPost = dialog.querySelector('article') !== null && linksPost(dialog, code);
    if (holdsComments || holdsPost)
      return {
        root: dialog,
        kind: form === 'reel' && dialog.querySelector('article') === null && !linksPost(dialog, code) ? 'reels' : 'modal',
        code,
      };
  }
  return null;
}

const linksPost = (root: Element, code: string): boolean =>
  [...root.querySelectorAll('a[href]')].some((link) => {
    const url = linkUrl(link, SITE);
    return url !== null && !url.pathname.includes('/c/') && postOf(url)?.code === code;
  });

/** `main`, or the tray beside it when the comments stand outside. */
function pagePlace({ code }: PostUrl, doc: Document): Place | null {
  const main = doc.querySelector(selectors.main);
  const anchors = anchorsIn(doc).filter((anchor) => anchor.code === code);
  if (main !== null && (anchors.length === 0 || anchors.some(({ element }) => main.contains(element))))
    return { root: main, kind: 'post', code };
  const tray = trayOf(
    anchors.map(({ element }) => element),
    doc,
  );
  if (tray !== null) return { root: tray, kind: main === null ? 'post' : 'reels', code };
  return doc.body === null ? null : { root: doc.body, kind: 'post', code };
}

/** The tray of a reel: its rows name the reel, which the address may have left behind already. */
function reelPlace({ code }: PostUrl, doc: Document): Place | null {
  const shown = anchorsIn(doc).filter(({ element }) => isShown(element));
  const counts = new Map<string, number>();
  for (const anchor of shown) counts.set(anchor.code, (counts.get(anchor.code) ?? 0) + 1);
  const chosen = counts.has(code) ? code : [...counts].sort((a, b) => b[1] - a[1])[0]?.[0];
  if (chosen === undefined) {
    const main = doc.querySelector(selectors.main);
    return main === null ? null : { root: main, kind: 'reels', code };
  }
  const rows = shown.filter((anchor) => anchor.code === chosen).map(({ element }) => element);
  const tray = trayOf(rows, doc);
  return tray === null ? null : { root: tray, kind: 'reels', code: chosen };
}

/** The dialog around all rows; else the smallest element with them that holds a box too; else the largest without the page's main part. */
function trayOf(rows: readonly Element[], doc: Document): Element | null {
  const common = commonAncestor(rows);
  if (common === null) return null;
  const dialog = common.closest(selectors.dialog);
  if (dialog !== null) return dialog;
  let largest = common;
  for (let node: Element | null = common.parentElement; node !== null; node = node.parentElement) {
    if (node.querySelector(selectors.main) !== null) break;
    largest = node;
    if (node === doc.body || boxesIn(node).length > 0) break;
  }
  return largest;
}

/** Whose post it is: from the post's own link, the address, or the first profile link before the comments. */
function ownerOf(root: Element, code: string, post: PostUrl, doc: Document): Account | null {
  const account = (handle: string): Account => ({ handle, name: null, id: null });
  if (post.handle !== null && post.code === code) return account(post.handle);
  const near = [root, doc.body].filter((element): element is HTMLElement => element !== null);
  for (const scope of near) {
    for (const link of scope.querySelectorAll('a[href]')) {
      const url = linkUrl(link, SITE);
      const named = url === null || url.pathname.includes('/c/') ? null : postOf(url);
      if (named !== null && named.code === code && named.handle !== null) return account(named.handle);
    }
  }
  const firstRow = anchorsIn(root)[0]?.element;
  for (const link of root.querySelectorAll('a[href]')) {
    if (firstRow !== undefined && (firstRow.compareDocumentPosition(link) & 4) !== 0) break;
    const url = linkUrl(link, SITE);
    const handle = url === null ? null : profileOf(url);
    if (handle !== null && !isCommentAuthor(link, firstRow) && labelText(link).toLowerCase() === handle.toLowerCase())
      return account(handle);
  }
  return null;
}

/** Whose reel is in view. Unknown while the address has moved on and the tray still shows the reel before. */
function reelOwner(post: PostUrl, code: string, doc: Document): Account | null {
  const main = doc.querySelector(selectors.main);
  if (main === null || post.code !== code) return null;
  const named = new Map<string, Element>();
  for (const link of main.querySelectorAll('a[href]')) {
    const url = linkUrl(link, SITE);
    const handle = url === null ? null : (profileOf(url) ?? /^\/([A-Za-z0-9._]{1,30})\/reels\/?$/u.exec(url.pathname)?.[1] ?? null);
    if (handle !== null && labelText(link).toLowerCase() === handle.toLowerCase() && (!named.has(handle) || isInView(link)))
      named.set(handle, link);
  }
  const handles = [...named.keys()];
  const handle = handles.length === 1 ? handles[0] : handles.find((one) => isInView(named.get(one) ?? main));
  return handle === undefined ? null : { handle, name: null, id: null };
}

function isInView(element: Element): boolean {
  const { top, bottom, height } = element.getBoundingClientRect();
  const view = element.ownerDocument.defaultView;
  return view !== null && height > 0 && top >= 0 && bottom <= view.innerHeight;
}

/** The link stands with the first comment's time, so it is that comment's author and not the post's. */
function isCommentAuthor(link: Element, firstRow: Element | undefined): boolean {
  if (firstRow === undefined) return false;
  const common = commonAncestor([link, firstRow]);
  const profiles = new Set(
    [...(common?.querySelectorAll('a[href]') ?? [])]
      .map((other) => linkUrl(other, SITE))
      .map((url) => (url === null ? null : profileOf(url)))
      .filter((handle) => handle !== null),
  );
  return profiles.size <= 1 && common?.querySelector('time') !== null && common?.querySelectorAll('time').length === 1;
}

/** Words of the post: the longest text beside a time that is in no comment's link. */
function captionOf(root: Element, owner: Account | null): string | null {
  for (const time of root.querySelectorAll('time')) {
    if (time.closest(selectors.permalink) !== null || time.closest('a') !== null) continue;
    for (let node: Element | null = time.parentElement; node !== null && node !== root; node = node.parentElement) {
      if (node.querySelector(selectors.permalink) !== null) break;
      const text = readText(
        node,
        (part) =>
          part.localName === 'time' ||
          (part.localName === 'a' && owner !== null && squash(labelText(part)).toLowerCase() === owner.handle.toLowerCase()),
      );
      if (text.length > 3) return text.slice(0, 500);
    }
  }
  const title = root.querySelector('h1')?.textContent;
  return title === undefined || title === null || title.trim() === '' ? null : title.trim().slice(0, 500);
}
