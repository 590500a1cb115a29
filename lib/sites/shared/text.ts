/** Reads the words of an element as a person sees them: line breaks as "\n", emoji pictures as characters. */

const BLOCK = new Set(['p', 'div', 'li', 'ul', 'ol', 'blockquote', 'section', 'article', 'h1', 'h2', 'h3', 'h4']);
const SKIP = new Set(['svg', 'style', 'script', 'noscript', 'video', 'canvas', 'button', 'textarea', 'input', 'select']);

/** Only characters that make up emoji: pictographs, flags, keycaps, joiners, skin tones. */
const EMOJI = /^(?:[\p{Extended_Pictographic}\p{Emoji_Component}\p{Regional_Indicator}\u200d\ufe0f\u20e3\s])+$/u;

/** The character that an emoji picture stands for, or null when the picture is something else. */
export function emojiOf(image: Element): string | null {
  const alt = image.getAttribute('alt')?.trim() ?? image.getAttribute('aria-label')?.trim() ?? '';
  return alt !== '' && EMOJI.test(alt) && /\p{Extended_Pictographic}|\p{Regional_Indicator}|\u20e3/u.test(alt) ? alt : null;
}

const isEmptyLine = (element: Element): boolean =>
  element.children.length === 1 && element.firstElementChild?.localName === 'br' && (element.textContent ?? '').trim() === '';

/**
 * Text of an element. Each block starts on a line of its own, `<br>` is a line break, controls ("Lihat selengkapnya")
 * are left out, and so is what `skip` says.
 */
export function readText(root: Element, skip: (element: Element) => boolean = () => false): string {
  let out = '';
  let wantsBreak = false;
  const put = (text: string): void => {
    if (text === '') return;
    if (wantsBreak && out !== '' && !out.endsWith('\n')) out += '\n';
    wantsBreak = false;
    out += text;
  };
  const walk = (node: Node): void => {
    if (node.nodeType === 3) {
      const value = (node.nodeValue ?? '').replace(/[\t\n\r ]+/gu, ' ');
      if (value === ' ' && (wantsBreak || out === '' || out.endsWith('\n'))) return;
      put(wantsBreak || /[\n ]$/u.test(out) ? value.replace(/^ /u, '') : value);
      return;
    }
    if (node.nodeType !== 1) return;
    const element = node as Element;
    const name = element.localName;
    if (name === 'br') {
      wantsBreak = false;
      out = `${out.replace(/ +$/u, '')}\n`;
      return;
    }
    if (name === 'img' || element.getAttribute('role') === 'img') {
      const emoji = emojiOf(element);
      if (emoji !== null) return put(emoji);
      if (name === 'img') return;
    }
    if (SKIP.has(name) || element.getAttribute('role') === 'button' || skip(element)) return;
    const block = BLOCK.has(name);
    if (block && isEmptyLine(element)) {
      // A block with a lone <br> is an empty line; one more break comes before the next words.
      if (out !== '') out += '\n'.repeat(out.endsWith('\n') ? 1 : wantsBreak ? 2 : 1);
      wantsBreak = false;
      return;
    }
    if (block && out !== '') wantsBreak = true;
    for (const child of element.childNodes) walk(child);
    if (block) wantsBreak = true;
  };
  for (const child of root.childNodes) walk(child);
  return out.replace(/[ \u00a0]+\n/gu, '\n').trim();
}
