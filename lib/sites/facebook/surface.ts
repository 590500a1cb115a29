/**
 * Decides which part of a Facebook page is worked on: a Page's timeline, a post's dialog, a photo, a video.
 * A live feed of other posts stays behind a dialog, and a private-message dialog may lie over it: the post's own links decide.
 */
import { isPrivateLabel, isPrivatePath } from '../guards';
import { commonAncestor, isShown, labelText, linkUrl, squash } from '../shared/dom';
import { readText } from '../shared/text';
import type { Account, Surface, SurfaceKind } from '../types';
import { rules } from './rules';
import { cleanLink, commentOf, isFacebook, postOf, profileOf, sharedKind, timelineOf } from './urls';

const { selectors } = rules;
const SITE = 'https://www.facebook.com/';

export function surfaceOf(url: URL, doc: Document): Surface | null {
  if (!isFacebook(url) || isPrivatePath(url)) return null;
  const post = named(url);
  const timeline = post === null ? timelineOf(url) : null;
  if (post === null ? timeline === null : post.kind === 'group') return null;
  const dialog = dialogOf(doc, post?.postId ?? null);
  const main = outermostMain(doc);
  const own = dialog === null ? null : postLinkIn(dialog);
  const meant = post?.postId ?? null;
  const fits = meant === null || own === null || own.postId === meant || main === null || !holdsPost(main, meant);
  if (dialog !== null && fits) {
    const kind: SurfaceKind = post?.kind === 'photo' || post?.kind === 'watch' ? post.kind : 'dialog';
    const link = own?.url ?? (meant === null ? null : url);
    const owner = ownerOf(dialog, post?.owner ?? null) ?? (kind === 'watch' && main !== null ? ownerOf(main, null) : null);
    return finish(kind, dialog, meant ?? own?.postId ?? null, link, owner);
  }
  if (post !== null) {
    const root = sideOf(doc) ?? paneOf(doc, main) ?? main ?? doc.body;
    if (root === null) return null;
    const kind: SurfaceKind = post.kind === 'photo' || post.kind === 'watch' ? post.kind : 'post';
    const link = post.postId === null ? postLinkIn(root) : { url, postId: post.postId };
    const owner = ownerOf(root, post.owner) ?? (main === null ? null : ownerOf(main, post.owner));
    return finish(kind, root, link?.postId ?? null, link?.url ?? null, owner);
  }
  const root = main ?? doc.body;
  if (root === null || timeline === null) return null;
  return finish('timeline', root, null, null, timelineOwner(root, timeline));
}

/** The post that the address names; a share link names one without its id. */
function named(url: URL): { kind: SurfaceKind | 'group'; postId: string | null; owner: string | null } | null {
  const shared = sharedKind(url);
  return postOf(url) ?? (shared === null ? null : { kind: shared, postId: null, owner: null });
}

function finish(kind: SurfaceKind, root: Element, postId: string | null, link: URL | null, owner: Account | null): Surface {
  return {
    site: 'facebook',
    kind,
    postId,
    permalink: link === null ? null : cleanLink(link).replace(/[?&](?:reply_)?comment_id=[^&]*/gu, ''),
    owner,
    caption: kind === 'timeline' ? null : captionOf(root),
    root,
  };
}

/** True for the dialog of a private message: it says so, and it shows no comments (the one that is answered may be linked). */
export function isPrivateDialog(dialog: Element): boolean {
  if (dialog.querySelector(selectors.article) !== null && dialog.querySelector(selectors.anchor) !== null) return false;
  const heading = dialog.querySelector('h1,h2,h3,[role="heading"]');
  const named = dialog.getAttribute('aria-labelledby');
  const label = named === null ? null : dialog.ownerDocument.getElementById(named);
  const labels = [
    dialog.getAttribute('aria-label') ?? '',
    heading === null ? '' : labelText(heading),
    label === null ? '' : labelText(label),
  ];
  return labels.some((text) => text !== '' && isPrivateLabel(text));
}

/** The topmost dialog that shows a post with comments; one that links the post of the address goes first. */
function dialogOf(doc: Document, postId: string | null): Element | null {
  const usable = [...doc.querySelectorAll(selectors.dialog)].filter(
    (dialog) =>
      isShown(dialog) && !isPrivateDialog(dialog) && (dialog.querySelector(selectors.anchor) !== null || postLinkIn(dialog) !== null),
  );
  const matching = postId === null ? [] : usable.filter((dialog) => holdsPost(dialog, postId));
  const withComments = usable.filter((dialog) => dialog.querySelector(selectors.anchor) !== null);
  return matching.at(-1) ?? withComments.at(-1) ?? usable.at(-1) ?? null;
}

const linksOf = (root: Element): URL[] =>
  [...root.querySelectorAll('a[href]')].map((link) => linkUrl(link, SITE)).filter((url) => url !== null);
const holdsPost = (root: Element, postId: string): boolean => linksOf(root).some((url) => postOf(url)?.postId === postId);

