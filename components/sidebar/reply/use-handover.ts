/** What others are told of a comment: matter, place, link, date; masked by the templates room. */
import { useAssistantState, useTexts } from '../context';
import { adminOf, placeOf, type Row } from '../../../lib/assistant';
import type { HandoverCase, Sender } from '../../../lib/templates';

export function useHandover(row: Row): { handover: HandoverCase; sender: Sender } {
  const { t, f } = useTexts();
  const profile = useAssistantState((state) => state.profile);
  const number = useAssistantState((state) => state.cases.get(row.id)?.number ?? null);
  const { comment, assessment } = row;
  const topic = assessment.topics[0]?.topic ?? null;
  return {
    handover: {
      number,
      topic,
      topicTitle: topic ? t(`topic.${topic}`) : null,
      place: placeOf(assessment) || null,
      link: comment.permalink,
      text: comment.text,
      date: comment.postedAt ? f.date(comment.postedAt) : null,
      channel: t(`site.${comment.site}`),
      urgent: assessment.urgency === 'urgent',
    },
    sender: { agency: profile.agency, initials: adminOf(profile).initials, channels: profile.channels },
  };
}
