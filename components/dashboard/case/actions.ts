/** The steps in the life of a case: one entry is one button with its fields and the events it makes. */
import { isClosed } from '../../../lib/cases/fold';
import type { Case, CaseEventBody } from '../../../lib/cases/types';
import type { TextKey } from '../../../lib/i18n';

export type Values = Readonly<Record<string, string>>;

export interface ActionField {
  name: string;
  label: TextKey;
  kind: 'line' | 'area' | 'link' | 'switch' | 'office' | 'days';
  required: boolean;
  hint?: TextKey;
  /** What stands in it at first. */
  start?(c: Case): string;
}

export interface ActionTools {
  /** ISO time. */
  now: string;
  /** End of the day that is so many working days away, ISO time. */
  inWorkingDays(days: number): string;
}

export interface Action {
  id: string;
  label: TextKey;
  /** `next`: what usually comes next; `exit`: leaves the way of a complaint. */
  group: 'next' | 'exit' | 'note';
  what?: TextKey;
  when(c: Case): boolean;
  fields: readonly ActionField[];
  make(values: Values, c: Case, tools: ActionTools): CaseEventBody[];
}

const open = (c: Case) => !isClosed(c.status) && c.status !== 'erased';
const pending = (c: Case) => c.openIntents.length > 0;
const area = (name: string, label: TextKey, required = true): ActionField => ({ name, label, kind: 'area', required });
const line = (name: string, label: TextKey, required = true, hint?: TextKey): ActionField => ({
  name,
  label,
  kind: 'line',
  required,
  ...(hint ? { hint } : {}),
});
const text = (values: Values, name: string): string => (values[name] ?? '').trim();
const maybe = (values: Values, name: string): string | null => text(values, name) || null;

function closing(as: 'not-complaint' | 'not-ours' | 'out-of-scope' | 'archived', why: ActionField, what?: TextKey): Action {
  return {
    id: as,
    label: `do.${as}`,
    group: 'exit',
    ...(what ? { what } : {}),
    when: open,
    fields: [why],
    make: (values) => [{ type: 'closed', data: { as, evidence: null, why: maybe(values, 'why') } }],
  };
}

