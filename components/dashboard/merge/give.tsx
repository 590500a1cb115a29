/** "Setor log ke ketua": the whole log, masked, as a file. */
import { useState } from 'react';
import { Button } from '../../ui/button';
import { Notice } from '../../ui/notice';
import { useApp } from '../context';
import { useHandOut } from '../export/hand-out';
import { fileName } from '../file-name';
import { JobProgress } from '../job-progress';
import { useJob } from '../use-job';

export function Give() {
  const { t, services, profile, admin } = useApp();
  const job = useJob();
  const handOut = useHandOut();
  const [given, setGiven] = useState<string | null>(null);
  const give = async () => {
    setGiven(null);
    const { agency, accounts, channels, timeZone } = profile.value;
    const about = { agency, accounts: accounts.map((account) => account.handle), by: admin.initials };
    const name = fileName(`tanggap-setoran-${admin.initials}`, agency, services.now(), timeZone, 'jsonl');
    const done = await job.run(async (tools) => {
      const { blob } = await services.work('backup', { ...about, maskKeeping: channels }, tools);
      await handOut({ name, blob }, { what: 'for-lead', masked: true, why: '' });
      return name;
    });
    if (done) setGiven(done);
  };
  return (
    <section className="card" aria-labelledby="give">
      <h2 id="give">{t('merge.give')}</h2>
      <p className="muted">{t('merge.giveLead')}</p>
      <div className="row">
        <Button disabled={job.running} onClick={() => void give()}>
          {t('merge.giveNow')}
        </Button>
      </div>
      <JobProgress job={job} text={t('merge.giving')} />
      {given && <Notice tone="good">{t('merge.given', { name: given })}</Notice>}
      {job.cancelled && <Notice>{t('backup.cancelled')}</Notice>}
      {job.failed && <Notice tone="danger">{t('export.fault', { detail: job.failed })}</Notice>}
    </section>
  );
}
