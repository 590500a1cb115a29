/** One look at the log: badge and title say what presses, a notification what came up since, an alarm when to look again. */
import { calendarOf } from '../clock';
import { translator } from '../i18n';
import type { Profile, Settings } from '../profile/types';
import type { Store } from '../store/types';
import { planner, type Plan } from './plan';

export interface ReminderDeps {
  store(): Promise<Pick<Store, 'scan' | 'flagged'>>;
  profile(): Promise<Profile>;
  settings(): Promise<Settings>;
  /** ISO time of the look before; null: there was none. Only that: what is late is computed anew each time. */
  lastLook: { get(): Promise<string | null>; set(at: string): Promise<void> };
  /** Epoch milliseconds. */
  now(): number;
  badge(text: string, urgent: boolean, title: string): Promise<void>;
  /** Wakes the background at that time, epoch milliseconds, in the place of any alarm before. */
  alarm(when: number): Promise<void>;
  /** Where the person has allowed it. */
  notify(title: string, message: string): Promise<void>;
}

/** Even when nothing is in sight: another profile or a merged log may have moved a deadline. */
const AT_LEAST_EVERY_MS = 6 * 3_600_000;

export async function remind(deps: ReminderDeps): Promise<Plan> {
  const now = deps.now();
  const at = new Date(now).toISOString();
  const [store, profile, settings, last] = await Promise.all([deps.store(), deps.profile(), deps.settings(), deps.lastLook.get()]);
  // The first look finds everything new: that is told by the badge, not by a flood.
  const collected = planner(profile.deadlines, calendarOf(profile), last ?? at, at);
  const take = (cases: Parameters<typeof collected.add>[0][]) => cases.forEach(collected.add);
  for (const short of ['unanswered', 'in-progress'] as const) await store.scan({ short }, take);
  take(await store.flagged());
  const plan = collected.result();

  const t = translator(settings.language);
  const { pressing, urgent, since } = plan;
  const title = pressing === 0 ? t('remind.titleNone') : t('remind.title', { n: pressing, urgent });
  await deps.badge(pressing === 0 ? '' : pressing > 99 ? '99+' : String(pressing), urgent > 0, title);
  const news = (['late', 'urgent', 'soon', 'promised'] as const)
    .filter((what) => since[what] > 0)
    .map((what) => t(`remind.${what}`, { n: since[what] }));
  if (news.length > 0) await deps.notify(t('remind.notice'), news.join('\n'));
  await deps.lastLook.set(at);
  await deps.alarm(Math.min(now + AT_LEAST_EVERY_MS, plan.next === null ? Infinity : Date.parse(plan.next)));
  return plan;
}