export const ACTIONS: readonly Action[] = [
  {
    id: 'sent',
    label: 'do.sent',
    what: 'do.sentWhat',
    group: 'next',
    when: pending,
    fields: [{ ...area('text', 'do.replyText'), start: (c) => c.intents.at(-1)?.text ?? '' }],
    make: (values, c, { now }) =>
      c.intents.map((intent, index) => ({
        type: 'replied',
        data: {
          intentId: intent.id,
          replyId: null,
          text: index === c.intents.length - 1 ? text(values, 'text') : intent.text,
          at: now,
          evidence: 'by-hand',
          holding: intent.holding,
          permalink: null,
        },
      })),
  },
  {
    id: 'drop',
    label: 'do.drop',
    group: 'next',
    when: pending,
    fields: [line('why', 'do.dropWhy', false)],
    make: (values, c) => c.openIntents.map((intentId) => ({ type: 'dropped', data: { intentId, why: maybe(values, 'why') } })),
  },
  {
    id: 'reply',
    label: 'do.reply',
    group: 'next',
    when: (c) => open(c) && !pending(c),
    fields: [area('text', 'do.replyText'), { name: 'holding', label: 'do.holding', kind: 'switch', required: false }],
    make: (values, _c, { now }) => [
      {
        type: 'replied',
        data: {
          intentId: null,
          replyId: null,
          text: text(values, 'text'),
          at: now,
          evidence: 'by-hand',
          holding: values.holding === 'yes',
          permalink: null,
        },
      },
    ],
  },
  {
    id: 'forward',
    label: 'do.forward',
    group: 'next',
    when: open,
    fields: [
      { name: 'office', label: 'do.office', kind: 'office', required: true, start: (c) => c.office ?? '' },
      line('via', 'do.via', true, 'do.viaExample'),
      line('to', 'do.to', false),
    ],
    make: (values) => [{ type: 'forwarded', data: { office: text(values, 'office'), via: text(values, 'via'), to: maybe(values, 'to') } }],
  },
  {
    id: 'chase',
    label: 'do.chase',
    group: 'next',
    when: (c) => open(c) && c.officeSince !== null && c.office !== null,
    fields: [line('via', 'do.via', true, 'do.viaExample')],
    make: (values, c) => [{ type: 'chased', data: { office: c.office ?? '', via: text(values, 'via') } }],
  },
  {
    id: 'wait',
    label: 'do.wait',
    group: 'next',
    when: (c) => open(c) && c.status !== 'waiting-citizen',
    fields: [area('what', 'do.waitWhat')],
    make: (values) => [{ type: 'waiting', data: { on: 'citizen', what: text(values, 'what') } }],
  },
  {
    id: 'resume',
    label: 'do.resume',
    group: 'next',
    when: (c) => c.status === 'waiting-citizen',
    fields: [area('why', 'do.resumeWhy')],
    make: (values) => [{ type: 'resumed', data: { why: text(values, 'why') } }],
  },
  {
    id: 'promise',
    label: 'do.promise',
    group: 'next',
    when: open,
    fields: [line('what', 'do.promiseWhat'), { name: 'days', label: 'do.promiseWhen', kind: 'days', required: true, start: () => '3' }],
    make: (values, _c, { inWorkingDays }) => [
      { type: 'promised', data: { what: text(values, 'what'), dueAt: inWorkingDays(Number(values.days)) } },
    ],
  },
  {
    id: 'followUp',
    label: 'do.followUp',
    group: 'next',
    when: open,
    fields: [area('text', 'do.followUpText'), { name: 'link', label: 'do.link', kind: 'link', required: false }],
    make: (values) => [{ type: 'followedUp', data: { text: text(values, 'text'), link: maybe(values, 'link') } }],
  },
  {
    id: 'done',
    label: 'do.done',
    group: 'next',
    when: open,
    fields: [
      { name: 'evidence', label: 'do.evidence', kind: 'line', required: true, hint: 'do.evidenceHint', start: (c) => c.followUpLink ?? '' },
      area('why', 'do.doneWhy', false),
    ],
    make: (values) => [{ type: 'closed', data: { as: 'done', evidence: text(values, 'evidence'), why: maybe(values, 'why') } }],
  },
  closing('not-ours', area('why', 'do.not-oursWhy')),
  closing('not-complaint', area('why', 'do.why', false)),
  closing('out-of-scope', area('why', 'do.why', false), 'do.out-of-scopeWhat'),
  closing('archived', area('why', 'do.archivedWhy')),
  {
    id: 'reopen',
    label: 'do.reopen',
    group: 'next',
    when: (c) => isClosed(c.status),
    fields: [area('why', 'do.reopenWhy')],
    make: (values) => [{ type: 'reopened', data: { why: text(values, 'why') } }],
  },
  {
    id: 'note',
    label: 'do.note',
    group: 'note',
    when: (c) => c.status !== 'erased',
    fields: [area('text', 'do.noteText')],
    make: (values) => [{ type: 'commented', data: { text: text(values, 'text') } }],
  },
];

/** Id of the step that usually comes next. */
export function usualNext(c: Case): string {
  if (pending(c)) return 'sent';
  if (c.replies === 0 || c.citizenRepliedAt !== null) return 'reply';
  if (isClosed(c.status)) return 'reopen';
  if (c.status === 'waiting-citizen') return 'resume';
  if (c.status === 'followed-up') return 'done';
  return c.office === null ? 'forward' : 'followUp';
}

/** Names of the fields that are missing or wrong, each with what is said about it. */
export function problems(action: Action, values: Values): Record<string, TextKey> {
  const found: Record<string, TextKey> = {};
  for (const field of action.fields) {
    const value = text(values, field.name);
    if (field.required && value === '') found[field.name] = 'case.required';
    else if (field.kind === 'link' && value !== '' && !value.startsWith('https://')) found[field.name] = 'case.linkWrong';
  }
  return found;
}
