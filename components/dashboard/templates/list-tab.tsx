/** The tab "Contoh": filters and list at the left, the chosen template at the right. */
import { useEffect, useMemo, useRef, useState } from 'react';
import type { Template } from '../../../lib/templates/types';
import type { Shelf } from '../../../lib/packs/types';
import { Button } from '../../ui/button';
import { Icon } from '../../ui/icon';
import { Notice } from '../../ui/notice';
import { useApp } from '../context';
import { entriesOf, entryKey, EVERYTHING, searcher, wantedEntries } from './catalogue';
import { addTemplate, blankTemplate, changeTemplate, MINE, removeTemplate } from './edit';
import { Editor } from './editor';
import { Filters } from './filters';
import { TemplateList } from './list';
import { useLint, useLintContext } from './use-lint';
import type { ShelfView } from './use-shelf';

export function ListTab({ shelf: { shelf, packs, state, change } }: { shelf: ShelfView }) {
  const { t, services } = useApp();
  const [wanted, setWanted] = useState(EVERYTHING);
  const [chosen, setChosen] = useState<string | null>(null);
  const [undo, setUndo] = useState<{ said: string; shelf: Shelf } | null>(null);
  const titleRef = useRef<HTMLInputElement>(null);
  const focusTitle = useRef(false);

  const entries = useMemo(() => entriesOf(packs), [packs]);
  const search = useMemo(() => searcher(packs), [packs]);
  const found = useMemo(() => (wanted.query.trim() === '' ? null : search(wanted.query)), [search, wanted.query]);
  const contextOf = useLintContext(packs);
  const findings = useLint(entries, contextOf);
  const shown = useMemo(() => wantedEntries(entries, wanted, found, findings), [entries, wanted, found, findings]);
  const entry = entries.find(({ key }) => key === chosen) ?? null;

  useEffect(() => {
    if (!focusTitle.current || !entry) return;
    focusTitle.current = false;
    titleRef.current?.focus();
    titleRef.current?.select();
  }, [entry]);

  const mine = { name: t('templates.mine'), author: t('templates.mineAuthor'), licence: t('templates.mineLicence') };
  const add = (template: Template, packId: string) => {
    const added = addTemplate(shelf, packId, template, mine, services.now());
    change(() => added.shelf);
    setWanted(EVERYTHING);
    setChosen(entryKey(packId, added.id));
    focusTitle.current = true;
  };
  const write = () => add(blankTemplate(t('templates.newTitle')), MINE);

  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const typing = event.target instanceof Element && event.target.closest('input, textarea, select, [contenteditable]');
      if (event.key.toLowerCase() !== 'n' || typing || event.ctrlKey || event.metaKey || event.altKey) return;
      event.preventDefault();
      write();
    };
    addEventListener('keydown', onKey);
    return () => removeEventListener('keydown', onKey);
  });

  return (
    <div className="tpl-split">
      <div className="tpl-side">
        <Filters wanted={wanted} packs={packs} onChange={setWanted} />
        {shown.length === 0 ? (
          <div className="empty">
            <strong>{t('templates.none')}</strong>
            {t('templates.noneHint')}
          </div>
        ) : (
          <TemplateList entries={shown} chosen={chosen} findings={findings} onChoose={setChosen} onOpen={() => titleRef.current?.focus()} />
        )}
        <div className="tpl-side-foot">
          <p className="small muted" id="tpl-keys">
            {t('templates.keys')}
          </p>
          <Button look="primary" onClick={write}>
            <Icon name="plus" size={16} />
            {t('templates.new')}
          </Button>
        </div>
      </div>
      <div className="tpl-main">
        {undo && (
          <Notice
            action={
              <Button
                small
                onClick={() => {
                  change(() => undo.shelf);
                  setUndo(null);
                }}
              >
                {t('common.undo')}
              </Button>
            }
          >
            {undo.said}
          </Notice>
        )}
        {entry ? (
          <Editor
            entry={entry}
            packs={packs}
            state={state}
            lint={contextOf(entry.view.pack.id)}
            titleRef={titleRef}
            onChange={(template) => {
              const next = changeTemplate(shelf, entry.view.pack.id, template, services.now());
              if (next) change(() => next);
              return next !== null;
            }}
            onCopy={(packId) => add(entry.template, packId)}
            onRemove={() => {
              setUndo({ said: t('templates.deleted', { title: entry.template.title }), shelf });
              change((before) => removeTemplate(before, entry.view.pack.id, entry.template.id, services.now()));
              setChosen(null);
            }}
          />
        ) : (
          <div className="empty card">{t('templates.choose')}</div>
        )}
      </div>
    </div>
  );
}
