/**
 * The browser's own panel: where the toolbar button opens it, and opening it while the person's gesture lasts.
 *
 * A gesture is over at the first `await`, so nothing may be looked up before the panel is opened. Chromium is told beforehand
 * in which tabs the panel may open, and refuses it in the others; for Firefox the same is kept where it can be read at once.
 */
import * as v from 'valibot';
import { browser } from 'wxt/browser';
import type { Settings } from '../profile/types';

export interface Panel {
  /** The person's choice for all tabs. */
  place(placement: Settings['placement']): Promise<void>;
  /** In this tab the frame can't stand (`needed`), or it can again. */
  offer(tabId: number, needed: boolean): Promise<void>;
  /** False where the tab keeps to its frame. Must be called in the first turn of a gesture. */
  open(tabId: number): Promise<boolean>;
}

const PAGE = 'sidebar.html';

type SidePanel = NonNullable<typeof browser.sidePanel>;

function chromiumPanel(panel: SidePanel): Panel {
  let everywhere = false;
  /** A panel of one tab keeps to that tab: the browser only hides it while another is in front. */
  const allow = (tabId: number): Promise<void> => panel.setOptions({ tabId, path: `${PAGE}?tab=${tabId}`, enabled: true });
  return {
    async place(placement) {
      everywhere = placement === 'panel';
      await panel.setOptions({ path: PAGE, enabled: everywhere });
      await panel.setPanelBehavior({ openPanelOnActionClick: true });
      if (!everywhere) return;
      for (const { id } of await browser.tabs.query({})) {
        if (id !== undefined && (await panel.getOptions({ tabId: id })).enabled === false) await allow(id);
      }
    },
    async offer(tabId, needed) {
      if (needed) return allow(tabId);
      const { path } = await panel.getOptions({ tabId });
      if (path?.endsWith(`?tab=${tabId}`) === true && !everywhere) await panel.setOptions({ tabId, enabled: false });
    },
    async open(tabId) {
      try {
        await panel.open({ tabId });
        return true;
      } catch {
        return false; // not for this tab, or no gesture
      }
    },
  };
}

const barSchema = v.object({ open: v.custom<() => Promise<void>>((open) => typeof open === 'function') });
const offeredSchema = v.object({ everywhere: v.boolean(), tabs: v.array(v.number()) });
const KEY = 'panel';

function firefoxPanel(bar: v.InferOutput<typeof barSchema>): Panel {
  const read = (): v.InferOutput<typeof offeredSchema> => {
    const stored = v.safeParse(v.pipe(v.string(), v.parseJson(), offeredSchema), localStorage.getItem(KEY));
    return stored.success ? stored.output : { everywhere: false, tabs: [] };
  };
  const write = (change: Partial<v.InferOutput<typeof offeredSchema>>): void =>
    localStorage.setItem(KEY, JSON.stringify({ ...read(), ...change }));
  return {
    place: async (placement) => write({ everywhere: placement === 'panel' }),
    async offer(tabId, needed) {
      const others = read().tabs.filter((id) => id !== tabId);
      write({ tabs: needed ? [...others, tabId] : others });
    },
    async open(tabId) {
      const { everywhere, tabs } = read();
      if (!everywhere && !tabs.includes(tabId)) return false;
      await bar.open();
      return true;
    },
  };
}

const noPanel: Panel = { place: async () => undefined, offer: async () => undefined, open: async () => false };

export function browserPanel(): Panel {
  if ('sidePanel' in browser && browser.sidePanel !== undefined) return chromiumPanel(browser.sidePanel);
  const bar: unknown = 'sidebarAction' in browser ? browser.sidebarAction : undefined;
  return v.is(barSchema, bar) ? firefoxPanel(bar) : noPanel;
}
