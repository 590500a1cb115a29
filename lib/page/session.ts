/**
 * One page from load to leaving: notices where the person is, reads what is there, and serves the sidebars that ask.
 *
 *   elsewhere ──surface──▶ foreign ──own, or asked──▶ reading ──left──▶ elsewhere
 *        any ──extension gone──▶ stale (ends)
 */
import { messagePortWire, type Wire } from '../messages/channel';
import { dockKey, type FromPage, type ToPage } from '../messages/page-link';
import { mountFrame, type SidebarFrame } from '../frame/frame';
import { coversPicture, dockFor, extentOf, WIDTH, type Shape, type Side } from '../frame/dock';
import { createMarks } from '../marks/marks';
import type { Profile, Settings } from '../profile/types';
import type { PageAdapter } from '../sites/page-adapter';
import type { Account, ReadComment, Surface, SurfaceInfo } from '../sites/types';
import { runSliced, type Scheduler } from '../watch/scheduler';
import { watchPage, type Watch } from '../watch/watch';
import { followBoxes } from './boxes';
import { createLinks } from './links';
import { isOwnSurface } from './ownership';
import { batches, createReporter, plainSurface } from './reporter';
import { createRequests } from './requests';

export interface SessionOptions {
  document: Document;
  adapter: PageAdapter;
  scheduler: Scheduler;
  firefox: boolean;
  sidebarUrl: string;
  sidebarOrigin: string;
  profile(): Profile;
  settings(): Settings;
  saveDock(key: string, side: Side): void;
  /** See `lib/frame/vouch`. */
  vouch(nonce: string): Promise<void>;
  unvouch(nonce: string): Promise<void>;
  /** Badge of this tab's toolbar button ("" clears it), and whether the button opens the browser's panel, because no frame can stand here. */
  badge(text: string, panel: boolean): void;
  /** The extension behind this script is gone (update, removal). */
  isStale(): boolean;
  staleNote: string;
  signal: AbortSignal;
}

export interface Session {
  /** The address may have changed. */
  moved(): void;
  /** Profile or settings changed. */
  changed(): void;
  /** Toolbar or shortcut: shows the sidebar here, also on a page that is not the agency's. False where there is nothing to read. */
  unfold(): boolean;
  /** A sidebar in the browser's panel. */
  attachPanel(wire: Wire): void;
}

/** Least time between two readings in ms; longest time that a left surface keeps the frame. */
const BREATH = 60;
const GRACE = 1_500;
/** How long a page that isn't the agency's is looked at again before it is left alone. */
const PATIENCE = 15_000;
const CHECK_EVERY = 3_000;
/** How long the acting account is taken for known, and how long coverage may lag behind comments, in ms. */
const VIEWER_FOR = 1_000;
const COVERAGE_LAG = 400;
const DOCK_EVERY = 2_000;
/** So many rows tell where the comments stand. */
const MEASURED_ROWS = 12;

interface Place {
  surface: Surface | null;
  viewer: Account | null;
  own: boolean;
  /** Changes when another post or timeline is looked at. */
  key: string;
  /** Changes with anything that `page/surface` says. */
  told: string;
  since: number;
}

