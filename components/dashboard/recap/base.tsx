/** What the figures stand on: how much was read, how much was not. */
import type { Summary } from '../../../lib/cases/summary';
import { useApp } from '../context';

export function Base({ summary: { readings, answerable } }: { summary: Summary }) {
  const { t, f } = useApp();
  const { lastAt, unread, complaints, political } = readings;
  const text =
    lastAt === null
      ? t('recap.base.none', { n: answerable })
      : unread === null
        ? t('recap.base.unknown', { n: complaints, at: f.dateTime(lastAt) })
        : t('recap.base', { n: complaints, unread, at: f.dateTime(lastAt) });
  return (
    <p className="muted">
      {text}
      {political > 0 && ` ${t('recap.political', { n: political })}`}
    </p>
  );
}
