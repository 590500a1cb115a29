/** A store that lives as long as a run: takes the same messages as the real one, keeps nothing, writes nothing. */
import { foldAll } from '../cases/erase';
import { caseIdOf } from '../cases/event';
import type { Case, CaseEvent, Correction, PostFact, PostMark } from '../cases/types';
import type { DoorMessage, StoredDraft } from '../messages/store-door';

export interface MemoryStore {
  /** Answers one message of the store door. */
  answer(message: DoorMessage): Promise<unknown>;
  readonly events: ReadonlyMap<string, CaseEvent>;
}

export function createMemoryStore(): MemoryStore {
  const events = new Map<string, CaseEvent>();
  const drafts = new Map<string, StoredDraft>();
  const corrections = new Map<string, Correction>();
  const facts = new Map<string, PostFact>();
  const marks = new Map<string, PostMark>();
  const numbers = new Map<string, string>();

  const cases = (): Case[] => foldAll(events.values());
  function answer(message: DoorMessage): object {
    switch (message.type) {
      case 'store/append':
        for (const event of message.events) events.set(event.id, event);
        return { stored: message.events.map(({ id }) => id), refused: [] };
      case 'store/cases': {
        const wanted = new Map(message.commentIds.map((id) => [caseIdOf({ channel: 'practice', commentId: id }), id]));
        const found = cases().filter(({ id }) => wanted.has(id) || message.caseIds.includes(id));
        return { cases: found, byComment: Object.fromEntries(found.flatMap(({ id }) => (wanted.has(id) ? [[wanted.get(id), id]] : []))) };
      }
      case 'store/pending':
        return {
          open: cases()
            .flatMap(({ intents }) => intents)
            .filter(({ state }) => state === 'open'),
          unsure: [],
        };
      case 'store/drafts.get':
        return { drafts: message.commentIds.flatMap((id) => drafts.get(id) ?? []) };
      case 'store/drafts.put':
        drafts.set(message.draft.commentId, message.draft);
        return {};
      case 'store/drafts.delete':
        drafts.delete(message.commentId);
        return {};
      case 'store/corrections.list':
        return { corrections: [...corrections.values()] };
      case 'store/corrections.put':
        corrections.set(message.correction.id, message.correction);
        return {};
      case 'store/corrections.delete':
        corrections.delete(message.id);
        return {};
      case 'store/recent':
        return { replies: [], templateIds: [] };
      case 'store/number': {
        const number =
          numbers.get(message.caseId) ??
          `${message.initials}-${message.date.slice(5, 7)}${message.date.slice(8, 10)}-${String(numbers.size + 1).padStart(2, '0')}`;
        numbers.set(message.caseId, number);
        return { number };
      }
      case 'store/mark.get':
        return { mark: marks.get(message.postId) ?? { site: message.site, postId: message.postId, disaster: false } };
      case 'store/mark.put':
        marks.set(message.mark.postId, message.mark);
        return {};
      case 'store/facts.get':
        return { fact: facts.get(message.postId) ?? null };
      case 'store/facts.put':
        if (message.fact.text === '') facts.delete(message.fact.postId);
        else facts.set(message.fact.postId, message.fact);
        return {};
      case 'store/status':
        return { mode: 'ready', cases: cases().length, unsure: 0 };
      default:
        return {};
    }
  }
  return { events, answer: (message) => Promise.resolve({ ok: true, ...answer(message) }) };
}
