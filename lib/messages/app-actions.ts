/** What the background does in the browser: dashboard tab, badge, side panel, and unfolding the sidebar in a tab. */
import * as v from 'valibot';
import { browser } from 'wxt/browser';
import { browserPanel } from './panel';
import { unfoldAnswerSchema, type TabMessage } from './store-door';
import type { AppActions } from './store-server';

const dashboardUrl = (view: string | null, caseId: string | null): string => {
  const place = caseId !== null ? `#/case/${encodeURIComponent(caseId)}` : view === null ? '' : `#/${view}`;
  return `${browser.runtime.getURL('/')}dashboard.html${place}`;
};

/** Goes to the dashboard that is open already, or opens one. */
async function openDashboard(view: string | null, caseId: string | null): Promise<void> {
  const url = dashboardUrl(view, caseId);
  const [open] = await browser.tabs.query({ url: `${browser.runtime.getURL('/')}dashboard.html*` });
  if (open?.id === undefined) {
    await browser.tabs.create({ url });
    return;
  }
  // A bare call only brings it to the front, so that work in progress there is not left.
  await browser.tabs.update(open.id, view === null && caseId === null ? { active: true } : { active: true, url });
  await browser.windows.update(open.windowId, { focused: true });
}

const panel = browserPanel();

/** Badge of one tab, without a text that of the reminders; `needed`: the frame can't stand there, so its button opens the browser's panel. */
async function badge(tabId: number, text: string, needed: boolean): Promise<void> {
  await Promise.all([browser.action.setBadgeText(text === '' ? { tabId } : { tabId, text }), panel.offer(tabId, needed)]);
}

async function openPanel(tabId: number | null): Promise<void> {
  if (tabId === null) return;
  // Asked for in one turn, done in this order: waiting for the first would end the gesture.
  await Promise.all([panel.offer(tabId, true), panel.open(tabId)]);
}

export const appActions: AppActions = { openDashboard, badge, openPanel };

/** Shows the sidebar where this tab has it: in the browser's panel or in the page; where there is neither, the dashboard opens. */
export async function unfoldOrOpen(tabId: number | undefined): Promise<void> {
  if (tabId !== undefined && ((await panel.open(tabId)) || (await unfold(tabId)))) return;
  await openDashboard(null, null);
}

async function unfold(tabId: number): Promise<boolean> {
  const message: TabMessage = { type: 'app/unfold' };
  try {
    const answer: unknown = await browser.tabs.sendMessage(tabId, message, { frameId: 0 });
    return v.is(unfoldAnswerSchema, answer) && answer.unfolded;
  } catch {
    return false; // no content script in this tab
  }
}

export const placePanel = panel.place;
