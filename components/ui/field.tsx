/** A labelled field with hint and error tied to the control, so that screen readers say all three. */
import { useId, type ComponentProps, type ReactNode } from 'react';

interface Around {
  label: string;
  hint?: ReactNode;
  error?: string | null;
  /** The label is read but not shown, where the place makes it plain. */
  hideLabel?: boolean;
}

interface Control {
  id: string;
  'aria-describedby': string | undefined;
  'aria-invalid': true | undefined;
}

export function Field({ label, hint, error, hideLabel = false, children }: Around & { children: (control: Control) => ReactNode }) {
  const id = useId();
  const described = [hint ? `${id}-hint` : '', error ? `${id}-error` : ''].filter(Boolean).join(' ');
  return (
    <div className="field">
      <label className={hideLabel ? 'sr-only' : 'field-label'} htmlFor={id}>
        {label}
      </label>
      {children({ id, 'aria-describedby': described || undefined, 'aria-invalid': error ? true : undefined })}
      {hint && (
        <div className="field-hint" id={`${id}-hint`}>
          {hint}
        </div>
      )}
      {error && (
        <div className="field-error" id={`${id}-error`} role="alert">
          {error}
        </div>
      )}
    </div>
  );
}

type InputProps = Around & { prefix?: string } & Omit<ComponentProps<'input'>, 'prefix'>;

export function TextField({ label, hint, error, hideLabel, prefix, ...rest }: InputProps) {
  return (
    <Field label={label} hint={hint} error={error} hideLabel={hideLabel}>
      {(control) => {
        const input = <input className="input" {...rest} {...control} />;
        return prefix ? (
          <span className="input-prefix">
            <span aria-hidden="true">{prefix}</span>
            {input}
          </span>
        ) : (
          input
        );
      }}
    </Field>
  );
}

export function TextArea({ label, hint, error, hideLabel, ...rest }: Around & ComponentProps<'textarea'>) {
  return (
    <Field label={label} hint={hint} error={error} hideLabel={hideLabel}>
      {(control) => <textarea className="input" rows={3} {...rest} {...control} />}
    </Field>
  );
}

export function SelectField({ label, hint, error, hideLabel, children, ...rest }: Around & ComponentProps<'select'>) {
  return (
    <Field label={label} hint={hint} error={error} hideLabel={hideLabel}>
      {(control) => (
        <select className="input" {...rest} {...control}>
          {children}
        </select>
      )}
    </Field>
  );
}
