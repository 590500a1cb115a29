/** The first screen: three things to fill in, a trainer's pack, the two promises. */
import { useState, type FormEvent } from 'react';
import { Button } from '../../ui/button';
import { TextField } from '../../ui/field';
import { focusInvalid } from '../../ui/focus-invalid';
import { SITES } from '../../../lib/sites/types';
import { useApp } from '../context';
import { PackLoader } from './pack-loader';
import { Promises } from './promises';
import { checkSetup, initialsOf, type SetupErrors, type SetupFields } from './setup-check';
import './start.css';

const EMPTY: SetupFields = { agency: '', instagram: '', facebook: '', name: '', initials: '' };

export default function Setup() {
  const { t, profile } = useApp();
  const [fields, setFields] = useState<SetupFields>({ ...EMPTY, agency: profile.value.agency });
  const [ownInitials, setOwnInitials] = useState(false);
  const [errors, setErrors] = useState<SetupErrors>({});
  const set = (patch: Partial<SetupFields>) => setFields((before) => ({ ...before, ...patch }));
  const said = (key: keyof SetupErrors) => (errors[key] ? t(errors[key]) : null);

  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const checked = checkSetup(fields, profile.value);
    setErrors(checked.errors);
    if (checked.profile) void profile.save(checked.profile);
    else focusInvalid(event.currentTarget);
  };

  return (
    <div className="page setup">
      <div>
        <h1>{t('setup.title')}</h1>
        <p className="setup-lead">{t('setup.lead')}</p>
      </div>
      <Promises />
      <form className="card" noValidate onSubmit={submit}>
        <TextField
          label={t('setup.agency')}
          placeholder={t('setup.agencyExample')}
          value={fields.agency}
          error={said('agency')}
          autoComplete="organization"
          autoFocus
          maxLength={200}
          onChange={(event) => set({ agency: event.target.value })}
        />
        <fieldset className="setup-part">
          <legend>{t('setup.accounts')}</legend>
          <div className="grid-2">
            {SITES.map((site, at) => (
              <TextField
                key={site}
                label={t(`site.${site}`)}
                prefix="@"
                value={fields[site]}
                error={at === 0 ? said('accounts') : null}
                maxLength={200}
                spellCheck={false}
                autoCapitalize="none"
                onChange={(event) => set({ [site]: event.target.value })}
              />
            ))}
          </div>
          <p className="field-hint">{t('setup.accountsHint')}</p>
        </fieldset>
        <fieldset className="setup-part">
          <legend>{t('setup.admin')}</legend>
          <div className="setup-admin">
            <TextField
              label={t('setup.name')}
              value={fields.name}
              error={said('name')}
              autoComplete="name"
              maxLength={100}
              onChange={(event) => {
                const name = event.target.value;
                set(ownInitials ? { name } : { name, initials: initialsOf(name) });
              }}
            />
            <TextField
              label={t('setup.initials')}
              value={fields.initials}
              error={said('initials')}
              hint={t('setup.initialsHint')}
              maxLength={4}
              onChange={(event) => {
                setOwnInitials(event.target.value !== '');
                set({ initials: event.target.value.toUpperCase() });
              }}
            />
          </div>
        </fieldset>
        <div className="row">
          <Button look="primary" type="submit">
            {t('setup.begin')}
          </Button>
        </div>
        <PackLoader />
      </form>
    </div>
  );
}
