/** Opening a comment, choosing a reply, writing it: every change of the draft and what the tone check says of it. */
import type { Core } from './core';
import * as draft from './draft/model';
import type { DraftModel } from './draft/model';
import type { Numbers } from './numbers';
import { offersFor, saidLately, slotsOf, templateFor, textFor, valuesFor } from './offers';
import type { AssistantState, DraftNotes, Row } from './state';
import { ownWords, repeats, slotNames, usable, varied, type Block, type Situation, type Template } from '../templates';
import type { ToneContext, ToneReport } from '../tone/types';

/** A changed draft is kept after the person paused this long. */
const KEEP_MS = 400;

export function toneContext(state: AssistantState, row: Row | undefined): ToneContext {
  const { profile } = state;
  return {
    ...(row
      ? {
          complaint: row.comment.text,
          kind: row.assessment.kind,
          topic: row.assessment.topics[0]?.topic ?? null,
          urgency: row.assessment.urgency,
        }
      : {}),
    disaster: state.disaster,
    ownChannels: [...profile.channels, profile.emergencyNumber].filter(Boolean),
    sapaan: profile.sapaan,
    recentReplies: saidLately(state, row?.id ?? ''),
    avoid: ownWords(state.packs).avoid,
  };
}

export interface ReplyActions {
  open(id: string): void;
  back(): void;
  /** Next or previous offered reply; wraps around. */
  otherSuggestion(step: 1 | -1): void;
  chooseTemplate(template: Template): void;
  /** The reply for one of these situations, with values known besides the comment, rather one that says these *isian*; false when no pack has one. */
  offer(situations: readonly Situation[], values?: Readonly<Record<string, string>>, saying?: readonly string[]): boolean;
  /** This template where a pack has it, else one for these situations. */
  offerTemplate(id: string, situations: readonly Situation[]): void;
  type(text: string): void;
  setSlot(name: string, value: string): void;
  /** A *potongan* where the cursor stands, or in front of the signature. */
  addBlock(block: Block): void;
  /** Where the cursor stands in the draft; it follows the pieces that are stacked there. */
  cursor: { get(): number | null; set(at: number): void };
  /** The same reply in other words. */
  vary(): void;
  /** The situation has changed (a post was marked): what does the tone check say now? */
  checkAgain(): void;
  /** *Ganti*. */
  replace(start: number, end: number, better: string): void;
  undo(): void;
  redo(): void;
  slotFocused(): void;
  /** Reminder of the news that the draft promises, in working days; null: none. */
  remindIn(days: number | null): void;
  /** Keeps what is being written at once (before the page goes). */
  keepNow(): void;
  check(model: DraftModel): ToneReport;
}

