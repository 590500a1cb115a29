/** The browser's part of the reminders: alarm, badge, notification; set up anew whenever the background starts. */
import * as v from 'valibot';
import { browser } from 'wxt/browser';
import { storage } from 'wxt/utils/storage';
import { profileItem, settingsItem } from '../profile/storage';
import type { Store } from '../store/types';
import { remind } from './remind';

export const REMIND_ALARM = 'remind';
const LAST = 'local:reminded-at';
const ICON = '/icon/128.png';
const NORMAL = '#1f6f5c';
const URGENT = '#b3231c';
/** Several changes in a row are looked at together. */
const SOON_MS = 2_000;

const lastSchema = v.fallback(v.nullable(v.pipe(v.string(), v.isoTimestamp())), null);

/** From any page of the extension: the log has changed, so the background looks again. */
export const lookSoon = (): Promise<void> => browser.alarms.create(REMIND_ALARM, { when: Date.now() + SOON_MS });

/** Null while the permission is not given: the browser has no such interface then. */
const notifications = () => (browser as { notifications?: typeof browser.notifications }).notifications ?? null;

async function badge(text: string, urgent: boolean, title: string): Promise<void> {
  await Promise.all([
    browser.action.setBadgeText({ text }),
    browser.action.setBadgeBackgroundColor({ color: urgent ? URGENT : NORMAL }),
    browser.action.setTitle({ title }),
  ]);
}

async function notify(title: string, message: string): Promise<void> {
  // One at a time: the newer takes the place of the older.
  await notifications()?.create(REMIND_ALARM, { type: 'basic', iconUrl: browser.runtime.getURL(ICON), title, message });
}

export function lookNow(store: () => Promise<Store>): Promise<unknown> {
  return remind({
    store,
    profile: profileItem.get,
    settings: settingsItem.get,
    lastLook: {
      get: async () => v.parse(lastSchema, await storage.getItem(LAST)),
      set: (at) => storage.setItem(LAST, at),
    },
    now: Date.now,
    badge,
    alarm: (when) => browser.alarms.create(REMIND_ALARM, { when }),
    notify,
  });
}

/** A click on a notification opens what waits. The interface comes into being when the permission is given. */
export function onNotificationClick(open: () => void): void {
  const listen = () => notifications()?.onClicked.addListener(open);
  listen();
  browser.permissions.onAdded.addListener(listen);
}
