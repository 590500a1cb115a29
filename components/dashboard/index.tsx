/** The dashboard: reads profile and settings, then shows the shell with the page that the address names. */
import { useEffect, useMemo } from 'react';
import { formats, translator } from '../../lib/i18n';
import { applyScheme } from '../ui/scheme';
import { AppContext, type App } from './context';
import { useKept } from './kept';
import type { Services } from './services';
import { Shell } from './shell';
import '../ui/tokens.css';
import '../ui/base.css';
import '../ui/controls.css';
import './dashboard.css';

export function Dashboard({ services }: { services: Services }) {
  const profile = useKept(services.profile);
  const settings = useKept(services.settings);

  const scheme = settings?.value.colorScheme;
  const language = settings?.value.language ?? 'id';
  useEffect(() => (scheme ? applyScheme(scheme) : undefined), [scheme]);
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);

  const app = useMemo<App | null>(() => {
    if (!profile || !settings) return null;
    const { admins, onDuty, timeZone } = profile.value;
    return {
      services,
      profile,
      settings,
      language,
      t: translator(language),
      f: formats(language, timeZone),
      admin: admins.find((admin) => admin.initials === onDuty) ?? admins[0] ?? { name: '', initials: '' },
    };
  }, [services, profile, settings, language]);

  if (!app) return null;
  return (
    <AppContext.Provider value={app}>
      <Shell />
    </AppContext.Provider>
  );
}
