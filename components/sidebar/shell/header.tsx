/** Head of the list: who is acting, who is on duty, menu, fold. */
import { useAssistant, useAssistantState, useTexts } from '../context';
import { isAgencyAccount } from '../../../lib/profile/accounts';
import { Icon } from '../../ui/icon';
import { Menu } from './menu';

function Duty() {
  const { deps } = useAssistant();
  const { t } = useTexts();
  const admins = useAssistantState((state) => state.profile.admins);
  const onDuty = useAssistantState((state) => state.profile.onDuty);
  if (admins.length === 0) return null;
  return (
    <label className="duty">
      <span>{t('sidebar.duty')}</span>
      <select value={onDuty} onChange={(event) => deps.saveProfile({ onDuty: event.target.value })}>
        {admins.map((admin) => (
          <option key={admin.initials} value={admin.initials} title={admin.name}>
            {admin.initials}
          </option>
        ))}
      </select>
    </label>
  );
}

function Account() {
  const assistant = useAssistant();
  const { t } = useTexts();
  const viewer = useAssistantState((state) => state.viewer);
  const surface = useAssistantState((state) => state.surface);
  const profile = useAssistantState((state) => state.profile);
  if (!surface) return null;
  if (!viewer) {
    return (
      <p className="account account-wrong">
        <Icon name="warning" size={15} /> <span>{t('sidebar.account.unknown')}</span>
      </p>
    );
  }
  const name = surface.site === 'facebook' ? (viewer.name ?? viewer.handle) : `@${viewer.handle}`;
  if (!isAgencyAccount(profile, surface.site, viewer)) {
    return (
      <p className="account account-wrong" role="alert">
        <Icon name="warning" size={15} />{' '}
        <span>
          {t('sidebar.account.wrong', { account: name })}{' '}
          <button type="button" className="link" onClick={() => assistant.addAccount(viewer)}>
            {t('sidebar.account.ours')}
          </button>
        </span>
      </p>
    );
  }
  return (
    <p className="account">
      <span>{t('sidebar.account.as')}</span> <strong title={name}>{name}</strong>
    </p>
  );
}

export function Header() {
  const assistant = useAssistant();
  const { t } = useTexts();
  const frame = useAssistantState((state) => state.host === 'frame');
  return (
    <header className="head">
      <div className="head-row">
        <h1 className="brand">Tanggap</h1>
        <Duty />
        <Menu />
        {frame && (
          <button
            type="button"
            className="icon-btn"
            onClick={() => assistant.fold(true)}
            aria-label={t('sidebar.fold')}
            title={t('sidebar.fold')}
          >
            <Icon name="forward" />
          </button>
        )}
      </div>
      <Account />
    </header>
  );
}
