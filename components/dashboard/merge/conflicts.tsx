/** Complaints that more than one admin has answered. */
import type { Case } from '../../../lib/cases/types';
import { useApp } from '../context';
import { ReadFault } from '../read-fault';
import { href } from '../route';
import { useScan } from '../use-scan';

const MOST = 30;

export function Conflicts() {
  const { t, f } = useApp();
  const read = useScan('conflicts', async (signal, store) => {
    const found: Case[] = [];
    await store.scan({}, (cases) => void found.push(...cases.filter((each) => each.answeredBy.length > 1)), { signal });
    return found;
  });
  return (
    <section className="card" aria-labelledby="conflicts">
      <h2 id="conflicts">{t('merge.conflicts')}</h2>
      {read.state === 'failed' && <ReadFault again={read.again} />}
      {read.state === 'ready' && read.value.length === 0 && <p className="muted">{t('merge.conflictsNone')}</p>}
      {read.state === 'ready' && read.value.length > 0 && (
        <>
          <p className="muted">
            {t('log.count', { n: read.value.length })}. {t('merge.conflictsLead')}
          </p>
          <ul className="lines">
            {read.value.slice(0, MOST).map((each) => (
              <li key={each.id}>
                <a href={href('case', each.id)}>{each.comment.text || t('log.noText')}</a>
                <span className="small muted">
                  {f.date(each.startedAt ?? each.notedAt)} · {t('merge.conflictWho', { who: each.answeredBy.join(', ') })}
                </span>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}
