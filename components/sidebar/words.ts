/** How a comment and its state are put into short words; pure. */
import type { Row } from '../../lib/assistant';
import type { Formats, Translate } from '../../lib/i18n';
import { placeOf } from '../../lib/assistant';

/** First words, white space collapsed. */
export const firstWords = (text: string): string => text.slice(0, 300).replace(/\s+/gu, ' ').trim();

/** States that go without saying where the row stands. */
const PLAIN: ReadonlySet<Row['state']> = new Set(['unanswered', 'plain']);

export interface MetaWords {
  urgent: string | null;
  /** Kind (when it is no complaint), topic, place. */
  about: string[];
  state: string | null;
  /** "masalah yang sama: 12". */
  same: string | null;
}

export function metaWords(row: Row, t: Translate): MetaWords {
  const { assessment, state } = row;
  if (state === 'political') return { urgent: null, about: [], state: t('sidebar.state.political'), same: null };
  const topic = assessment.topics[0]?.topic;
  const place = placeOf(assessment).split(', ')[0];
  const about = [
    assessment.kind === 'complaint' ? null : t(`kind.${assessment.kind}`),
    topic && topic !== 'lainnya' ? t(`topic.${topic}`) : null,
    place || null,
  ].filter((word): word is string => word !== null);
  return {
    urgent: assessment.urgency === 'urgent' && row.tab === 'todo' ? t('urgency.urgent') : null,
    about,
    state: PLAIN.has(state) && about.length > 0 ? null : t(`sidebar.state.${state}`),
    same: row.same > 1 && row.tab === 'todo' ? t('sidebar.state.same', { n: row.same }) : null,
  };
}

/** Age of a comment: "±" where the site tells it only roughly. */
export function ageWords(row: Row, f: Formats, now: number): string {
  const { postedAt } = row.comment;
  return postedAt ? f.age(postedAt, now) : '';
}
