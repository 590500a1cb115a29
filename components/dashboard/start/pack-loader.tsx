/** "Punya paket dari pelatih? Muat di sini": loads a trainer's pack from a file. */
import { useState } from 'react';
import { FileButton } from '../../ui/file-button';
import { Notice } from '../../ui/notice';
import { useApp } from '../context';
import type { PackOutcome } from '../services';

export function PackLoader() {
  const { t, services } = useApp();
  const [outcome, setOutcome] = useState<PackOutcome | null>(null);
  const load = async (file: File) => setOutcome(await services.packs.load(await file.text()));
  return (
    <div className="pack-loader">
      <span>{t('setup.pack')}</span>
      <FileButton accept=".json,application/json" onFile={(file) => void load(file)}>
        {t('setup.packLoad')}
      </FileButton>
      {outcome && (
        <Notice tone={outcome.ok ? 'good' : 'danger'}>
          {outcome.ok
            ? t('setup.packDone', { name: outcome.name, version: outcome.version, n: outcome.templates })
            : t('setup.packFault', { problem: outcome.problem })}
        </Notice>
      )}
    </div>
  );
}
