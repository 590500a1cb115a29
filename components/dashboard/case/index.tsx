/** One case: the citizen's words, what we answered, what is due, the next steps, the history. */
import { useState } from 'react';
import type { Case, CaseEvent } from '../../../lib/cases/types';
import { Button } from '../../ui/button';
import { Notice } from '../../ui/notice';
import { useApp } from '../context';
import type { PageProps } from '../pages';
import { ReadFault } from '../read-fault';
import { href } from '../route';
import { StatusChip } from '../status-chip';
import { useRead } from '../use-read';
import { ActionDialog } from './action-dialog';
import { ACTIONS, usualNext, type Action } from './actions';
import { PublishDialog } from '../publish/dialog';
import { Clocks } from './clocks';
import { Facts } from './facts';
import { Timeline } from './timeline';
import { Words } from './words';
import './case.css';

export default function CasePage({ route }: PageProps) {
  const { t } = useApp();
  const read = useRead(route.id, async (store) => {
    const [found, events] = await Promise.all([store.get(route.id), store.events(route.id)]);
    return found && { case: found, events };
  });
  return (
    <div className="page">
      <a className="back" href={href('log')} onClick={(event) => history.length > 1 && (event.preventDefault(), history.back())}>
        ‹ {t('case.back')}
      </a>
      {read.state === 'failed' && <ReadFault again={read.again} />}
      {read.state === 'ready' && (read.value ? <Whole of={read.value.case} events={read.value.events} /> : <Nothing />)}
    </div>
  );
}

function Nothing() {
  const { t } = useApp();
  return (
    <div className="card empty">
      <strong>{t('case.none')}</strong>
      <p>{t('case.noneWhat')}</p>
    </div>
  );
}

function Whole({ of, events }: { of: Case; events: CaseEvent[] }) {
  const { t } = useApp();
  const [action, setAction] = useState<Action | null>(null);
  const [publishing, setPublishing] = useState(false);
  const actions = ACTIONS.filter((each) => each.when(of));
  const usual = usualNext(of);
  const words = of.summary ?? (of.comment.text || t('log.noText'));
  return (
    <>
      <div className="case-head">
        <h1>{of.status === 'erased' ? t('log.erasedText') : words.length > 110 ? `${words.slice(0, 110).trimEnd()}…` : words}</h1>
        <p className="row">
          <StatusChip of={of} />
          {of.urgency === 'urgent' && <strong className="urgent">{t('urgency.urgent')}</strong>}
          {of.citizenRepliedAt && <strong className="citizen">{t('log.citizen')}</strong>}
          {of.number && <span className="muted">{t('case.number', { number: of.number })}</span>}
        </p>
      </div>
      {of.status === 'erased' ? (
        <Notice>{t('case.erased')}</Notice>
      ) : (
        <div className="case">
          <div className="case-main">
            <Words of={of} />
            <section className="card" aria-labelledby="steps">
              <h2 id="steps">{t('case.actions')}</h2>
              {(['next', 'exit', 'note'] as const).map((group) => (
                <StepRow
                  key={group}
                  title={t(`case.steps.${group}`)}
                  actions={actions.filter((each) => each.group === group)}
                  usual={usual}
                  onChoose={setAction}
                />
              ))}
              {of.status === 'done' && (
                <div className="row">
                  <Button small onClick={() => setPublishing(true)}>
                    {t('publish.open')}
                  </Button>
                </div>
              )}
            </section>
            <Timeline events={events} />
          </div>
          <div className="case-side">
            <Clocks of={of} />
            <Facts key={of.id} of={of} />
          </div>
        </div>
      )}
      {publishing && <PublishDialog of={of} onClose={() => setPublishing(false)} />}
      {action && <ActionDialog action={action} cases={[of]} onClose={() => setAction(null)} />}
    </>
  );
}

interface StepRowProps {
  title: string;
  actions: readonly Action[];
  usual: string;
  onChoose: (action: Action) => void;
}

function StepRow({ title, actions, usual, onChoose }: StepRowProps) {
  const { t } = useApp();
  if (actions.length === 0) return null;
  return (
    <div className="steps" role="group" aria-label={title}>
      <span className="small muted">{title}</span>
      <div className="row">
        {actions.map((each) => (
          <Button key={each.id} small look={each.id === usual ? 'primary' : 'plain'} onClick={() => onChoose(each)}>
            {t(each.label)}
          </Button>
        ))}
      </div>
    </div>
  );
}
