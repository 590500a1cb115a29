/** Opens the agency's own accounts, and reminds that tabs from before need a reload. */
import { ORIGINS, SITES } from '../../../lib/sites/types';
import { Button } from '../../ui/button';
import { Icon } from '../../ui/icon';
import { useApp } from '../context';

const TEXTS = { instagram: 'start.openInstagram', facebook: 'start.openFacebook' } as const;

export function OpenSites() {
  const { t, profile, services } = useApp();
  const own = SITES.flatMap((site) => {
    const account = profile.value.accounts.find((each) => each.site === site);
    return account ? [{ site, url: `${ORIGINS[site]}/${account.handle}` }] : [];
  });
  return (
    <div className="row">
      {own.map(({ site, url }, index) => (
        <Button key={site} look={index === 0 ? 'primary' : 'plain'} onClick={() => services.open(url)}>
          {t(TEXTS[site])} <Icon name="external" size={16} />
        </Button>
      ))}
    </div>
  );
}

/** While the log is empty: what to do now. */
export function Ready() {
  const { t } = useApp();
  return (
    <section className="card">
      <p>{t('start.ready')}</p>
      <OpenSites />
      <p className="muted small">{t('start.reload')}</p>
    </section>
  );
}
