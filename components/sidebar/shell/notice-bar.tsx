/** The last thing that happened, in one sentence that says what to do; its place is reserved by the layout. */
import { useAssistant, useAssistantState, useTexts } from '../context';
import { Icon } from '../../ui/icon';

const ICON = { ok: 'check', info: 'pen', warn: 'warning', error: 'stop' } as const;

export function NoticeBar() {
  const assistant = useAssistant();
  const { t } = useTexts();
  const notice = useAssistantState((state) => state.notice);
  return (
    <div className="notice-bar" role="status" aria-live="polite">
      {notice && (
        <div className={`notice-line notice-${notice.tone}`}>
          <Icon name={ICON[notice.tone]} size={16} />
          <p>{t(notice.key, notice.params)}</p>
          <button type="button" className="icon-btn" aria-label={t('common.close')} onClick={assistant.dismiss}>
            <Icon name="close" size={15} />
          </button>
        </div>
      )}
    </div>
  );
}
