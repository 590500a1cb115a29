/** Stands in for the whole dashboard when the log can't be opened: says why and what to do. */
import { useEffect } from 'react';
import { translator, type UiLanguage } from '../../../lib/i18n';
import type { Settings } from '../../../lib/profile/types';
import type { StoreReason } from '../../../lib/store/types';
import { Button } from '../../ui/button';
import { Notice } from '../../ui/notice';
import { applyScheme } from '../../ui/scheme';

interface Props {
  reason: StoreReason;
  language: UiLanguage;
  colorScheme: Settings['colorScheme'];
}

export function StoreFault({ reason, language, colorScheme }: Props) {
  const t = translator(language);
  useEffect(() => applyScheme(colorScheme), [colorScheme]);
  return (
    <main className="main page page-narrow">
      <h1>{t('common.name')}</h1>
      <Notice tone="danger" action={<Button onClick={() => location.reload()}>{t('dashboard.tryAgain')}</Button>}>
        {t(`dashboard.open.${reason}`)}
      </Notice>
    </main>
  );
}
