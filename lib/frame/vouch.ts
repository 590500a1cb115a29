/**
 * Lets a sidebar in a frame know that our content script made its frame, and not the page: the word is left in the
 * extension's own storage, where no page can write. Without it a page that learned the sidebar's address could be the other side.
 */
import { browser } from 'wxt/browser';
import { storage } from 'wxt/utils/storage';

const PREFIX = 'frame/';
const keyOf = (nonce: string): `local:${string}` => `local:${PREFIX}${nonce}`;

/** Good for one handshake. What is stored is the time, for the sweeping. */
export const vouch = (nonce: string): Promise<void> => storage.setItem(keyOf(nonce), Date.now());
export const unvouch = (nonce: string): Promise<void> => storage.removeItem(keyOf(nonce));

/** Whether the frame with this nonce is ours; true once. */
export async function takeVouch(nonce: string): Promise<boolean> {
  const given = await storage.getItem<unknown>(keyOf(nonce));
  await unvouch(nonce);
  return typeof given === 'number';
}

const A_MINUTE = 60_000;

/** Takes away what frames left behind that never came to be, e.g. in a browser that crashed. */
export async function sweepVouches(now: number): Promise<void> {
  const kept = Object.entries(await browser.storage.local.get(null));
  const old = kept.filter(([key, at]) => key.startsWith(PREFIX) && !(typeof at === 'number' && Math.abs(now - at) < A_MINUTE));
  if (old.length > 0) await browser.storage.local.remove(old.map(([key]) => key));
}
