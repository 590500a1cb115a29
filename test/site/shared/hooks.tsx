/** What both sites' React trees use: the world, the address, threads and windows of long lists. */

import {
  createContext,
  useCallback,
  useContext,
  useEffect,
  useLayoutEffect,
  useRef,
  useState,
  useSyncExternalStore,
  type ReactNode,
  type RefObject,
} from 'react';
import type { BoxModel } from '../config';
import type { PostKey } from '../content';
import type { World, WorldComment } from '../model/world';

const WorldContext = createContext<World | null>(null);

export function WorldProvider({ world, children }: { world: World; children: ReactNode }) {
  return <WorldContext value={world}>{children}</WorldContext>;
}

/** The server, with a new render at every change of it. */
export function useWorld(): World {
  const world = useContext(WorldContext);
  if (!world) throw new Error('no world around this component');
  useSyncExternalStore(world.subscribe, () => world.version);
  return world;
}

/** Tells `window.__replica.boxes()` about a box while it is mounted. */
export function useBox(read: () => BoxModel): void {
  const world = useWorld();
  const latest = useRef(read);
  useLayoutEffect(() => {
    latest.current = read;
  });
  useEffect(() => {
    const current = () => latest.current();
    world.boxes.add(current);
    return () => {
      world.boxes.delete(current);
    };
  }, [world]);
}

const addressListeners = new Set<() => void>();
const told = () => addressListeners.forEach((listener) => listener());
window.addEventListener('popstate', told);

/** Goes to another address without loading, as the sites do. */
export function go(url: string, state: unknown = null): void {
  history.pushState(state, '', url);
  told();
}

/** Changes the address in place, as the reels viewer does while scrolling. */
export function swap(url: string): void {
  history.replaceState(history.state, '', url);
  told();
}

export function useAddress(): URL {
  const href = useSyncExternalStore(
    (listener) => {
      addressListeners.add(listener);
      return () => addressListeners.delete(listener);
    },
    () => location.href,
  );
  return new URL(href);
}

export interface Threads {
  shown: WorldComment[];
  hasMore: boolean;
  loadMore: () => void;
  /** Replies in the DOM. */
  repliesOf: (comment: WorldComment) => WorldComment[];
  isOpen: (comment: WorldComment) => boolean;
  toggle: (comment: WorldComment) => void;
  isWhole: (comment: WorldComment) => boolean;
  showWhole: (comment: WorldComment) => void;
}

/** Which comments of a post are loaded, which threads are open, which long texts are whole. */
export function useThreads(post: PostKey, usual: { initial: number; pageSize: number; sort?: 'all' | 'relevant' }): Threads {
  const world = useWorld();
  const { initial, pageSize, openThreads } = world.config;
  const [loaded, setLoaded] = useState(initial || usual.initial);
  const [open, setOpen] = useState<ReadonlyMap<string, boolean>>(new Map());
  const [whole, setWhole] = useState<ReadonlySet<string>>(new Set());
  const loading = useRef(false);
  const all = world.post(post).comments;
  const sorted = usual.sort === 'relevant' ? all.filter((c, i) => c.fresh || c.replies.length > 0 || i % 3 !== 2) : all;
  // What is fresh comes on top of what was loaded, and takes nobody's place.
  const fresh = sorted.filter((c) => c.fresh).length;
  const shown = sorted.slice(0, loaded + fresh);
  const hasMore = shown.length < sorted.length;
  const step = pageSize || usual.pageSize;
  const loadMore = useCallback(() => {
    if (loading.current) return;
    loading.current = true;
    world.network.later(() => {
      loading.current = false;
      setLoaded((n) => n + step);
    });
  }, [world, step]);
  const isOpen = (c: WorldComment) => open.get(c.id) ?? (openThreads || (world.site === 'facebook' && c.open));
  return {
    shown,
    hasMore,
    loadMore,
    isOpen,
    repliesOf: (c) => (isOpen(c) ? c.replies : c.replies.filter((r) => r.fresh)),
    toggle: (c) => {
      const next = !isOpen(c);
      const apply = () => setOpen((before) => new Map(before).set(c.id, next));
      if (next) world.network.later(apply);
      else apply();
    },
    isWhole: (c) => whole.has(c.id),
    showWhole: (c) => setWhole((before) => new Set(before).add(c.id)),
  };
}

