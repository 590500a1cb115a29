/** Texts for the public from the figures: the caption of the month, or a press text. */
import { useState } from 'react';
import type { Summary } from '../../../lib/cases/summary';
import type { Calendar } from '../../../lib/clock';
import { performanceCaption, pressText } from '../../../lib/export/publish';
import { CopyDialog } from '../copy-dialog';
import { useApp } from '../context';
import { Choice } from '../inputs';

const MAKERS = { caption: performanceCaption, press: pressText } as const;
type Kind = keyof typeof MAKERS;

export function PublishText({ summary, calendar, onClose }: { summary: Summary; calendar: Calendar; onClose: () => void }) {
  const { t, profile } = useApp();
  const [kind, setKind] = useState<Kind>('caption');
  return (
    <CopyDialog
      key={kind}
      title={t('recap.publish')}
      hint={t('recap.publishHint')}
      text={MAKERS[kind](summary, profile.value.agency, calendar)}
      onClose={onClose}
    >
      <Choice
        label={t('recap.publishKind')}
        name="publish"
        value={kind}
        options={(['caption', 'press'] as const).map((value) => ({ value, label: t(`recap.publish.${value}`) }))}
        onChange={setKind}
      />
    </CopyDialog>
  );
}
