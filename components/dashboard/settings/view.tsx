/** Language, colours, placement. */
import { useApp } from '../context';
import { Choice } from '../inputs';

export function ViewPart() {
  const { t, settings } = useApp();
  const { language, colorScheme, placement } = settings.value;
  return (
    <>
      <Choice
        label={t('settings.language')}
        name="language"
        value={language}
        options={(['id', 'en'] as const).map((value) => ({ value, label: t(`settings.language.${value}`) }))}
        onChange={(next) => settings.change({ language: next })}
      />
      <Choice
        label={t('settings.scheme')}
        name="scheme"
        value={colorScheme}
        options={(['auto', 'light', 'dark'] as const).map((value) => ({ value, label: t(`settings.scheme.${value}`) }))}
        onChange={(next) => settings.change({ colorScheme: next })}
      />
      <Choice
        label={t('settings.placement')}
        name="placement"
        value={placement}
        options={(['frame', 'panel'] as const).map((value) => ({ value, label: t(`settings.placement.${value}`) }))}
        onChange={(next) => settings.change({ placement: next })}
      />
    </>
  );
}
