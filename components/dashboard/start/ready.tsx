/** Opens the sites and reminds that tabs from before need a reload. */
import { Button } from '../../ui/button';
import { Icon } from '../../ui/icon';
import { useApp } from '../context';

const SITES = { instagram: 'https://www.instagram.com/', facebook: 'https://www.facebook.com/' } as const;

export function Ready() {
  const { t, profile, services } = useApp();
  const own = (site: 'instagram' | 'facebook') => profile.value.accounts.find((account) => account.site === site);
  const open = (site: 'instagram' | 'facebook') => services.open(`${SITES[site]}${own(site)?.handle ?? ''}`);
  return (
    <section className="card ready">
      <p>{t('start.ready')}</p>
      <div className="row">
        {own('instagram') && (
          <Button look="primary" onClick={() => open('instagram')}>
            {t('start.openInstagram')} <Icon name="external" size={16} />
          </Button>
        )}
        {own('facebook') && (
          <Button look={own('instagram') ? 'plain' : 'primary'} onClick={() => open('facebook')}>
            {t('start.openFacebook')} <Icon name="external" size={16} />
          </Button>
        )}
      </div>
      <p className="muted small">{t('start.reload')}</p>
    </section>
  );
}
