/** Paints on the page without touching it: comments that wait, the current one, words in a box. CSS Custom Highlight API. */
import { locateIn } from '../insert/box-text';

/** Neutral names: the page can read them. Their looks stand in the content script's own style sheet. */
const NAMES = { waiting: 'tg-a', current: 'tg-b', caution: 'tg-c', stop: 'tg-d' } as const;
export type MarkName = keyof typeof NAMES;

export interface BoxMark {
  start: number;
  end: number;
  level: 'caution' | 'stop';
}

export interface Marks {
  /** Marks the texts of comments; replaces what was marked. */
  comments(waiting: readonly Element[], current: Element | null): void;
  /** Underlines in an editable box; replaces what was underlined in any box. */
  box(box: HTMLElement, marks: readonly BoxMark[]): void;
  /** Takes the underlines away; `gone`: only when their box has left the page. */
  unbox(gone?: 'gone'): void;
  clear(): void;
}

/** Nothing is painted, and nothing fails, in a browser without the API. */
export function createMarks(view: Window & typeof globalThis, signal: AbortSignal): Marks {
  const registry = typeof view.Highlight === 'function' ? view.CSS?.highlights : undefined;
  if (registry === undefined) return { comments: () => undefined, box: () => undefined, unbox: () => undefined, clear: () => undefined };
  const paint = (name: MarkName, ranges: AbstractRange[]): void => {
    if (ranges.length === 0) registry.delete(NAMES[name]);
    else registry.set(NAMES[name], new view.Highlight(...ranges));
  };
  const around = (element: Element): Range | null => {
    if (!element.isConnected) return null;
    const range = view.document.createRange();
    range.selectNodeContents(element);
    return range;
  };
  let underlined: HTMLElement | null = null;
  const isRange = (range: Range | null): range is Range => range !== null;
  const marks: Marks = {
    comments(waiting, current) {
      paint(
        'waiting',
        waiting
          .filter((element) => element !== current)
          .map(around)
          .filter(isRange),
      );
      paint('current', current === null ? [] : [around(current)].filter(isRange));
    },
    box(box, found) {
      underlined = box;
      for (const level of ['caution', 'stop'] as const) {
        const ranges = found.filter((mark) => mark.level === level).map((mark) => rangeIn(view.document, box, mark));
        paint(level, ranges.filter(isRange));
      }
    },
    unbox(gone) {
      if (underlined === null || (gone && underlined.isConnected)) return;
      underlined = null;
      paint('caution', []);
      paint('stop', []);
    },
    clear() {
      for (const name of Object.values(NAMES)) registry.delete(name);
    },
  };
  signal.addEventListener('abort', () => marks.clear(), { once: true });
  return marks;
}

function rangeIn(document: Document, box: HTMLElement, { start, end }: BoxMark): Range | null {
  const from = locateIn(box, start);
  const to = locateIn(box, end);
  if (from === null || to === null) return null;
  const range = document.createRange();
  range.setStart(from.node, from.offset);
  range.setEnd(to.node, to.offset);
  return range;
}
