/** One clock in words: stopped in time or not, still running, over. */
import type { Clock } from '../../lib/clock';
import { useApp } from './context';
import { spanText } from './span';

const TONE: Partial<Record<Clock['state'], string>> = { late: 'bad', missed: 'bad', urgent: 'warn', soon: 'warn', met: 'fine' };

export function ClockText({ clock, now }: { clock: Clock; now: number }) {
  const { t } = useApp();
  const { state, dueAt } = clock;
  if (state === 'none') return null;
  const time = dueAt === null ? '' : spanText(Date.parse(dueAt) - now, t);
  const text = state === 'met' || state === 'missed' || state === 'paused' ? t(`clock.${state}`) : t(`clock.${state}`, { time });
  return <span className={`clock clock-${TONE[state] ?? 'plain'}`}>{text}</span>;
}
