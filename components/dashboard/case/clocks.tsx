/** The two clocks of a case, with the last moment of each. */
import type { Case } from '../../../lib/cases/types';
import { ClockText } from '../clock-text';
import { useApp } from '../context';
import { useClocks } from '../use-clocks';
import { useNow } from '../use-now';

export function Clocks({ of }: { of: Case }) {
  const { t, f } = useApp();
  const now = useNow();
  const clocks = useClocks()(of);
  return (
    <section className="card" aria-labelledby="clocks">
      <h2 id="clocks">{t('case.clocks')}</h2>
      {clocks.first.state === 'none' ? (
        <p className="muted">{t('case.noClock')}</p>
      ) : (
        <dl className="facts-list">
          {(['first', 'completion'] as const).map((which) => (
            <div key={which}>
              <dt>{t(`case.clock.${which}`)}</dt>
              <dd>
                <ClockText clock={clocks[which]} now={now} />
                {clocks[which].dueAt && (
                  <span className="small muted">
                    {t('case.due', { date: `${clocks.approximate ? '±' : ''}${f.dateTime(clocks[which].dueAt)}` })}
                  </span>
                )}
              </dd>
            </div>
          ))}
          {of.promisedDueAt && (
            <div>
              <dt>{t('event.promised')}</dt>
              <dd>
                <span>{of.promisedWhat}</span>
                <span className="small muted">{t('event.promisedBy', { date: f.date(of.promisedDueAt) })}</span>
              </dd>
            </div>
          )}
        </dl>
      )}
    </section>
  );
}
