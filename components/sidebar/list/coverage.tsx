/** How much of the thread was read, and whether the page can be read at all. Silence would be a fault. */
import { useAssistantState, useTexts } from '../context';
import { Icon } from '../../ui/icon';

const LIGHT = { read: 'check', partial: 'warning', unreadable: 'stop' } as const;

export function Coverage() {
  const { t } = useTexts();
  const coverage = useAssistantState((state) => state.coverage);
  const diagnosis = useAssistantState((state) => state.diagnosis);
  const unjudged = useAssistantState((state) => state.unjudged);
  const failures = useAssistantState((state) => state.failures);
  if (!coverage) return <div className="coverage" />;
  const { read, shown, more, closedThreads } = coverage;
  const health = diagnosis?.health ?? 'read';
  const known = shown !== null && shown > read;
  const all = !more && !known && closedThreads === 0;
  return (
    <section className="coverage">
      <div className="coverage-row">
        <p>
          {known ? t('sidebar.coverage.of', { read, shown }) : t(all ? 'sidebar.coverage.all' : 'sidebar.coverage.read', { read })}{' '}
          {(more || known) && <span className="muted">{t('sidebar.coverage.scroll')}</span>}
        </p>
        <span className={`health health-${health}`} title={t(`sidebar.health.${health}`)}>
          <Icon name={LIGHT[health]} size={13} /> {t(`sidebar.health.${health}`)}
        </span>
      </div>
      <progress
        className="bar"
        value={known ? read : 1}
        max={known ? shown : 1}
        aria-label={known ? t('sidebar.coverage.of', { read, shown }) : t('sidebar.coverage.read', { read })}
      />
      <p className="coverage-note small muted">
        {unjudged > 20
          ? t('sidebar.coverage.judging', { n: unjudged })
          : closedThreads > 0
            ? t('sidebar.coverage.closed', { n: closedThreads })
            : '\u00a0'}
      </p>
      {health !== 'read' && <p className={`coverage-why health-${health}`}>{t(`sidebar.health.${health}.why`)}</p>}
      {failures.length > 0 && <p className="coverage-why health-partial">{t('sidebar.failures', { text: failures[0] ?? '' })}</p>}
    </section>
  );
}
