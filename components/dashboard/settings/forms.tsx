/** Other complaint systems, such as SAMBAT: their fields in their own order and words, for copying out of the sidebar. */
import { Button } from '../../ui/button';
import { SelectField, TextField } from '../../ui/field';
import { Icon } from '../../ui/icon';
import { useApp } from '../context';
import { HANDOVER_FIELDS, SP4N_FORM, type HandoverField, type HandoverForm } from '../../../lib/templates';

const MOST_FORMS = 10;
const MOST_FIELDS = 20;

const isField = (value: string): value is HandoverField => HANDOVER_FIELDS.some((field) => field === value);

export function FormsPart() {
  const { t, profile } = useApp();
  const { forms } = profile.value;
  const put = (at: number, form: HandoverForm | null): void =>
    profile.change({ forms: forms.flatMap((other, index) => (index === at ? (form ?? []) : other)) });
  return (
    <>
      <p className="field-hint">{t('settings.formsHint')}</p>
      {forms.map((form, at) => (
        <FormFields key={at} form={form} onChange={(next) => put(at, next)} />
      ))}
      <div className="row">
        <Button
          disabled={forms.length >= MOST_FORMS}
          onClick={() => profile.change({ forms: [...forms, { name: 'SAMBAT', fields: SP4N_FORM.fields }] })}
        >
          {t('settings.formAdd')}
        </Button>
      </div>
    </>
  );
}

function FormFields({ form, onChange }: { form: HandoverForm; onChange: (form: HandoverForm | null) => void }) {
  const { t } = useApp();
  const { fields } = form;
  const change = (at: number, part: Partial<HandoverForm['fields'][number]>): void =>
    onChange({ ...form, fields: fields.map((field, index) => (index === at ? { ...field, ...part } : field)) });
  const up = (at: number): void => {
    const [moved] = fields.slice(at, at + 1);
    if (moved) onChange({ ...form, fields: [...fields.slice(0, at - 1), moved, ...fields.slice(at - 1, at), ...fields.slice(at + 1)] });
  };
  return (
    <fieldset className="form-fields">
      <legend className="sr-only">{form.name}</legend>
      <div className="form-head">
        <TextField
          label={t('settings.formName')}
          value={form.name}
          maxLength={60}
          onChange={(event) => event.target.value.trim() !== '' && onChange({ ...form, name: event.target.value })}
        />
        <Button look="quiet" onClick={() => onChange(null)}>
          {t('settings.formRemove', { name: form.name })}
        </Button>
      </div>
      <ol>
        {fields.map(({ field, label }, at) => (
          <li key={at}>
            <SelectField
              hideLabel
              label={t('settings.formField', { n: at + 1 })}
              value={field}
              onChange={(event) => isField(event.target.value) && change(at, { field: event.target.value })}
            >
              {HANDOVER_FIELDS.map((one) => (
                <option key={one} value={one}>
                  {t(`settings.formField.${one}`)}
                </option>
              ))}
            </SelectField>
            <TextField
              hideLabel
              label={t('settings.formLabel', { n: at + 1 })}
              value={label}
              maxLength={100}
              onChange={(event) => change(at, { label: event.target.value })}
            />
            <Button look="quiet" small disabled={at === 0} aria-label={t('settings.formUp', { label })} onClick={() => up(at)}>
              ↑
            </Button>
            <Button
              look="quiet"
              small
              disabled={fields.length === 1}
              aria-label={t('settings.formFieldRemove', { label })}
              onClick={() => onChange({ ...form, fields: fields.filter((_, index) => index !== at) })}
            >
              <Icon name="close" size={16} />
            </Button>
          </li>
        ))}
      </ol>
      <Button
        small
        disabled={fields.length >= MOST_FIELDS}
        onClick={() => onChange({ ...form, fields: [...fields, { field: 'title', label: t('settings.formField.title') }] })}
      >
        {t('settings.formFieldAdd')}
      </Button>
    </fieldset>
  );
}
