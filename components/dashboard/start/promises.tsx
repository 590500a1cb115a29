/** The two promises: nothing is sent for the admin, nothing leaves the computer. */
import { Icon } from '../../ui/icon';
import { useApp } from '../context';

export function Promises() {
  const { t } = useApp();
  return (
    <section className="promises" aria-label={t('setup.promises')}>
      <p>
        <Icon name="reply" size={20} />
        {t('promise.send')}
      </p>
      <p>
        <Icon name="shield" size={20} />
        {t('promise.local')}
      </p>
    </section>
  );
}
