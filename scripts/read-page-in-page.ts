/** The part of `read-page` that runs in the opened page: the shipped adapter, and what it reads as plain data. */
import { plain, plainSurface } from '../lib/page/reporter';
import { adapterFor } from '../lib/sites/index';
import type { Account, Diagnosis, PageComment, Site, SurfaceInfo } from '../lib/sites/types';

export interface PageReading {
  site: Site | null;
  surface: SurfaceInfo | null;
  viewer: Account | null;
  comments: PageComment[];
  coverage: { read: number; shown: number | null; closedThreads: number; more: boolean } | null;
  diagnosis: Diagnosis | null;
}

declare global {
  /** `address`: where the page is taken to be, its own unless told. */
  var tanggapReadPage: (accounts: { handle: string; id: string | null }[], address?: string) => PageReading;
}

globalThis.tanggapReadPage = (accounts, address = location.href) => {
  const url = new URL(address);
  const adapter = adapterFor(url, {
    document,
    url: () => url,
    now: () => Date.now(),
    accounts: () => accounts,
    wait: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)),
  });
  const surface = adapter?.surface(url, document) ?? null;
  if (adapter === null || surface === null)
    return { site: adapter?.site ?? null, surface: null, viewer: null, comments: [], coverage: null, diagnosis: null };
  const read = adapter.comments(surface);
  return {
    site: adapter.site,
    surface: plainSurface(surface),
    viewer: adapter.viewer(document),
    comments: read.map(plain),
    coverage: adapter.coverageOf(surface, read),
    diagnosis: adapter.diagnose(surface),
  };
};
