/** Facebook's single-key shortcuts: heard on the window before anybody else, wherever the focus seems to be outside a text field. */

import type { World } from '../model/world';

const keys = ['j', 'k', 'l', 'c', 'Enter'];

function isField(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable || target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement)
  );
}

function isControl(target: EventTarget | null): boolean {
  return target instanceof Element && Boolean(target.closest('a, button, [role=button], [role=menuitem]'));
}

export function listenForShortcuts(world: World): void {
  let current = -1;
  window.addEventListener(
    'keydown',
    (event) => {
      if (!keys.includes(event.key) || event.ctrlKey || event.metaKey || event.altKey || isField(event.target)) return;
      if (event.key === 'Enter' && isControl(event.target)) return;
      const target = event.target instanceof Element ? event.target.tagName.toLowerCase() : '';
      world.shortcuts.push({ key: event.key, target });
      const top = [...document.querySelectorAll('[role=dialog]')].at(-1) ?? document;
      if (event.key === 'c') {
        event.preventDefault();
        const boxes = [...top.querySelectorAll<HTMLElement>('[role=textbox][contenteditable=true]')];
        boxes.at(-1)?.focus();
      }
      if (event.key === 'j' || event.key === 'k') {
        event.preventDefault();
        const posts = [...document.querySelectorAll<HTMLElement>('[aria-posinset]')];
        current = Math.max(0, Math.min(posts.length - 1, current + (event.key === 'j' ? 1 : -1)));
        posts[current]?.focus();
        posts[current]?.scrollIntoView();
      }
    },
    true,
  );
}
