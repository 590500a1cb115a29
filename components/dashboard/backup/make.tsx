/** Makes a backup of the whole log and hands it over as a file. */
import { useState } from 'react';
import { Button } from '../../ui/button';
import { Notice } from '../../ui/notice';
import { useApp } from '../context';
import { useHandOut } from '../export/hand-out';
import { fileName } from '../file-name';
import { JobProgress } from '../job-progress';
import { useJob } from '../use-job';

export function MakeBackup() {
  const { t, services, profile, settings, admin } = useApp();
  const job = useJob();
  const handOut = useHandOut();
  const [made, setMade] = useState<{ name: string; n: number } | null>(null);

  const make = async () => {
    setMade(null);
    const { agency, accounts } = profile.value;
    const about = { agency, accounts: accounts.map((account) => account.handle), by: admin.initials };
    const done = await job.run(async (tools) => {
      const at = services.now();
      const { events } = await services.store.totals();
      const blob = await services.store.backup(about, tools);
      const name = fileName('tanggap-cadangan', agency, at, profile.value.timeZone, 'jsonl');
      await handOut({ name, blob }, { what: 'backup', masked: false, why: '' });
      return { name, n: events, at };
    });
    if (!done) return;
    settings.change({ backupAt: new Date(done.at).toISOString() });
    setMade(done);
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
      {made && <Notice tone="good">{t('backup.made', { name: made.name, n: made.n })}</Notice>}
      {job.cancelled && <Notice>{t('backup.cancelled')}</Notice>}
      {job.failed && <Notice tone="danger">{t('backup.fault', { detail: job.failed })}</Notice>}
    </section>
  );
}
