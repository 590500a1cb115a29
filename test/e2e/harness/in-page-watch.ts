/** Measures the added cost of watching: the session, a plain queue, a whole scan, on the same bursts. */
import './in-page';
import { adapterFor } from '../../../lib/sites/index';
import { plainQueue, wholeScan } from './peers';

declare global {
  var startPeer: (which: 'queue' | 'scan') => void;
  var peerFound: () => number;
}

const found = new Set<string>();
globalThis.startPeer = (which) => {
  const url = new URL(location.href);
  const adapter = adapterFor(url, { document, url: () => url, now: () => Date.now(), accounts: () => [], wait: () => Promise.resolve() });
  const surface = adapter?.surface(url, document) ?? null;
  if (adapter === null || surface === null) throw new Error('nothing to watch here');
  (which === 'queue' ? plainQueue : wholeScan)(adapter, surface, found);
};
globalThis.peerFound = () => found.size;
