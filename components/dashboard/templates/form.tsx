/** The form of one template: what is typed is kept on the screen always, and stored as soon as it is whole. */
import { useEffect, useRef, useState, type RefObject } from 'react';
import { TOPICS } from '../../../lib/judge/types';
import { lintTemplate, type LintContext } from '../../../lib/templates';
import { REPLY_LANGUAGES, SITUATIONS, type Block, type Office, type Slot, type Template } from '../../../lib/templates/types';
import { MOST } from '../../../lib/templates/schema';
import { Button } from '../../ui/button';
import { Field, SelectField } from '../../ui/field';
import { Switch } from '../../ui/switch';
import { useApp } from '../context';
import { Findings } from './findings';
import { Preview } from './preview';
import { Variant } from './variant';

interface Props {
  template: Template;
  readOnly: boolean;
  lint: LintContext;
  slots: readonly Slot[];
  blocks: readonly Block[];
  offices: readonly Office[];
  titleRef: RefObject<HTMLInputElement | null>;
  /** False when it is not whole yet and therefore not stored. */
  onChange: (template: Template) => boolean;
}

const toggled = <T,>(list: readonly T[], one: T): T[] => (list.includes(one) ? list.filter((other) => other !== one) : [...list, one]);

export function TemplateForm({ template, readOnly, lint, slots, blocks, offices, titleRef, onChange }: Props) {
  const { t } = useApp();
  const [draft, setDraft] = useState(template);
  const [whole, setWhole] = useState(true);
  const box = useRef<HTMLDivElement>(null);

  useEffect(() => {
    if (whole) return;
    const warn = (event: BeforeUnloadEvent) => event.preventDefault();
    addEventListener('beforeunload', warn);
    return () => removeEventListener('beforeunload', warn);
  }, [whole]);

  const change = (patch: Partial<Template>) => {
    const next = { ...draft, ...patch };
    setDraft(next);
    setWhole(onChange(next));
  };
  const variant = (at: number, text: string) => change({ variants: draft.variants.map((one, index) => (index === at ? text : one)) });
  const ofLanguage = blocks.filter(({ language }) => language === draft.language);
  const local = draft.language === 'jv' || draft.language === 'su';

  return (
    <div className="tpl-form" ref={box}>
      {!whole && (
        <p className="tpl-unwhole" role="status">
          {t('templates.empty')}
        </p>
      )}
      <div className="tpl-form-top">
        <Field label={t('templates.field.title')}>
          {(control) => (
            <input
              ref={titleRef}
              className="input"
              value={draft.title}
              maxLength={200}
              readOnly={readOnly}
              onChange={({ target }) => change({ title: target.value })}
              {...control}
            />
          )}
        </Field>
        <SelectField
          label={t('templates.field.language')}
          value={draft.language}
          disabled={readOnly}
          onChange={({ target }) => {
            const language = REPLY_LANGUAGES.find((one) => one === target.value) ?? 'id';
            change({ language, nativeChecked: language === 'id' || language === 'en' });
          }}
        >
          {REPLY_LANGUAGES.map((one) => (
            <option key={one} value={one}>
              {t(`replyLanguage.${one}`)}
            </option>
          ))}
        </SelectField>
      </div>
      {local && !readOnly && (
        <Switch
          label={t('templates.field.checked')}
          hint={t('templates.field.checkedHint')}
          checked={draft.nativeChecked}
          onChange={(nativeChecked) => change({ nativeChecked })}
        />
      )}
      <div className="tpl-variants">
        {draft.variants.map((text, at) => (
          <Variant
            key={at}
            text={text}
            number={at + 1}
            slots={slots}
            blocks={ofLanguage}
            readOnly={readOnly}
            removable={!readOnly && draft.variants.length > 1}
            onChange={(next) => variant(at, next)}
            onRemove={() => change({ variants: draft.variants.filter((_, index) => index !== at) })}
          />
        ))}
        {!readOnly && draft.variants.length < MOST.variants && (
          <div className="tpl-add">
            <Button onClick={() => change({ variants: [...draft.variants, draft.variants[0] ?? ''] })}>{t('templates.addVariant')}</Button>
            <span className="small muted">{t('templates.addVariantHint')}</span>
          </div>
        )}
      </div>
      <Findings
        findings={lintTemplate(draft, lint)}
        texts={draft.variants}
        onReplace={
          readOnly
            ? null
            : (at, start, end, text) =>
                variant(
                  at,
                  `${draft.variants[at]?.slice(0, start) ?? ''}${text}${draft.variants[at]?.slice(end) ?? ''}`.replace(/ {2,}/gu, ' '),
                )
        }
      />
      <Choices
        legend={t('templates.field.situations')}
        all={SITUATIONS}
        chosen={draft.situations}
        label={(one) => t(`situation.${one}`)}
        readOnly={readOnly}
        onToggle={(one) => change({ situations: toggled(draft.situations, one) })}
      />
      <Choices
        legend={t('templates.field.topics')}
        hint={t('templates.field.topicsAll')}
        all={TOPICS}
        chosen={draft.topics}
        label={(one) => t(`topic.${one}`)}
        readOnly={readOnly}
        onToggle={(one) => change({ topics: toggled(draft.topics, one) })}
      />
      <Preview template={draft} slots={slots} offices={offices} />
    </div>
  );
}

interface ChoicesProps<T extends string> {
  legend: string;
  hint?: string;
  all: readonly T[];
  chosen: readonly T[];
  label: (one: T) => string;
  readOnly: boolean;
  onToggle: (one: T) => void;
}

/** Chips that are checkboxes; when nothing can be changed, only the chosen ones are shown. */
function Choices<T extends string>({ legend, hint, all, chosen, label, readOnly, onToggle }: ChoicesProps<T>) {
  return (
    <fieldset className="tpl-choices">
      <legend>
        {legend} {hint && <span className="muted">{hint}</span>}
      </legend>
      {(readOnly ? all.filter((one) => chosen.includes(one)) : all).map((one) =>
        readOnly ? (
          <span key={one} className="chip">
            {label(one)}
          </span>
        ) : (
          <label key={one} className="tpl-chip">
            <input type="checkbox" checked={chosen.includes(one)} onChange={() => onToggle(one)} />
            <span>{label(one)}</span>
          </label>
        ),
      )}
    </fieldset>
  );
}
