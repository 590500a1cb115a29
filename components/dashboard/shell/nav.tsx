/** The navigation at the left: pages in groups, below them duty, backup and language. */
import { isSetUp } from '../../../lib/profile/schema';
import { Icon } from '../../ui/icon';
import { useApp } from '../context';
import { PAGES } from '../pages';
import { href } from '../route';
import { BackupAge } from './backup-age';

export function Nav({ current }: { current: string }) {
  const { t, profile } = useApp();
  const ready = isSetUp(profile.value);
  const pages = ready ? PAGES.filter((page) => !page.under) : [];
  return (
    <header className="nav">
      <div className="nav-brand">
        <span className="nav-name">{t('common.name')}</span>
        {ready && <span className="nav-agency">{profile.value.agency}</span>}
      </div>
      <nav aria-label={t('dashboard.nav')}>
        <ul className="nav-list">
          {pages.map((page, index) => (
            <li key={page.id} className={index > 0 && pages[index - 1]?.group !== page.group ? 'nav-gap' : ''}>
              <a href={href(page.id)} aria-current={page.id === current ? 'page' : undefined}>
                <Icon name={page.icon} />
                {t(page.label)}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      <div className="nav-foot">
        {ready && <Duty />}
        {ready && <BackupAge />}
        <Languages />
      </div>
    </header>
  );
}

function Duty() {
  const { t, profile, admin } = useApp();
  return (
    <label className="nav-duty">
      <span>{t('dashboard.duty')}</span>
      <select className="input" value={admin.initials} onChange={(event) => profile.change({ onDuty: event.target.value })}>
        {profile.value.admins.map(({ name, initials }) => (
          <option key={initials} value={initials}>
            {name} ({initials})
          </option>
        ))}
      </select>
    </label>
  );
}

function Languages() {
  const { t, settings, language } = useApp();
  return (
    <div className="nav-languages" role="group" aria-label={t('settings.language')}>
      {(['id', 'en'] as const).map((code) => (
        <button key={code} type="button" lang={code} aria-pressed={language === code} onClick={() => settings.change({ language: code })}>
          {code === 'id' ? 'Indonesia' : 'English'}
        </button>
      ))}
    </div>
  );
}
