/** An event in words: a title and, where there is more to say, a detail. */
import type { CaseEvent } from '../../../lib/cases/types';
import type { Formats, Translate } from '../../../lib/i18n';
import { KINDS, TOPICS } from '../../../lib/judge/types';

const joined = (...parts: (string | null | undefined | false)[]): string => parts.filter(Boolean).join(' · ');

export function eventTexts(event: CaseEvent, t: Translate, f: Formats): { title: string; detail: string } {
  switch (event.type) {
    case 'judged': {
      const { kind, topic, urgency, place, political } = event.data;
      return {
        title: t('event.judged'),
        detail: joined(
          t(`kind.${kind}`),
          topic && t(`topic.${topic}`),
          urgency === 'urgent' && t('urgency.urgent'),
          place,
          political && t('log.political'),
        ),
      };
    }
    case 'inserted':
      return { title: t('event.inserted'), detail: event.data.text };
    case 'replied': {
      const { evidence, text, holding } = event.data;
      return {
        title: evidence === 'seen' ? t('event.replied') : t(`event.replied.${evidence}`),
        detail: joined(text, holding && t('clock.holding')),
      };
    }
    case 'dropped':
    case 'reopened':
    case 'resumed':
      return { title: t(`event.${event.type}`), detail: event.data.why ?? '' };
    case 'numbered':
      return { title: t('event.numbered'), detail: event.data.number };
    case 'citizenReplied':
      return { title: t('event.citizenReplied'), detail: event.data.comment.text };
    case 'corrected':
      return {
        title: t('event.corrected'),
        detail: joined(`${t(`case.${event.data.field}`)}: ${factText(event.data.field, event.data.value, t)}`, event.data.why),
      };
    case 'waiting':
      return { title: t(event.data.on === 'office' ? 'event.waiting.office' : 'event.waiting'), detail: event.data.what };
    case 'forwarded':
      return {
        title: t('event.forwarded', { office: event.data.office }),
        detail: joined(t('event.via', { via: event.data.via }), event.data.to),
      };
    case 'chased':
      return { title: t('event.chased'), detail: joined(event.data.office, t('event.via', { via: event.data.via })) };
    case 'promised':
      return { title: t('event.promised'), detail: joined(event.data.what, t('event.promisedBy', { date: f.date(event.data.dueAt) })) };
    case 'followedUp':
      return { title: t('event.followedUp'), detail: joined(event.data.text, event.data.link) };
    case 'closed':
      return { title: `${t('event.closed')}: ${t(`status.${event.data.as}`)}`, detail: joined(event.data.evidence, event.data.why) };
    case 'commented':
      return { title: t('event.commented'), detail: event.data.text };
    case 'noted':
    case 'unsure':
    case 'erased':
      return { title: t(`event.${event.type}`), detail: '' };
  }
}

function factText(field: string, value: string, t: Translate): string {
  const kind = KINDS.find((each) => each === value);
  const topic = TOPICS.find((each) => each === value);
  const urgency = (['none', 'normal', 'urgent'] as const).find((each) => each === value);
  if (field === 'kind' && kind) return t(`kind.${kind}`);
  if (field === 'topic' && topic) return t(`topic.${topic}`);
  if (field === 'urgency' && urgency) return t(`urgency.${urgency}`);
  return value === '' ? '–' : value;
}
