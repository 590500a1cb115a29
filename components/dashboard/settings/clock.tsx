/** Deadlines, working week, time zone, further holidays. */
import { SelectField } from '../../ui/field';
import type { Deadline, Profile } from '../../../lib/profile/types';
import { useApp } from '../context';
import { Holidays } from './holidays';
import { Choice, NumberField } from '../inputs';

const UNITS = ['hours', 'working-days', 'calendar-days'] as const;
const ZONES = ['Asia/Jakarta', 'Asia/Makassar', 'Asia/Jayapura'] as const;

export function ClockPart() {
  const { t, profile } = useApp();
  const { deadlines, workingWeek, timeZone } = profile.value;
  const set = (key: keyof Profile['deadlines'], next: Deadline) => profile.change({ deadlines: { ...deadlines, [key]: next } });
  return (
    <>
      <p className="field-hint">{t('settings.clockHint')}</p>
      <div className="deadlines">
        {(['firstReply', 'completion', 'information'] as const).map((key) => (
          <div key={key} className="deadline">
            <NumberField
              label={t(`settings.${key}`)}
              value={deadlines[key].amount}
              min={1}
              max={1000}
              onChange={(amount) => set(key, { ...deadlines[key], amount })}
            />
            <SelectField
              label={t('settings.unit', { what: t(`settings.${key}`) })}
              hideLabel
              value={deadlines[key].unit}
              onChange={(event) => set(key, { ...deadlines[key], unit: UNITS.find((unit) => unit === event.target.value) ?? 'hours' })}
            >
              {UNITS.map((unit) => (
                <option key={unit} value={unit}>
                  {t(`settings.unit.${unit}`)}
                </option>
              ))}
            </SelectField>
          </div>
        ))}
      </div>
      <div className="grid-2">
        <Choice
          label={t('settings.week')}
          name="week"
          value={workingWeek === 6 ? '6' : '5'}
          options={(['5', '6'] as const).map((value) => ({ value, label: t(`settings.week.${value}`) }))}
          onChange={(next) => profile.change({ workingWeek: next === '6' ? 6 : 5 })}
        />
        <Choice
          label={t('settings.zone')}
          name="zone"
          value={timeZone}
          options={ZONES.map((value) => ({ value, label: t(`settings.zone.${value}`) }))}
          onChange={(next) => profile.change({ timeZone: next })}
        />
      </div>
      <Holidays />
    </>
  );
}
