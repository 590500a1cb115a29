/** Asks in which form the filtered cases are wanted; masked unless the person says otherwise and why. */
import { useState } from 'react';
import type { CaseFilter } from '../../../lib/store/types';
import { Button } from '../../ui/button';
import { Dialog } from '../../ui/dialog';
import { TextField } from '../../ui/field';
import { Notice } from '../../ui/notice';
import { Switch } from '../../ui/switch';
import { useApp } from '../context';
import { JobProgress } from '../job-progress';
import type { ExportFormat, MadeFile } from '../services';
import { Choice } from '../inputs';
import { href } from '../route';
import { useJob } from '../use-job';
import { useHandOut } from './hand-out';

const FORMATS: readonly ExportFormat[] = ['xlsx', 'csv', 'jsonl'];

interface Props {
  filter: CaseFilter;
  slice?: string | null;
  /** How many cases fit; null while counting. */
  count: number | null;
  onClose: () => void;
}

export function ExportDialog({ filter, slice = null, count, onClose }: Props) {
  const { t, services, profile, admin } = useApp();
  const job = useJob();
  const handOut = useHandOut();
  const [format, setFormat] = useState<ExportFormat>('xlsx');
  const [unmasked, setUnmasked] = useState(false);
  const [why, setWhy] = useState('');
  const [asked, setAsked] = useState(false);
  const [made, setMade] = useState<MadeFile | null>(null);
  const whyMissing = unmasked && why.trim() === '';

  const start = async () => {
    setAsked(true);
    setMade(null);
    if (whyMissing) return;
    const file = await job.run(async (tools) => {
      const done = await services.work(
        'export',
        { format, filter, slice, masked: !unmasked, profile: profile.value, by: admin.initials, now: services.now() },
        tools,
      );
      await handOut(done, { what: format, masked: !unmasked, why: unmasked ? why.trim() : '' });
      return done;
    });
    if (file) setMade(file);
  };

  return (
    <Dialog
      title={t('export.title')}
      onClose={onClose}
      foot={
        <>
          <Button onClick={onClose}>{t('common.close')}</Button>
          <Button look="primary" disabled={job.running || count === 0} onClick={() => void start()}>
            {t('export.start')}
          </Button>
        </>
      }
    >
      {count !== null && <p>{t('export.what', { n: count })}</p>}
      <Choice
        label={t('export.format')}
        name="format"
        value={format}
        options={FORMATS.map((value) => ({ value, label: t(`export.format.${value}`), hint: t(`export.format.${value}Hint`) }))}
        onChange={setFormat}
      />
      {!unmasked && <p className="muted">{t('export.masked')}</p>}
      <Switch label={t('export.unmask')} hint={t('export.unmaskHint')} checked={unmasked} onChange={setUnmasked} />
      {unmasked && (
        <TextField
          label={t('export.unmaskWhy')}
          value={why}
          maxLength={300}
          error={asked && whyMissing ? t('export.unmaskWhyMissing') : null}
          onChange={(event) => setWhy(event.target.value)}
        />
      )}
      <JobProgress job={job} text={t('export.making')} />
      {made && (
        <Notice tone="good" {...(unmasked ? { action: <a href={href('privacy', 'files')}>{t('export.logged')}</a> } : {})}>
          {t('export.done', { name: made.name, n: made.rows })}
        </Notice>
      )}
      {job.cancelled && <Notice>{t('export.cancelled')}</Notice>}
      {job.failed && <Notice tone="danger">{t('export.fault', { detail: job.failed })}</Notice>}
    </Dialog>
  );
}
