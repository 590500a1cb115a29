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
  remove(): void;
}

export function createHost(document: Document): Host {
  const element = document.createElement(makeName());
  const root = element.attachShadow({ mode: 'closed' });
  for (const [name, value] of Object.entries(STYLE)) element.style.setProperty(name, value, 'important');
  // The top layer lies over every z-index; it takes no focus and traps none.
  const popover = typeof element.showPopover === 'function';
  if (popover) element.setAttribute('popover', 'manual');
  return {
    element,
    root,
    show() {
      document.documentElement.append(element);
      if (popover) element.showPopover();
    },
    isSeen: () =>
      element.isConnected &&
      (typeof element.checkVisibility !== 'function' || element.checkVisibility({ opacityProperty: true, visibilityProperty: true })),
    remove: () => element.remove(),
  };
}
