/** The one node that is added to a page: an element with a name of chance and a closed shadow root. */
import { makeName } from './nonce';

/** Everything is set before the element enters the page; afterwards nothing on it changes, so the page sees one insertion. */
const STYLE: Record<string, string> = {
  all: 'initial',
  position: 'fixed',
  inset: 'auto',
  top: '0',
  left: '0',
  width: '0',
  height: '0',
  margin: '0',
  padding: '0',
  border: '0',
  display: 'block',
  visibility: 'visible',
  opacity: '1',
  overflow: 'visible',
  background: 'transparent',
  'z-index': '2147483647',
  'pointer-events': 'auto',
  transform: 'none',
  filter: 'none',
  'clip-path': 'none',
};

export interface Host {
  element: HTMLElement;
  root: ShadowRoot;
  /** Puts the element into the page, over everything. */
  show(): void;
  /** In the page and not hidden by its styles. */
  isSeen(): boolean;
  /** Seen, and still as it was made: no page script has faded, moved or shrunk it, or put it under something. */
  isWhole(): boolean;
  remove(): void;
}

export function createHost(document: Document): Host {
  const element = document.createElement(makeName());
  const root = element.attachShadow({ mode: 'closed' });
  for (const [name, value] of Object.entries(STYLE)) element.style.setProperty(name, value, 'important');
  // The top layer lies over every z-index; it takes no focus and traps none.
  const popover = typeof element.showPopover === 'function';
  if (popover) element.setAttribute('popover', 'manual');
  const made = element.getAttribute('style');
  const isSeen = (): boolean =>
    element.isConnected &&
    (typeof element.checkVisibility !== 'function' || element.checkVisibility({ opacityProperty: true, visibilityProperty: true }));
  return {
    element,
    root,
    show() {
      document.documentElement.append(element);
      if (popover) element.showPopover();
    },
    isSeen,
    // Its own declarations are of importance, so only a changed attribute could undo them.
    isWhole: () =>
      isSeen() &&
      element.parentElement === document.documentElement &&
      element.getAttribute('style') === made &&
      (!popover || element.matches(':popover-open')),
    remove: () => element.remove(),
  };
}
