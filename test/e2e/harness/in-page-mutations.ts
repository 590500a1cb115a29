/** Changes a page at random as a new build of the site might, and reads it again. Deterministic by seed. */
import '../../../scripts/read-page-in-page';
import type { PageReading } from '../../../scripts/read-page-in-page';

/** The same words in the languages that a build may be in; "" takes them away. */
const WORDS: readonly (readonly [id: RegExp, en: string, pt: string])[] = [
  [/^Balas$|^Reply$/u, 'Reply', 'Responder'],
  [/^Suka$|^Like$/u, 'Like', 'Curtir'],
  [/^(\d+) (?:suka|likes?)$/u, '$1 likes', '$1 curtidas'],
  [/^Kirim pesan$|^Send message$/u, 'Send message', 'Enviar mensagem'],
  [/^Sembunyikan$|^Hide$/u, 'Hide', 'Ocultar'],
  [/^Lihat (?:semua )?(?:balasan )?\(?(\d+)\)?(?: balasan)?$/u, 'View all $1 replies', 'Ver todas as $1 respostas'],
  [/^Sembunyikan (?:semua )?balasan$|^Hide all replies$/u, 'Hide all replies', 'Ocultar todas as respostas'],
  [/^Komentar oleh (.*)$/u, 'Comment by $1', 'Comentário de $1'],
  [/^Balasan oleh (.*)$/u, 'Reply by $1', 'Resposta de $1'],
  [/^Tambahkan komentar.*$/u, 'Add a comment…', 'Adicione um comentário...'],
  [/^Berkomentar sebagai (.*)$|^Comment as (.*)$/u, 'Comment as $1$2', 'Comentar como $1$2'],
];
export type Language = 'id' | 'en' | 'pt' | 'empty';

function random(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

function say(text: string, language: Language): string {
  if (language === 'id') return text;
  for (const [pattern, en, pt] of WORDS)
    if (pattern.test(text.trim())) return language === 'empty' ? '' : text.trim().replace(pattern, language === 'en' ? en : pt);
  return language === 'empty' ? '' : text;
}

function translate(root: Element, language: Language): void {
  if (language === 'id') return;
  for (const element of root.querySelectorAll('[aria-label],[placeholder],[aria-placeholder]')) {
    for (const name of ['aria-label', 'placeholder', 'aria-placeholder']) {
      const value = element.getAttribute(name);
      if (value === null) continue;
      const said = say(value, language);
      if (said === '') element.removeAttribute(name);
      else element.setAttribute(name, said);
    }
  }
  for (const control of root.querySelectorAll('button,[role=button]')) {
    if (control.querySelector('button,[role=button],a,time') !== null) continue;
    const walker = document.createTreeWalker(control, NodeFilter.SHOW_TEXT);
    const texts: Text[] = [];
    while (walker.nextNode() !== null) texts.push(walker.currentNode as Text);
    const [only] = texts.filter((text) => text.data.trim() !== '');
    if (only !== undefined) only.data = say(only.data, language);
  }
}

const bare = (element: Element): boolean =>
  /^(?:div|span)$/u.test(element.localName) && [...element.attributes].every(({ name }) => name === 'class') && element.children.length > 0;

function mutate(root: Element, next: () => number, strength: number): Language {
  const language = (['id', 'en', 'pt', 'empty'] as const)[Math.floor(next() * 4)] ?? 'id';
  translate(root, language);
  const [wrapping, unwrapping] = [next() * strength, next() * strength];
  const dropping = next() < 0.5;
  for (const element of [...root.querySelectorAll('*')]) {
    if (element.closest('svg') !== null || element.parentElement === null) continue;
    element.setAttribute('class', `x${Math.floor(next() * 1e9).toString(36)} x${Math.floor(next() * 1e9).toString(36)}`);
    if (dropping) for (const name of ['data-commentid', 'data-pagelet', 'aria-posinset', 'data-virtualized']) element.removeAttribute(name);
    if (dropping && element.getAttribute('role') === 'feed') element.removeAttribute('role');
    const attributes = [...element.attributes].map(({ name, value }) => [name, value] as const).sort(() => next() - 0.5);
    for (const [name] of attributes) element.removeAttribute(name);
    for (const [name, value] of attributes) element.setAttribute(name, value);
    const roll = next();
    if (roll < wrapping) {
      const wrapper = document.createElement(/^(?:span|a|time|img)$/u.test(element.localName) ? 'span' : 'div');
      element.replaceWith(wrapper);
      wrapper.append(element);
    } else if (roll < wrapping + unwrapping && bare(element)) element.replaceWith(...element.childNodes);
  }
  return language;
}

export interface Mutated {
  seed: number;
  language: Language;
  health: string;
  causes: string[];
  comments: { id: string; parentId: string | null; author: string; text: string }[];
}

declare global {
  /** `strength`: largest share of elements that are wrapped, and that are unwrapped. */
  var readMutated: (seeds: number[], strength: number, accounts: { handle: string; id: string | null }[]) => Mutated[];
}

globalThis.readMutated = (seeds, strength, accounts) => {
  const pristine = document.body.cloneNode(true) as HTMLElement;
  return seeds.map((seed) => {
    document.body.replaceWith(pristine.cloneNode(true));
    const language = mutate(document.body, random(seed), strength);
    const reading: PageReading = globalThis.tanggapReadPage(accounts);
    return {
      seed,
      language,
      health: reading.diagnosis?.health ?? 'unreadable',
      causes: reading.diagnosis?.causes ?? [],
      comments: reading.comments.map(({ id, parentId, author, text }) => ({ id, parentId, author: author.name ?? author.handle, text })),
    };
  });
};
