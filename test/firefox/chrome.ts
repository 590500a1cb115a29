/** The browser's own window in Firefox: its toolbar button, its sidebar. Reached by the protocol's chrome scope. */
import * as v from 'valibot';
import type { Browser } from 'puppeteer-core';

const BUTTON = 'tanggap_tanggap_id-browser-action';

/** puppeteer has no call for the chrome scope, but sends what it is given. */
type Send = (method: string, params: object) => Promise<unknown>;
const connectionSchema = v.object({ send: v.custom<Send>((send) => typeof send === 'function') });
const treeSchema = v.object({ result: v.object({ contexts: v.tupleWithRest([v.object({ context: v.string() })], v.unknown()) }) });
const evaluatedSchema = v.object({
  result: v.variant('type', [
    v.object({ type: v.literal('success'), result: v.object({ type: v.string(), value: v.optional(v.unknown()) }) }),
    v.object({ type: v.literal('exception'), exceptionDetails: v.object({ text: v.string() }) }),
  ]),
});

export class BrowserWindow {
  private readonly connection: { send: Send };
  private readonly context: string;

  private constructor(connection: { send: Send }, context: string) {
    this.connection = connection;
    this.context = context;
  }

  static async of(browser: Browser): Promise<BrowserWindow> {
    const raw: unknown = Reflect.get(browser, 'connection');
    if (!v.is(connectionSchema, raw)) throw new Error('the connection of this browser is not known');
    // The check gives a copy without its prototype's state; the connection itself is called.
    const connection = { send: (method: string, params: object) => raw.send(method, params) };
    const tree = v.parse(treeSchema, await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome' }));
    return new BrowserWindow(connection, tree.result.contexts[0].context);
  }

  /** JSON value of an expression in the browser's window. */
  private async read(expression: string): Promise<unknown> {
    const answer = await this.connection.send('script.evaluate', {
      expression: `Promise.resolve(${expression}).then((value) => JSON.stringify(value ?? null))`,
      awaitPromise: true,
      target: { context: this.context },
    });
    const { result } = v.parse(evaluatedSchema, answer);
    if (result.type === 'exception') throw new Error(result.exceptionDetails.text);
    return JSON.parse(v.parse(v.string(), result.result.value));
  }

  /** Puts the extension's button from the menu into the toolbar, and presses it. */
  async pressToolbarButton(): Promise<void> {
    await this.read(`(() => {
      CustomizableUI.addWidgetToArea('${BUTTON}', 'nav-bar');
      document.getElementById('${BUTTON}').querySelector('.unified-extensions-item-action-button').click();
    })()`);
  }

  async badge(): Promise<string> {
    return v.parse(
      v.string(),
      await this.read(`(() => {
        CustomizableUI.addWidgetToArea('${BUTTON}', 'nav-bar');
        return document.getElementById('${BUTTON}').querySelector('.unified-extensions-item-action-button').getAttribute('badge') ?? '';
      })()`),
    );
  }

  /** Address of the page in the browser's sidebar; "" when it is closed. */
  async panel(): Promise<string> {
    const url = await this.read(
      `SidebarController.isOpen ? SidebarController.browser.contentDocument?.querySelector('browser')?.currentURI?.spec : ''`,
    );
    return v.parse(v.nullable(v.string()), url) ?? '';
  }

  async closePanel(): Promise<void> {
    await this.read('SidebarController.hide()');
  }

  /** JSON value of an expression in the sidebar's page; what it does there counts as done by the person. `document` is the page's. */
  async inPanel(expression: string): Promise<unknown> {
    const name = `panel-${Math.random()}`;
    const script = `{ const { document } = content; sendAsyncMessage(${JSON.stringify(name)}, JSON.stringify((${expression}) ?? null)); }`;
    const answer = await this.read(`new Promise((resolve) => {
      const { messageManager } = SidebarController.browser.contentDocument.querySelector('browser');
      const hear = ({ data }) => { messageManager.removeMessageListener(${JSON.stringify(name)}, hear); resolve(data); };
      messageManager.addMessageListener(${JSON.stringify(name)}, hear);
      messageManager.loadFrameScript('data:application/javascript;charset=utf-8,' + encodeURIComponent(${JSON.stringify(script)}), false);
    })`);
    return JSON.parse(v.parse(v.string(), answer));
  }
}
