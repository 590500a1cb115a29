/** Makes a backup of the whole log and hands it over as a file. */
import { useState } from 'react';
import { Button } from '../../ui/button';
import { saveFile } from '../../ui/download';
import { Notice } from '../../ui/notice';
import { useApp } from '../context';
import { fileName } from '../file-name';
import { JobProgress } from '../job-progress';
import { useJob } from '../use-job';

export function MakeBackup() {
  const { t, services, profile, settings, admin } = useApp();
  const job = useJob();
  const [made, setMade] = useState<{ name: string; n: number } | null>(null);

  const make = async () => {
    setMade(null);
    const { agency, accounts } = profile.value;
    const about = { agency, accounts: accounts.map((account) => account.handle), by: admin.initials };
    const done = await job.run(async (tools) => ({
      totals: await services.store.totals(),
      blob: await services.store.backup(about, tools),
    }));
    if (!done) return;
    const at = services.now();
    const name = fileName('tanggap-cadangan', agency, at, profile.value.timeZone, 'jsonl');
    saveFile(name, done.blob);
    settings.change({ backupAt: new Date(at).toISOString() });
    setMade({ name, n: done.totals.events });
  };

  return (
    <section className="card" aria-labelledby="make-backup">
      <h2 id="make-backup">{t('backup.make')}</h2>
      <p className="muted">{t('backup.makeLead')}</p>
      <div className="row">
        <Button look="primary" disabled={job.running} onClick={() => void make()}>
          {t('backup.makeNow')}
        </Button>
      </div>
      <JobProgress job={job} text={t('backup.making')} />
      {made && <Notice tone="good">{t('backup.made', made)}</Notice>}
      {job.cancelled && <Notice>{t('backup.cancelled')}</Notice>}
      {job.failed && <Notice tone="danger">{t('backup.fault', { detail: job.failed })}</Notice>}
    </section>
  );
}
