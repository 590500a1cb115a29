/** Asks for what a step needs, and stays open with everything typed when it can't be stored. */
import { useState, type FormEvent } from 'react';
import type { Case } from '../../../lib/cases/types';
import { calendarOf, dueAt } from '../../../lib/clock';
import type { TextKey } from '../../../lib/i18n';
import { maskText } from '../../../lib/privacy';
import { Button } from '../../ui/button';
import { Dialog } from '../../ui/dialog';
import { SelectField, TextArea, TextField } from '../../ui/field';
import { Notice } from '../../ui/notice';
import { focusInvalid } from '../../ui/focus-invalid';
import { Switch } from '../../ui/switch';
import { useApp } from '../context';
import { useAppend } from '../use-append';
import { problems, type Action, type ActionField, type Values } from './actions';

interface Props {
  action: Action;
  /** One, or several that take the same step together. */
  cases: readonly Case[];
  /** `stored`: the step was taken. */
  onClose: (stored: boolean) => void;
}

export function ActionDialog({ action, cases, onClose }: Props) {
  const { t, services, profile } = useApp();
  const append = useAppend();
  const [values, setValues] = useState<Values>(() =>
    Object.fromEntries(
      action.fields.map((field) => [
        field.name,
        (cases.length === 1 && cases[0] ? field.start?.(cases[0]) : field.kind === 'days' ? '3' : '') ?? '',
      ]),
    ),
  );
  const [wrong, setWrong] = useState<Record<string, TextKey>>({});
  const [failed, setFailed] = useState<TextKey | null>(null);
  const [saving, setSaving] = useState(false);

  const submit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const found = problems(action, values);
    setWrong(found);
    focusInvalid(event.currentTarget);
    if (Object.keys(found).length > 0 || saving) return;
    const now = new Date(services.now()).toISOString();
    const calendar = calendarOf(profile.value);
    const inWorkingDays = (days: number) => dueAt(now, { amount: days, unit: 'working-days' }, calendar) ?? now;
    // A log must not hold what answering does not need: what is typed here is masked like the comments.
    const masked = Object.fromEntries(
      action.fields.map(({ name, kind }) => [
        name,
        kind === 'area' ? maskText(values[name] ?? '', { keep: profile.value.channels }) : (values[name] ?? ''),
      ]),
    );
    setSaving(true);
    const problem = await append(...cases.map((of) => ({ caseId: of.id, bodies: action.make(masked, of, { now, inWorkingDays }) })));
    setSaving(false);
    if (problem === null) onClose(true);
    else setFailed(problem);
  };

  return (
    <Dialog
      title={t(action.label)}
      onClose={() => onClose(false)}
      foot={
        <>
          <Button onClick={() => onClose(false)}>{t('common.cancel')}</Button>
          <Button look="primary" type="submit" form="action" disabled={saving}>
            {t('common.save')}
          </Button>
        </>
      }
    >
      <form id="action" className="dialog-body" noValidate onSubmit={(event) => void submit(event)}>
        {cases.length > 1 && <p>{t('bulk.about', { n: cases.length })}</p>}
        {action.what && <p className="muted">{t(action.what)}</p>}
        {action.fields.map((field) => (
          <ActionInput
            key={field.name}
            field={field}
            value={values[field.name] ?? ''}
            error={wrong[field.name]}
            onChange={(value) => setValues((before) => ({ ...before, [field.name]: value }))}
          />
        ))}
        {failed && <Notice tone="danger">{t(failed)}</Notice>}
      </form>
    </Dialog>
  );
}

interface InputProps {
  field: ActionField;
  value: string;
  error: TextKey | undefined;
  onChange: (value: string) => void;
}

function ActionInput({ field, value, error, onChange }: InputProps) {
  const { t } = useApp();
  const label = field.required ? t(field.label) : t('case.optional', { label: t(field.label) });
  const around = { label, error: error ? t(error) : null, ...(field.hint ? { hint: t(field.hint) } : {}) };
  if (field.kind === 'switch')
    return <Switch label={t(field.label)} checked={value === 'yes'} onChange={(on) => onChange(on ? 'yes' : '')} />;
  if (field.kind === 'area')
    return <TextArea {...around} value={value} maxLength={10_000} onChange={(event) => onChange(event.target.value)} />;
  if (field.kind === 'days') {
    return (
      <SelectField {...around} value={value} onChange={(event) => onChange(event.target.value)}>
        {['1', '3', '7'].map((days) => (
          <option key={days} value={days}>
            {t('do.days', { n: Number(days) })}
          </option>
        ))}
      </SelectField>
    );
  }
  return (
    <TextField
      {...around}
      value={value}
      maxLength={field.kind === 'link' ? 2_000 : 500}
      inputMode={field.kind === 'link' ? 'url' : 'text'}
      onChange={(event) => onChange(event.target.value)}
    />
  );
}
