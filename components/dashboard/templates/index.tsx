/** The page "Contoh balasan": writing templates, loading packs, the ethics of admins. */
import type { KeyboardEvent } from 'react';
import { useApp } from '../context';
import type { PageProps } from '../pages';
import { go, href } from '../route';
import { EthicsTab } from './ethics-tab';
import { ListTab } from './list-tab';
import { PacksTab } from './packs-tab';
import { useShelf } from './use-shelf';
import './templates.css';

const TABS = ['list', 'packs', 'ethics'] as const;
type Tab = (typeof TABS)[number];

export default function TemplatesPage({ route }: PageProps) {
  const { t } = useApp();
  const shelf = useShelf();
  const tab: Tab = TABS.find((one) => one === route.id) ?? 'list';
  const inUse = shelf.packs.filter(({ enabled }) => enabled);
  const open = (one: Tab) => go(href('templates', one === 'list' ? '' : one));
  const onKey = (event: KeyboardEvent) => {
    const step = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0;
    const next = TABS[TABS.indexOf(tab) + step];
    if (step === 0 || !next) return;
    event.preventDefault();
    open(next);
    requestAnimationFrame(() => document.getElementById(`tpl-tab-${next}`)?.focus());
  };
  if (!shelf.ready) return null;
  return (
    <div className="tpl">
      <div className="page-head">
        <div>
          <h1>{t('templates.title')}</h1>
          <p>{t('templates.count', { n: inUse.reduce((sum, { pack }) => sum + pack.templates.length, 0), packs: inUse.length })}</p>
        </div>
        <div className="tabs" role="tablist" aria-label={t('templates.title')} onKeyDown={onKey}>
          {TABS.map((one) => (
            <button
              key={one}
              id={`tpl-tab-${one}`}
              type="button"
              role="tab"
              aria-selected={one === tab}
              aria-controls="tpl-panel"
              tabIndex={one === tab ? 0 : -1}
              onClick={() => open(one)}
            >
              {t(`templates.tab.${one}`)}
            </button>
          ))}
        </div>
      </div>
      <div id="tpl-panel" role="tabpanel" aria-labelledby={`tpl-tab-${tab}`} className="tpl-panel">
        {tab === 'list' && <ListTab shelf={shelf} />}
        {tab === 'packs' && <PacksTab shelf={shelf} />}
        {tab === 'ethics' && <EthicsTab packs={shelf.packs} />}
      </div>
    </div>
  );
}
