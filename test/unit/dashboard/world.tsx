/** The dashboard in a test: the real store in memory, kept values that can be made to refuse, a clock that stands still. */
import { cleanup, configure, render } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, vi } from 'vitest';
import { Dashboard } from '../../../components/dashboard';
import { doWork } from '../../../components/dashboard/jobs/handlers';
import type { BackupFolder, HandedOut, Notifications, KeptItem, Services } from '../../../components/dashboard/services';
import type { CaseEvent } from '../../../lib/cases/types';
import { EMPTY_CHECK } from '../../../lib/check/record';
import { EMPTY_SHELF } from '../../../lib/packs/shelf';
import { EMPTY_RECORD } from '../../../lib/practice';
import { DEFAULT_PROFILE, DEFAULT_SETTINGS } from '../../../lib/profile/schema';
import type { Profile, Settings } from '../../../lib/profile/types';
import { NOW, openMemory } from '../store/open';

// Pages are loaded when they are opened; on a busy machine that takes longer than the usual second.
configure({ asyncUtilTimeout: 8_000 });

export const PROFILE: Profile = {
  ...DEFAULT_PROFILE,
  agency: 'Dinas PU Kota Contoh',
  accounts: [{ site: 'instagram', handle: 'dpu.kotamadya', id: null }],
  admins: [{ name: 'Rina Nuraini', initials: 'RN' }],
  onDuty: 'RN',
};

export interface MemoryItem<T> extends KeptItem<T> {
  value: T;
  refuse: boolean;
}

function memoryItem<T>(start: T): MemoryItem<T> {
  const watchers = new Set<(value: T) => void>();
  return {
    value: start,
    refuse: false,
    get() {
      return Promise.resolve(this.value);
    },
    set(value) {
      if (this.refuse) return Promise.reject(new Error('QUOTA_BYTES quota exceeded'));
      this.value = value;
      for (const watcher of watchers) watcher(value);
      return Promise.resolve();
    },
    watch(changed) {
      watchers.add(changed);
      return () => watchers.delete(changed);
    },
  };
}

interface Start {
  profile?: Profile;
  settings?: Partial<Settings>;
  events?: readonly CaseEvent[];
  at?: string;
  folder?: BackupFolder;
  notifications?: Notifications;
}

const NO_NOTIFICATIONS: Notifications = {
  allowed: () => Promise.resolve(false),
  allow: () => Promise.resolve(false),
  stop: () => Promise.resolve(),
};

export async function open({ profile = PROFILE, settings = {}, events = [], at = '', folder, notifications }: Start = {}) {
  const { store } = await openMemory();
  if (events.length > 0) await store.append(events);
  const opened: string[] = [];
  const services = {
    profile: memoryItem(profile),
    settings: memoryItem<Settings>({ ...DEFAULT_SETTINGS, ...settings }),
    shelf: memoryItem(EMPTY_SHELF),
    practice: memoryItem(EMPTY_RECORD),
    check: memoryItem(EMPTY_CHECK),
    livePages: () => Promise.resolve([]),
    assistantDeps: () => Promise.reject(new Error('not in this test')),
    handedOut: memoryItem<HandedOut[]>([]),
    store,
    folder: folder ?? null,
    work: (kind, ask, job) => doWork(store, kind, ask, job),
    notifications: notifications ?? NO_NOTIFICATIONS,
    openComment: (url, wanted) => void opened.push(`${url} ${JSON.stringify(wanted)}`),
    open: (url) => void opened.push(url),
    version: '0.1.0',
    now: () => NOW,
  } satisfies Services;
  location.hash = at;
  const view = render(<Dashboard services={services} />);
  return { ...view, services, store, opened, user: userEvent.setup() };
}

/** Names and contents of the files that were handed to the person. */
export function catchFiles() {
  const files: { name: string; blob: Blob }[] = [];
  let last: Blob = new Blob([]);
  vi.spyOn(URL, 'createObjectURL').mockImplementation((given) => {
    if (given instanceof Blob) last = given;
    return 'blob:test';
  });
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
    files.push({ name: this.download, blob: last });
  });
  return files;
}

afterEach(cleanup);
