/** What can be done with the chosen comment. */
import { useAssistant, useAssistantState, useTexts } from '../context';
import { Button } from '../../ui/button';

export function ListFoot() {
  const assistant = useAssistant();
  const { t } = useTexts();
  const selected = useAssistantState((state) => state.selected);
  const row = useAssistantState((state) => (state.selected === null ? undefined : state.rows.get(state.selected)));
  const first = useAssistantState((state) => state.order[state.tab][0] ?? null);
  const open = row ? selected : first;
  const correction =
    row &&
    (row.tab === 'other'
      ? row.corrected
        ? 'undo'
        : row.state === 'political'
          ? 'service'
          : 'complaint'
      : row.state === 'unanswered' || row.state === 'closed-thread'
        ? 'not'
        : null);
  return (
    <footer className="foot">
      <Button look="primary" disabled={open === null} onClick={() => open !== null && assistant.reply.open(open)}>
        {t('sidebar.list.reply')}
      </Button>
      {row && correction === 'not' && (
        <Button onClick={() => assistant.decide.correct(row.id, false)}>{t('sidebar.list.not-complaint')}</Button>
      )}
      {row && correction === 'complaint' && (
        <Button onClick={() => assistant.decide.correct(row.id, true)}>{t('sidebar.list.complaint')}</Button>
      )}
      {row && correction === 'service' && (
        <Button onClick={() => assistant.decide.correct(row.id, true)}>{t('sidebar.list.service')}</Button>
      )}
      {row && correction === 'undo' && (
        <Button onClick={() => assistant.decide.undoCorrection(row.id)}>{t('sidebar.list.undo-correction')}</Button>
      )}
      <span className="foot-space" />
      <Button onClick={() => assistant.show({ name: 'capture' })}>{t('sidebar.list.capture')}</Button>
    </footer>
  );
}
