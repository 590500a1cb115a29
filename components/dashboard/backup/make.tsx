/** Makes a backup of the whole log, locked with a passphrase on request, and hands it over as a file. */
import { useState } from 'react';
import { seal } from '../../../lib/store/sealed';
import { Button } from '../../ui/button';
import { Notice } from '../../ui/notice';
import { useApp } from '../context';
import { useHandOut } from '../export/hand-out';
import { JobProgress } from '../job-progress';
import { useJob } from '../use-job';
import { NewPassphrase, passphraseProblem, type Passphrase } from './passphrase';
import { useMakeBackup } from './use-backup';

export function MakeBackup() {
  const { t, settings } = useApp();
  const job = useJob();
  const handOut = useHandOut();
  const makeBackup = useMakeBackup();
  const [made, setMade] = useState<{ name: string; n: number } | null>(null);
  const [lock, setLock] = useState<Passphrase | null>(null);
  const [asked, setAsked] = useState(false);
  const problem = lock && passphraseProblem(lock);

  const make = async () => {
    setMade(null);
    setAsked(true);
    if (problem) return;
    const done = await job.run(async (tools) => {
      const backup = await makeBackup(lock !== null, tools);
      const blob = lock === null ? backup.blob : await seal(backup.blob, lock.first);
      await handOut({ name: backup.name, blob }, { what: 'backup', masked: false, why: '' });
      return backup;
    });
    if (!done) return;
    settings.change({ backupAt: new Date(done.at).toISOString() });
    setMade({ name: done.name, n: done.events });
  };

  return (
    <section className="card" aria-labelledby="make-backup">
      <h2 id="make-backup">{t('backup.make')}</h2>
      <p className="muted">{t('backup.makeLead')}</p>
      <NewPassphrase value={lock} problem={asked ? problem : null} onChange={setLock} />
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
