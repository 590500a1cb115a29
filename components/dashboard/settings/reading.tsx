/** Which sites are read, how widely complaints are marked, what is noted by itself. */
import { SITES } from '../../../lib/sites/types';
import { Switch } from '../../ui/switch';
import { useApp } from '../context';
import { Choice } from '../inputs';

const LANGUAGES = ['id', 'jv', 'su', 'en'] as const;

export function ReadingPart() {
  const { t, settings } = useApp();
  const { sites, width, noteWaiting, replyLanguages } = settings.value;
  return (
    <>
      <div className="grid-2">
        {SITES.map((site) => (
          <Switch
            key={site}
            label={t('settings.site', { site: t(`site.${site}`) })}
            hint={t('settings.siteHint')}
            checked={sites[site]}
            onChange={(on) => settings.change({ sites: { ...sites, [site]: on } })}
          />
        ))}
      </div>
      <Choice
        label={t('settings.width')}
        name="width"
        value={width}
        options={(['clear', 'balanced', 'wide'] as const).map((value) => ({
          value,
          label: t(`settings.width.${value}`),
          hint: t(`settings.width.${value}Hint`),
        }))}
        onChange={(next) => settings.change({ width: next })}
      />
      <Switch
        label={t('settings.noteWaiting')}
        hint={t('settings.noteWaitingHint')}
        checked={noteWaiting}
        onChange={(on) => settings.change({ noteWaiting: on })}
      />
      <fieldset className="choice">
        <legend className="field-label">{t('settings.replyLanguages')}</legend>
        <div className="choice-options">
          {LANGUAGES.map((language) => (
            <label key={language}>
              <input
                type="checkbox"
                checked={replyLanguages.includes(language)}
                disabled={language === 'id'}
                onChange={(event) =>
                  settings.change({
                    replyLanguages: LANGUAGES.filter((each) => (each === language ? event.target.checked : replyLanguages.includes(each))),
                  })
                }
              />
              <span>{t(`settings.replyLanguage.${language}`)}</span>
            </label>
          ))}
        </div>
        <p className="field-hint">{t('settings.replyLanguagesHint')}</p>
      </fieldset>
    </>
  );
}
