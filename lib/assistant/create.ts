/** Puts the parts of the assistant together. */
import type { StoreApi } from 'zustand/vanilla';
import { createBox } from './box';
import { prepare } from './corrections';
import { createCore, emptyPage } from './core';
import { createDecisions, type Decisions } from './decide';
import type { AssistantDeps, Setup } from './deps';
import { createFacts } from './facts';
import { createInsert, type InsertOptions } from './insert';
import { createJudgeQueue } from './judging';
import { createLookup } from './lookup';
import { createNumbers, type Numbers } from './numbers';
import { createFollowing, type Following } from './pending';
import { createReadings } from './readings';
import { createPresence, createReceiver } from './receive';
import { createReply, type ReplyActions } from './reply';
import type { AssistantState, Tab, View } from './state';
import { createWanted } from './wanted';
import type { LocalWord } from '../judge/types';
import { isAgencyAccount } from '../profile/accounts';
import type { Account } from '../sites/types';
import type { FromPage, SidebarEnd } from '../messages/page-link';
import { ownWords } from '../templates';

export interface Assistant {
  state: StoreApi<AssistantState>;
  deps: AssistantDeps;
  reply: ReplyActions;
  decide: Decisions;
  facts: ReturnType<typeof createFacts>;
  numbers: Pick<Numbers, 'give'>;
  box: ReturnType<typeof createBox>;
  following: Pick<Following, 'confirmByHand' | 'drop'>;
  insert(options?: InsertOptions): Promise<void>;
  /** *Lewati* / *Berikutnya*: the next comment that needs an answer; back to the list when there is none. */
  next(): void;
  configure(setup: Partial<Setup>): void;
  attach(end: SidebarEnd, signal: AbortSignal): void;
  /** The tab in front has no page to work on (panel only). */
  nowhere(): void;
  /** From a page to the reply or list that it was opened from. */
  back(): void;
  show(view: View): void;
  showTab(tab: Tab): void;
  select(id: string | null): void;
  hold(held: boolean): void;
  /** "3 baru": lets the new rows in. */
  letIn(): void;
  fold(folded: boolean): void;
  dock(side: 'left' | 'right'): void;
  readOnce(): void;
  /** "Ini akun instansi kami": the account that is acting, or the owner of the post, joins the profile's list. */
  addAccount(account: Account): void;
  reveal(id: string): Promise<void>;
  /** Structure of one row without texts and names, for a support report; null when there is none. */
  structure(): Promise<string | null>;
  openLink(url: string): void;
  openDashboard(view?: string): void;
  copy(text: string): Promise<void>;
  setDisaster(disaster: boolean): void;
  dismiss(): void;
  /** Something that the person did was not let through, because the frame can't be seen. */
  unseen(): void;
  retrySaving(): void;
}

