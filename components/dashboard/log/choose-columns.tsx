/** Which columns the log table shows; remembered on this computer. */
import { useApp } from '../context';
import { COLUMNS, shownColumns } from './columns';

export function ChooseColumns() {
  const { t, settings } = useApp();
  const shown = new Set(shownColumns(settings.value.logColumns).map(({ id }) => id));
  const toggle = (id: string) =>
    settings.change({ logColumns: COLUMNS.map((column) => column.id).filter((each) => (each === id ? !shown.has(id) : shown.has(each))) });
  return (
    <details className="choose-columns">
      <summary className="btn">{t('log.columns')}</summary>
      <div className="choose-columns-list" role="group" aria-label={t('log.columns')}>
        {COLUMNS.filter((column) => !column.fixed).map((column) => (
          <label key={column.id}>
            <input type="checkbox" checked={shown.has(column.id)} onChange={() => toggle(column.id)} />
            {t(column.title)}
          </label>
        ))}
      </div>
    </details>
  );
}
