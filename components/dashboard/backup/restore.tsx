/** Restores the log from a backup: checked first, replaced only after a yes, and undone on request. */
import { useState } from 'react';
import type { Verified } from '../../../lib/store/types';
import { Button } from '../../ui/button';
import { FileButton } from '../../ui/file-button';
import { Notice } from '../../ui/notice';
import { useApp } from '../context';
import { JobProgress } from '../job-progress';
import { useJob } from '../use-job';
import { useRead } from '../use-read';
import { FileProblem } from './file-problem';

type Step = { at: 'start' } | { at: 'checked'; file: File; checked: Verified } | { at: 'replaced'; name: string } | { at: 'undone' };

export function RestoreBackup({ cases }: { cases: number }) {
  const { t, services, profile } = useApp();
  const job = useJob();
  const [step, setStep] = useState<Step>({ at: 'start' });
  const [doing, setDoing] = useState('');
  const canUndo = useRead('undo', (store) => store.canUndo());
  const expected = { accounts: profile.value.accounts.map((account) => account.handle) };

  const check = async (file: File) => {
    setStep({ at: 'start' });
    setDoing(t('backup.checking', { name: file.name }));
    const checked = await job.run((tools) => services.store.verify(file, expected, tools));
    if (checked) setStep({ at: 'checked', file, checked });
  };
  const replace = async (file: File) => {
    setDoing(t('backup.replacing'));
    const done = await job.run((tools) => services.store.restore(file, expected, tools));
    if (done) setStep(done.ok ? { at: 'replaced', name: file.name } : { at: 'checked', file, checked: done });
  };
  const undo = async () => {
    setDoing(t('backup.replacing'));
    if (await job.run(() => services.store.undoRestore())) setStep({ at: 'undone' });
  };

  return (
    <section className="card" aria-labelledby="restore">
      <h2 id="restore">{t('backup.restore')}</h2>
      <p className="muted">{t('backup.restoreLead')}</p>
      <div className="row">
        <FileButton accept=".jsonl,.json,.txt" onFile={(file) => void check(file)}>
          {t('backup.choose')}
        </FileButton>
      </div>
      <JobProgress job={job} text={doing} />
      {!job.running &&
        step.at === 'checked' &&
        (step.checked.ok ? (
          <Agree {...step.checked.header} cases={cases} onYes={() => void replace(step.file)} />
        ) : (
          <FileProblem name={step.file.name} problem={step.checked} />
        ))}
      {step.at === 'replaced' && <Notice tone="good">{t('backup.replaced', { name: step.name })}</Notice>}
      {step.at === 'undone' && <Notice tone="good">{t('backup.undone')}</Notice>}
      {job.failed && <Notice tone="danger">{t('backup.fault', { detail: job.failed })}</Notice>}
      {canUndo.state === 'ready' && canUndo.value && !job.running && (
        <Notice
          action={
            <Button small onClick={() => void undo()}>
              {t('backup.undo')}
            </Button>
          }
        >
          {t('backup.undoLead')}
        </Notice>
      )}
    </section>
  );
}

interface AgreeProps {
  agency: string;
  made: string;
  by: string;
  events: number;
  masked: boolean;
  cases: number;
  onYes: () => void;
}

function Agree({ agency, made, by, events, masked, cases, onYes }: AgreeProps) {
  const { t, f } = useApp();
  return (
    <div className="agree">
      <p>
        <strong>{t('backup.good')}.</strong> {t('backup.goodWhat', { agency, date: f.dateTime(made), by, n: events })}
      </p>
      {masked && <Notice tone="caution">{t('backup.masked')}</Notice>}
      {cases > 0 && <p>{t('backup.replaceAsk', { n: cases })}</p>}
      <div className="row">
        <Button look={cases > 0 ? 'danger' : 'primary'} onClick={onYes}>
          {t('backup.replace')}
        </Button>
      </div>
    </div>
  );
}
