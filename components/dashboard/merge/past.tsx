/** Where merged cases came from: every file that was ever merged here. */
import { useApp } from '../context';
import { useRead } from '../use-read';

export function Past() {
  const { t, f } = useApp();
  const read = useRead('provenance', (store) => store.provenance());
  if (read.state !== 'ready') return null;
  return (
    <section className="card" aria-labelledby="past">
      <h2 id="past">{t('merge.past')}</h2>
      {read.value.length === 0 ? (
        <p className="muted">{t('merge.pastNone')}</p>
      ) : (
        <table className="form-table">
          <thead>
            <tr>
              <th scope="col">{t('merge.at')}</th>
              <th scope="col">{t('merge.from')}</th>
              <th scope="col">{t('merge.made')}</th>
              <th scope="col">{t('merge.added')}</th>
            </tr>
          </thead>
          <tbody>
            {read.value.toReversed().map((each) => (
              <tr key={each.sha256}>
                <th scope="row">{f.dateTime(each.at)}</th>
                <td>
                  {each.by}
                  {each.masked && <span className="muted"> ({t('merge.masked')})</span>}
                </td>
                <td>{f.dateTime(each.made)}</td>
                <td>{f.number(each.added)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}
