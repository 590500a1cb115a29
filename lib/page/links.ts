/** The ends of the links to sidebars: the frame in the page, the browser's panel, or both. */
import type { Wire } from '../messages/channel';
import { pageEnd, type FromPage, type PageEnd, type ToPage } from '../messages/page-link';

export interface Links {
  attach(wire: Wire, kind: 'frame' | 'panel'): void;
  /** To every sidebar that is ready. */
  send(message: FromPage): void;
  readonly count: number;
  has(kind: 'frame' | 'panel'): boolean;
  detach(kind: 'frame' | 'panel'): void;
}

export interface LinkHandlers {
  /** A sidebar is ready: it knows nothing yet. */
  ready(kind: 'frame' | 'panel', answer: (message: FromPage) => void): void;
  receive(message: Exclude<ToPage, { type: 'sidebar/ready' }>, answer: (message: FromPage) => void, kind: 'frame' | 'panel'): void;
  gone(kind: 'frame' | 'panel'): void;
  refused(why: string): void;
}

export function createLinks(handlers: LinkHandlers, signal: AbortSignal): Links {
  interface End {
    kind: 'frame' | 'panel';
    channel: PageEnd;
    ready: boolean;
    stop: AbortController;
  }
  const ends = new Set<End>();
  const drop = (end: End): void => {
    if (!ends.delete(end)) return;
    end.stop.abort();
    end.channel.close();
  };
  const post = (end: End, message: FromPage): void => {
    try {
      end.channel.send(message);
    } catch {
      // A port whose other side is gone throws; its close event may come later or never.
      drop(end);
      handlers.gone(end.kind);
    }
  };
  signal.addEventListener('abort', () => [...ends].forEach(drop), { once: true });
  return {
    attach(wire, kind) {
      for (const end of [...ends]) if (end.kind === kind) drop(end);
      const end: End = { kind, channel: pageEnd(wire, handlers.refused), ready: false, stop: new AbortController() };
      ends.add(end);
      const answer = (message: FromPage): void => post(end, message);
      end.channel.listen((message) => {
        if (message.type !== 'sidebar/ready') return handlers.receive(message, answer, kind);
        end.ready = true;
        handlers.ready(kind, answer);
      }, end.stop.signal);
      end.channel.onClose(() => {
        drop(end);
        handlers.gone(kind);
      }, end.stop.signal);
    },
    send(message) {
      for (const end of [...ends]) if (end.ready) post(end, message);
    },
    get count() {
      return [...ends].filter((end) => end.ready).length;
    },
    has: (kind) => [...ends].some((end) => end.kind === kind && end.ready),
    detach(kind) {
      for (const end of [...ends]) if (end.kind === kind) drop(end);
    },
  };
}
