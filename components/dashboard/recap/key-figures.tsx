/** The figures that an office is measured by, then those that would otherwise hide in them. */
import type { Share, Summary } from '../../../lib/cases/summary';
import { joinSlices, sliceOf, type SliceName } from '../../../lib/cases/slices';
import { percent } from '../../../lib/export/figures';
import { useApp } from '../context';
import { Figures, type Figure } from '../figures';
import { wantedParams, type Wanted } from '../log/filter';
import { href } from '../route';

export function KeyFigures({ summary: s, wanted }: { summary: Summary; wanted: Wanted }) {
  const { t, f } = useApp();
  const log = (extra: Partial<Wanted>) => href('log', '', wantedParams({ ...wanted, ...extra }));
  const slice = (name: SliceName) => log({ slice: joinSlices(wanted.slice, sliceOf(name)) });
  const share = (label: string, value: Share, link: string): Figure => ({
    label,
    value: value.of === 0 ? '–' : percent(value),
    base: value.of === 0 ? t('recap.noBase') : t('recap.shareBase', { n: value.n, of: value.of }),
    href: link,
  });
  const hours = (n: number | null) => (n === null ? '–' : t('recap.hours', { n: Math.round(n * 10) / 10 }));
  const { median, longest, count, approximate } = s.firstReplyHours;
  const plain = (label: string, n: number, link: string): Figure => ({ label, value: f.number(n), href: link });
  const late = (label: string, n: number, link: string): Figure => ({ ...plain(label, n, link), tone: n > 0 ? 'danger' : 'plain' });

  return (
    <>
      <Figures
        items={[
          { label: t('recap.total'), value: f.number(s.total), base: t('recap.totalBase', { n: s.answerable }), href: log({}) },
          share(t('recap.answered'), s.answered, slice('answered')),
          share(t('recap.firstInTime'), s.firstInTime, slice('first-in-time')),
          share(t('recap.within24'), s.within24Hours, slice('within-24')),
          {
            label: t('recap.median'),
            value: hours(median),
            base:
              count === 0
                ? t('recap.noBase')
                : [
                    t('recap.medianBase', { longest: hours(longest), n: count }),
                    approximate > 0 && t('recap.approximate', { n: approximate }),
                  ]
                    .filter(Boolean)
                    .join('; '),
            href: s.firstReplyHours.longestCase ? href('case', s.firstReplyHours.longestCase) : undefined,
          },
          share(t('recap.done'), s.completedInTime, slice('completed-in-time')),
        ]}
      />
      <div className="small-figures">
        <Figures
          items={[
            late(t('recap.overdueFirst'), s.overdueFirst.length, slice('first-late')),
            late(t('recap.overdueCompletion'), s.overdueCompletion.length, slice('completion-late')),
            plain(t('recap.holding'), s.holdingOnly, slice('holding')),
            plain(t('recap.citizen'), s.citizenWaits, slice('citizen')),
            plain(t('recap.promises'), s.promisesDue, slice('promise')),
            plain(t('recap.unsure'), s.unsure, slice('unsure')),
          ]}
        />
      </div>
    </>
  );
}