/** Calls `loadMore` when the end of a scroll container comes near. */
export function useEndOf(scroller: RefObject<HTMLElement | null>, hasMore: boolean, loadMore: () => void): void {
  useEffect(() => {
    const element = scroller.current;
    if (!element || !hasMore) return;
    const look = () => {
      if (element.scrollTop > 0 && element.scrollHeight - element.scrollTop - element.clientHeight < 300) loadMore();
    };
    element.addEventListener('scroll', look, { passive: true });
    return () => element.removeEventListener('scroll', look);
  }, [scroller, hasMore, loadMore]);
}

interface ListProps<T> {
  items: readonly T[];
  keyOf: (item: T) => string;
  scroller: RefObject<HTMLElement | null>;
  children: (item: T) => ReactNode;
}

/** A list that is plain, windowed, or windowed with its DOM rows used again, as the switches say. */
export function List<T>(props: ListProps<T>) {
  const { virtual, recycled } = useWorld().config;
  if (!virtual && !recycled) return props.items.map((item) => <div key={props.keyOf(item)}>{props.children(item)}</div>);
  return <WindowedList {...props} reuse={recycled} />;
}

const guess = 96;
const slots = 24;

function WindowedList<T>({ items, keyOf, scroller, children, reuse }: ListProps<T> & { reuse: boolean }) {
  const heights = useRef(new Map<string, number>());
  const body = useRef<HTMLDivElement>(null);
  const [top, setTop] = useState(0);
  const [, remeasured] = useState(0);
  const heightOf = (item: T) => heights.current.get(keyOf(item)) ?? guess;

  useEffect(() => {
    const element = scroller.current;
    if (!element) return;
    const look = () => setTop(element.scrollTop);
    element.addEventListener('scroll', look, { passive: true });
    return () => element.removeEventListener('scroll', look);
  }, [scroller]);

  let start = 0;
  let before = 0;
  while (start < items.length && before + heightOf(items[start] as T) < top - 600) {
    before += heightOf(items[start] as T);
    start++;
  }
  const end = Math.min(items.length, start + slots);
  let after = 0;
  for (let i = end; i < items.length; i++) after += heightOf(items[i] as T);

  // Rows are measured after every render; the next one follows only when a height was new.
  // eslint-disable-next-line react-hooks/exhaustive-deps
  useLayoutEffect(() => {
    let moved = false;
    for (const row of body.current?.children ?? []) {
      const index = Number((row as HTMLElement).dataset['i']);
      const item = items[index];
      if (item === undefined) continue;
      const height = row.getBoundingClientRect().height;
      if (Math.abs(heightOf(item) - height) > 1) {
        heights.current.set(keyOf(item), height);
        moved = true;
      }
    }
    if (moved) remeasured((n) => n + 1);
  });

  const rows = items.slice(start, end).map((item, i) => ({ item, index: start + i }));
  // With reuse the rows stand in the DOM in the order of their slots and are put in place by CSS order, as recycling lists do.
  if (reuse) rows.sort((a, b) => (a.index % slots) - (b.index % slots));
  return (
    <div style={{ paddingTop: before, paddingBottom: after }}>
      <div ref={body} style={{ display: 'flex', flexDirection: 'column' }}>
        {rows.map(({ item, index }) => (
          <div key={reuse ? index % slots : keyOf(item)} data-i={index} style={{ order: index }}>
            {children(item)}
          </div>
        ))}
      </div>
    </div>
  );
}
