/** Why a list is empty. */
import { useAssistantState, useTexts } from '../context';

export function Empty() {
  const { t } = useTexts();
  const tab = useAssistantState((state) => state.tab);
  const comments = useAssistantState((state) => state.comments.size);
  const unjudged = useAssistantState((state) => state.unjudged);
  const unreadable = useAssistantState((state) => state.diagnosis?.health === 'unreadable');
  const coverage = useAssistantState((state) => state.coverage);
  if (coverage === null || unjudged > 0) return <p className="empty muted">{t('sidebar.empty.loading')}</p>;
  if (unreadable) return <p className="empty muted">{t('sidebar.empty.unreadable')}</p>;
  if (comments === 0 && (coverage.shown ?? 0) > 0) return <p className="empty muted">{t('sidebar.empty.todo.more')}</p>;
  if (comments === 0) return <p className="empty muted">{t('sidebar.empty.none')}</p>;
  return (
    <p className="empty muted">
      {t(`sidebar.empty.${tab}`)} {tab === 'todo' && coverage.more && t('sidebar.empty.todo.more')}
    </p>
  );
}
