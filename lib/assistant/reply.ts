/** Opening a comment, choosing a reply, writing it: every change of the draft and what the tone check says of it. */
import type { Core } from './core';
import * as draft from './draft/model';
import type { DraftModel } from './draft/model';
import { offersFor, slotsOf, templateFor, textFor, valuesFor } from './offers';
import type { AssistantState, Row } from './state';
import { ownWords, slotNames, type Block, type Situation, type Template } from '../templates';
import type { ToneContext, ToneReport } from '../tone/types';
import { adminOf } from './events';

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
    recentReplies: state.recent,
    avoid: ownWords(state.packs).avoid,
  };
}

export interface ReplyActions {
  open(id: string): void;
  back(): void;
  /** Next or previous offered reply; wraps around. */
  otherSuggestion(step: 1 | -1): void;
  chooseTemplate(template: Template): void;
  /** The reply for one of these situations, with values known besides the comment; false when no pack has one. */
  offer(situations: readonly Situation[], values?: Readonly<Record<string, string>>): boolean;
  type(text: string): void;
  setSlot(name: string, value: string): void;
  addBlock(block: Block, at: number | null): void;
  /** *Ganti*. */
  replace(start: number, end: number, better: string): void;
  undo(): void;
  redo(): void;
  slotFocused(): void;
  /** Keeps what is being written at once (before the page goes). */
  keepNow(): void;
  check(model: DraftModel): ToneReport;
}

export function createReply(core: Core): ReplyActions {
  const { deps, get, set } = core;
  let cancelKeep = (): void => undefined;

  const current = (): DraftModel | null => {
    const { view, drafts } = get();
    return view.name === 'reply' ? (drafts.get(view.id) ?? null) : null;
  };
  const check = (model: DraftModel): ToneReport => deps.tone(model.text, toneContext(get(), get().rows.get(model.commentId)));

  function keepNow(): void {
    cancelKeep();
    cancelKeep = () => undefined;
    const model = current();
    const site = get().surface?.site;
    if (!model?.touched || !site) return;
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
    set({ drafts: new Map(get().drafts).set(model.commentId, model), report: check(model), question: null });
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
    const { initials } = adminOf(get().profile);
    if (!open || !row || !initials) return;
    const caseId = get().cases.get(model.commentId)?.id ?? `${row.comment.site}:${row.id}`;
    const date = new Intl.DateTimeFormat('en-CA', { timeZone: get().profile.timeZone }).format(deps.clock.now());
    void deps.store.ask({ type: 'store/number', initials, date, caseId }).then((answer) => {
      const now = get().drafts.get(model.commentId);
      if (answer.ok && now) put({ ...draft.setSlot(now, open, answer.number, deps.clock.now()), touched: now.touched });
    });
  }

  function start(row: Row): DraftModel {
    const suggestions = offersFor(deps, get(), row);
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
    const { text, values } = textFor(get(), row, template);
    return draft.startDraft(row.id, template.id, text, values, deps.clock.now());
  }

  function open(id: string): void {
    const row = get().rows.get(id);
    if (!row) return;
    keepNow();
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
    const { text, values } = textFor(get(), row, template);
    const filled = Object.fromEntries(Object.entries(draft.slotValues(model)).filter(([, value]) => value !== ''));
    const next = draft.useTemplate(model, template.id, text, { ...values, ...filled, ...more }, deps.clock.now());
    put(next);
    askNumber(next);
  }

  return {
    open,
    check,
    keepNow,
    back() {
      keepNow();
      set({ view: { name: 'list' }, report: null, question: null, suggestions: [] });
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
    chooseTemplate(template) {
      const { suggestions } = get();
      const known = suggestions.findIndex((offer) => offer.template.id === template.id);
      if (known >= 0) set({ suggestion: known });
      else
        set({
          suggestions: [{ template, packId: '', score: 0, situation: null, reasons: [], fillable: false }, ...suggestions.slice(0, 2)],
          suggestion: 0,
        });
      apply(template);
    },
    offer(situations, values = {}) {
      const model = current();
      const row = model && get().rows.get(model.commentId);
      const template = row && templateFor(get(), row, situations);
      if (!template) return false;
      set({
        suggestions: [{ template, packId: '', score: 0, situation: null, reasons: [], fillable: false }, ...get().suggestions.slice(0, 2)],
        suggestion: 0,
      });
      apply(template, values);
      return true;
    },
    type: (text) => change((model, now) => draft.typeText(model, text, now)),
    setSlot: (name, value) => change((model, now) => draft.setSlot(model, name, value, now)),
    addBlock(block, at) {
      const model = current();
      const row = model && get().rows.get(model.commentId);
      if (!row) return;
      change((now, time) => draft.addBlock(now, block.id, block.text, valuesFor(get(), row, slotNames(block.text)), at, time));
      const added = current();
      if (added) askNumber(added);
    },
    replace: (start, end, better) => change((model, now) => draft.replaceSpan(model, start, end, better, now)),
    undo: () => change(draft.undo),
    redo: () => change(draft.redo),
    slotFocused: () => set({ focusSlot: null }),
  };
}
