/** The hand-over in words: by reason, each with topic, place and link; no names. */
import type { App } from '../context';
import { REASONS, type Waiting } from './waiting';

/** Lines for each reason; the rest is a number. */
const MOST = 5;

export function handoverText(
  waiting: readonly Waiting[],
  drafts: number,
  { t, f, profile, admin }: Pick<App, 't' | 'f' | 'profile' | 'admin'>,
  now: number,
): string {
  const line = ({ case: c }: Waiting): string => {
    const about = [c.topic && t(`topic.${c.topic}`), c.place, c.urgency === 'urgent' && t('urgency.urgent')].filter(Boolean).join(', ');
    return `- ${about || t(`kind.${c.kind}`)}${c.number ? ` (${c.number})` : ''}${c.comment.permalink ? ` ${c.comment.permalink}` : ''}`;
  };
  const parts = REASONS.flatMap((reason) => {
    const mine = waiting.filter((each) => each.reason === reason);
    if (mine.length === 0) return [];
    const rest = mine.length > MOST ? [t('handover.more', { n: mine.length - MOST })] : [];
    return ['', `*${t(`today.${reason}`)}: ${f.number(mine.length)}*`, ...mine.slice(0, MOST).map(line), ...rest];
  });
  return [
    t('handover.head', { agency: profile.value.agency, at: f.dateTime(now) }),
    t('handover.from', { name: `${admin.name} (${admin.initials})` }),
    ...(parts.length === 0 ? ['', t('handover.none')] : parts),
    ...(drafts > 0 ? ['', t('handover.drafts', { n: drafts })] : []),
  ].join('\n');
}