export function createAssistant(deps: AssistantDeps, setup: Setup, host: AssistantState['host'] = 'frame'): Assistant {
  let receive = (_message: FromPage): void => undefined;
  const core = createCore(deps, setup, host, (message) => receive(message));
  const { get, set } = core;

  function judgeOne(id: string): void {
    const { comments, surface, profile, settings, packs } = get();
    const comment = comments.get(id);
    if (!comment) return;
    const parent = comment.parentId === null ? undefined : comments.get(comment.parentId);
    const assessment = deps.judge(
      comment.text,
      {
        ...(parent ? { parent: { text: parent.text, isOwn: parent.isOwn } } : {}),
        ...(surface?.caption ? { caption: surface.caption } : {}),
        ownHandles: profile.accounts.map(({ handle }) => handle),
        words: ownWords(packs).local,
      },
      settings.width,
    );
    prepare(comment);
    judged.set(id, assessment);
  }
  const judged = new Map<string, AssistantState['assessments'] extends ReadonlyMap<string, infer A> ? A : never>();
  const queue = createJudgeQueue(deps.clock, judgeOne, (left) => {
    set({ assessments: new Map([...get().assessments, ...judged]), unjudged: left });
    judged.clear();
    core.refresh();
  });

  const numbers = createNumbers(core);
  const reply = createReply(core, numbers);
  const presence = createPresence(core);
  const following = createFollowing(core, presence, credited);
  const lookup = createLookup(core, following);
  const readings = createReadings(core);
  const box = createBox(core);
  core.onRefresh(readings.changed);

  /** Asked while no page was there to make room. */
  let wanted: boolean | null = null;
  function fold(folded: boolean): void {
    if (get().link === 'waiting') return void (wanted = folded);
    set({ folded });
    core.page.send({ type: 'sidebar/fold', folded });
  }

  const opening = createWanted(core, reply, fold);
  core.onRefresh(opening.look);

  receive = createReceiver(core, queue, presence, {
    shapeTold() {
      const asked = wanted;
      wanted = null;
      if (asked !== null) fold(asked);
    },
    surfaceChanged(surface) {
      readings.newLook();
      lookup.surface(surface);
      opening.surface();
    },
    commentsCame(comments) {
      lookup.comments(comments);
      following.run();
    },
    submitted: following.submitted,
    typedInBox: box.typed,
    leaving: reply.keepNow,
  });

  const afterCurrent = (id: string): string | null => {
    const { order, rows } = get();
    const open = order.todo.filter(
      (one) => one !== id && (rows.get(one)?.state === 'unanswered' || rows.get(one)?.state === 'closed-thread'),
    );
    const at = order.todo.indexOf(id);
    return open.find((one) => order.todo.indexOf(one) > at) ?? open[0] ?? null;
  };

  function next(): void {
    const { view } = get();
    const id = view.name === 'reply' ? afterCurrent(view.id) : (get().order.todo[0] ?? null);
    if (id) reply.open(id);
    else reply.back();
  }

  /** The store has the reply: say so, learn the case anew, and go on when the person is still there. */
  function credited(commentId: string): void {
    const { view } = get();
    const comment = get().comments.get(commentId);
    if (view.name === 'reply' && view.id === commentId) next();
    core.say({ key: 'sidebar.posted.stored', params: { who: comment ? deps.maskHandle(comment.author.handle) : '' }, tone: 'ok' });
    const { surface } = get();
    if (surface) lookup.surface(surface);
    void lookup.caseOf(commentId);
    core.refresh();
  }

  return {
    state: core.state,
    deps,
    reply,
    box,
    following,
    next,
    facts: createFacts(core),
    numbers,
    decide: createDecisions(core, numbers, (id) => void lookup.caseOf(id)),
    insert: createInsert(core, presence, numbers, reply.check),
    configure(change) {
      const before = get();
      set(change);
      const otherWidth = change.settings !== undefined && change.settings.width !== before.settings.width;
      const otherWords = change.packs !== undefined && !sameWords(ownWords(change.packs).local, ownWords(before.packs).local);
      if (otherWidth || otherWords) queue.add(before.comments.keys());
      core.refresh();
    },
    attach: (end, signal) => core.page.attach(end, signal),
    nowhere() {
      reply.keepNow();
      set({ ...emptyPage, link: 'linked', view: { name: 'list' } });
      core.refreshNow();
    },
    back() {
      const { view } = get();
      if (view.name === 'forward' || view.name === 'guide' || view.name === 'handover') reply.open(view.id);
      else reply.back();
    },
    show: (view) => {
      reply.keepNow();
      set({ view });
      core.refresh();
    },
    showTab(tab) {
      set({ tab, selected: null });
      core.refreshNow();
    },
    select: (selected) => set({ selected }),
    hold: core.hold,
    letIn() {
      core.hold(false);
      core.refreshNow();
    },
    fold,
    dock: (side) => core.page.send({ type: 'sidebar/dock', side }),
    readOnce() {
      set({ readOnce: true });
      core.page.send({ type: 'sidebar/read-once' });
    },
    addAccount(account) {
      const { surface, profile } = get();
      if (!surface || surface.site === 'practice') return;
      const { site } = surface;
      const handle = account.handle || account.id || account.name || '';
      if (handle === '' || isAgencyAccount(profile, site, account)) return;
      const accounts = [...profile.accounts, { site, handle, id: account.id }];
      set({ profile: { ...profile, accounts } });
      deps.saveProfile({ accounts });
      core.say({ key: 'sidebar.account.added', params: { account: account.name ?? handle }, tone: 'ok' });
      core.refresh();
    },
    async reveal(id) {
      const outcome = await core.page.ask({ type: 'sidebar/reveal', commentId: id });
      if (!outcome.ok) core.say({ key: `sidebar.refused.${outcome.reason}`, tone: 'warn' });
    },
    async structure() {
      const outcome = await core.page.ask({ type: 'sidebar/structure', commentId: get().selected });
      return outcome.ok ? outcome.text : null;
    },
    openLink: deps.openLink,
    openDashboard: (view) => void deps.store.ask({ type: 'app/open-dashboard', view: view ?? null, caseId: null }),
    async copy(text) {
      core.say((await deps.copy(text)) ? { key: 'sidebar.copy.done', tone: 'ok' } : { key: 'sidebar.copy.failed', tone: 'warn' });
    },
    setDisaster(disaster) {
      const { surface } = get();
      set({ disaster });
      reply.checkAgain();
      if (!surface?.postId) return;
      void deps.store.ask({ type: 'store/mark.put', mark: { site: surface.site, postId: surface.postId, disaster } }).then((answer) => {
        if (!answer.ok) core.say({ key: 'sidebar.not-kept', tone: 'warn' });
      });
    },
    unseen: () => core.say({ key: 'sidebar.refused.not-seen', tone: 'warn' }),
    dismiss: () => set({ notice: null, question: null }),
    retrySaving: () => core.outbox.retryNow(),
  };
}

const sameWords = (a: readonly LocalWord[], b: readonly LocalWord[]): boolean =>
  a.length === b.length && a.every(({ word, as, topic }, at) => word === b[at]?.word && as === b[at].as && topic === b[at].topic);
