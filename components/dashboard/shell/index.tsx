/** The frame around every page: navigation, who is on duty, age of the last backup, faults of saving. */
import { Suspense, useEffect, useRef } from 'react';
import { isSetUp } from '../../../lib/profile/schema';
import { Notice } from '../../ui/notice';
import { useFolderBackups } from '../backup/use-folder';
import { useApp } from '../context';
import { PAGES } from '../pages';
import { useRoute } from '../route';
import { ErrorBoundary } from './error-boundary';
import { Nav } from './nav';
import { SaveFault } from './save-fault';

export function Shell() {
  const { t, profile, services } = useApp();
  const route = useRoute();
  const main = useRef<HTMLElement>(null);
  useFolderBackups();
  const shown = isSetUp(profile.value) ? route.page : 'start';
  const entry = PAGES.find((page) => page.id === shown) ?? PAGES[0];
  const title = entry ? t(entry.label) : '';

  useEffect(() => {
    document.title = `${title} · ${t('common.name')}`;
  }, [title, t]);

  // A new page begins at its top, and the keyboard with it; not at the first load, where the person hasn't moved yet.
  const place = `${shown}/${route.id}`;
  const before = useRef(place);
  useEffect(() => {
    if (before.current === place) return;
    before.current = place;
    scrollTo(0, 0);
    main.current?.focus({ preventScroll: true });
  }, [place]);

  return (
    <div className="shell">
      <a className="skip" href="#main" onClick={(event) => (event.preventDefault(), main.current?.focus())}>
        {t('dashboard.skip')}
      </a>
      <Nav current={entry?.under ?? shown} />
      <main id="main" className="main" tabIndex={-1} ref={main}>
        <SaveFault />
        {services.store.mode === 'read-only' && <Notice tone="caution">{t('dashboard.readOnly')}</Notice>}
        <ErrorBoundary key={place} text={t('dashboard.pageFault')} again={t('dashboard.reload')}>
          <Suspense fallback={<p className="muted">{t('dashboard.loading')}</p>}>{entry && <entry.Page route={route} />}</Suspense>
        </ErrorBoundary>
      </main>
    </div>
  );
}
