/** The backup page: how old the last one is, make one, restore one, undo a restore. */
import { Notice } from '../../ui/notice';
import { useApp } from '../context';
import { Figures } from '../figures';
import { ReadFault } from '../read-fault';
import { useNow } from '../use-now';
import { useRead } from '../use-read';
import { BackupFolder } from './folder';
import { MakeBackup } from './make';
import { RestoreBackup } from './restore';
import './backup.css';

export default function BackupPage() {
  const { t, f, settings } = useApp();
  const now = useNow();
  const totals = useRead('totals', (store) => store.totals());
  const at = settings.value.backupAt;
  return (
    <div className="page page-narrow">
      <div className="page-head">
        <div>
          <h1>{t('backup.title')}</h1>
          <p>{t('backup.lead')}</p>
        </div>
      </div>
      <Notice tone="caution">{t('backup.warning')}</Notice>
      {totals.state === 'failed' && <ReadFault again={totals.again} />}
      <Figures
        items={[
          {
            label: t('backup.last'),
            value: at ? f.age(at, now) : t('backup.never'),
            base: at ? f.dateTime(at) : undefined,
            tone: at ? 'plain' : 'caution',
          },
          { label: t('backup.cases'), value: totals.state === 'ready' ? f.number(totals.value.cases) : '…' },
          { label: t('backup.events'), value: totals.state === 'ready' ? f.number(totals.value.events) : '…' },
        ]}
      />
      <MakeBackup />
      <BackupFolder />
      <RestoreBackup cases={totals.state === 'ready' ? totals.value.cases : 0} />
    </div>
  );
}
