/** Loads a pack by file, by dragging, or by pasting: checked first, nothing changes before the person agrees. */
import { useState, type DragEvent } from 'react';
import { dryRun } from '../../../lib/packs/dry-run';
import { install } from '../../../lib/packs/shelf';
import type { DryRun, PackFile } from '../../../lib/packs/types';
import { writeWorkbook } from '../../../lib/packs/workbook-write';
import { bundledPacks } from '../../../lib/templates';
import { Button } from '../../ui/button';
import { FileButton } from '../../ui/file-button';
import { Notice } from '../../ui/notice';
import { useApp } from '../context';
import { DryRunView } from './dry-run-view';
import { saveWorkbook } from './download';
import type { ShelfView } from './use-shelf';

type Phase =
  | { at: 'idle' }
  | { at: 'reading'; name: string }
  | { at: 'checked'; name: string; run: DryRun }
  | { at: 'done'; said: string }
  | { at: 'failed' };

const ACCEPT = '.xlsx,.json,.csv,application/json,text/csv,application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

export function Loader({ shelf: { shelf, save } }: { shelf: ShelfView }) {
  const { t, services } = useApp();
  const [phase, setPhase] = useState<Phase>({ at: 'idle' });
  const [over, setOver] = useState(false);
  const [pasted, setPasted] = useState('');

  const check = async (file: PackFile) => setPhase({ at: 'checked', name: file.name, run: await dryRun(file, shelf, bundledPacks()) });
  const read = async (file: File) => {
    setPhase({ at: 'reading', name: file.name });
    // A file far too big is not even read.
    const bytes = new Uint8Array(await file.slice(0, 6 * 1024 * 1024).arrayBuffer());
    await check({ name: file.name, bytes });
  };
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    const [file] = event.dataTransfer.files;
    if (file) void read(file);
    else setPasted(event.dataTransfer.getData('text/plain'));
  };
  const load = async (run: Extract<DryRun, { ok: true }>) => {
    const stored = await save(install(shelf, run.pack, services.now()));
    setPhase(
      stored ? { at: 'done', said: t('templates.load.done', { name: run.pack.name, version: run.pack.version }) } : { at: 'failed' },
    );
    if (stored) setPasted('');
  };

  return (
    <section
      className={`card tpl-loader${over ? ' tpl-over' : ''}`}
      aria-labelledby="tpl-load"
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
    >
      <h2 id="tpl-load">{t('templates.load.title')}</h2>
      <p className="muted">{t('templates.load.lead')}</p>
      <div className="row">
        <FileButton accept={ACCEPT} look="primary" onFile={(file) => void read(file)}>
          {t('templates.load.file')}
        </FileButton>
        <span className="muted">{t('templates.load.drop')}</span>
        <Button
          look="quiet"
          className="tpl-blank"
          onClick={() => void writeWorkbook(null).then((bytes) => saveWorkbook('tanggap-contoh-kosong.xlsx', bytes))}
        >
          {t('templates.load.blank')}
        </Button>
      </div>
      <details className="tpl-paste">
        <summary>{t('templates.load.paste')}</summary>
        <textarea
          className="input"
          rows={4}
          aria-label={t('templates.load.paste')}
          placeholder={t('templates.load.pasteHint')}
          value={pasted}
          onChange={({ target }) => setPasted(target.value)}
        />
        <Button disabled={pasted.trim() === ''} onClick={() => void check({ name: 'paket.json', bytes: new TextEncoder().encode(pasted) })}>
          {t('templates.load.check')}
        </Button>
      </details>
      {phase.at === 'reading' && <p role="status">{t('templates.load.reading', { name: phase.name })}</p>}
      {phase.at === 'done' && <Notice tone="good">{phase.said}</Notice>}
      {phase.at === 'failed' && <Notice tone="danger">{t('templates.load.failed')}</Notice>}
      {phase.at === 'checked' && <DryRunView name={phase.name} run={phase.run} onLoad={load} onCancel={() => setPhase({ at: 'idle' })} />}
    </section>
  );
}
