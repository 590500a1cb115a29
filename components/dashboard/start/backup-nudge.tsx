/** Asks for a backup once the log holds something worth keeping, and again when the last one is old; says when a log that was backed up is gone. */
import { Notice } from '../../ui/notice';
import { useApp } from '../context';
import { href } from '../route';
import { useNow } from '../use-now';

/** First asked for after the fifth case. */
const FIRST = 5;
const OLD_DAYS = 7;
const DAY = 86_400_000;

export function Backup({ cases }: { cases: number }) {
  const { t, f, settings } = useApp();
  const now = useNow();
  const at = settings.value.backupAt;
  const days = at === null ? null : Math.floor((now - Date.parse(at)) / DAY);
  if (cases === 0 && at !== null)
    return (
      <Notice tone="danger" action={<a href={href('backup')}>{t('today.restore')}</a>}>
        {t('today.logGone', { date: f.date(at) })}
      </Notice>
    );
  if (cases < FIRST || (days !== null && days < OLD_DAYS)) return null;
  return (
    <Notice tone="caution" action={<a href={href('backup')}>{t('today.backupNow')}</a>}>
      {days === null ? t('today.backup', { n: cases }) : t('today.backupOld', { n: days })}
    </Notice>
  );
}
