/** Asks once more before data goes for good. */
import { Button } from '../../ui/button';
import { Dialog } from '../../ui/dialog';
import { useApp } from '../context';

export function EraseDialog({ n, onClose, onYes }: { n: number; onClose: () => void; onYes: () => void }) {
  const { t } = useApp();
  return (
    <Dialog
      title={t('privacy.eraseAsk')}
      onClose={onClose}
      foot={
        <>
          <Button onClick={onClose}>{t('common.cancel')}</Button>
          <Button look="danger" onClick={onYes}>
            {t('privacy.eraseNow')}
          </Button>
        </>
      }
    >
      <p>{t('privacy.eraseWhat', { n })}</p>
    </Dialog>
  );
}
