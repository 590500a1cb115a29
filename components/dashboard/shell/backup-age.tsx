/** The age of the last backup, always in sight, because uninstalling removes the log. */
import { useApp } from '../context';
import { href } from '../route';
import { useNow } from '../use-now';

const DAY = 86_400_000;
/** After a week the age is shown as something to do. */
const OLD_DAYS = 7;

export function BackupAge() {
  const { t, settings } = useApp();
  const now = useNow();
  const at = settings.value.backupAt;
  const days = at === null ? null : Math.floor((now - Date.parse(at)) / DAY);
  const old = days === null || days >= OLD_DAYS;
  const text =
    days === null ? t('dashboard.backup.never') : days < 1 ? t('dashboard.backup.today') : t('dashboard.backup.days', { n: days });
  return (
    <a className={old ? 'nav-backup nav-backup-old' : 'nav-backup'} href={href('backup')}>
      <span>{t('dashboard.backup.label')}</span>
      <strong>{text}</strong>
    </a>
  );
}