export function createReply(core: Core, numbers: Numbers): ReplyActions {
  const { deps, get, set } = core;
  let cancelKeep = (): void => undefined;
  let cursor: number | null = null;

  const current = (): DraftModel | null => {
    const { view, drafts } = get();
    return view.name === 'reply' ? (drafts.get(view.id) ?? null) : null;
  };
  const check = (model: DraftModel): ToneReport => deps.tone(model.text, toneContext(get(), get().rows.get(model.commentId)));

  /** What a finding says already isn't said twice. */
  function notesOn({ text, commentId }: DraftModel, { findings }: ToneReport): DraftNotes {
    const register = deps
      .register(text, get().profile.sapaan)
      .filter(({ start, end }) => !findings.some((finding) => finding.start < end && start < finding.end));
    return { register, repeats: repeats(text, saidLately(get(), commentId)) };
  }

  function keepNow(): void {
    cancelKeep();
    cancelKeep = () => undefined;
    const model = current();
    const site = get().surface?.site;
    // Of politics alone nothing is kept, not even what was begun about it.
    if (!model?.touched || !site || get().captured.has(model.commentId) || get().rows.get(model.commentId)?.state === 'political') return;
    if (model.text.trim() === '') {
      void deps.store.ask({ type: 'store/drafts.delete', site, commentId: model.commentId });
      return;
    }
    const { commentId, text, templateId, blockIds, changedAt } = model;
    void deps.store.ask({
      type: 'store/drafts.put',
      draft: { site, commentId, text, templateId, blockIds: [...blockIds], slots: draft.slotValues(model), changedAt },
    });
  }

  function put(model: DraftModel): void {
    const report = check(model);
    set({ drafts: new Map(get().drafts).set(model.commentId, model), report, notes: notesOn(model, report), question: null });
    if (!model.touched) return;
    cancelKeep();
    cancelKeep = deps.clock.after(KEEP_MS, keepNow);
  }

  const change = (make: (model: DraftModel, now: number) => DraftModel): void => {
    const model = current();
    if (model) put(make(model, deps.clock.now()));
  };

  /** *No. aduan* is asked for only when a chosen text has a place for it. */
  function askNumber(model: DraftModel): void {
    const slots = slotsOf(get());
    const open = slotNames(model.text).find((name) => slots.get(name)?.source === 'case-number');
    const row = get().rows.get(model.commentId);
    if (!open || !row) return;
    void numbers.give(row).then((number) => {
      const now = get().drafts.get(model.commentId);
      if (number !== null && now) put({ ...draft.setSlot(now, open, number, deps.clock.now()), touched: now.touched });
    });
  }

  function start(row: Row): DraftModel {
    const suggestions = row.state === 'political' ? [] : offersFor(deps, get(), row);
    const kept = get().drafts.get(row.id);
    set({
      suggestions,
      suggestion: Math.max(
        0,
        suggestions.findIndex(({ template }) => template.id === kept?.templateId),
      ),
    });
    if (kept) return kept;
    const template = suggestions[0]?.template;
    if (!template) return draft.emptyDraft(row.id, deps.clock.now());
    const { text, values } = textFor(deps, get(), row, template);
    return draft.startDraft(row.id, template.id, text, values, deps.clock.now());
  }

  function open(id: string): void {
    const row = get().rows.get(id);
    if (!row) return;
    keepNow();
    cursor = null;
    set({ view: { name: 'reply', id }, selected: id, notice: null, question: null, focusSlot: null });
    const model = start(row);
    put(model);
    askNumber(model);
    core.refresh();
  }

  function apply(template: Template, more: Readonly<Record<string, string>> = {}): void {
    const model = current();
    const row = model && get().rows.get(model.commentId);
    if (!model || !row) return;
    const { text, values } = textFor(deps, get(), row, template);
    const filled = Object.fromEntries(Object.entries(draft.slotValues(model)).filter(([, value]) => value !== ''));
    const next = draft.useTemplate(model, template.id, text, { ...values, ...filled, ...more }, deps.clock.now());
    put(next);
    askNumber(next);
  }

  function chooseTemplate(template: Template): void {
    const { suggestions } = get();
    const known = suggestions.findIndex((offer) => offer.template.id === template.id);
    if (known >= 0) set({ suggestion: known });
    else
      set({
        suggestions: [{ template, packId: '', score: 0, situation: null, reasons: [], fillable: false }, ...suggestions.slice(0, 2)],
        suggestion: 0,
      });
    apply(template);
  }

  function offer(situations: readonly Situation[], values: Readonly<Record<string, string>> = {}, saying: readonly string[] = []): boolean {
    const model = current();
    const row = model && get().rows.get(model.commentId);
    const template = row && templateFor(get(), row, situations, saying);
    if (!template) return false;
    set({
      suggestions: [{ template, packId: '', score: 0, situation: null, reasons: [], fillable: false }, ...get().suggestions.slice(0, 2)],
      suggestion: 0,
    });
    apply(template, values);
    return true;
  }

  return {
    open,
    check,
    keepNow,
    back() {
      keepNow();
      set({ view: { name: 'list' }, report: null, notes: null, question: null, suggestions: [] });
      core.refresh();
    },
    otherSuggestion(step) {
      const { suggestions, suggestion } = get();
      if (suggestions.length === 0) return;
      const next = (suggestion + step + suggestions.length) % suggestions.length;
      set({ suggestion: next });
      const offer = suggestions[next];
      if (offer) apply(offer.template);
    },
    chooseTemplate,
    offer,
    offerTemplate(id, situations) {
      const template = get()
        .packs.flatMap((pack) => pack.templates)
        .find((one) => one.id === id && usable(one, get().settings.replyLanguages));
      if (template) chooseTemplate(template);
      else offer(situations);
    },
    type: (text) => change((model, now) => draft.typeText(model, text, now)),
    setSlot: (name, value) => change((model, now) => draft.setSlot(model, name, value, now)),
    cursor: { get: () => cursor, set: (at) => void (cursor = at) },
    checkAgain() {
      const model = current();
      const report = model && check(model);
      if (report) set({ report, notes: notesOn(model, report) });
    },
    vary() {
      const model = current();
      if (!model) return;
      const other = varied(model.text, [model.text, ...saidLately(get(), model.commentId)]);
      change((now, time) => draft.typeText(now, other, time));
    },
    addBlock(block) {
      const model = current();
      const row = model && get().rows.get(model.commentId);
      if (!row) return;
      const values = valuesFor(deps, get(), row, slotNames(block.text));
      const before = model.text.length;
      const at = draft.placeForBlock(model.text, block.part, cursor);
      change((now, time) => draft.addBlock(now, block.id, block.text, values, at, time));
      const added = current();
      cursor = at + ((added?.text.length ?? before) - before);
      if (added) askNumber(added);
    },
    replace: (start, end, better) => change((model, now) => draft.replaceSpan(model, start, end, better, now)),
    undo: () => change(draft.undo),
    redo: () => change(draft.redo),
    remindIn(days) {
      const { view, promises } = get();
      if (view.name !== 'reply') return;
      const next = new Map(promises);
      if (days === null) next.delete(view.id);
      else next.set(view.id, days);
      set({ promises: next });
    },
    slotFocused: () => set({ focusSlot: null }),
  };
}
