/** The background: answers at the store door, listens to toolbar button and shortcut, and tidies up now and then. */
import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { appActions, placePanel, unfoldOrOpen } from '../lib/messages/app-actions';
import { answerDoor, opened } from '../lib/messages/store-server';
import { sweepVouches } from '../lib/frame/vouch';
import { applyManaged } from '../lib/packs/managed';
import { profileItem, settingsItem } from '../lib/profile/storage';
import { REMIND_ALARM, lookNow, lookSoon, onNotificationClick } from '../lib/reminders/in-browser';
import { openStore } from '../lib/store';

const TIDY = 'tidy';

export default defineBackground(() => {
  const store = opened(openStore);
  const server = { self: { id: browser.runtime.id, base: browser.runtime.getURL('/') }, store, app: appActions, changed: lookSoon };
  const look = () => void lookNow(store).catch(report('reminders'));
  const report = (what: string) => (error: unknown) => console.error(`[tanggap] ${what}:`, error);

  // Every listener is set in the first turn: the browser wakes the worker with the event that it missed.
  browser.runtime.onMessage.addListener((message: unknown, sender, respond) => {
    void answerDoor(message, sender, server).then(respond);
    return true;
  });
  onNotificationClick(() => void appActions.openDashboard('start', null).catch(report('notification')));
  browser.action.onClicked.addListener((tab) => void unfoldOrOpen(tab.id).catch(report('toolbar button')));
  browser.commands.onCommand.addListener((command, tab) => {
    if (command === 'unfold') void unfoldOrOpen(tab?.id).catch(report('shortcut'));
  });
  browser.runtime.onInstalled.addListener(({ reason }) => {
    void browser.alarms.create(TIDY, { delayInMinutes: 1, periodInMinutes: 720 });
    look();
    if (reason === 'install') void appActions.openDashboard(null, null).catch(report('first screen'));
  });
  browser.runtime.onStartup.addListener(() => {
    void browser.alarms.create(TIDY, { delayInMinutes: 1, periodInMinutes: 720 });
    void sweepVouches(Date.now()).catch(report('tidying frames'));
    look();
  });
  profileItem.watch(look);
  browser.alarms.onAlarm.addListener((alarm) => {
    if (alarm.name === REMIND_ALARM) look();
    if (alarm.name !== TIDY) return;
    void store()
      .then((log) => log.expireDrafts())
      .catch(report('tidying drafts'));
  });
  void applyManaged(Date.now()).catch(report('policy of this computer'));
  settingsItem.watch((settings) => void placePanel(settings.placement).catch(report('side panel')));
  void settingsItem
    .get()
    .then((settings) => placePanel(settings.placement))
    .catch(report('side panel'));
});
