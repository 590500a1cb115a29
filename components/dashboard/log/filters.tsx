/** Search and filters above the log; what is chosen stands in the address. */
import { useEffect, useRef, useState } from 'react';
import { SelectField, TextField } from '../../ui/field';
import { KINDS, TOPICS } from '../../../lib/judge/types';
import { useApp } from '../context';
import { useNow } from '../use-now';
import { CHANNELS, PERIODS, SHORT_STATUSES, STATUSES, periodDays, periodOf, readWanted, wantedParams, type Wanted } from './filter';

interface Props {
  wanted: Wanted;
  onChange: (wanted: Wanted) => void;
}

const SEARCH_WAIT_MS = 250;
export const NOTHING = readWanted(new URLSearchParams());

export function Filters({ wanted, onChange }: Props) {
  const { t } = useApp();
  const set = setter(wanted, onChange);
  const status = wanted.short ? `short:${wanted.short}` : (wanted.status ?? '');

  return (
    <div className="filters" role="search">
      <Search text={wanted.text} onChange={(text) => set({ text })} />
      <PeriodFilter wanted={wanted} onChange={onChange} />
      <SelectField
        label={t('log.status')}
        value={status}
        onChange={(event) => {
          const value = event.target.value;
          set(value.startsWith('short:') ? { short: value.slice(6), status: '' } : { status: value, short: '' });
        }}
      >
        <option value="">{t('log.status.all')}</option>
        <optgroup label={t('log.status.short')}>
          {SHORT_STATUSES.map((each) => (
            <option key={each} value={`short:${each}`}>
              {t(`short.${each}`)}
            </option>
          ))}
        </optgroup>
        <optgroup label={t('log.status.long')}>
          {STATUSES.map((each) => (
            <option key={each} value={each}>
              {t(`status.${each}`)}
            </option>
          ))}
        </optgroup>
      </SelectField>
      <FacetFilters wanted={wanted} onChange={onChange} />
    </div>
  );
}

/** Topic, kind, channel, admin; the recap has them too. */
export function FacetFilters({ wanted, onChange }: Props) {
  const { t, profile } = useApp();
  const admins = [...new Set([...profile.value.admins.map((admin) => admin.initials), ...(wanted.admin ? [wanted.admin] : [])])];
  const set = setter(wanted, onChange);
  return (
    <>
      <SelectField label={t('log.topic')} value={wanted.topic ?? ''} onChange={(event) => set({ topic: event.target.value })}>
        <option value="">{t('log.topic.all')}</option>
        {TOPICS.map((each) => (
          <option key={each} value={each}>
            {t(`topic.${each}`)}
          </option>
        ))}
      </SelectField>
      <SelectField label={t('log.kind')} value={wanted.kind ?? ''} onChange={(event) => set({ kind: event.target.value })}>
        <option value="">{t('log.kind.all')}</option>
        {KINDS.map((each) => (
          <option key={each} value={each}>
            {t(`kind.${each}`)}
          </option>
        ))}
      </SelectField>
      <SelectField label={t('log.site')} value={wanted.site ?? ''} onChange={(event) => set({ site: event.target.value })}>
        <option value="">{t('log.site.all')}</option>
        {CHANNELS.map((each) => (
          <option key={each} value={each}>
            {t(`channel.${each}`)}
          </option>
        ))}
      </SelectField>
      <SelectField label={t('log.admin')} value={wanted.admin ?? ''} onChange={(event) => set({ admin: event.target.value })}>
        <option value="">{t('log.admin.all')}</option>
        {admins.map((each) => (
          <option key={each} value={each}>
            {each}
          </option>
        ))}
      </SelectField>
    </>
  );
}

/** Changes a part of what is wanted; what is not a known value counts as "all". */
const setter = (wanted: Wanted, onChange: Props['onChange']) => (params: Record<string, string>) =>
  onChange(readWanted(new URLSearchParams({ ...wantedParams(wanted), ...params })));

function Search({ text, onChange }: { text: string; onChange: (text: string) => void }) {
  const { t } = useApp();
  const [typed, setTyped] = useState(text);
  const sent = useRef(text);
  // Only typing starts the wait; a change of the other filters meanwhile is not lost.
  const latest = useRef(onChange);
  useEffect(() => {
    latest.current = onChange;
  });
  useEffect(() => {
    // A change from elsewhere (filters cleared, the back button); what was typed here comes back as `sent`.
    if (text !== sent.current) setTyped(text);
    sent.current = text;
  }, [text]);
  useEffect(() => {
    if (typed === sent.current) return;
    const timer = setTimeout(() => {
      sent.current = typed;
      latest.current(typed);
    }, SEARCH_WAIT_MS);
    return () => clearTimeout(timer);
  }, [typed]);
  return (
    <TextField
      label={t('common.search')}
      type="search"
      placeholder={t('log.search')}
      value={typed}
      onChange={(event) => setTyped(event.target.value)}
    />
  );
}

export function PeriodFilter({ wanted, onChange }: Props) {
  const { t, profile } = useApp();
  const now = useNow();
  const zone = profile.value.timeZone;
  const [own, setOwn] = useState(false);
  const period = own ? 'own' : periodOf(wanted, now, zone);
  const choose = (value: string) => {
    setOwn(value === 'own');
    const known = PERIODS.find((each) => each === value);
    if (known) onChange({ ...wanted, ...periodDays(known, now, zone) });
    else if (value === 'all') onChange({ ...wanted, from: null, to: null });
  };
  return (
    <>
      <SelectField label={t('log.period')} value={period} onChange={(event) => choose(event.target.value)}>
        {(['all', ...PERIODS, 'own'] as const).map((each) => (
          <option key={each} value={each}>
            {t(`log.period.${each}`)}
          </option>
        ))}
      </SelectField>
      {period === 'own' && (
        <>
          <TextField
            label={t('log.from')}
            type="date"
            value={wanted.from ?? ''}
            max={wanted.to ?? undefined}
            onChange={(event) => onChange({ ...wanted, from: event.target.value || null })}
          />
          <TextField
            label={t('log.to')}
            type="date"
            value={wanted.to ?? ''}
            min={wanted.from ?? undefined}
            onChange={(event) => onChange({ ...wanted, to: event.target.value || null })}
          />
        </>
      )}
    </>
  );
}
