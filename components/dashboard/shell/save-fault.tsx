/** Says that a setting could not be saved (what was typed stays in its field), and that a log of a newer version can only be read. */
import { Button } from '../../ui/button';
import { Notice } from '../../ui/notice';
import { useApp } from '../context';

export function SaveFault() {
  const { t, profile, settings, services } = useApp();
  const readOnly = services.store.mode === 'read-only';
  const failed = profile.state === 'failed' || settings.state === 'failed';
  if (!readOnly && !failed) return null;
  const retry = () => {
    if (profile.state === 'failed') profile.retry();
    if (settings.state === 'failed') settings.retry();
  };
  return (
    <div className="save-fault">
      {readOnly && <Notice tone="caution">{t('dashboard.open.read-only')}</Notice>}
      {failed && (
        <Notice tone="danger" action={<Button onClick={retry}>{t('dashboard.tryAgain')}</Button>}>
          {t('dashboard.saveFault')}
        </Notice>
      )}
    </div>
  );
}
