/** Small questions about elements that both adapters ask; no selector of a site stands here. */

export const BUTTON = 'button,[role="button"]';

/** Visible words of a control: its text, with runs of white space made one; "" for a picture only. */
export function labelText(element: Element): string {
  const text = element.textContent;
  if (text === '' || element.getElementsByTagName('title').length === 0) return squash(text);
  // The title of a drawing is no label that a person reads.
  let words = '';
  const walk = (node: Node): void => {
    if (node.nodeType === 3) words += node.nodeValue ?? '';
    else if (node instanceof Element && node.localName !== 'svg') node.childNodes.forEach(walk);
  };
  walk(element);
  return squash(words);
}

/** White space of every kind, and the marks that can't be seen, made one space. */
export const squash = (text: string): string =>
  (/[\u200b-\u2069\ufeff]/u.test(text) ? text.replace(/[\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/gu, '') : text)
    .replace(/\s+/gu, ' ')
    .trim();

/** For comparing labels: lower case, no dots at the end, no invisible marks. */
export const plainLabel = (text: string): string =>
  squash(text)
    .normalize('NFC')
    .toLowerCase()
    .replace(/[.…\s]+$/u, '');

/** True when `b` stands after `a` in the page and not inside it. */
export const follows = (a: Node, b: Node): boolean => (a.compareDocumentPosition(b) & 4) !== 0 && (a.compareDocumentPosition(b) & 16) === 0;

/** The address that a link leads to, or null when it is none. */
export function linkUrl(link: Element, base: string): URL | null {
  const href = link.getAttribute('href');
  if (href === null || href === '' || href.startsWith('#')) return null;
  const known = parsed.get(link);
  if (known !== undefined && known.href === href) return known.url;
  const url = URL.canParse(href, base) ? new URL(href, base) : null;
  parsed.set(link, { href, url });
  return url;
}

/** Links keep their addresses for long, and are asked for them at every reading. */
const parsed = new WeakMap<Element, { href: string; url: URL | null }>();

/** Deepest element that holds all of these. */
export function commonAncestor(elements: readonly Element[]): Element | null {
  let found: Element | null = elements[0] ?? null;
  for (const element of elements) while (found !== null && !found.contains(element)) found = found.parentElement;
  return found;
}

/** True when the element takes up room; always true where there is no layout. */
export function isShown(element: Element): boolean {
  if (!element.isConnected) return false;
  const view = element.ownerDocument.defaultView;
  if (view === null || typeof element.checkVisibility !== 'function') return true;
  return element.checkVisibility();
}
