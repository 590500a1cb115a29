/** The trend by week as plain bars that also print: how many wanted an answer, how many got one. */
import { joinSlices } from '../../../lib/cases/slices';
import type { Summary } from '../../../lib/cases/summary';
import { dayNumber, isoDay } from '../../../lib/clock/days';
import { useApp } from '../context';
import { wantedParams, type Wanted } from '../log/filter';
import { href } from '../route';

/** Half a year; more bars than that say less. */
const MOST = 26;
const WEEK = 7;

export function Weeks({ summary, wanted }: { summary: Summary; wanted: Wanted }) {
  const { t, f } = useApp();
  const all = allWeeks(Object.keys(summary.byWeek));
  const weeks = all.slice(-MOST);
  const most = Math.max(1, ...weeks.map((week) => summary.byWeek[week]?.of ?? 0));
  if (weeks.length < 2) return null;
  return (
    <section className="card" aria-labelledby="weeks">
      <div className="card-line">
        <h2 id="weeks">{t('recap.trend')}</h2>
        <p className="legend" aria-hidden="true">
          <span className="bar-done" /> {t('recap.trendAnswered')} <span className="bar-open" /> {t('recap.trendOpen')}
        </p>
      </div>
      <ul className="weeks">
        {weeks.map((week, index) => {
          const { n, of } = summary.byWeek[week] ?? { n: 0, of: 0 };
          const last = isoDay((dayNumber(week) ?? 0) + WEEK - 1);
          const date = f.date(`${week}T05:00:00Z`);
          return (
            <li key={week}>
              <a
                href={href('log', '', wantedParams({ ...wanted, from: week, to: last, slice: joinSlices(wanted.slice, 'wants') }))}
                aria-label={t('recap.week', { date, n, of })}
                title={t('recap.week', { date, n, of })}
              >
                <span className="bar-number">{of > 0 ? of : ''}</span>
                <span className="bar-open" style={{ height: `${((of - n) / most) * 100}%` }} />
                <span className="bar-done" style={{ height: `${(n / most) * 100}%` }} />
              </a>
              <span className="bar-date">{index % Math.ceil(weeks.length / 9) === 0 ? date.replace(/\s\d{4}$/u, '') : ''}</span>
            </li>
          );
        })}
      </ul>
      {all.length > MOST && <p className="muted">{t('recap.trend.cut', { n: MOST, before: all.length - MOST })}</p>}
    </section>
  );
}

/** Weeks without a case have their place too. */
function allWeeks(known: string[]): string[] {
  const days = known.map(dayNumber).filter((day) => day !== null);
  if (days.length === 0) return [];
  const first = Math.min(...days);
  const count = (Math.max(...days) - first) / WEEK + 1;
  return Array.from({ length: count }, (_, index) => isoDay(first + index * WEEK));
}
