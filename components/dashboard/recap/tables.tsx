/** Counts by status, kind, topic, office, channel and admin; each number opens its cases. */
import { joinSlices, placeKey, sliceOf, type SliceName } from '../../../lib/cases/slices';
import type { Summary } from '../../../lib/cases/summary';
import { KINDS, TOPICS } from '../../../lib/judge/types';
import { useApp } from '../context';
import { CHANNELS, SHORT_STATUSES, wantedParams, type Wanted } from '../log/filter';
import { href } from '../route';
import { CountTable, type CountRow } from './count-table';

const most = (rows: CountRow[]): CountRow[] => rows.filter((row) => row.n > 0).sort((a, b) => b.n - a.n);

export function Tables({ summary: s, wanted }: { summary: Summary; wanted: Wanted }) {
  const { t } = useApp();
  const log = (extra: Partial<Wanted>) => href('log', '', wantedParams({ ...wanted, ...extra }));
  const slice = (name: SliceName, value: string) => log({ slice: joinSlices(wanted.slice, sliceOf(name, value)) });
  const topic = (name: string | null) =>
    name === null || name === 'none' ? t('recap.topicNone') : t(`topic.${TOPICS.find((each) => each === name) ?? 'lainnya'}`);
  return (
    <div className="recap-tables">
      <CountTable
        title={t('recap.byTopic')}
        total={s.total}
        rows={most([
          ...TOPICS.map((each) => ({ name: topic(each), n: s.byTopic[each] ?? 0, href: log({ topic: each }) })),
          { name: topic(null), n: s.byTopic.none ?? 0, href: slice('topic', 'none') },
        ])}
      />
      <div className="recap-stack">
        <CountTable
          title={t('recap.byShort')}
          total={s.total}
          rows={SHORT_STATUSES.map((each) => ({ name: t(`short.${each}`), n: s.byShort[each], href: log({ short: each }) }))}
        />
        <CountTable
          title={t('recap.byKind')}
          total={s.total}
          rows={most(KINDS.map((each) => ({ name: t(`kind.${each}`), n: s.byKind[each] ?? 0, href: log({ kind: each }) })))}
        />
      </div>
      <CountTable
        title={t('recap.byOffice')}
        total={s.total}
        rows={most(Object.entries(s.byOffice).map(([name, n]) => ({ name, n, href: slice('office', name) })))}
      />
      <div className="recap-stack">
        <CountTable
          title={t('recap.bySite')}
          total={s.total}
          rows={most(CHANNELS.map((each) => ({ name: t(`channel.${each}`), n: s.bySite[each] ?? 0, href: log({ site: each }) })))}
        />
        <CountTable
          title={t('recap.byAdmin')}
          total={s.total}
          rows={most(Object.entries(s.byAdmin).map(([name, n]) => ({ name, n, href: slice('admin', name) })))}
        />
      </div>
      <CountTable
        title={t('recap.places')}
        total={s.total}
        rows={s.places.map(({ place, cases }) => ({ name: place, n: cases, href: slice('place', placeKey(place)) }))}
      />
      <CountTable
        title={t('recap.issues')}
        total={s.total}
        rows={s.issues.map((issue) => ({
          name: `${topic(issue.topic)}, ${issue.place}`,
          note: t('recap.issue', { reporters: issue.reporters }),
          n: issue.cases,
          href: slice('issue', `${issue.topic ?? ''}|${placeKey(issue.place)}`),
        }))}
      />
    </div>
  );
}
