/** Changes the facts of one case, or takes its next step, without leaving the list. */
import { useState } from 'react';
import { Button } from '../../ui/button';
import { Dialog } from '../../ui/dialog';
import { SelectField } from '../../ui/field';
import { ActionDialog } from '../case/action-dialog';
import { ACTIONS, usualNext, type Action } from '../case/actions';
import { Facts } from '../case/facts';
import { useApp } from '../context';
import { href } from '../route';
import { useRead } from '../use-read';
import '../case/case.css';

export function QuickEdit({ id, onClose }: { id: string; onClose: () => void }) {
  const { t } = useApp();
  const [action, setAction] = useState<Action | null>(null);
  // Read anew after each change, so that the form shows what is stored.
  const read = useRead(id, (store) => store.get(id));
  const of = read.state === 'ready' ? read.value : null;
  if (!of || of.status === 'erased') return null;
  if (action) return <ActionDialog action={action} cases={[of]} onClose={() => setAction(null)} />;
  const usual = usualNext(of);
  const offered = ACTIONS.filter((each) => each.when(of));
  return (
    <Dialog
      title={t('log.edit')}
      onClose={onClose}
      foot={
        <>
          <a className="btn btn-quiet" href={href('case', id)}>
            {t('privacy.openCase')}
          </a>
          <Button look="primary" onClick={onClose}>
            {t('common.close')}
          </Button>
        </>
      }
    >
      <p className="quick-words">{of.comment.text || t('log.noText')}</p>
      <SelectField
        label={t('case.actions')}
        value=""
        onChange={(event) => setAction(offered.find((each) => each.id === event.target.value) ?? null)}
      >
        <option value="">{t('bulk.step')}</option>
        {[...offered]
          .sort((a, b) => Number(b.id === usual) - Number(a.id === usual))
          .map((each) => (
            <option key={each.id} value={each.id}>
              {t(each.label)}
            </option>
          ))}
      </SelectField>
      <Facts key={of.id} of={of} bare />
    </Dialog>
  );
}
