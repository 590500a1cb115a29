/** Decides who may send what through the store door; whoever isn't named here is refused. */
import { ORIGINS } from '../sites/types';
import type { DoorType } from './store-door';

/** The part of `browser.runtime.MessageSender` that the decision rests on. */
export interface Sender {
  id?: string | undefined;
  url?: string | undefined;
  origin?: string | undefined;
  frameId?: number | undefined;
  tab?: { id?: number | undefined; url?: string | undefined } | undefined;
}

/** `page`: sidebar (frame or panel), dashboard and practice page of this extension. `site`: our content script in the top frame of a site. */
export type SenderRole = 'page' | 'site' | null;

const SITE_ORIGINS = new Set(Object.values(ORIGINS));

/** A content script lives in a page that others control, so it never reaches the log. */
const SITE_MAY = new Set<DoorType>(['app/open-dashboard', 'app/badge', 'app/panel']);

const originOf = (url: string | undefined): string | null => (url !== undefined && URL.canParse(url) ? new URL(url).origin : null);

/** An extension URL has the origin "null" by the URL standard in some engines; so the text is compared. */
const isOwnPage = (url: string | undefined, base: string): boolean => url !== undefined && url.startsWith(base);

/**
 * @param self `id`: `browser.runtime.id`; `base`: `browser.runtime.getURL('')`, with the slash at its end.
 */
export function senderRole(sender: Sender, self: { id: string; base: string }): SenderRole {
  if (sender.id !== self.id) return null;
  if (isOwnPage(sender.url, self.base)) return 'page';
  const origin = originOf(sender.url);
  if (origin !== null && SITE_ORIGINS.has(origin) && sender.frameId === 0 && sender.tab !== undefined) return 'site';
  return null;
}

export function mayAsk(role: SenderRole, type: DoorType): boolean {
  return role === 'page' || (role === 'site' && SITE_MAY.has(type));
}
