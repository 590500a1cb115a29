/** Boxes that text can be typed into, whatever site they are on. */
import type { EditorKind } from '../types';

const BOX = 'textarea,input,[contenteditable="true"],[role="textbox"]';

/** The box that an element is or stands in, or null. Fields that take no comment (search, password, numbers) are none. */
export function boxAt(element: Element): HTMLElement | null {
  const found = element.closest(BOX);
  if (!(found instanceof HTMLElement)) return null;
  // The outermost editable element is the editor; paragraphs inside it may be marked as editable too.
  const outer = found.parentElement?.closest(
    '[contenteditable="true"][data-lexical-editor="true"],[contenteditable="true"][role="textbox"]',
  );
  const box = outer instanceof HTMLElement ? outer : found;
  if (box instanceof HTMLInputElement && !/^(?:text|)$/u.test(box.type)) return null;
  if (box instanceof HTMLInputElement && box.getAttribute('role') === 'searchbox') return null;
  return box;
}

export function kindOf(box: HTMLElement): EditorKind | null {
  if (box instanceof HTMLTextAreaElement) return 'textarea';
  if (box instanceof HTMLInputElement) return 'input';
  return box.isContentEditable || box.getAttribute('contenteditable') === 'true' ? 'lexical' : null;
}

/** Label and placeholder of a box, the non-empty ones. */
export function labelsOf(box: Element): string[] {
  return ['aria-label', 'aria-placeholder', 'placeholder', 'title']
    .map((name) => box.getAttribute(name)?.trim() ?? '')
    .filter((label) => label !== '');
}

/** All boxes under an element that can be typed in. */
export function boxesIn(root: ParentNode): HTMLElement[] {
  return [...root.querySelectorAll<HTMLElement>(BOX)].filter((element) => boxAt(element) === element && kindOf(element) !== null);
}

/** What a box holds now, with "\n" between lines. */
export function boxText(box: HTMLElement): string {
  if (box instanceof HTMLTextAreaElement || box instanceof HTMLInputElement) return box.value;
  return editableText(box);
}

/** Text of a Lexical editor: its blocks joined by "\n", `<br>` as "\n", without the empty line that stands for "nothing". */
export function editableText(box: Element): string {
  const lines = box.children.length === 0 ? [inline(box)] : [...box.childNodes].map(inline);
  return lines
    .join('\n')
    .replace(/\u00a0/gu, ' ')
    .replace(/[\u200b\ufeff]/gu, '');
}

function inline(node: Node): string {
  if (node.nodeType === 3) return node.nodeValue ?? '';
  if (node.nodeType !== 1) return '';
  const element = node as Element;
  if (element.localName === 'br') return element.parentElement?.childNodes.length === 1 ? '' : '\n';
  if (element.localName === 'img') return element.getAttribute('alt') ?? '';
  return [...element.childNodes].map(inline).join('');
}
