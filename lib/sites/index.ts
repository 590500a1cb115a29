/** Chooses the adapter for an address. */
import type { SiteContext } from './context';
import { createFacebook } from './facebook/index';
import { isFacebook } from './facebook/urls';
import { createInstagram } from './instagram/index';
import { isInstagram } from './instagram/urls';
import type { PageAdapter } from './page-adapter';

/** The adapter of the site that the address belongs to, or null for any other site. */
export function adapterFor(url: URL, context: SiteContext): PageAdapter | null {
  if (isInstagram(url)) return createInstagram(context);
  if (isFacebook(url)) return createFacebook(context);
  return null;
}
