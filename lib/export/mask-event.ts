/** Masks handles and personal data of one event, for a log that is handed to somebody else. */
import type { CaseEvent, LoggedComment } from '../cases/types';
import { maskHandle, maskText } from '../privacy';

/** @param keep the agency's own channels, which are no personal data. */
export function eventMask(keep: readonly string[]): (event: CaseEvent) => CaseEvent {
  const text = (value: string) => maskText(value, { keep });
  const maybe = (value: string | null) => (value === null ? null : text(value));
  const comment = (given: LoggedComment): LoggedComment => ({
    ...given,
    handle: given.handle === null ? null : maskHandle(given.handle),
    text: text(given.text),
  });
  return (event) => {
    switch (event.type) {
      case 'noted':
        return { ...event, data: { ...event.data, comment: comment(event.data.comment) } };
      case 'citizenReplied':
        return { ...event, data: { ...event.data, comment: comment(event.data.comment) } };
      case 'inserted':
        return { ...event, data: { ...event.data, text: text(event.data.text) } };
      case 'replied':
        return { ...event, data: { ...event.data, text: text(event.data.text) } };
      case 'corrected':
        return { ...event, data: { ...event.data, value: text(event.data.value), why: maybe(event.data.why) } };
      case 'dropped':
        return { ...event, data: { ...event.data, why: maybe(event.data.why) } };
      case 'waiting':
        return { ...event, data: { ...event.data, what: text(event.data.what) } };
      case 'resumed':
        return { ...event, data: { why: text(event.data.why) } };
      case 'reopened':
        return { ...event, data: { why: text(event.data.why) } };
      case 'promised':
        return { ...event, data: { ...event.data, what: text(event.data.what) } };
      case 'forwarded':
        return { ...event, data: { ...event.data, to: maybe(event.data.to) } };
      case 'followedUp':
        return { ...event, data: { ...event.data, text: text(event.data.text) } };
      case 'closed':
        return { ...event, data: { ...event.data, evidence: maybe(event.data.evidence), why: maybe(event.data.why) } };
      case 'commented':
        return { ...event, data: { text: text(event.data.text) } };
      case 'judged':
      case 'unsure':
      case 'numbered':
      case 'chased':
      case 'erased':
        return event;
    }
  };
}
