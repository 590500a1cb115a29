/** "Bukti penghapusan": says that and when, never whose; and what is left to do by hand. */
import { useState } from 'react';
import { Button } from '../../ui/button';
import { Notice } from '../../ui/notice';
import { CopyDialog } from '../copy-dialog';
import { useApp } from '../context';
import { useKept } from '../kept';
import { href } from '../route';

export function Proof({ n }: { n: number }) {
  const { t, f, services, profile, admin } = useApp();
  const [open, setOpen] = useState(false);
  const files = useKept(services.handedOut)?.value.length ?? 0;
  const text = t('privacy.proofText', {
    agency: profile.value.agency,
    date: f.dateTime(services.now()),
    n,
    admin: `${admin.name} (${admin.initials})`,
  });
  return (
    <>
      <Notice tone="good" action={<Button onClick={() => setOpen(true)}>{t('privacy.proof')}</Button>}>
        {t('privacy.erased', { n })}
      </Notice>
      {files > 0 && (
        <Notice tone="caution" action={<a href={href('privacy', 'files')}>{t('privacy.part.files')}</a>}>
          {t('privacy.handWork', { n: files })}
        </Notice>
      )}
      {open && <CopyDialog title={t('privacy.proof')} hint={t('privacy.proofHint')} text={text} onClose={() => setOpen(false)} />}
    </>
  );
}
