/** The structure of a row for a support report: tags and attribute names, every text, name, number and address taken out. */

/** Attributes whose values are structure, not content. */
const KEPT = new Set([
  'role',
  'dir',
  'tabindex',
  'contenteditable',
  'type',
  'aria-haspopup',
  'aria-expanded',
  'aria-hidden',
  'aria-disabled',
  'data-lexical-editor',
]);
const MOST = 6_000;

/** "Balas ke Sinta 3 mnt" ▸ "xxxxx xx xxxxx 9 xxx": the shape of a text without its letters and digits. */
const shapeOf = (text: string): string =>
  text
    .replace(/\p{L}/gu, 'x')
    .replace(/\p{N}/gu, '9')
    .replace(/\p{Extended_Pictographic}/gu, '☺')
    .slice(0, 40);

/** "/p/ABC/c/123/?x=1" ▸ "/p/xxx/c/999/?x": what kind of address it is, not which. */
function addressOf(href: string): string {
  if (!URL.canParse(href, 'https://site.invalid/')) return '?';
  const url = new URL(href, 'https://site.invalid/');
  const path = url.pathname
    .split('/')
    .map((part) =>
      /^(?:p|c|r|reel|reels|tv|explore|posts|photo|photos|videos|watch|groups|user|permalink\.php|profile\.php|story\.php)?$/u.test(part)
        ? part
        : shapeOf(part),
    );
  const names = [...url.searchParams.keys()].map((name) => (/^[a-z_]{1,24}$/u.test(name) ? name : '?'));
  return `${path.join('/')}${names.length > 0 ? `?${names.join('&')}` : ''}`;
}

/** HTML-like text of the element, at most 6,000 characters. */
export function skeletonOf(element: Element): string {
  const lines: string[] = [];
  const walk = (node: Node, depth: number): void => {
    const indent = '  '.repeat(Math.min(depth, 30));
    if (node.nodeType === 3) {
      const text = (node.nodeValue ?? '').trim();
      if (text !== '') lines.push(`${indent}"${shapeOf(text)}"`);
      return;
    }
    if (!(node instanceof Element)) return;
    const attributes = [...node.attributes]
      .filter(({ name }) => name !== 'class' && name !== 'style' && name !== 'src' && name !== 'd')
      .map(({ name, value }) => `${name}=${name === 'href' ? addressOf(value) : KEPT.has(name) ? value.slice(0, 20) : shapeOf(value)}`);
    lines.push(`${indent}<${[node.localName, ...attributes].join(' ')}>`);
    if (node.localName !== 'svg') node.childNodes.forEach((child) => walk(child, depth + 1));
  };
  walk(element, 0);
  return lines.join('\n').slice(0, MOST);
}
