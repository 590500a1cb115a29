/** Filters that are kept under a name; a period such as "this month" is kept as that, not as its days. */
import { useState, type FormEvent } from 'react';
import type { SavedFilter } from '../../../lib/profile/types';
import { Button } from '../../ui/button';
import { Dialog } from '../../ui/dialog';
import { SelectField, TextField } from '../../ui/field';
import { Icon } from '../../ui/icon';
import { useApp } from '../context';
import { PERIODS, periodDays, periodOf, readWanted, wantedParams, type Wanted } from './filter';

const MOST = 30;

interface Props {
  wanted: Wanted;
  onChange: (wanted: Wanted) => void;
}

export function SavedFilters({ wanted, onChange }: Props) {
  const { t, settings, profile, services } = useApp();
  const [naming, setNaming] = useState(false);
  const { savedFilters } = settings.value;
  const zone = profile.value.timeZone;

  const params = (): Record<string, string> => {
    const period = periodOf(wanted, services.now(), zone);
    if (period === 'own' || period === 'all') return wantedParams(wanted);
    return { ...wantedParams({ ...wanted, from: null, to: null }), period };
  };
  const use = ({ params: kept }: SavedFilter) => {
    const period = PERIODS.find((each) => each === kept['period']);
    const days = period ? periodDays(period, services.now(), zone) : {};
    onChange({ ...readWanted(new URLSearchParams(kept)), ...days });
  };
  const same = JSON.stringify(params());
  const current = savedFilters.find((each) => JSON.stringify(each.params) === same);
  const filtered = same !== '{}';

  return (
    <div className="saved-filters">
      {savedFilters.length > 0 && (
        <SelectField
          label={t('log.saved')}
          value={current?.name ?? ''}
          onChange={(event) => {
            const chosen = savedFilters.find(({ name }) => name === event.target.value);
            if (chosen) use(chosen);
          }}
        >
          <option value="">{t('log.saved.none')}</option>
          {savedFilters.map(({ name }) => (
            <option key={name} value={name}>
              {name}
            </option>
          ))}
        </SelectField>
      )}
      {current ? (
        <Button
          look="quiet"
          aria-label={t('log.saved.remove', { name: current.name })}
          onClick={() => settings.change({ savedFilters: savedFilters.filter((each) => each !== current) })}
        >
          <Icon name="close" size={16} />
        </Button>
      ) : (
        filtered &&
        savedFilters.length < MOST && (
          <Button look="quiet" onClick={() => setNaming(true)}>
            {t('log.saved.save')}
          </Button>
        )
      )}
      {naming && (
        <NameDialog
          taken={savedFilters.map(({ name }) => name)}
          onClose={() => setNaming(false)}
          onName={(name) => {
            settings.change({ savedFilters: [...savedFilters.filter((each) => each.name !== name), { name, params: params() }] });
            setNaming(false);
          }}
        />
      )}
    </div>
  );
}

interface NameProps {
  taken: readonly string[];
  onName: (name: string) => void;
  onClose: () => void;
}

function NameDialog({ taken, onName, onClose }: NameProps) {
  const { t } = useApp();
  const [typed, setTyped] = useState('');
  const name = typed.trim();
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (name !== '') onName(name);
  };
  return (
    <Dialog
      title={t('log.saved.save')}
      onClose={onClose}
      foot={
        <>
          <Button onClick={onClose}>{t('common.cancel')}</Button>
          <Button look="primary" type="submit" form="filter-name" disabled={name === ''}>
            {t('common.save')}
          </Button>
        </>
      }
    >
      <form id="filter-name" onSubmit={submit}>
        <TextField
          label={t('log.saved.name')}
          hint={taken.includes(name) ? t('log.saved.taken') : undefined}
          value={typed}
          maxLength={60}
          autoFocus
          onChange={(event) => setTyped(event.target.value)}
        />
      </form>
    </Dialog>
  );
}
