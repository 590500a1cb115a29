/** What every page of the dashboard has at hand: services, profile, settings, texts. */
import { createContext, useContext } from 'react';
import type { Formats, Translate, UiLanguage } from '../../lib/i18n';
import type { Admin, Profile, Settings } from '../../lib/profile/types';
import type { Kept } from './kept';
import type { Services } from './services';

export interface App {
  services: Services;
  profile: Kept<Profile>;
  settings: Kept<Settings>;
  t: Translate;
  f: Formats;
  language: UiLanguage;
  /** Who is on duty at this computer; every event is theirs. */
  admin: Admin;
}

export const AppContext = createContext<App | null>(null);

export function useApp(): App {
  const app = useContext(AppContext);
  if (!app) throw new Error('useApp is called outside the dashboard');
  return app;
}
