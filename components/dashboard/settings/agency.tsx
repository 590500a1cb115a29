/** Name of the agency and its own accounts. */
import { useState, type FormEvent } from 'react';
import { Button } from '../../ui/button';
import { SelectField, TextField } from '../../ui/field';
import { Icon } from '../../ui/icon';
import { cleanHandle } from '../../../lib/profile/schema';
import { SITES, type RealSite } from '../../../lib/sites/types';
import { useApp } from '../context';
import { RequiredText } from '../inputs';

export function AgencyPart() {
  const { t, profile } = useApp();
  const { agency, accounts } = profile.value;
  return (
    <>
      <RequiredText label={t('setup.agency')} value={agency} onChange={(next) => profile.change({ agency: next })} />
      <div className="field">
        <h3 className="field-label">{t('settings.accounts')}</h3>
        <ul className="items">
          {accounts.map((account) => (
            <li key={`${account.site}/${account.handle}`}>
              <span>
                <strong>@{account.handle}</strong> <span className="muted">{t(`site.${account.site}`)}</span>
              </span>
              <Button
                look="quiet"
                small
                disabled={accounts.length === 1}
                title={accounts.length === 1 ? t('settings.accountLast') : undefined}
                aria-label={t('settings.accountRemove', { handle: account.handle })}
                onClick={() => profile.change({ accounts: accounts.filter((other) => other !== account) })}
              >
                <Icon name="close" size={16} />
              </Button>
            </li>
          ))}
        </ul>
        <p className="field-hint">{t('settings.accountsHint')}</p>
      </div>
      <AddAccount />
      <TextField
        label={t('settings.colour')}
        hint={t('settings.colourHint')}
        type="color"
        value={profile.value.colour}
        onChange={(event) => profile.change({ colour: event.target.value })}
      />
    </>
  );
}

function AddAccount() {
  const { t, profile } = useApp();
  const { accounts } = profile.value;
  const [site, setSite] = useState<RealSite>(SITES[0]);
  const [typed, setTyped] = useState('');
  const handle = cleanHandle(typed);
  const twice = accounts.some((account) => account.site === site && account.handle === handle);
  const add = (event: FormEvent) => {
    event.preventDefault();
    if (handle === '' || twice) return;
    profile.change({ accounts: [...accounts, { site, handle, id: null }] });
    setTyped('');
  };
  return (
    <form className="add" onSubmit={add}>
      <SelectField
        label={t('settings.accountSite')}
        value={site}
        onChange={(event) => setSite(SITES.find((one) => one === event.target.value) ?? SITES[0])}
      >
        {SITES.map((one) => (
          <option key={one} value={one}>
            {t(`site.${one}`)}
          </option>
        ))}
      </SelectField>
      <TextField
        label={t('settings.accountHandle')}
        prefix="@"
        value={typed}
        maxLength={200}
        spellCheck={false}
        error={twice ? t('settings.accountTwice') : null}
        onChange={(event) => setTyped(event.target.value)}
      />
      <Button type="submit">{t('settings.accountAdd')}</Button>
    </form>
  );
}
