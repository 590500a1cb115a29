/** Loads a pack by file, by dragging, or by pasting: checked first, nothing changes before the person agrees. */
import { useState, type DragEvent } from 'react';
import { Button } from '../../ui/button';
import { FileButton } from '../../ui/file-button';
import { useApp } from '../context';
import { saveBlank } from './download';
import { LoadingView } from './loading-view';
import { useLoading } from './use-loading';
import type { ShelfView } from './use-shelf';

const ACCEPT = '.xlsx,.json,.csv,application/json,text/csv,application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

export function Loader({ shelf }: { shelf: ShelfView }) {
  const { t } = useApp();
  const loading = useLoading(shelf);
  const { read, check } = loading;
  const [over, setOver] = useState(false);
  const [pasted, setPasted] = useState('');

  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    const [file] = event.dataTransfer.files;
    if (file) void read(file);
    else setPasted(event.dataTransfer.getData('text/plain'));
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
        <Button look="quiet" className="tpl-blank" onClick={() => void saveBlank()}>
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
      <LoadingView loading={loading} />
    </section>
  );
}
