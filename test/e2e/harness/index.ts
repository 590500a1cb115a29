/** Runs the page session in an isolated world of a page, as a content script would, and lets a test play the sidebar. */
import { fileURLToPath } from 'node:url';
import type { CDPSession, Page } from 'playwright-core';
import type { FromPage, Outcome, ToPage } from '../../../lib/messages/page-link';
import type { PageComment } from '../../../lib/sites/types';
import { bundleAdapter } from '../../../scripts/page-reader';

export interface PageHarness {
  messages(): Promise<FromPage[]>;
  of<T extends FromPage['type']>(type: T): Promise<Extract<FromPage, { type: T }>[]>;
  /** What the sidebar would know of the comments now, in the order in which they came. */
  comments(): Promise<PageComment[]>;
  say(message: ToPage): Promise<void>;
  ask(message: Record<string, unknown>): Promise<Outcome>;
  /** Waits until a message fulfils the condition, which is evaluated in the page as a function of all messages. */
  until(condition: (messages: FromPage[]) => boolean, what: string): Promise<FromPage[]>;
  /** Evaluates in the isolated world. */
  evaluate<T>(expression: string): Promise<T>;
  badges(): Promise<string[]>;
}

const bundles = new Map<string, Promise<string>>();

/** A script of this folder, bundled once. */
export function bundleOf(name: string): Promise<string> {
  const known = bundles.get(name) ?? bundleAdapter(fileURLToPath(new URL(`./${name}.ts`, import.meta.url)));
  bundles.set(name, known);
  return known;
}

/** Evaluates expressions in an isolated world of the page, as a content script has one. */
export async function isolatedWorld(
  page: Page,
  script: string,
): Promise<{ evaluate: <T>(expression: string) => Promise<T>; cdp: CDPSession }> {
  const cdp: CDPSession = await page.context().newCDPSession(page);
  const { frameTree } = await cdp.send('Page.getFrameTree');
  const { executionContextId } = await cdp.send('Page.createIsolatedWorld', { frameId: frameTree.frame.id, worldName: 'harness' });
  const evaluate = async <T>(expression: string): Promise<T> => {
    const { result, exceptionDetails } = await cdp.send('Runtime.evaluate', {
      expression,
      contextId: executionContextId,
      awaitPromise: true,
      returnByValue: true,
    });
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return result.value as T;
  };
  await evaluate(`${script};true`);
  return { evaluate, cdp };
}

export interface HarnessOptions {
  accounts?: { site: 'instagram' | 'facebook'; handle: string; id: string | null }[];
  frame?: string;
  settings?: Record<string, unknown>;
  /** Another script of this folder that includes the session. */
  script?: string;
}

export async function startHarness(page: Page, options: HarnessOptions = {}): Promise<PageHarness> {
  const { evaluate } = await isolatedWorld(page, await bundleOf(options.script ?? 'in-page'));
  await evaluate(`startHarness(${JSON.stringify({ accounts: options.accounts ?? [], frame: options.frame, settings: options.settings })})`);
  const messages = (): Promise<FromPage[]> => evaluate('harness.messages');
  const harness: PageHarness = {
    messages,
    async of(type) {
      const all = await messages();
      return all.filter((message): message is Extract<FromPage, { type: typeof type }> => message.type === type);
    },
    async comments() {
      const known = new Map<string, PageComment>();
      for (const message of await messages()) {
        if (message.type === 'page/surface') known.clear();
        if (message.type === 'page/comments') for (const comment of message.comments) known.set(comment.id, comment);
      }
      return [...known.values()];
    },
    say: (message) => evaluate(`harness.say(${JSON.stringify(message)})`),
    ask: (message) => evaluate(`harness.ask(${JSON.stringify(message)})`),
    async until(condition, what) {
      const limit = Date.now() + 8_000;
      for (;;) {
        const all = await messages();
        if (condition(all)) return all;
        if (Date.now() > limit) throw new Error(`not seen within 8 s: ${what}\n${JSON.stringify(all, null, 1).slice(0, 4_000)}`);
        await new Promise((resolve) => setTimeout(resolve, 25));
      }
    },
    evaluate,
    badges: () => evaluate('harness.badges'),
  };
  await harness.until((all) => all.some(({ type }) => type === 'page/surface'), 'a surface');
  return harness;
}
