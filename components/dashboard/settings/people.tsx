/** The admins of this computer and who of them is on duty. */
import { useState, type FormEvent } from 'react';
import * as v from 'valibot';
import { Button } from '../../ui/button';
import { TextField } from '../../ui/field';
import { Icon } from '../../ui/icon';
import { adminSchema } from '../../../lib/profile/schema';
import { useApp } from '../context';
import { initialsOf } from '../start/setup-check';

export function PeoplePart() {
  const { t, profile, admin: onDuty } = useApp();
  const { admins } = profile.value;
  return (
    <>
      <ul className="items">
        {admins.map((admin) => (
          <li key={admin.initials}>
            <label>
              <input
                type="radio"
                name="on-duty"
                checked={admin.initials === onDuty.initials}
                aria-label={t('settings.onDuty', { name: admin.name })}
                onChange={() => profile.change({ onDuty: admin.initials })}
              />
              <span>
                {admin.name} <span className="muted">({admin.initials})</span>
              </span>
              {admin.initials === onDuty.initials && <span className="chip chip-accent">{t('dashboard.duty')}</span>}
            </label>
            <Button
              look="quiet"
              small
              disabled={admins.length === 1}
              aria-label={t('settings.adminRemove', { name: admin.name })}
              onClick={() => profile.change({ admins: admins.filter((other) => other !== admin) })}
            >
              <Icon name="close" size={16} />
            </Button>
          </li>
        ))}
      </ul>
      <p className="field-hint">{t('settings.peopleHint')}</p>
      <AddAdmin />
    </>
  );
}

function AddAdmin() {
  const { t, profile } = useApp();
  const { admins } = profile.value;
  const [name, setName] = useState('');
  const [own, setOwn] = useState<string | null>(null);
  const initials = (own ?? initialsOf(name)).trim().toUpperCase();
  const twice = admins.some((admin) => admin.initials === initials);
  const wrong = initials !== '' && !v.is(adminSchema, { name, initials });
  const add = (event: FormEvent) => {
    event.preventDefault();
    if (name.trim() === '' || initials === '' || twice || wrong) return;
    profile.change({ admins: [...admins, { name: name.trim(), initials }] });
    setName('');
    setOwn(null);
  };
  return (
    <form className="add" onSubmit={add}>
      <TextField label={t('setup.name')} value={name} maxLength={100} onChange={(event) => setName(event.target.value)} />
      <TextField
        label={t('setup.initials')}
        value={initials}
        maxLength={4}
        error={twice ? t('settings.initialsTwice') : wrong ? t('setup.initialsWrong') : null}
        onChange={(event) => setOwn(event.target.value)}
      />
      <Button type="submit">{t('settings.adminAdd')}</Button>
    </form>
  );
}