/** The first link to the post itself (of a post, else of a photo). */
function postLinkIn(root: Element): { url: URL; postId: string } | null {
  let photo: { url: URL; postId: string } | null = null;
  for (const url of linksOf(root)) {
    const post = commentOf(url) === null ? postOf(url) : null;
    if (post === null) continue;
    if (post.kind === 'dialog') return { url, postId: post.postId };
    photo ??= { url, postId: post.postId };
  }
  return photo;
}

function outermostMain(doc: Document): Element | null {
  return [...doc.querySelectorAll(selectors.main)].find((main) => main.parentElement?.closest(selectors.main) === null) ?? null;
}

/** The pane beside a photo or video that holds the comments. */
function sideOf(doc: Document): Element | null {
  return (
    [...doc.querySelectorAll(selectors.side)].find(
      (side) => isShown(side) && (side.querySelector(selectors.anchor) !== null || side.querySelector(selectors.box) !== null),
    ) ?? null
  );
}

/** Comments of a reel in a plain element beside the main part: the largest that holds them all and not the main part. */
function paneOf(doc: Document, main: Element | null): Element | null {
  if (main === null || main.querySelector(selectors.anchor) !== null) return null;
  let pane = commonAncestor([...doc.querySelectorAll(selectors.anchor)].filter(isShown));
  if (pane === null || pane.contains(main)) return null;
  while (pane.parentElement !== null && !pane.parentElement.contains(main)) pane = pane.parentElement;
  return pane;
}

/** Whose post it is: the Page in the post's link, and the name that stands over it. */
function ownerOf(root: Element, fromUrl: string | null): Account | null {
  const header = headerLinks(root);
  const link = postLinkIn(root);
  const ownerInLink = link === null ? null : (postOf(link.url)?.owner ?? null);
  const known = fromUrl ?? ownerInLink;
  if (known === null) return header[0] ?? null;
  const match = header.find(({ handle, id }) => handle === known || id === known);
  if (match !== undefined) return match;
  // The address has the vanity name, the links in the page have the number: one account under two names.
  const numbered = ownerInLink !== null && /^\d+$/u.test(ownerInLink) ? ownerInLink : null;
  const first = header.find(({ id }) => numbered !== null && id === numbered) ?? header[0];
  return { handle: known, id: /^\d+$/u.test(known) ? known : (numbered ?? first?.id ?? null), name: first?.name ?? null };
}

/** Links to people and Pages that stand outside comments, with their words, in page order. */
function headerLinks(root: Element, most = 8): Account[] {
  const found: Account[] = [];
  const links = [...root.querySelectorAll(selectors.profileName), ...root.querySelectorAll('a[href]')];
  for (const element of links) {
    const url = linkUrl(element, SITE);
    if (url === null || commentOf(url) !== null || url.searchParams.has('comment_id')) continue;
    const person = profileOf(url);
    if (person === null) continue;
    const article = element.closest(selectors.article);
    if (article !== null && [...article.querySelectorAll(selectors.anchor)].some((link) => link.closest(selectors.article) === article))
      continue;
    const name = squash(labelText(element)) || (element.getAttribute('aria-label') ?? '');
    if (name !== '' && name.length < 150) found.push({ ...person, name });
    if (found.length >= most) break;
  }
  return found;
}

/** The owner of a timeline with its name, and with its number where the links in the page tell it. */
function timelineOwner(root: Element, timeline: { handle: string; id: string | null }): Account {
  const header = headerLinks(root, 40);
  const match = header.find(({ handle, id }) => handle === timeline.handle || (id !== null && id === timeline.id));
  const title = squash(root.querySelector('h1')?.textContent ?? '');
  const name = match?.name ?? (title === '' ? null : title);
  const byName = header.find((account) => name !== null && account.name === name && account.id !== null);
  if (timeline.id !== null || typeof match?.id === 'string' || byName !== undefined)
    return { handle: timeline.handle, id: timeline.id ?? match?.id ?? byName?.id ?? null, name };
  // A vanity name with no link of its own: the writer of most posts here.
  const writers = [...root.querySelectorAll(selectors.profileName)]
    .map((link) => linkUrl(link, SITE))
    .map((url) => (url === null ? null : (profileOf(url)?.id ?? null)));
  const id = writers.find((one) => one !== null && writers.filter((other) => other === one).length > writers.length / 2) ?? null;
  return { handle: timeline.handle, id, name: name ?? header.find((account) => id !== null && account.id === id)?.name ?? null };
}

function captionOf(root: Element): string | null {
  const marked = [...root.querySelectorAll(selectors.message)].find((element) => !inComment(element));
  const loose =
    marked ??
    [...root.querySelectorAll('div[dir="auto"]')].find(
      (element) =>
        !inComment(element) && element.closest('a,[role="button"],h1,h2,h3,[contenteditable]') === null && readText(element).length > 2,
    );
  const text = loose === undefined ? '' : readText(loose);
  return text === '' ? null : text.slice(0, 500);
}

const inComment = (element: Element): boolean => {
  const article = element.closest(selectors.article);
  return article !== null && [...article.querySelectorAll(selectors.anchor)].some((link) => link.closest(selectors.article) === article);
};
