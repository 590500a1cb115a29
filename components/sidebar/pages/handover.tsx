/** The matter in the fields of SP4N-LAPOR! or of a local app: each copied by itself, or all at once; and the number that it got there. */
import { useState } from 'react';
import { useAssistant, useAssistantState, useTexts } from '../context';
import { Button } from '../../ui/button';
import { SelectField, TextField } from '../../ui/field';
import { formText, handoverValues, SP4N_FORM } from '../../../lib/templates';
import { useHandover, useNumber } from '../reply/use-handover';
import { Page } from './page';
import type { Row } from '../../../lib/assistant';

export function Handover({ id }: { id: string }) {
  const row = useAssistantState((state) => state.rows.get(id));
  return row ? <Fields row={row} /> : null;
}

function Fields({ row }: { row: Row }) {
  const assistant = useAssistant();
  const { t } = useTexts();
  useNumber(row);
  const own = useAssistantState((state) => state.profile.forms);
  const { handover, sender, category } = useHandover(row);
  const forms = [SP4N_FORM, ...own];
  const [at, setAt] = useState(0);
  const [number, setNumber] = useState('');
  const form = forms[at] ?? SP4N_FORM;
  const values = handoverValues(handover, sender, category);
  return (
    <Page
      title={t('sidebar.handover.title')}
      foot={
        <>
          <Button look="primary" onClick={() => void assistant.copy(formText(handover, sender, category, form))}>
            {t('sidebar.handover.all')}
          </Button>
          <Button onClick={() => assistant.openDashboard('settings')}>{t('sidebar.handover.fields')}</Button>
        </>
      }
    >
      {forms.length > 1 && (
        <SelectField label={t('sidebar.handover.form')} value={at} onChange={(event) => setAt(Number(event.target.value))}>
          {forms.map(({ name }, index) => (
            <option key={`${index}${name}`} value={index}>
              {name}
            </option>
          ))}
        </SelectField>
      )}
      <p className="muted small">{t('sidebar.handover.why', { form: form.name })}</p>
      <dl className="handover">
        {form.fields.map(({ field, label }) => (
          <div key={`${field}${label}`}>
            <dt>{label}</dt>
            <dd>
              {values[field] === '' ? (
                <span className="muted">{t('sidebar.handover.empty')}</span>
              ) : (
                <>
                  <span>{values[field]}</span>
                  <Button
                    small
                    aria-label={t('sidebar.handover.copy', { field: label })}
                    onClick={() => void assistant.copy(values[field])}
                  >
                    {t('sidebar.reply.copy')}
                  </Button>
                </>
              )}
            </dd>
          </div>
        ))}
      </dl>
      <form
        className="handover-number"
        onSubmit={(event) => {
          event.preventDefault();
          if (number.trim() === '') return;
          assistant.decide.note(row.id, 'externalNumber', number.trim(), form.name);
          setNumber('');
        }}
      >
        <TextField
          label={t('sidebar.handover.number', { form: form.name })}
          value={number}
          maxLength={60}
          autoComplete="off"
          onChange={(event) => setNumber(event.target.value)}
        />
        <Button type="submit">{t('sidebar.handover.note')}</Button>
      </form>
    </Page>
  );
}
