/** What the admin's own corrections keep out of the list is said, and can be looked at and undone. */
import { useAssistant, useAssistantState, useTexts } from '../context';

export function Corrected() {
  const assistant = useAssistant();
  const { t } = useTexts();
  const tab = useAssistantState((state) => state.tab);
  const count = useAssistantState((state) => state.setAside);
  if (count === 0 || tab !== 'todo') return null;
  return (
    <p className="corrected small muted">
      {t('sidebar.list.corrected', { n: count })} ·{' '}
      <button type="button" className="link" onClick={() => assistant.showTab('other')}>
        {t('sidebar.list.corrected.show')}
      </button>
    </p>
  );
}
