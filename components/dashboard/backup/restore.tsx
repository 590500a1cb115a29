/** Restores the log from a backup: checked first, replaced only after a yes, and undone on request. */
import { useState } from 'react';
import { isSealed, unseal } from '../../../lib/store/sealed';
import type { Verified } from '../../../lib/store/types';
import { Button } from '../../ui/button';
import { FileButton } from '../../ui/file-button';
import { Notice } from '../../ui/notice';
import { useApp } from '../context';
import { JobProgress } from '../job-progress';
import { useJob } from '../use-job';
import { useRead } from '../use-read';
import { FileProblem } from './file-problem';
import { AskPassphrase } from './passphrase';

/** `content`: the file itself, or what a locked one holds. */
type Step =
  | { at: 'start' }
  | { at: 'locked'; file: File; wrong: boolean }
  | { at: 'checked'; file: File; content: Blob; checked: Verified }
  | { at: 'replaced'; name: string }
  | { at: 'undone' };

export function RestoreBackup({ cases }: { cases: number }) {
  const { t, services, profile } = useApp();
  const job = useJob();
  const [step, setStep] = useState<Step>({ at: 'start' });
  const [doing, setDoing] = useState('');
  const canUndo = useRead('undo', (store) => store.canUndo());
  const accounts = profile.value.accounts.map((account) => account.handle);

  const choose = async (file: File) => {
    setStep({ at: 'start' });
    if (await isSealed(file)) setStep({ at: 'locked', file, wrong: false });
    else await check(file, file);
  };
  const open = async (file: File, passphrase: string) => {
    setDoing(t('backup.checking', { name: file.name }));
    const opened = await job.run(() => unseal(file, passphrase));
    if (opened) await (opened.ok ? check(file, opened.file) : setStep({ at: 'locked', file, wrong: true }));
  };
  const check = async (file: File, content: Blob) => {
    setDoing(t('backup.checking', { name: file.name }));
    const checked = await job.run((tools) => services.work('verify', { file: content, accounts }, tools));
    if (checked) setStep({ at: 'checked', file, content, checked });
  };
  const replace = async (file: File, content: Blob) => {
    setDoing(t('backup.replacing'));
    const done = await job.run((tools) => services.work('restore', { file: content, accounts }, tools));
    if (done) setStep(done.ok ? { at: 'replaced', name: file.name } : { at: 'checked', file, content, checked: done });
  };
  const undo = async () => {
    setDoing(t('backup.replacing'));
    if (await job.run((tools) => services.work('undoRestore', null, tools))) setStep({ at: 'undone' });
  };

  return (
    <section className="card" aria-labelledby="restore">
      <h2 id="restore">{t('backup.restore')}</h2>
      <p className="muted">{t('backup.restoreLead')}</p>
      <div className="row">
        <FileButton accept=".jsonl,.kunci,.json,.txt" onFile={(file) => void choose(file)}>
          {t('backup.choose')}
        </FileButton>
      </div>
      <JobProgress job={job} text={doing} />
      {step.at === 'locked' && !job.running && (
        <AskPassphrase name={step.file.name} wrong={step.wrong} onOpen={(passphrase) => void open(step.file, passphrase)} />
      )}
      {!job.running &&
        step.at === 'checked' &&
        (step.checked.ok ? (
          <Agree {...step.checked.header} cases={cases} onYes={() => void replace(step.file, step.content)} />
        ) : (
          <FileProblem name={step.file.name} problem={step.checked} />
        ))}
      {step.at === 'replaced' && <Notice tone="good">{t('backup.replaced', { name: step.name })}</Notice>}
      {step.at === 'undone' && <Notice tone="good">{t('backup.undone')}</Notice>}
      {job.cancelled && <Notice>{t('backup.restoreCancelled')}</Notice>}
      {job.failed && <Notice tone="danger">{t('backup.restoreFault', { detail: job.failed })}</Notice>}
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
