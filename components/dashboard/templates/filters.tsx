/** Search and filters above the list. */
import { TOPICS } from '../../../lib/judge/types';
import { REPLY_LANGUAGES, SITUATIONS } from '../../../lib/templates/types';
import { SelectField, TextField } from '../../ui/field';
import { useApp } from '../context';
import type { Wanted } from './catalogue';
import type { PackView } from './use-shelf';

interface Props {
  wanted: Wanted;
  packs: readonly PackView[];
  onChange: (wanted: Wanted) => void;
}

/** The choice of this list that was picked; "" for all. */
const oneOf = <T extends string>(list: readonly T[], value: string): T | '' => list.find((one) => one === value) ?? '';

export function Filters({ wanted, packs, onChange }: Props) {
  const { t } = useApp();
  const all = <option value="">{t('templates.filter.all')}</option>;
  return (
    <div className="tpl-filters">
      <div className="tpl-search">
        <TextField
          label={t('templates.search')}
          hideLabel
          type="search"
          placeholder={t('templates.searchHint')}
          value={wanted.query}
          onChange={({ target }) => onChange({ ...wanted, query: target.value })}
        />
      </div>
      <SelectField
        label={t('templates.filter.situation')}
        value={wanted.situation}
        onChange={({ target }) => onChange({ ...wanted, situation: oneOf(SITUATIONS, target.value) })}
      >
        {all}
        {SITUATIONS.map((one) => (
          <option key={one} value={one}>
            {t(`situation.${one}`)}
          </option>
        ))}
      </SelectField>
      <SelectField
        label={t('templates.filter.topic')}
        value={wanted.topic}
        onChange={({ target }) => onChange({ ...wanted, topic: oneOf(TOPICS, target.value) })}
      >
        {all}
        {TOPICS.map((one) => (
          <option key={one} value={one}>
            {t(`topic.${one}`)}
          </option>
        ))}
      </SelectField>
      <SelectField
        label={t('templates.filter.language')}
        value={wanted.language}
        onChange={({ target }) => onChange({ ...wanted, language: oneOf(REPLY_LANGUAGES, target.value) })}
      >
        {all}
        {REPLY_LANGUAGES.map((one) => (
          <option key={one} value={one}>
            {t(`replyLanguage.${one}`)}
          </option>
        ))}
      </SelectField>
      <SelectField
        label={t('templates.filter.pack')}
        value={wanted.pack}
        onChange={({ target }) => onChange({ ...wanted, pack: target.value })}
      >
        {all}
        {packs.map(({ pack }) => (
          <option key={pack.id} value={pack.id}>
            {pack.name}
          </option>
        ))}
      </SelectField>
      <label className="tpl-look">
        <input type="checkbox" checked={wanted.look} onChange={({ target }) => onChange({ ...wanted, look: target.checked })} />
        {t('templates.filter.look')}
      </label>
    </div>
  );
}
