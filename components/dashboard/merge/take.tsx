/** Merges any number of files one after the other; each is named with what came of it. */
import { useState } from 'react';
import { isSealed } from '../../../lib/store/sealed';
import type { Merged } from '../../../lib/store/types';
import { FileButton } from '../../ui/file-button';
import { Notice } from '../../ui/notice';
import { FileProblem } from '../backup/file-problem';
import { useApp } from '../context';
import { JobProgress } from '../job-progress';
import { useJob } from '../use-job';

interface Outcome {
  name: string;
  merged: Merged;
}

export function Take() {
  const { t, f, services, profile } = useApp();
  const job = useJob();
  const [outcomes, setOutcomes] = useState<Outcome[]>([]);
  const [locked, setLocked] = useState<string[]>([]);
  const [doing, setDoing] = useState('');
  const accounts = profile.value.accounts.map((account) => account.handle);

  const take = (files: readonly File[]) =>
    job.run(async ({ signal, progress }) => {
      setOutcomes([]);
      setLocked([]);
      for (const [index, file] of files.entries()) {
        setDoing(t('merge.doing', { name: file.name, n: index + 1, of: files.length }));
        if (await isSealed(file)) {
          setLocked((before) => [...before, file.name]);
          continue;
        }
        const merged = await services.work(
          'merge',
          { file, accounts },
          { signal, progress: (share) => progress((index + share) / files.length) },
        );
        setOutcomes((before) => [...before, { name: file.name, merged }]);
      }
    });

  const good = outcomes.flatMap(({ name, merged }) => (merged.ok ? [{ name, ...merged }] : []));
  return (
    <section className="card" aria-labelledby="take">
      <h2 id="take">{t('merge.take')}</h2>
      <p className="muted">{t('merge.takeLead')}</p>
      <div className="row">
        <FileButton look="primary" accept=".jsonl,.json,.txt" multiple onFiles={(files) => void take(files)}>
          {t('merge.choose')}
        </FileButton>
      </div>
      <JobProgress job={job} text={doing} />
      {good.length > 0 && (
        <table className="form-table">
          <caption className="sr-only">{t('merge.result')}</caption>
          <thead>
            <tr>
              <th scope="col">{t('merge.file')}</th>
              <th scope="col">{t('merge.from')}</th>
              <th scope="col">{t('merge.made')}</th>
              <th scope="col">{t('merge.added')}</th>
              <th scope="col">{t('merge.known')}</th>
              <th scope="col">{t('merge.refused')}</th>
            </tr>
          </thead>
          <tbody>
            {good.map(({ name, header, added, known, refused }) => (
              <tr key={name}>
                <th scope="row">{name}</th>
                <td>{header.by}</td>
                <td>{f.dateTime(header.made)}</td>
                <td>{f.number(added)}</td>
                <td>{f.number(known)}</td>
                <td>{f.number(refused)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {good.some(({ refused }) => refused > 0) && <p className="small muted">{t('merge.refusedHint')}</p>}
      {outcomes.map(({ name, merged }) => !merged.ok && <FileProblem key={name} name={name} problem={merged} />)}
      {locked.map((name) => (
        <Notice key={name} tone="danger">
          {t('backup.problem.locked', { name })}
        </Notice>
      ))}
      {job.failed && <Notice tone="danger">{t('export.fault', { detail: job.failed })}</Notice>}
    </section>
  );
}
