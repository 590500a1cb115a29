/** What still waits: replies on their way, replies not logged yet, replies nobody can be sure of. */
import { useAssistant, useAssistantState, useTexts } from '../context';
import { Button } from '../../ui/button';

export function Strip() {
  const assistant = useAssistant();
  const { t } = useTexts();
  const pending = useAssistantState((state) => state.pending);
  const doubts = useAssistantState((state) => state.doubts);
  const unsaved = useAssistantState((state) => state.unsaved);
  const view = useAssistantState((state) => state.view);
  const here = view.name === 'reply' ? view.id : null;

  const failed = [...unsaved].filter(([id, state]) => state === 'failed' && id !== here).length;
  const waiting = pending.filter((one) => (one.phase === 'submitted' || one.phase === 'seen') && one.commentId !== here).length;
  const ids = new Set([
    ...doubts.map(({ id }) => id),
    ...pending.filter(({ phase }) => phase === 'unsure' || phase === 'rejected').map(({ intentId }) => intentId),
  ]);

  if (failed > 0) {
    return (
      <div className="strip strip-danger" role="alert">
        <span>{t('sidebar.strip.unsaved', { n: failed })}</span>
        <Button small onClick={assistant.retrySaving}>
          {t('sidebar.save.retry')}
        </Button>
      </div>
    );
  }
  if (waiting > 0)
    return (
      <div className="strip">
        <span>{t('sidebar.strip.waiting', { n: waiting })}</span>
      </div>
    );
  if (ids.size > 0 && view.name !== 'doubts' && view.name !== 'reply') {
    return (
      <div className="strip strip-caution">
        <span>{t('sidebar.strip.unsure', { n: ids.size })}</span>
        <Button small onClick={() => assistant.show({ name: 'doubts' })}>
          {t('sidebar.strip.show')}
        </Button>
      </div>
    );
  }
  return null;
}
