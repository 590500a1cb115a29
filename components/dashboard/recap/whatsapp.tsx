/** Ten lines for WhatsApp: shown, may be changed, copied. */
import { whatsAppSummary } from '../../../lib/export/sentences';
import type { Summary } from '../../../lib/cases/summary';
import type { Calendar } from '../../../lib/clock';
import { CopyDialog } from '../copy-dialog';
import { useApp } from '../context';

export function WhatsAppDialog({ summary, calendar, onClose }: { summary: Summary; calendar: Calendar; onClose: () => void }) {
  const { t, profile } = useApp();
  return (
    <CopyDialog
      title={t('recap.waTitle')}
      hint={t('recap.waHint')}
      text={whatsAppSummary(summary, profile.value.agency, calendar)}
      onClose={onClose}
    />
  );
}
