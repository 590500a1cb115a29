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
import { REASONS, type WaitReason, type Waiting } from './waiting';
import { WaitingList } from './waiting-list';
import './start.css';

const TONE: Partial<Record<WaitReason, Figure['tone']>> = {
  unsure: 'danger',
  citizen: 'danger',
  promised: 'caution',
  completion: 'danger',
};

export function Today({ chosen }: { chosen: string | null }) {
  const { t, f, admin } = useApp();
  const now = useNow();
  const read = useWaiting();
  const totals = useRead('totals', (store) => store.totals());
  const cases = totals.state === 'ready' ? totals.value.cases : null;
  const reason = REASONS.find((each) => each === chosen) ?? null;
  const all = read.state === 'ready' ? read.value : [];
  const shown = reason === null ? all : all.filter((each) => each.reason === reason);
  return (
    <div className="page">
      <div className="page-head">
        <div>
          <h1>{t('today.title')}</h1>
          <p>{t('today.lead', { day: f.date(now), name: admin.name })}</p>
        </div>
        {(cases ?? 0) > 0 && (
          <div className="row">
            {read.state === 'ready' && <Handover waiting={read.value} />}
            <OpenSites />
          </div>
        )}
      </div>
      {cases === 0 && <Ready />}
      <Backup cases={cases ?? 0} />
      {read.state === 'failed' && <ReadFault again={read.again} />}
      {read.state === 'reading' && (
        <p className="muted" role="status">
          {t('today.counting')}
        </p>
      )}
      {read.state === 'ready' && cases !== 0 && (
        <>
          <Figures items={REASONS.map((each) => figure(each, all, reason))} />
          <WaitingList items={shown} title={reason === null ? t('today.list') : t(`today.${reason}`)} now={now} />
        </>
      )}
    </div>
  );

  function figure(each: WaitReason, waiting: readonly Waiting[], current: WaitReason | null): Figure {
    const mine = waiting.filter((one) => one.reason === each);
    const late = mine.filter((one) => one.clocks.first.state === 'late').length;
    const pressing = each === 'reply' ? late > 0 : mine.length > 0;
    return {
      label: t(`today.${each}`),
      value: f.number(mine.length),
      base: each === 'reply' && late > 0 ? t('today.replyBase', { n: late }) : undefined,
      href: href('start', '', current === each ? {} : { due: each }),
      current: current === each,
      tone: pressing ? (TONE[each] ?? 'plain') : 'plain',
    };
  }
}
