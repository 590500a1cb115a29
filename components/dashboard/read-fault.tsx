/** Says that the log could not be read, and reads again on request. */
import { Button } from '../ui/button';
import { Notice } from '../ui/notice';
import { useApp } from './context';

export function ReadFault({ again }: { again: () => void }) {
  const { t } = useApp();
  return (
    <Notice tone="danger" action={<Button onClick={again}>{t('dashboard.tryAgain')}</Button>}>
      {t('dashboard.readFault')}
    </Notice>
  );
}
