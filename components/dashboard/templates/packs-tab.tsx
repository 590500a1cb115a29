/** The tab "Paket": loading a pack, and what is installed. */
import { useState } from 'react';
import { bringBack, remove, setEnabled } from '../../../lib/packs/shelf';
import { Button } from '../../ui/button';
import { Dialog } from '../../ui/dialog';
import { Notice } from '../../ui/notice';
import { useApp } from '../context';
import { saveAgency } from './download';
import { Loader } from './loader';
import { PackCard } from './pack-card';
import type { PackView, ShelfView } from './use-shelf';

export function PacksTab({ shelf }: { shelf: ShelfView }) {
  const { t, services, profile, settings } = useApp();
  const [asked, setAsked] = useState<PackView | null>(null);
  const [said, setSaid] = useState('');
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
        />
      ))}
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
