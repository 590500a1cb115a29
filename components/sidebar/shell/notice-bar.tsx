/** The last thing that happened, in one sentence that says what to do; its place is reserved by the layout. */
import { useAssistant, useAssistantState, useTexts } from '../context';
import { Button } from '../../ui/button';
import { Icon } from '../../ui/icon';

const ICON = { ok: 'check', info: 'pen', warn: 'warning', error: 'stop' } as const;

export function NoticeBar() {
  const assistant = useAssistant();
  const { t } = useTexts();
  const notice = useAssistantState((state) => state.notice);
  const viewer = useAssistantState((state) => state.viewer);
  return (
    <div className="notice-bar" role="status" aria-live="polite">
      {notice && (
        <div className={`notice-line notice-${notice.tone}`}>
          <Icon name={ICON[notice.tone]} size={16} />
          <p>{t(notice.key, notice.params)}</p>
          {notice.key === 'sidebar.refused.wrong-account' && viewer && (
            <Button small onClick={() => assistant.addAccount(viewer)}>
              {t('sidebar.account.ours')}
            </Button>
          )}
          <button type="button" className="icon-btn" aria-label={t('common.close')} onClick={assistant.dismiss}>
            <Icon name="close" size={15} />
          </button>
        </div>
      )}
    </div>
  );
}
