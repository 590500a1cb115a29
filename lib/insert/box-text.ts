/** What stands in an editable box, and where each of its characters is in the page. */
import { boxText } from '../sites/shared/boxes';

interface Piece {
  /** The text node, or the element that a line break stands for. */
  node: Node;
  start: number;
  length: number;
}

/** Pieces of an editor in the order and with the offsets of `boxText`. */
function piecesOf(box: Element): Piece[] {
  const pieces: Piece[] = [];
  let at = 0;
  const walk = (node: Node): void => {
    if (node.nodeType === 3) {
      const length = (node.nodeValue ?? '').replace(/[\u200b\ufeff]/gu, '').length;
      pieces.push({ node, start: at, length });
      at += length;
      return;
    }
    if (!(node instanceof Element)) return;
    if (node.localName === 'br') {
      if (node.parentElement?.childNodes.length !== 1) at += 1;
      return;
    }
    if (node.localName === 'img') {
      at += (node.getAttribute('alt') ?? '').length;
      return;
    }
    node.childNodes.forEach(walk);
  };
  if (box.children.length === 0) walk(box);
  else
    box.childNodes.forEach((child, index) => {
      if (index > 0) at += 1;
      walk(child);
    });
  return pieces;
}

/** The place of a character in an editable box; null when the box holds less. */
export function locateIn(box: Element, offset: number): { node: Node; offset: number } | null {
  const pieces = piecesOf(box);
  for (const { node, start, length } of pieces) {
    if (offset >= start && offset <= start + length) return { node, offset: Math.min(offset - start, (node.nodeValue ?? '').length) };
  }
  const last = pieces.at(-1);
  if (last === undefined) return offset === 0 ? { node: box, offset: 0 } : null;
  return offset <= last.start + last.length + 1 ? { node: last.node, offset: (last.node.nodeValue ?? '').length } : null;
}

/** For comparing what was meant with what is there: line breaks may double, spaces at line ends may go. */
export const comparable = (text: string): string =>
  text
    .normalize('NFC')
    .replace(/[\u200b\u200c\u2060\ufeff]/gu, '')
    .replace(/\s+/gu, ' ')
    .trim();

export const holds = (box: HTMLElement, expected: string): boolean => comparable(boxText(box)) === comparable(expected);
