/** Which cases are past their time: seen first, then deleted on a clear yes. */
import { useState } from 'react';
import type { TextKey } from '../../../lib/i18n';
import { Button } from '../../ui/button';
import { Notice } from '../../ui/notice';
import { useApp } from '../context';
import { ReadFault } from '../read-fault';
import { href } from '../route';
import { failText } from '../use-append';
import { useScan } from '../use-scan';
import { EraseDialog } from './erase-dialog';

const SHOWN = 25;

/** The same day so many months earlier; the last of a shorter month. */
export function monthsBefore(now: number, months: number): string {
  const day = new Date(now);
  const wanted = day.getUTCMonth() - months;
  day.setUTCMonth(wanted);
  // 31 March minus one month rolls over to 3 March; the last day of February is meant.
  if ((((day.getUTCMonth() - wanted) % 12) + 12) % 12 !== 0) day.setUTCDate(0);
  return day.toISOString();
}

export function Retention() {
  const { t, f, services, profile, admin } = useApp();
  const months = profile.value.retentionMonths;
  const [limit] = useState(() => monthsBefore(services.now(), months));
  const [asking, setAsking] = useState(false);
  const [erased, setErased] = useState<number | null>(null);
  const [failed, setFailed] = useState<TextKey | null>(null);
  const read = useScan(limit, (signal, store) => store.untouchedSince(limit, { signal }));
  const cases = read.state === 'ready' ? read.value : [];

  const erase = async () => {
    setAsking(false);
    try {
      setErased(
        await services.store.erase(
          cases.map((c) => c.id),
          t('privacy.retentionWhy'),
          admin,
        ),
      );
    } catch (error) {
      setFailed(failText(error));
    }
  };

  return (
    <section className="card" aria-labelledby="retention">
      <h2 id="retention">{t('privacy.retention')}</h2>
      <p className="muted">
        {t('privacy.retentionLead', { n: months })} <a href={href('settings')}>{t('settings.title')}</a>
      </p>
      {read.state === 'failed' && <ReadFault again={read.again} />}
      {erased !== null && <Notice tone="good">{t('privacy.erased', { n: erased })}</Notice>}
      {failed && <Notice tone="danger">{t(failed)}</Notice>}
      {read.state === 'ready' && cases.length === 0 && <p role="status">{t('privacy.retentionNone')}</p>}
      {cases.length > 0 && (
        <>
          <p role="status">
            <strong>{t('privacy.retentionFound', { n: cases.length, date: f.date(limit) })}</strong>
          </p>
          <ul className="found">
            {cases.slice(0, SHOWN).map((c) => (
              <li key={c.id}>
                <div>
                  <a href={href('case', c.id)}>{c.comment.text || t('log.noText')}</a>
                  <span className="small muted">
                    {f.date(c.startedAt ?? c.notedAt)} · {t(`status.${c.status}`)}
                  </span>
                </div>
              </li>
            ))}
          </ul>
          {cases.length > SHOWN && <p className="muted small">{t('privacy.retentionMore', { n: cases.length - SHOWN })}</p>}
          <div className="row">
            <Button look="danger" onClick={() => setAsking(true)}>
              {t('privacy.erase', { n: cases.length })}
            </Button>
          </div>
        </>
      )}
      {asking && <EraseDialog n={cases.length} onClose={() => setAsking(false)} onYes={() => void erase()} />}
    </section>
  );
}
