/** The tab "Paket": loading a pack, and what is installed. */
import { useState } from 'react';
import { bringBack, remove, setEnabled } from '../../../lib/packs/shelf';
import { Button } from '../../ui/button';
import { Dialog } from '../../ui/dialog';
import { Notice } from '../../ui/notice';
import { useApp } from '../context';
import { saveAgency } from './download';
import { changeFacts, MINE, newPack, takeOver } from './edit';
import { Loader } from './loader';
import { PackCard } from './pack-card';
import { PackDialog } from './pack-dialog';
import type { PackView, ShelfView } from './use-shelf';

export function PacksTab({ shelf }: { shelf: ShelfView }) {
  const { t, services, profile, settings } = useApp();
  const [asked, setAsked] = useState<PackView | null>(null);
  const [said, setSaid] = useState('');
  const [facts, setFacts] = useState<PackView | 'new' | null>(null);
  return (
    <div className="page page-narrow">
      <Loader shelf={shelf} />
      <section className="card tpl-agency">
        <div>
          <h2>{t('templates.agency.title')}</h2>
          <p className="muted small">{t('templates.agency.lead')}</p>
        </div>
        <Button onClick={() => saveAgency({ profile: profile.value, settings: settings.value, shelf: shelf.shelf })}>
          {t('templates.agency.save')}
        </Button>
      </section>
      <section className="card tpl-agency">
        <div>
          <h2>{t('templates.facts.new')}</h2>
          <p className="muted small">{t('templates.facts.newLead')}</p>
        </div>
        <Button onClick={() => setFacts('new')}>{t('templates.facts.make')}</Button>
      </section>
      {said && <Notice tone="good">{said}</Notice>}
      {shelf.packs.map((view) => (
        <PackCard
          key={view.pack.id}
          view={view}
          onEnable={(on) =>
            shelf.change((before) => (view.bundled ? { ...before, bundledOff: !on } : setEnabled(before, view.pack.id, on)))
          }
          onBringBack={() => {
            const [last] = view.earlier;
            shelf.change((before) => bringBack(before, view.pack.id, services.now()));
            if (last) setSaid(t('templates.pack.broughtBack', { name: view.pack.name, version: last.version }));
          }}
          onRemove={() => setAsked(view)}
          targets={shelf.packs.filter(({ bundled, pack }) => !bundled && pack.id !== view.pack.id && pack.id !== MINE)}
          onTakeOver={(packId) => {
            const { shelf: next, added } = takeOver(shelf.shelf, view.pack, packId, services.now());
            shelf.change(() => next);
            setSaid(t('templates.tookOver', { n: added, name: shelf.packs.find(({ pack }) => pack.id === packId)?.pack.name ?? packId }));
          }}
          onFacts={() => setFacts(view)}
        />
      ))}
      {facts && (
        <PackDialog
          pack={facts === 'new' ? null : facts.pack}
          onClose={() => setFacts(null)}
          onSave={(typed) => {
            const next =
              facts === 'new'
                ? newPack(shelf.shelf, typed, services.now())
                : changeFacts(shelf.shelf, facts.pack.id, typed, services.now());
            if (!next) return false;
            shelf.change(() => next);
            setSaid(t('templates.facts.saved', { name: typed.name }));
            setFacts(null);
            return true;
          }}
        />
      )}
      {asked && (
        <Dialog
          title={t('templates.pack.removeTitle', { name: asked.pack.name })}
          onClose={() => setAsked(null)}
          foot={
            <>
              <Button onClick={() => setAsked(null)}>{t('common.cancel')}</Button>
              <Button
                look="danger"
                onClick={() => {
                  shelf.change((before) => remove(before, asked.pack.id));
                  setAsked(null);
                }}
              >
                {t('templates.pack.remove')}
              </Button>
            </>
          }
        >
          <p>{t('templates.pack.removeBody')}</p>
        </Dialog>
      )}
    </div>
  );
}
