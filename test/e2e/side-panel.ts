/** The browser's own side panel: opened as a person does, by the toolbar button, and driven over the debugging protocol, since playwright lists no panels. */
import type { CDPSession, Page } from 'playwright-core';
import type { Driver } from './driver';
import { soon } from './soon';

/** Without it the protocol may not press toolbar buttons. */
export const PRESSES_BUTTONS = '--enable-unsafe-extension-debugging';

interface TargetInfo {
  targetId: string;
  type: string;
  url: string;
}

/** Presses the toolbar button of the extension in the tab of this page. */
export async function pressToolbarButton(driver: Driver, page: Page): Promise<void> {
  await page.bringToFront();
  const cdp = await browserSession(driver);
  // The button belongs to a tab, and the page's own target is another one than its tab's.
  const { targetInfos } = await cdp.send('Target.getTargets', { filter: [{ type: 'tab' }] });
  const tab = targetInfos.find(({ url }) => url === page.url());
  if (tab === undefined) throw new Error(`no tab shows ${page.url()}`);
  const press = cdp.send.bind(cdp) as unknown as (method: string, params: object) => Promise<unknown>;
  await press('Extensions.triggerAction', { id: driver.extensionId, targetId: tab.targetId });
  await cdp.detach();
}

async function browserSession(driver: Driver): Promise<CDPSession> {
  const browser = driver.context.browser();
  if (browser === null) throw new Error('the browser of this context is not known');
  return browser.newBrowserCDPSession();
}

async function panelTargets(driver: Driver, cdp: CDPSession): Promise<TargetInfo[]> {
  const { targetInfos } = await cdp.send('Target.getTargets');
  const start = `chrome-extension://${driver.extensionId}/sidebar.html`;
  // The frame of a page has a nonce behind its address, and is no page of its own.
  return targetInfos.filter(({ type, url }) => type === 'page' && url.startsWith(start) && !url.includes('#'));
}

/** Panels that are there now. */
export async function openPanels(driver: Driver): Promise<string[]> {
  const cdp = await browserSession(driver);
  const urls = (await panelTargets(driver, cdp)).map(({ url }) => url);
  await cdp.detach();
  return urls;
}

export class SidePanel {
  private static last = 0;
  private readonly cdp: CDPSession;
  private readonly sessionId: string;

  private constructor(cdp: CDPSession, sessionId: string) {
    this.cdp = cdp;
    this.sessionId = sessionId;
  }

  /** Waits for the panel, and takes hold of it. */
  static async of(driver: Driver): Promise<SidePanel> {
    const cdp = await browserSession(driver);
    await soon(() => panelTargets(driver, cdp)).toHaveLength(1);
    const [target] = await panelTargets(driver, cdp);
    const { sessionId } = await cdp.send('Target.attachToTarget', { targetId: target?.targetId ?? '', flatten: false });
    return new SidePanel(cdp, sessionId);
  }

  /** One call of the protocol in the panel; a session in the session, since playwright keeps flat ones to itself. */
  private ask(method: string, params: object): Promise<Record<string, unknown>> {
    SidePanel.last += 1;
    const id = SidePanel.last;
    return new Promise((resolve, reject) => {
      const hear = (event: { sessionId: string; message: string }): void => {
        const answer = JSON.parse(event.message) as { id?: number; result?: Record<string, unknown>; error?: { message: string } };
        if (event.sessionId !== this.sessionId || answer.id !== id) return;
        this.cdp.off('Target.receivedMessageFromTarget', hear);
        if (answer.error) reject(new Error(`${method}: ${answer.error.message}`));
        else resolve(answer.result ?? {});
      };
      this.cdp.on('Target.receivedMessageFromTarget', hear);
      this.cdp
        .send('Target.sendMessageToTarget', { sessionId: this.sessionId, message: JSON.stringify({ id, method, params }) })
        .catch(reject);
    });
  }

  /** Value of an expression in the panel. */
  async read<T>(expression: string): Promise<T> {
    const { result, exceptionDetails } = (await this.ask('Runtime.evaluate', {
      expression,
      returnByValue: true,
      awaitPromise: true,
    })) as { result: { value: T }; exceptionDetails?: { exception?: { description?: string } } };
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? 'the panel threw');
    return result.value;
  }

  text(): Promise<string> {
    return this.read('document.body.innerText');
  }

  /** Presses the middle of an element with the mouse, as soon as it is there. `count`: clicks. */
  async press(element: string, count = 1): Promise<void> {
    const place = `(() => {
      const it = ${element};
      if (!it) return null;
      it.scrollIntoView({ block: 'center' });
      const box = it.getBoundingClientRect();
      return box.width === 0 ? null : { x: box.left + box.width / 2, y: box.top + box.height / 2 };
    })()`;
    await soon(() => this.read(place)).not.toBeNull();
    const at = await this.read<{ x: number; y: number }>(place);
    for (let clickCount = 1; clickCount <= count; clickCount += 1) {
      for (const type of ['mousePressed', 'mouseReleased'])
        await this.ask('Input.dispatchMouseEvent', { type, ...at, button: 'left', clickCount });
    }
  }

  /** Types into what has the keyboard. */
  async type(text: string): Promise<void> {
    await this.ask('Input.insertText', { text });
  }

  /** Expression for the button of this name. */
  button(name: string): string {
    return `[...document.querySelectorAll('button')].find((one) => (one.getAttribute('aria-label') ?? one.textContent).trim() === ${JSON.stringify(name)})`;
  }

  async close(): Promise<void> {
    await this.cdp.detach();
  }
}
