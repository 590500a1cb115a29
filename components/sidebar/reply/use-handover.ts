/** What others are told of a comment: matter, place, link, date; masked by the templates room. */
import { useEffect } from 'react';
import { useAssistant, useAssistantState, useTexts } from '../context';
import { SP4N } from '../../../lib/judge/sp4n';
import { adminOf, placeOf, type Row } from '../../../lib/assistant';
import { topicNote, type HandoverCase, type Sender } from '../../../lib/templates';

/** What is handed on gets a number to ask about later. */
export function useNumber(row: Row): void {
  const assistant = useAssistant();
  useEffect(() => void assistant.numbers.give(row), [assistant, row]);
}

export function useHandover(row: Row): { handover: HandoverCase; sender: Sender; category: string | null } {
  const { t, f } = useTexts();
  const profile = useAssistantState((state) => state.profile);
  const number = useAssistantState((state) => state.cases.get(row.id)?.number ?? state.numbers.get(row.id) ?? null);

  const elsewhere = useAssistantState((state) => state.captured.get(row.id)?.channel ?? null);
  const { comment, assessment } = row;
  const topic = assessment.topics[0]?.topic ?? null;
  const packs = useAssistantState((state) => state.packs);
  const [home] = topic ? SP4N[topic] : [];
  const noted = topic ? topicNote(packs, topic)?.sp4n : null;
  return {
    handover: {
      number,
      topic,
      topicTitle: topic ? t(`topic.${topic}`) : null,
      place: placeOf(assessment) || null,
      link: comment.permalink,
      text: comment.text,
      date: comment.postedAt ? f.date(comment.postedAt) : null,
      channel: elsewhere ? t(`channel.${elsewhere}`) : t(`site.${comment.site}`),
      urgent: assessment.urgency === 'urgent',
    },
    category: noted ?? (home ? [home.main, home.sub[0]].filter(Boolean).join(' / ') : null),
    sender: { agency: profile.agency, initials: adminOf(profile).initials, channels: profile.channels },
  };
}
