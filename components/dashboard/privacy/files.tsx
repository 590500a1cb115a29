/** Files that left the log: erasure can't reach them, so they are listed. */
import { useApp } from '../context';
import { useKept } from '../kept';

export function Files() {
  const { t, f, services } = useApp();
  const kept = useKept(services.handedOut);
  if (!kept) return null;
  const files = kept.value;
  return (
    <section className="card" aria-labelledby="files">
      <h2 id="files">{t('privacy.files')}</h2>
      <p className="muted">{t('privacy.filesLead')}</p>
      {files.length === 0 ? (
        <p className="muted">{t('privacy.filesNone')}</p>
      ) : (
        <table className="form-table">
          <thead>
            <tr>
              {(['fileWhen', 'fileName', 'fileMask', 'fileBy', 'fileWhy'] as const).map((key) => (
                <th key={key} scope="col">
                  {t(`privacy.${key}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {files.map((file) => (
              <tr key={`${file.at} ${file.name}`}>
                <td>{f.dateTime(file.at)}</td>
                <th scope="row">{file.name}</th>
                <td>{file.masked ? t('privacy.fileMasked') : <strong className="clock-warn">{t('privacy.fileOpen')}</strong>}</td>
                <td>{file.by}</td>
                <td>{file.why || '–'}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}
