/** What the background does in the browser: dashboard tab, badge, side panel, and unfolding the sidebar in a tab. */
import * as v from 'valibot';
import { browser } from 'wxt/browser';
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

async function badge(tabId: number, text: string): Promise<void> {
  await browser.action.setBadgeText({ tabId, text });
}

const firefoxBar = v.object({ open: v.function() });

/** Chromium and Firefox have different side panels; a browser with neither does nothing. Needs the gesture of the person. */
async function openPanel(tabId: number | null): Promise<void> {
  const panel = 'sidePanel' in browser ? browser.sidePanel : undefined;
  if (panel !== undefined && tabId !== null) {
    await panel.setOptions({ tabId, path: 'sidebar.html', enabled: true });
    await panel.open({ tabId });
    return;
  }
  const bar: unknown = 'sidebarAction' in browser ? browser.sidebarAction : undefined;
  if (v.is(firefoxBar, bar)) bar.open();
}

export const appActions: AppActions = { openDashboard, badge, openPanel };

/** Unfolds the sidebar in this tab; where there is none, the dashboard opens. */
export async function unfoldOrOpen(tabId: number | undefined): Promise<void> {
  if (tabId !== undefined && (await unfold(tabId))) return;
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

/** With the panel as placement the toolbar button opens the panel by itself; where the browser can't, it unfolds the frame. */
export async function placePanel(placement: 'frame' | 'panel'): Promise<void> {
  const panel = 'sidePanel' in browser ? browser.sidePanel : undefined;
  if (panel === undefined) return;
  await panel.setOptions({ path: 'sidebar.html', enabled: true });
  await panel.setPanelBehavior({ openPanelOnActionClick: placement === 'panel' });
}
