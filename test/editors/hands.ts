/** Content script of the insertion matrix: the product's writing, without anything around it, at the page's request. */
import { writeInto, type Written } from '../../lib/insert/write';

export interface Asked {
  ask: number;
  range: { start: number; end: number | null };
  text: string;
}
export interface Answered {
  answer: number;
  written: Written;
}

window.addEventListener('message', (event: MessageEvent<Asked | Answered>) => {
  if (!('ask' in event.data)) return;
  const { ask, range, text } = event.data;
  const box = document.querySelector<HTMLElement>('#box');
  if (box === null) return;
  const wait = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));
  void writeInto(box, range, text, { firefox: navigator.userAgent.includes('Firefox'), wait, signal: new AbortController().signal }).then(
    (written) => window.postMessage({ answer: ask, written } satisfies Answered, location.origin),
  );
});
document.documentElement.dataset['hands'] = 'there';
