/** A passphrase for a backup: typed twice when it is made, once when it is needed. */
import { useState, type FormEvent } from 'react';
import type { TextKey } from '../../../lib/i18n';
import { Button } from '../../ui/button';
import { TextField } from '../../ui/field';
import { Switch } from '../../ui/switch';
import { useApp } from '../context';

export interface Passphrase {
  first: string;
  again: string;
}

/** Shorter ones are found by trying. */
const LEAST = 10;

export const passphraseProblem = ({ first, again }: Passphrase): TextKey | null =>
  first.length < LEAST ? 'backup.lock.short' : first === again ? null : 'backup.lock.differs';

interface Props {
  /** Null: the backup is not locked. */
  value: Passphrase | null;
  problem: TextKey | null;
  onChange: (value: Passphrase | null) => void;
}

export function NewPassphrase({ value, problem, onChange }: Props) {
  const { t } = useApp();
  const around = { type: 'password', autoComplete: 'new-password', maxLength: 200 } as const;
  return (
    <>
      <Switch
        label={t('backup.lock')}
        hint={t('backup.lockHint')}
        checked={value !== null}
        onChange={(on) => onChange(on ? { first: '', again: '' } : null)}
      />
      {value && (
        <div className="grid-2">
          <TextField
            {...around}
            label={t('backup.lock.first', { n: LEAST })}
            value={value.first}
            error={problem === 'backup.lock.short' ? t(problem, { n: LEAST }) : null}
            onChange={(event) => onChange({ ...value, first: event.target.value })}
          />
          <TextField
            {...around}
            label={t('backup.lock.again')}
            value={value.again}
            error={problem === 'backup.lock.differs' ? t(problem) : null}
            onChange={(event) => onChange({ ...value, again: event.target.value })}
          />
        </div>
      )}
    </>
  );
}

interface AskProps {
  name: string;
  /** The last one did not fit. */
  wrong: boolean;
  onOpen: (passphrase: string) => void;
}

export function AskPassphrase({ name, wrong, onOpen }: AskProps) {
  const { t } = useApp();
  const [typed, setTyped] = useState('');
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (typed !== '') onOpen(typed);
  };
  return (
    <form className="unlock" onSubmit={submit}>
      <TextField
        label={t('backup.unlock', { name })}
        type="password"
        autoComplete="off"
        autoFocus
        value={typed}
        error={wrong ? t('backup.unlockWrong') : null}
        onChange={(event) => setTyped(event.target.value)}
      />
      <Button type="submit" look="primary" disabled={typed === ''}>
        {t('backup.unlockNow')}
      </Button>
    </form>
  );
}
