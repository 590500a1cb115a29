/** A folder of the person's own into which backups go by themselves while the dashboard is open, where the browser can. */
import { Button } from '../../ui/button';
import { Notice } from '../../ui/notice';
import { useApp } from '../context';
import { useFolder } from './use-folder';

export function BackupFolder() {
  const { t, services } = useApp();
  const { folder } = services;
  const state = useFolder();
  if (!folder) return null;
  return (
    <section className="card" aria-labelledby="backup-folder">
      <h2 id="backup-folder">{t('backup.folder')}</h2>
      <p className="muted">{t('backup.folderLead')}</p>
      {state?.permission === 'granted' && <p>{t('backup.folderNow', { name: state.name })}</p>}
      {state?.permission === 'ask' && (
        <Notice tone="caution" action={<Button onClick={() => void folder.allow()}>{t('backup.folderAllow')}</Button>}>
          {t('backup.folderAsk', { name: state.name })}
        </Notice>
      )}
      {state?.fault && <Notice tone="danger">{t('backup.folderFault', { name: state.name, detail: state.fault })}</Notice>}
      <div className="row">
        <Button onClick={() => void folder.choose()}>{t(state ? 'backup.folderOther' : 'backup.folderChoose')}</Button>
        {state && (
          <Button look="quiet" onClick={() => void folder.forget()}>
            {t('backup.folderStop')}
          </Button>
        )}
      </div>
    </section>
  );
}
