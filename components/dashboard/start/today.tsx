/** "Hari ini": how many cases wait and why, then the list of them, most pressing first. */
import { useApp } from '../context';
import { Figures, type Figure } from '../figures';
import { ReadFault } from '../read-fault';
import { href } from '../route';
import { useNow } from '../use-now';
import { useRead } from '../use-read';
import { Backup } from './backup-nudge';
import { Handover } from './handover';
import { OpenSites, Ready } from './ready';
import { useWaiting } from './use-waiting';
import { REASONS, type WaitReason } from '../../../lib/cases/waiting';
import { WaitingList } from './waiting-list';
import './start.css';

const TONE: Partial<Record<WaitReason, Figure['tone']>> = {
  unsure: 'danger',
  citizen: 'danger',
  promised: 'caution',
  completion: 'caution',
};

export function Today({ chosen }: { chosen: string | null }) {
  const { t, f, admin } = useApp();
  const now = useNow();
  const read = useWaiting();
  const totals = useRead('totals', (store) => store.totals());
  const cases = totals.state === 'ready' ? totals.value.cases : null;
  const reason = REASONS.find((each) => each === chosen) ?? null;
  const found = read.state === 'ready' ? read.value : null;
  const shown = (found?.items ?? []).filter((each) => reason === null || each.reason === reason);
  const count = (found?.counts ?? []).reduce((sum, { reason: each, n }) => (reason === null || each === reason ? sum + n : sum), 0);
  return (
    <div className="page">
      <div className="page-head">
        <div>
          <h1>{t('today.title')}</h1>
          <p>{t('today.lead', { day: f.date(now), name: admin.name })}</p>
        </div>
        {(cases ?? 0) > 0 && (
          <div className="row">
            {found && <Handover found={found} />}
            <OpenSites />
          </div>
        )}
      </div>
      {cases === 0 && <Ready />}
      {cases !== null && <Backup cases={cases} />}
      {read.state === 'failed' && <ReadFault again={read.again} />}
      {read.state === 'reading' && (
        <p className="muted" role="status">
          {t('today.counting')}
        </p>
      )}
      {found && cases !== 0 && (
        <>
          <Figures items={found.counts.map(({ reason: each, n }) => figure(each, n, found.late))} />
          <WaitingList items={shown} count={count} title={reason === null ? t('today.list') : t(`today.${reason}`)} now={now} />
        </>
      )}
    </div>
  );

  function figure(each: WaitReason, n: number, late: number): Figure {
    const pressing = each === 'reply' ? late > 0 : n > 0;
    return {
      label: t(`today.${each}`),
      value: f.number(n),
      base: each === 'reply' && late > 0 ? t('today.replyBase', { n: late }) : undefined,
      href: href('start', '', reason === each ? {} : { due: each }),
      current: reason === each,
      tone: pressing ? (TONE[each] ?? 'plain') : 'plain',
    };
  }
}
