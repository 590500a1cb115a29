/**
 * The sidebar's frame in the page: mounts it, hands it its end of the link, keeps it there, and reports when it can't.
 *
 *   mounted ──load──▶ handed ──sidebar/ready──▶ ready
 *      │                │ (5 s)                   │ removed or hidden by the page: put back once
 *      └──(5 s)─────────┴──▶ unready              └──again──▶ lost
 */
import { handshakeSchema } from '../messages/page-link';
import * as v from 'valibot';
import type { Scheduler } from '../watch/scheduler';
import { placeOf, type Shape } from './dock';
import { createHost, type Host } from './host';
import { makeNonce } from './nonce';

export interface FrameOptions {
  document: Document;
  /** Address of the sidebar page, without a hash. */
  url: string;
  /** Origin that the sidebar page really has; with a dynamic address another than the address says. */
  origin: string;
  shape: Shape;
  scheduler: Scheduler;
  signal: AbortSignal;
  /** Leaves word for the sidebar that the frame with this nonce is ours, and takes it back. */
  vouch(nonce: string): Promise<void>;
  unvouch(nonce: string): Promise<void>;
  /** The frame has our end of the link; called at every load. */
  linked(port: MessagePort): void;
  /** `unready`: it did not answer in time (the page forbids frames); `lost`: the page took it away twice. */
  failed(why: 'unready' | 'lost'): void;
}

export interface SidebarFrame {
  setShape(shape: Shape): void;
  /** The sidebar said that it is ready. */
  ready(): void;
  /** Puts the keyboard into the frame, or takes it out. */
  focus(): void;
  blur(): void;
  /** Replaces the frame by a line of text: for when the extension behind it is gone. */
  note(text: string): void;
  /** Checks that the page lets it be seen. Cheap enough for every few seconds. */
  check(): void;
  /** Unfolded, as we made it and with nothing over it: what is clicked there was meant. */
  isWhole(): boolean;
}

const READY_WITHIN = 5_000;

export function mountFrame(options: FrameOptions): SidebarFrame {
  const { document, signal, scheduler } = options;
  let { shape } = options;
  let host: Host | null = null;
  let frame: HTMLIFrameElement | null = null;
  let isReady = false;
  /** Asked for before the sidebar was there: a frame that is still loading loses the keyboard again to the page. */
  let focusWhenReady = false;
  let putBack = false;
  let ended = false;
  const watcher = new MutationObserver(() => {
    if (host !== null && !host.element.isConnected) check();
  });

  const place = (): void => {
    for (const [name, value] of Object.entries(placeOf(shape))) frame?.style.setProperty(name, value);
  };
  const hand = async (made: HTMLIFrameElement, nonce: string): Promise<void> => {
    await options.vouch(nonce);
    if (signal.aborted || frame !== made || made.contentWindow === null) return options.unvouch(nonce);
    const { port1, port2 } = new MessageChannel();
    made.contentWindow.postMessage(v.parse(handshakeSchema, { tanggap: 'page-link', nonce }), options.origin, [port2]);
    options.linked(port1);
  };
  const mount = (): void => {
    const nonce = makeNonce();
    const made = document.createElement('iframe');
    host = createHost(document);
    frame = made;
    isReady = false;
    made.allow = 'clipboard-write';
    made.title = 'Tanggap';
    for (const [name, value] of Object.entries({
      position: 'fixed',
      border: '0',
      margin: '0',
      background: 'transparent',
      'color-scheme': 'light dark',
    }))
      made.style.setProperty(name, value);
    place();
    made.src = `${options.url}#${nonce}`;
    made.addEventListener('load', () => void hand(made, nonce));
    host.root.append(made);
    host.show();
    scheduler.later(
      () => {
        if (!isReady && frame === made && !ended) options.failed('unready');
      },
      READY_WITHIN,
      signal,
    );
  };
  const check = (): void => {
    if (ended || signal.aborted || host === null || host.isSeen()) return;
    host.remove();
    if (putBack) {
      ended = true;
      watcher.disconnect();
      return options.failed('lost');
    }
    putBack = true;
    mount();
  };

  /** By its window: focusing the element fires focus events on our host, and a dialog's focus trap would take the keyboard back. */
  const focus = (): void => {
    focusWhenReady = false;
    frame?.contentWindow?.focus();
  };

  mount();
  watcher.observe(document.documentElement, { childList: true });
  signal.addEventListener(
    'abort',
    () => {
      watcher.disconnect();
      host?.remove();
    },
    { once: true },
  );
  return {
    setShape(next) {
      shape = next;
      place();
    },
    ready() {
      isReady = true;
      if (focusWhenReady) focus();
    },
    focus() {
      if (isReady) focus();
      else focusWhenReady = true;
    },
    blur() {
      focusWhenReady = false;
      frame?.blur();
    },
    note(text) {
      ended = true;
      watcher.disconnect();
      const line = document.createElement('div');
      const style = {
        position: 'fixed',
        top: '12px',
        [shape.side]: '12px',
        'max-width': '300px',
        padding: '10px 14px',
        'border-radius': '8px',
        background: '#0f5f5a',
        color: '#fff',
        font: '14px/1.4 system-ui, sans-serif',
      };
      for (const [name, value] of Object.entries(style)) line.style.setProperty(name, value);
      line.setAttribute('role', 'status');
      line.textContent = text;
      frame?.remove();
      host?.root.append(line);
    },
    check,
    isWhole: () => !shape.folded && host !== null && frame !== null && host.isWhole() && isUncovered(document, host.element, frame),
  };
}

/** Points per side at which it is asked what lies on top. */
const PROBES = 4;

/** Nothing else of the page lies over the frame, and it stands within the window. What lets every click through isn't found this way. */
function isUncovered(document: Document, host: Element, frame: HTMLIFrameElement): boolean {
  const { left, top, width, height } = frame.getBoundingClientRect();
  const at = (start: number, size: number, index: number): number => start + (size * (index + 0.5)) / PROBES;
  const steps = [...Array(PROBES).keys()];
  return steps.every((x) => steps.every((y) => document.elementFromPoint(at(left, width, x), at(top, height, y)) === host));
}
