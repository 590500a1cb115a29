/** What support needs when a page can't be read: counts and the shape of one row, shown before it is copied. */
import { useEffect, useState } from 'react';
import { useAssistant, useAssistantState, useTexts } from '../context';
import { Button } from '../../ui/button';
import { Page } from './page';

export function Report() {
  const assistant = useAssistant();
  const { t } = useTexts();
  const diagnosis = useAssistantState((state) => state.diagnosis);
  const surface = useAssistantState((state) => state.surface);
  const [structure, setStructure] = useState<string | null | undefined>(undefined);
  useEffect(() => {
    let wanted = true;
    void assistant.structure().then((text) => {
      if (wanted) setStructure(text);
    });
    return () => {
      wanted = false;
    };
  }, [assistant]);

  const place = surface ? `${surface.site} ${surface.kind}` : '–';
  const text = [place, JSON.stringify(diagnosis), structure ?? t('sidebar.report.none')].join('\n\n');
  return (
    <Page
      title={t('sidebar.report.title')}
      foot={
        <Button
          look="primary"
          aria-disabled={structure === undefined || undefined}
          onClick={() => structure !== undefined && void assistant.copy(text)}
        >
          {t('sidebar.report.copy')}
        </Button>
      }
    >
      <p>{t('sidebar.report.why')}</p>
      <textarea
        className="input report-text"
        readOnly
        aria-label={t('sidebar.report.text')}
        value={structure === undefined ? t('sidebar.report.wait') : text}
      />
    </Page>
  );
}
