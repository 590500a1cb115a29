/** The pages of the dashboard: one entry is one page, in the order in which the navigation shows them. */
import { lazy, type ComponentType } from 'react';
import type { TextKey } from '../../lib/i18n';
import type { IconName } from '../ui/icon';
import type { Route } from './route';

export interface PageProps {
  route: Route;
}

export interface PageEntry {
  /** First part of the page's address. */
  id: string;
  label: TextKey;
  icon: IconName;
  /** A thin line divides the groups. */
  group: 'work' | 'learn' | 'data' | 'setup';
  Page: ComponentType<PageProps>;
  /** Reached from another page, which stays marked in the navigation. */
  under?: string;
}

export const PAGES: readonly PageEntry[] = [
  { id: 'start', label: 'dashboard.nav.start', icon: 'home', group: 'work', Page: lazy(() => import('./start')) },
  { id: 'log', label: 'dashboard.nav.log', icon: 'list', group: 'work', Page: lazy(() => import('./log')) },
  { id: 'case', label: 'dashboard.nav.case', icon: 'list', group: 'work', under: 'log', Page: lazy(() => import('./case')) },
  { id: 'recap', label: 'dashboard.nav.recap', icon: 'chart', group: 'work', Page: lazy(() => import('./recap')) },
  { id: 'templates', label: 'templates.nav', icon: 'reply', group: 'learn', Page: lazy(() => import('./templates')) },
  { id: 'practice', label: 'practice.nav', icon: 'practice', group: 'learn', Page: lazy(() => import('./practice')) },
  { id: 'guides', label: 'guides.title', icon: 'book', group: 'learn', Page: lazy(() => import('./guides')) },
  { id: 'check', label: 'check.title', icon: 'check', group: 'learn', under: 'guides', Page: lazy(() => import('./check')) },
  { id: 'merge', label: 'dashboard.nav.merge', icon: 'merge', group: 'data', Page: lazy(() => import('./merge')) },
  { id: 'backup', label: 'dashboard.nav.backup', icon: 'backup', group: 'data', Page: lazy(() => import('./backup')) },
  { id: 'privacy', label: 'dashboard.nav.privacy', icon: 'shield', group: 'data', Page: lazy(() => import('./privacy')) },
  { id: 'settings', label: 'dashboard.nav.settings', icon: 'settings', group: 'setup', Page: lazy(() => import('./settings')) },
];
