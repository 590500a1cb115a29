/** Says that a setting could not be saved; what was typed stays in its field. */
import { Button } from '../../ui/button';
import { Notice } from '../../ui/notice';
import { useApp } from '../context';

export function SaveFault() {
  const { t, profile, settings } = useApp();
  if (profile.state !== 'failed' && settings.state !== 'failed') return null;
  const retry = () => {
    if (profile.state === 'failed') profile.retry();
    if (settings.state === 'failed') settings.retry();
  };
  return (
    <div className="save-fault">
      <Notice tone="danger" action={<Button onClick={retry}>{t('dashboard.tryAgain')}</Button>}>
        {t('dashboard.saveFault')}
      </Notice>
    </div>
  );
}
