/** Finds the element that holds a comment's words inside its row, on any site. */
import { BUTTON, follows, squash } from './dom';
import { readText } from './text';

export interface BodyQuery {
  row: Element;
  /** The author's link with the name in it. */
  author: Element | null;
  /** The link to the comment (usually around its time). */
  anchor: Element | null;
  authorName: string;
  /** The element belongs to this comment and not to a reply nested in the row. */
  owns: (element: Element) => boolean;
  /** Where the next comment begins, when the row is not an element of its own. */
  until?: Element | null;
  /** The text is a label of the site ("Penulis", "Diedit"), not the citizen's words. */
  isChrome: (text: string) => boolean;
  /** … and one that may stand where a text would ("Diedit"). */
  isBadge: (text: string) => boolean;
}

/** The element with the comment's text, or null when it has none (a picture or sticker only). */
export function findBody(query: BodyQuery): Element | null {
  const marked = [...query.row.querySelectorAll('[dir="auto"]')].filter((element) => fits(query, element));
  const found = pick(query, marked) ?? pick(query, looseBlocks(query));
  return found === null ? sitesOwnWord(query, marked) : withItsLines(query, found, marked);
}

/** Lines that are elements of their own beside each other: the element that holds them and nothing else. */
function withItsLines(query: BodyQuery, found: Element, marked: readonly Element[]): Element {
  let body = found;
  for (let parent = body.parentElement; parent !== null && marked.includes(body); parent = body.parentElement) {
    const lines = [...parent.childNodes].filter((line) => line !== body && (line.textContent ?? '').trim() !== '');
    const isLine = (line: Node): boolean =>
      line instanceof Element && line.localName === body.localName && marked.includes(line) && !query.isChrome(readText(line));
    if (lines.length === 0 || !fits(query, parent) || !lines.every(isLine)) break;
    body = parent;
  }
  return body;
}

/** A comment that is a word of the site itself ("Balas", "3 jam") or its writer's name stands between name and controls. */
function sitesOwnWord({ author, anchor, row, owns, isBadge }: BodyQuery, marked: readonly Element[]): Element | null {
  if (author === null) return null;
  const start = anchor !== null && follows(author, anchor) ? anchor : author;
  const control = [...row.querySelectorAll(BUTTON)].find(
    (button) => owns(button) && follows(start, button) && squash(button.textContent ?? '') !== '',
  );
  if (control === undefined) return null;
  const between = marked.filter((element) => follows(start, element) && follows(element, control));
  return between.find((element) => !/^$|[·•|]/u.test(readText(element)) && !isBadge(readText(element))) ?? null;
}

function fits({ author, anchor, owns, row, until }: BodyQuery, element: Element): boolean {
  if (element === row || !owns(element)) return false;
  // Text in a control is a label; but some builds make the whole row one, with author and time in it.
  const control = element.closest(`a,${BUTTON},time,svg`);
  if (
    control !== null &&
    row.contains(control) &&
    control !== row &&
    !(author !== null && control.contains(author)) &&
    !(anchor !== null && control.contains(anchor))
  )
    return false;
  if (element.closest('[contenteditable="true"],textarea,form') !== null) return false;
  if (
    until !== undefined &&
    until !== null &&
    (element.contains(until) || follows(until, element) || (anchor !== null && !follows(anchor, element)))
  )
    return false;
  if (author !== null && element.contains(author)) return false;
  if (anchor !== null && element.contains(anchor)) return false;
  return element.querySelector('time') === null;
}

/** Longest of the candidates after the anchor, else after the author, else of all; the outermost of equals. */
function pick({ author, anchor, authorName, isChrome }: BodyQuery, candidates: Element[]): Element | null {
  const readable = candidates
    .map((element) => ({ element, text: readText(element) }))
    .filter(({ text }) => text !== '' && squash(text) !== squash(authorName) && !isChrome(text));
  const after = (node: Element | null): typeof readable => (node === null ? [] : readable.filter(({ element }) => follows(node, element)));
  for (const group of [after(anchor), after(author), readable]) {
    let best: (typeof group)[number] | null = null;
    for (const candidate of group) if (best === null || candidate.text.length > best.text.length) best = candidate;
    if (best !== null) return best.element;
  }
  return null;
}

/** Without `dir`: the largest blocks of loose text that hold no control, author or time. */
function looseBlocks(query: BodyQuery): Element[] {
  const blocks = new Set<Element>();
  const walker = query.row.ownerDocument.createTreeWalker(query.row, 4);
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    if ((node.nodeValue ?? '').trim() === '') continue;
    let element = node.parentElement;
    if (element === null || !fits(query, element)) continue;
    while (element.parentElement !== null && fits(query, element.parentElement) && element.parentElement.querySelector(BUTTON) === null)
      element = element.parentElement;
    blocks.add(element);
  }
  return [...blocks];
}
