/** "Permintaan data pribadi": find what is held about one account, hand it over or erase it. */
import { useState, type FormEvent } from 'react';
import type { Case } from '../../../lib/cases/types';
import { cleanHandle } from '../../../lib/profile/schema';
import { maskHandle } from '../../../lib/privacy';
import { Button } from '../../ui/button';
import { TextField } from '../../ui/field';
import { Notice } from '../../ui/notice';
import { useApp } from '../context';
import { JobProgress } from '../job-progress';
import { useJob } from '../use-job';
import { Found } from './found';
import { Proof } from './proof';

type Step = { at: 'ask' } | { at: 'found'; handle: string; cases: Case[] } | { at: 'erased'; n: number };

export function Request() {
  const { t, services } = useApp();
  const job = useJob();
  const [typed, setTyped] = useState('');
  const [step, setStep] = useState<Step>({ at: 'ask' });
  const handle = cleanHandle(typed);

  const find = async (event: FormEvent) => {
    event.preventDefault();
    if (handle === '') return;
    const cases = await job.run((tools) => services.store.ofHandle(handle, maskHandle, tools));
    if (cases) setStep({ at: 'found', handle, cases });
  };

  return (
    <section className="card" aria-labelledby="request">
      <h2 id="request">{t('privacy.request')}</h2>
      <p className="muted">{t('privacy.requestLead')}</p>
      <form className="request-form" role="search" onSubmit={(event) => void find(event)}>
        <TextField
          label={t('privacy.handle')}
          prefix="@"
          value={typed}
          maxLength={200}
          spellCheck={false}
          autoCapitalize="none"
          onChange={(event) => setTyped(event.target.value)}
        />
        <Button type="submit" look="primary" disabled={handle === ''}>
          {t('privacy.find')}
        </Button>
      </form>
      <JobProgress job={job} text={t('privacy.finding')} />
      {job.failed && <Notice tone="danger">{t('dashboard.readFault')}</Notice>}
      {step.at === 'found' && step.cases.length === 0 && <Notice>{t('privacy.foundNone', { handle: step.handle })}</Notice>}
      {step.at === 'found' && step.cases.length > 0 && (
        <Found key={step.handle} handle={step.handle} cases={step.cases} onErased={(n) => setStep({ at: 'erased', n })} />
      )}
      {step.at === 'erased' && <Proof n={step.n} />}
    </section>
  );
}