export function startSession(options: SessionOptions): Session {
  const { document, adapter, scheduler, signal } = options;
  const view = document.defaultView ?? window;
  let place: Place = { surface: null, viewer: null, own: false, key: '', told: '', since: scheduler.now() };
  let asked = '';
  let seen = new Map<string, ReadComment>();
  let frame: { it: SidebarFrame; stop: AbortController } | null = null;
  let shape: Shape = { folded: true, side: 'right', width: WIDTH.max };
  let frameLost = false;
  let buttonTold = { text: '', panel: false };
  let href = view.location.href;
  let watch: { it: Watch; stop: AbortController } | null = null;
  let reading: AbortController | null = null;
  let again = false;
  let lastPass = -BREATH;
  let coverage = '';
  let counting = false;
  let docked = { key: '', withRows: false, at: 0 };
  let lastViewer: { root: Element; at: number; account: Account | null } | null = null;
  let marked: { ids: ReadonlySet<string>; current: string | null } = { ids: new Set(), current: null };
  let painted: readonly (Element | null)[] = [];

  const reporter = createReporter();
  const marks = createMarks(view as Window & typeof globalThis, signal);
  const allowed = (): boolean => place.surface !== null && (place.own || asked === place.key);
  const links = createLinks(
    {
      ready(kind, answer) {
        if (kind === 'frame') frame?.it.ready();
        else arrange();
        button(kind === 'frame');
        answer(surfaceMessage());
        answer({ type: 'page/fold', folded: kind === 'frame' ? shape.folded : false, side: shape.side });
        // The others hear again what they know; a sidebar takes the same comment twice without harm.
        reporter.forget();
        coverage = '';
        boxes.again();
        soon();
      },
      receive(message, answer, kind) {
        void serve(message, answer, kind);
      },
      gone(kind) {
        paint({ ids: new Set(), current: null });
        marks.unbox();
        if (kind === 'frame' || signal.aborted) return;
        arrange();
        button();
      },
      refused: (why) => console.warn('Tanggap: a message of the sidebar was not understood.', why),
    },
    signal,
  );
  const boxes = followBoxes(document, adapter, scheduler, links.send, () => allowed() && links.count > 0, signal);
  const submits = adapter.onSubmit((intent) => {
    if (allowed()) links.send({ type: 'page/submitted', intent });
  }, signal);
  const requests = createRequests({
    document,
    adapter,
    scheduler,
    firefox: options.firefox,
    marks,
    boxes,
    submits,
    place: () => place,
    profile: options.profile,
    look: () => report(all(), true),
    signal,
  });

  function all(): ReadComment[] {
    return place.surface !== null && allowed() ? adapter.comments(place.surface) : [];
  }
  function surfaceMessage(): FromPage {
    return {
      type: 'page/surface',
      surface: infoOf(place.surface),
      viewer: place.viewer,
      own: place.own,
      url: view.location.href.slice(0, 500),
    };
  }

  /** The acting account changes with a reload or a switch that takes seconds: it is not looked for at every change. */
  function viewerNow(surface: Surface): Account | null {
    const now = scheduler.now();
    if (lastViewer !== null && lastViewer.root === surface.root && now - lastViewer.at < VIEWER_FOR) return lastViewer.account;
    lastViewer = { root: surface.root, at: now, account: adapter.viewer(document) };
    if (lastViewer.account === null) lastViewer.at -= VIEWER_FOR;
    return lastViewer.account;
  }

  /** Where are we now? Tells the sidebars when that has changed. */
  function locate(): void {
    const url = new URL(view.location.href);
    const surface = adapter.site === 'practice' || options.settings().sites[adapter.site] ? adapter.surface(url, document) : null;
    const viewer = surface === null ? null : viewerNow(surface);
    const own = isOwnSurface(surface, viewer, options.profile());
    const key = surface === null ? '' : `${surface.kind} ${surface.postId ?? surface.owner?.handle ?? url.pathname}`;
    const told = JSON.stringify([infoOf(surface), viewer, own]);
    const before = place;
    place = { surface, viewer, own, key, told, since: key === before.key && own === before.own ? before.since : scheduler.now() };
    if (key !== before.key) {
      reading?.abort();
      requests.cancel();
      reporter.forget();
      seen = new Map();
      coverage = '';
      paint({ ids: new Set(), current: null });
      if (asked !== key) asked = '';
    }
    if (told !== before.told) links.send(surfaceMessage());
    arrange();
  }

  /** Tells the toolbar button what changed for it; `anew`: also when the page before in this tab may have left something else. */
  function button(anew = false): void {
    const lost = frameLost && options.settings().placement === 'frame';
    const next = { text: lost && !links.has('panel') ? '!' : '', panel: lost };
    if (!anew && next.text === buttonTold.text && next.panel === buttonTold.panel) return;
    buttonTold = next;
    options.badge(next.text, next.panel);
  }
  /** The frame stands on the agency's own posts, and where the person asked for it; not beside a sidebar in the browser's panel. */
  function arrange(): void {
    const wanted = allowed() && options.settings().placement === 'frame' && !frameLost && !links.has('panel');
    // Measuring costs the page a layout: once a place, once its first rows are known, and now and then.
    if (place.key !== docked.key || seen.size > 0 !== docked.withRows || scheduler.now() - docked.at > DOCK_EVERY) dock();
    if (wanted && frame === null) showFrame();
    if (!wanted && frame !== null && scheduler.now() - place.since > GRACE) hideFrame();
    else if (!wanted && frame !== null) scheduler.later(locate, GRACE + 50, signal);
  }
  function showFrame(): void {
    const stop = new AbortController();
    signal.addEventListener('abort', () => stop.abort(), { once: true, signal: stop.signal });
    const it = mountFrame({
      document,
      url: options.sidebarUrl,
      origin: options.sidebarOrigin,
      shape,
      scheduler,
      vouch: options.vouch,
      unvouch: options.unvouch,
      signal: stop.signal,
      linked: (port) => links.attach(messagePortWire(port), 'frame'),
      failed() {
        // The page forbids the frame or took it away twice: the toolbar says so, and offers the browser's panel.
        frameLost = true;
        hideFrame();
        button();
      },
    });
    frame = { it, stop };
  }
  function hideFrame(): void {
    frame?.stop.abort();
    frame = null;
    links.detach('frame');
  }
  /** Measures where the comments stand and puts the frame beside them. Unfolded it keeps its side, so that nothing jumps under the pointer. */
  function dock(): void {
    if (place.surface === null) return;
    docked = { key: place.key, withRows: seen.size > 0, at: scheduler.now() };
    const rows = [...seen.values()].slice(0, MEASURED_ROWS).map(({ row }) => row);
    const width = document.documentElement.clientWidth;
    const content = extentOf(
      (coversPicture(place.surface) ? rows : [place.surface.root, ...rows]).map((element) => element.getBoundingClientRect()),
      width,
    );
    const next = dockFor(place.surface, options.settings().docks, content, width);
    if (shape.folded || next.side === shape.side) setShape({ folded: shape.folded, ...next });
  }
  function setShape(next: Shape): void {
    if (next.folded === shape.folded && next.side === shape.side && next.width === shape.width) return;
    const moved = next.side !== shape.side;
    shape = next;
    frame?.it.setShape(next);
    if (moved) links.send({ type: 'page/fold', folded: next.folded, side: next.side });
  }
  function fold(folded: boolean, focus: boolean): void {
    setShape({ ...shape, folded });
    if (focus && !folded) frame?.it.focus();
    if (folded) frame?.it.blur();
    links.send({ type: 'page/fold', folded, side: shape.side });
  }

  /** One look at the page in idle time: where are we, what is new. */
  function pass(targets: Iterable<Node>): void {
    if (signal.aborted) return;
    adapter.touched?.(targets);
    if (options.isStale()) return goStale();
    const wait = lastPass + BREATH - scheduler.now();
    if (wait > 0) return again ? undefined : void ((again = true), scheduler.later(() => ((again = false), pass([])), wait, signal));
    lastPass = scheduler.now();
    locate();
    boxes.sweep();
    marks.unbox('gone');
    if (!allowed()) return rest();
    if (place.surface === null || links.count === 0) return;
    reading?.abort();
    const stop = new AbortController();
    reading = stop;
    runSliced(adapter.scan(place.surface), scheduler, stop.signal, (comments) => {
      if (!signal.aborted) report(comments, false);
    });
  }
  /** A page that is not the agency's is left alone after a while: nothing is watched until the address changes. */
  function rest(): void {
    if (links.has('panel')) return;
    if (place.surface !== null && scheduler.now() - place.since < PATIENCE) return;
    watch?.stop.abort();
    watch = null;
  }
  function report(comments: readonly ReadComment[], everything: boolean): void {
    if (place.surface === null) return;
    seen = new Map(comments.map((comment) => [comment.id, comment]));
    if (everything) reporter.forget();
    for (const batch of batches(reporter.changed(comments))) links.send({ type: 'page/comments', comments: batch });
    paint(marked);
    if (everything || coverage === '') return count(comments, everything);
    if (counting) return;
    counting = true;
    scheduler.later(() => ((counting = false), scheduler.idle(() => count([...seen.values()], false), 500, signal)), COVERAGE_LAG, signal);
  }
  function count(comments: readonly ReadComment[], everything: boolean): void {
    if (place.surface === null || !allowed()) return;
    const message: FromPage = {
      type: 'page/coverage',
      coverage: adapter.coverageOf(place.surface, comments),
      diagnosis: adapter.diagnose(place.surface),
      failures: adapter.failures(place.surface).map((text) => text.slice(0, 500)),
    };
    const told = JSON.stringify(message);
    if (told !== coverage || everything) links.send(message);
    coverage = told;
  }
  function paint(next: typeof marked): void {
    marked = next;
    const waiting = [...marked.ids].map((id) => seen.get(id)?.textElement ?? null).filter((element) => element !== null);
    const current = marked.current === null ? null : (seen.get(marked.current)?.textElement ?? null);
    const now = [...waiting, current];
    if (now.length === painted.length && now.every((element, i) => element === painted[i])) return;
    painted = now;
    marks.comments(waiting, current);
  }

  async function serve(
    message: Exclude<ToPage, { type: 'sidebar/ready' }>,
    answer: (message: FromPage) => void,
    kind: 'frame' | 'panel',
  ): Promise<void> {
    switch (message.type) {
      case 'sidebar/marks':
        return paint({ ids: new Set(message.marked), current: message.current });
      case 'sidebar/fold':
        return fold(message.folded, false);
      case 'sidebar/dock':
        if (place.surface === null || kind !== 'frame') return;
        options.saveDock(dockKey(place.surface.site, place.surface.kind), message.side);
        setShape({ ...shape, side: message.side });
        return dock();
      case 'sidebar/read-once':
        asked = place.key;
        return soon();
      case 'sidebar/insert':
      case 'sidebar/replace':
        // The page may have laid something over the frame, so that the person pressed a button without seeing it.
        if (kind === 'frame' && frame?.it.isWhole() !== true)
          return answer({ type: 'page/done', id: message.id, outcome: { ok: false, reason: 'not-seen', found: null } });
        return requests.serve(message, answer);
      default:
        return requests.serve(message, answer);
    }
  }

  function goStale(): void {
    links.send({ type: 'page/stale' });
    fold(true, false);
    frame?.it.note(options.staleNote);
    reading?.abort();
    requests.cancel();
    watch?.stop.abort();
    watch = null;
    // What the old sidebar still says is not heard any more.
    links.detach('frame');
    links.detach('panel');
    marks.clear();
  }

  view.addEventListener('resize', dock, { passive: true, signal });

  function observe(): void {
    if (watch !== null) return;
    const stop = new AbortController();
    signal.addEventListener('abort', () => stop.abort(), { once: true, signal: stop.signal });
    const it = watchPage({
      document,
      scheduler,
      signal: stop.signal,
      changed: pass,
      ticked() {
        if (view.location.href !== href) moved();
      },
    });
    watch = { it, stop };
  }
  function soon(): void {
    observe();
    watch?.it.poke();
  }
  function moved(): void {
    href = view.location.href;
    soon();
  }
  function heartbeat(): void {
    scheduler.later(
      () => {
        if (options.isStale()) return goStale();
        if (!document.hidden) frame?.it.check();
        heartbeat();
      },
      CHECK_EVERY,
      signal,
    );
  }
  followSelection(
    document,
    scheduler,
    (text) => {
      if (links.count > 0) links.send({ type: 'page/selection', text, url: view.location.href.slice(0, 500) });
    },
    signal,
  );
  soon();
  heartbeat();
  return {
    moved,
    changed() {
      soon();
      locate();
      button();
    },
    unfold() {
      locate();
      if (place.surface === null) return false;
      asked = place.own ? asked : place.key;
      frameLost = false;
      arrange();
      fold(false, true);
      soon();
      return frame !== null || links.has('panel');
    },
    attachPanel(wire) {
      links.attach(wire, 'panel');
      soon();
    },
  };
}

const infoOf = (surface: Surface | null): SurfaceInfo | null => (surface === null ? null : plainSurface(surface));

/** Text that the person selected outside boxes, half a second after the last change. */
function followSelection(document: Document, scheduler: Scheduler, selected: (text: string) => void, signal: AbortSignal): void {
  let turn = 0;
  let last = '';
  document.addEventListener(
    'selectionchange',
    (event) => {
      if (!event.isTrusted) return;
      const mine = ++turn;
      scheduler.later(
        () => {
          const selection = mine === turn ? document.getSelection() : null;
          if (
            selection === null ||
            selection.isCollapsed ||
            document.activeElement?.matches('textarea,input,[contenteditable="true"]') === true
          )
            return;
          const text = selection.toString().trim();
          if (text.length < 3 || text.length > 5_000 || text === last) return;
          last = text;
          selected(text);
        },
        500,
        signal,
      );
    },
    { signal },
  );
}
