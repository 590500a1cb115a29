/** The hand-over in words: by reason, each with topic, place and link; no names. */
import type { App } from '../context';
import type { Waiting, WaitingFound } from '../../../lib/cases/waiting';

/** Lines for each reason; the rest is a number. */
const MOST = 5;

export function handoverText(
  found: WaitingFound,
  drafts: number,
  { t, f, profile, admin }: Pick<App, 't' | 'f' | 'profile' | 'admin'>,
  now: number,
): string {
  const line = ({ case: c }: Waiting): string => {
    const about = [c.topic && t(`topic.${c.topic}`), c.place, c.urgency === 'urgent' && t('urgency.urgent')].filter(Boolean).join(', ');
    return `- ${about || t(`kind.${c.kind}`)}${c.number ? ` (${c.number})` : ''}${c.comment.permalink ? ` ${c.comment.permalink}` : ''}`;
  };
  const parts = found.counts.flatMap(({ reason, n }) => {
    if (n === 0) return [];
    const first = found.items.filter((each) => each.reason === reason).slice(0, MOST);
    const rest = n > first.length ? [t('handover.more', { n: n - first.length })] : [];
    return ['', `*${t(`today.${reason}`)}: ${f.number(n)}*`, ...first.map(line), ...rest];
  });
  return [
    t('handover.head', { agency: profile.value.agency, at: f.dateTime(now) }),
    t('handover.from', { name: `${admin.name} (${admin.initials})` }),
    ...(parts.length === 0 ? ['', t('handover.none')] : parts),
    ...(drafts > 0 ? ['', t('handover.drafts', { n: drafts })] : []),
  ].join('\n');
}
