/** Finds what a person would see as broken in a page's layout: sideways scroll, text cut without a sign, things that lie over one another. */
import type { Frame } from 'playwright-core';

/**
 * Runs inside the page (it is handed over as a function, so it may use nothing from outside).
 * @returns one sentence a fault; empty when all is well.
 */
function clipped(): string[] {
  const faults: string[] = [];
  const name = (element: Element): string =>
    `${element.tagName.toLowerCase()}${element.id ? `#${element.id}` : ''}${[...element.classList].map((one) => `.${one}`).join('')} "${(element.textContent ?? '').trim().slice(0, 40)}"`;
  const root = document.documentElement;
  if (root.scrollWidth > root.clientWidth + 1) faults.push(`the page scrolls sideways: ${root.scrollWidth} > ${root.clientWidth}`);

  const visible = (element: Element): boolean => {
    const box = element.getBoundingClientRect();
    const style = getComputedStyle(element);
    return (
      box.width > 1 &&
      box.height > 1 &&
      style.visibility === 'visible' &&
      style.opacity !== '0' &&
      !element.closest('[aria-hidden=true], .visually-hidden, .sr-only')
    );
  };
  for (const element of document.body.querySelectorAll('*')) {
    if (!visible(element) || element.closest('svg')) continue;
    const style = getComputedStyle(element);
    const hasText = [...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim());
    if (hasText && style.overflowX !== 'auto' && style.overflowX !== 'scroll') {
      const said = style.textOverflow === 'ellipsis' || style.webkitLineClamp !== 'none';
      const cutAcross = (style.overflowX === 'hidden' || style.overflowX === 'clip') && element.scrollWidth > element.clientWidth + 1;
      const cutDown = (style.overflowY === 'hidden' || style.overflowY === 'clip') && element.scrollHeight > element.clientHeight + 3;
      if ((cutAcross || cutDown) && !said) faults.push(`text is cut: ${name(element)}`);
    }
    if (!element.matches('button, a, input, textarea, select, [role=button], [role=tab]')) continue;
    const box = element.getBoundingClientRect();
    const middle: [number, number] = [box.left + box.width / 2, box.top + box.height / 2];
    if (middle[0] < 0 || middle[1] < 0 || middle[0] > innerWidth || middle[1] > innerHeight) continue;
    const top = document.elementFromPoint(...middle);
    const covered =
      top && top !== element && !element.contains(top) && !top.contains(element) && !top.closest('dialog, [popover], [role=dialog]');
    const labels = element instanceof HTMLInputElement ? [...(element.labels ?? [])] : [];
    if (covered && !labels.some((label) => label.contains(top))) {
      faults.push(`${name(element)} is covered by ${name(top)}`);
    }
  }
  return faults;
}

/** Faults of one frame. The function travels as text: some runners name inner functions by a helper that the page doesn't have. */
export const layoutFaults = (frame: Frame): Promise<string[]> =>
  frame.evaluate(`globalThis.__name ??= (f) => f; (${clipped.toString()})()`);
