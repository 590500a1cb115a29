/** What the parts of the assistant share: the one store, the page, the outbox, and how rows are brought up to date. */
import { createStore, type StoreApi } from 'zustand/vanilla';
import { createConnection, type Connection } from './connection';
import { correctionFor } from './corrections';
import type { AssistantDeps, Setup } from './deps';
import { eventMaker, type EventMaker } from './events';
import { nextOrder } from './order';
import { createOutbox, type Outbox } from './outbox';
import { buildRows } from './rows';
import type { AssistantState, Notice } from './state';
import type { FromPage } from '../messages/page-link';

/** Good news goes by itself; what has to be acted upon stays until it is dismissed. */
const FADES_MS = 8_000;

/** Below this a refresh may follow every change; above it, the work takes at most one part in `REST` of the time. */
const CHEAP_MS = 3;
const REST = 8;

/** A list that has just come into sight is still being filled. */
const SETTLES_MS = 1_000;

export interface Core {
  deps: AssistantDeps;
  state: StoreApi<AssistantState>;
  get(): AssistantState;
  set(change: Partial<AssistantState>): void;
  page: Connection;
  outbox: Outbox;
  make: EventMaker;
  say(notice: Notice | null): void;
  /** Brings rows, order and marks up to date, soon and once. */
  refresh(): void;
  /** The same, now. */
  refreshNow(): void;
  /** The person points at the list or has the keyboard in it: it doesn't move. */
  hold(held: boolean): void;
  /** Another post came into sight: its list fills freely at first, also under the pointer. */
  arrived(): void;
  /** Called after each refresh. */
  onRefresh(listener: () => void): void;
}

export const emptyPage = {
  surface: null,
  viewer: null,
  own: false,
  url: '',
  readOnce: false,
  comments: new Map(),
  assessments: new Map(),
  coverage: null,
  diagnosis: null,
  failures: [],
  unjudged: 0,
  cases: new Map(),
  fact: null,
  recent: [],
  disaster: false,
  numbers: new Map(),
  captured: new Map(),
  rows: new Map(),
  order: { todo: [], answered: [], other: [] },
  fresh: 0,
  politicalCount: 0,
  setAside: 0,
  selected: null,
  suggestions: [],
  suggestion: 0,
  report: null,
  notes: null,
  focusSlot: null,
  question: null,
  busy: null,
  box: null,
  selection: null,
} satisfies Partial<AssistantState>;

/** What was noted by hand stands in the list like what the page shows. */
function withCaptured({ captured, comments, assessments }: AssistantState): Pick<AssistantState, 'comments' | 'assessments'> {
  if (captured.size === 0) return { comments, assessments };
  const all = [...captured];
  return {
    comments: new Map([...comments, ...all.map(([id, { comment }]) => [id, comment] as const)]),
    assessments: new Map([...assessments, ...all.map(([id, { assessment }]) => [id, assessment] as const)]),
  };
}

export function createCore(deps: AssistantDeps, setup: Setup, host: AssistantState['host'], receive: (message: FromPage) => void): Core {
  const state = createStore<AssistantState>(() => ({
    ...setup,
    ...emptyPage,
    host,
    link: 'waiting',
    folded: host === 'frame',
    side: 'right',
    corrections: [],
    usedTemplates: new Map(),
    tab: 'todo',
    view: { name: 'list' },
    drafts: new Map(),
    promises: new Map(),
    notice: null,
    pending: [],
    doubts: [],
    unsaved: new Map(),
  }));
  const get = state.getState;
  const set = (change: Partial<AssistantState>): void => state.setState(change);
  const listeners: (() => void)[] = [];
  let scheduled = false;
  let cost = 0;
  let stopFading = (): void => undefined;
  let held = false;
  let forget = true;
  let settled = false;
  let arrivedAt = deps.clock.now();
  let lastMarks = '';

  const page = createConnection(deps.clock, receive, () => {
    if (get().link === 'linked') set({ link: 'lost', busy: null });
  });

  function sendMarks(): void {
    const { order, view, own } = get();
    const marked = own ? order.todo : [];
    const current = view.name === 'reply' ? view.id : null;
    const marks = `${marked.join()}|${current}`;
    if (marks === lastMarks) return;
    lastMarks = marks;
    page.send({ type: 'sidebar/marks', marked: [...marked], current });
  }

  function refreshNow(): void {
    scheduled = false;
    const began = deps.clock.tick();
    const now = get();
    const built = buildRows({ ...now, ...withCaptured(now), correction: correctionFor(now.corrections) });
    if (now.unjudged === 0 && now.comments.size > 0 && deps.clock.now() - arrivedAt >= SETTLES_MS) settled = true;
    const keep = held && settled && !forget;
    const todo = nextOrder(now.order.todo, built.order.todo, keep && now.tab === 'todo', (id) => built.rows.has(id));
    const others = (tab: 'answered' | 'other') =>
      nextOrder(now.order[tab], built.order[tab], keep && now.tab === tab, (id) => built.rows.has(id));
    const answered = others('answered');
    const other = others('other');
    const fresh = { todo, answered, other }[now.tab].fresh;
    forget = false;
    set({
      rows: built.rows,
      order: { todo: todo.order, answered: answered.order, other: other.order },
      fresh,
      politicalCount: built.politicalCount,
      setAside: built.setAside,
    });
    sendMarks();
    for (const listener of listeners) listener();
    cost = deps.clock.tick() - began;
  }

  return {
    deps,
    state,
    get,
    set,
    page,
    outbox: createOutbox(deps),
    make: eventMaker(deps, () => get().profile),
    say(notice) {
      stopFading();
      stopFading = () => undefined;
      set({ notice });
      if (notice?.tone !== 'ok' && notice?.tone !== 'info') return;
      stopFading = deps.clock.after(FADES_MS, () => get().notice === notice && set({ notice: null }));
    },
    refresh() {
      if (scheduled) return;
      scheduled = true;
      const run = (): void => void (scheduled && refreshNow());
      if (cost < CHEAP_MS) deps.clock.soon(run);
      else deps.clock.after(cost * REST, run);
    },
    refreshNow,
    hold(next) {
      if (held === next) return;
      held = next;
      if (!next && get().fresh > 0) refreshNow();
    },
    arrived() {
      settled = false;
      arrivedAt = deps.clock.now();
    },
    onRefresh: (listener) => void listeners.push(listener),
  };
}
