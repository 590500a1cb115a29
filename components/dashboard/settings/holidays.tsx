/** Holidays besides the bundled ones: one by one or from a CSV list. */
import { useState, type FormEvent } from 'react';
import { Button } from '../../ui/button';
import { TextField } from '../../ui/field';
import { FileButton } from '../../ui/file-button';
import { Icon } from '../../ui/icon';
import { Notice } from '../../ui/notice';
import { readHolidays, type HolidayList } from '../../../lib/clock/holiday-list';
import { useApp } from '../context';

export function Holidays() {
  const { t, f, profile } = useApp();
  const { holidays } = profile.value;
  const [day, setDay] = useState('');
  const [loaded, setLoaded] = useState<HolidayList | null>(null);
  const put = (days: readonly string[]) => profile.change({ holidays: [...new Set([...holidays, ...days])].sort() });
  // Noon in UTC is the same date in all three zones.
  const shown = (iso: string) => f.date(`${iso}T05:00:00Z`);

  const add = (event: FormEvent) => {
    event.preventDefault();
    if (day !== '') put([day]);
    setDay('');
  };
  const load = async (file: File) => {
    const list = readHolidays(await file.text());
    setLoaded(list);
    if (list.ok) put(list.days);
  };

  return (
    <div className="field">
      <h3 className="field-label">{t('settings.holidays')}</h3>
      <p className="field-hint">{t('settings.holidaysHint')}</p>
      {holidays.length === 0 ? (
        <p className="small muted">{t('settings.holidaysNone')}</p>
      ) : (
        <ul className="days">
          {holidays.map((iso) => (
            <li key={iso} className="chip">
              {shown(iso)}
              <button
                type="button"
                aria-label={t('settings.holidayRemove', { date: shown(iso) })}
                onClick={() => profile.change({ holidays: holidays.filter((other) => other !== iso) })}
              >
                <Icon name="close" size={14} />
              </button>
            </li>
          ))}
        </ul>
      )}
      <form className="add" onSubmit={add}>
        <TextField label={t('settings.holidayDay')} type="date" value={day} onChange={(event) => setDay(event.target.value)} />
        <Button type="submit">{t('settings.holidayAdd')}</Button>
        <FileButton accept=".csv,.txt,text/csv,text/plain" onFile={(file) => void load(file)}>
          {t('settings.holidaysLoad')}
        </FileButton>
      </form>
      {loaded && (
        <Notice tone={loaded.ok ? 'good' : 'danger'}>
          {loaded.ok
            ? t('settings.holidaysLoaded', { n: loaded.days.length })
            : t('settings.holidaysFault', { line: loaded.line, text: loaded.text })}
        </Notice>
      )}
    </div>
  );
}
