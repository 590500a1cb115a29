/** "Serah terima piket": what waits, as a text for the next admin. */
import { useState } from 'react';
import { Button } from '../../ui/button';
import { CopyDialog } from '../copy-dialog';
import { useApp } from '../context';
import { handoverText } from './handover-text';
import type { WaitingFound } from '../../../lib/cases/waiting';

export function Handover({ found }: { found: WaitingFound }) {
  const app = useApp();
  const [text, setText] = useState<string | null>(null);
  const { t, services } = app;
  const open = async () => {
    const drafts = await services.store.allDrafts().catch(() => []);
    setText(handoverText(found, drafts.length, app, services.now()));
  };
  return (
    <>
      <Button onClick={() => void open()}>{t('handover.open')}</Button>
      {text !== null && <CopyDialog title={t('handover.open')} hint={t('handover.hint')} text={text} onClose={() => setText(null)} />}
    </>
  );
}
