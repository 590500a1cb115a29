/** Shows the dashboard's pages for templates and practice without a browser extension around them; the query chooses language and scheme. */
import { createRoot } from 'react-dom/client';
import { Dashboard } from '../../../../components/dashboard';
import type { HandedOut, KeptItem, Services } from '../../../../components/dashboard/services';
import { EMPTY_CHECK } from '../../../../lib/check/record';
import { EMPTY_SHELF } from '../../../../lib/packs/shelf';
import { DEFAULT_PROFILE, DEFAULT_SETTINGS } from '../../../../lib/profile/schema';
import { EMPTY_RECORD } from '../../../../lib/practice';
import { openStore } from '../../../../lib/store';
import { previewDeps } from './deps';

const query = new URLSearchParams(location.search);

function kept<T>(value: T): KeptItem<T> {
  const watchers = new Set<(value: T) => void>();
  let now = value;
  return {
    get: () => Promise.resolve(now),
    set(next) {
      now = structuredClone(next);
      for (const watcher of watchers) watcher(now);
      return Promise.resolve();
    },
    watch(changed) {
      watchers.add(changed);
      return () => watchers.delete(changed);
    },
  };
}

const services = {
  profile: kept({
    ...DEFAULT_PROFILE,
    agency: 'Dinas PU Kota Contoh',
    admins: [{ name: 'Rani', initials: 'RN' }],
    onDuty: 'RN',
    accounts: [{ site: 'instagram' as const, handle: 'dpu.kotacontoh', id: null }],
    channels: ['lapor.go.id'],
  }),
  settings: kept({
    ...DEFAULT_SETTINGS,
    language: query.get('lang') === 'en' ? ('en' as const) : ('id' as const),
    colorScheme: query.get('scheme') === 'dark' ? ('dark' as const) : ('light' as const),
  }),
  shelf: kept(EMPTY_SHELF),
  store: await openStore(),
  practice: kept(EMPTY_RECORD),
  check: kept(EMPTY_CHECK),
  livePages: () => Promise.resolve([]),
  handedOut: kept<HandedOut[]>([]),
  assistantDeps: previewDeps,
  folder: null,
  work: () => Promise.reject(new Error('not here')),
  notifications: { allowed: () => Promise.resolve(false), allow: () => Promise.resolve(false), stop: () => Promise.resolve() },
  openComment: () => undefined,
  open: () => undefined,
  version: '0.1.0',
  now: Date.now,
} satisfies Services;

const root = document.getElementById('root');
if (root) createRoot(root).render(<Dashboard services={services} />);
