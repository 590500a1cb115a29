/** "Punya paket dari pelatih? Muat di sini": checks a trainer's pack and puts it on the shelf. */
import { useState } from 'react';
import { install } from '../../../lib/packs/shelf';
import type { DryRun } from '../../../lib/packs/types';
import { bundledPacks } from '../../../lib/templates';
import { FileButton } from '../../ui/file-button';
import { Notice } from '../../ui/notice';
import { useApp } from '../context';
import { DryRunView } from '../templates/dry-run-view';
import { useShelf } from '../templates/use-shelf';
import '../templates/templates.css';

/** A file far too big is not even read. */
const MOST_BYTES = 6 * 1024 * 1024;

type Phase = { at: 'idle' | 'failed' } | { at: 'checked'; name: string; run: DryRun } | { at: 'done'; name: string; version: string };

export function PackLoader() {
  const { t, services } = useApp();
  const { shelf, save } = useShelf();
  const [phase, setPhase] = useState<Phase>({ at: 'idle' });

  const check = async (file: File) => {
    // Reading workbooks takes code that most first screens never need.
    const { dryRun } = await import('../../../lib/packs/dry-run');
    const bytes = new Uint8Array(await file.slice(0, MOST_BYTES).arrayBuffer());
    setPhase({ at: 'checked', name: file.name, run: await dryRun({ name: file.name, bytes }, shelf, bundledPacks()) });
  };
  const load = async ({ pack }: Extract<DryRun, { ok: true }>) => {
    const stored = await save(install(shelf, pack, services.now()));
    setPhase(stored ? { at: 'done', name: pack.name, version: pack.version } : { at: 'failed' });
  };

  return (
    <div className="pack-loader">
      <span>{t('setup.pack')}</span>
      <FileButton accept=".xlsx,.json,.csv" onFile={(file) => void check(file)}>
        {t('setup.packLoad')}
      </FileButton>
      {phase.at === 'checked' && (
        <DryRunView name={phase.name} run={phase.run} onLoad={(run) => void load(run)} onCancel={() => setPhase({ at: 'idle' })} />
      )}
      {phase.at === 'done' && <Notice tone="good">{t('templates.load.done', { name: phase.name, version: phase.version })}</Notice>}
      {phase.at === 'failed' && <Notice tone="danger">{t('templates.load.failed')}</Notice>}
    </div>
  );
}
