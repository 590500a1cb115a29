/** How long cases are kept. */
import { useApp } from '../context';
import { href } from '../route';
import { NumberField } from '../inputs';

export function KeepingPart() {
  const { t, profile } = useApp();
  return (
    <div className="retention">
      <NumberField
        label={t('settings.retention')}
        hint={t('settings.retentionHint')}
        value={profile.value.retentionMonths}
        min={1}
        max={240}
        onChange={(retentionMonths) => profile.change({ retentionMonths })}
      />
      <a href={href('privacy', 'retention')}>{t('settings.retentionPreview')}</a>
    </div>
  );
}
