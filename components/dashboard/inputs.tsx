/** Fields that keep what was typed while it is wrong, and pass it on only when it is right. */
import { useState, type ReactNode } from 'react';
import { TextField } from '../ui/field';
import { useApp } from './context';

interface RequiredProps {
  label: string;
  hint?: string;
  value: string;
  maxLength?: number;
  onChange: (value: string) => void;
}

export function RequiredText({ value, onChange, ...rest }: RequiredProps) {
  const { t } = useApp();
  const [typed, setTyped] = useState<string | null>(null);
  return (
    <TextField
      maxLength={200}
      {...rest}
      value={typed ?? value}
      error={typed !== null && typed.trim() === '' ? t('settings.required') : null}
      onChange={(event) => {
        const next = event.target.value;
        setTyped(next);
        if (next.trim() !== '') onChange(next.trim());
      }}
      onBlur={() => typed !== null && typed.trim() !== '' && setTyped(null)}
    />
  );
}

interface NumberProps {
  label: string;
  hint?: string;
  value: number;
  min: number;
  max: number;
  onChange: (value: number) => void;
}

export function NumberField({ value, min, max, onChange, ...rest }: NumberProps) {
  const { t } = useApp();
  const [typed, setTyped] = useState<string | null>(null);
  const good = (text: string) => /^\d+$/u.test(text) && Number(text) >= min && Number(text) <= max;
  return (
    <TextField
      {...rest}
      inputMode="numeric"
      value={typed ?? String(value)}
      error={typed !== null && !good(typed) ? t('settings.numberWrong', { min, max }) : null}
      onChange={(event) => {
        const next = event.target.value.trim();
        setTyped(next);
        if (good(next)) onChange(Number(next));
      }}
      onBlur={() => typed !== null && good(typed) && setTyped(null)}
    />
  );
}

interface ChoiceProps<T extends string> {
  label: string;
  name: string;
  value: T;
  options: readonly { value: T; label: string; hint?: string }[];
  onChange: (value: T) => void;
}

/** A few choices, all of them in sight. */
export function Choice<T extends string>({ label, name, value, options, onChange }: ChoiceProps<T>): ReactNode {
  return (
    <fieldset className="choice">
      <legend className="field-label">{label}</legend>
      <div className="choice-options">
        {options.map((option) => (
          <label key={option.value}>
            <input type="radio" name={name} checked={option.value === value} onChange={() => onChange(option.value)} />
            <span>
              {option.label}
              {option.hint && <span className="field-hint">{option.hint}</span>}
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
