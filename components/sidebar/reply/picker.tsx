/** Two lists: whole sample replies to choose one from, and pieces that are stacked where the cursor stands. */
import { useEffect, useMemo, useRef, useState, type KeyboardEvent } from 'react';
import { useAssistant, useAssistantState, useTexts } from '../context';
import { BLOCK_PARTS, createTemplateSearch, type Block } from '../../../lib/templates';
import { Button } from '../../ui/button';
import { Icon } from '../../ui/icon';

export type Picking = 'templates' | 'blocks';

export function Picker({ kind, onClose }: { kind: Picking; onClose: () => void }) {
  const { t } = useTexts();
  const [query, setQuery] = useState('');
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const element = dialog.current;
    if (element && !element.open) element.showModal();
  }, []);
  return (
    <dialog
      ref={dialog}
      className={kind === 'blocks' ? 'picker picker-low' : 'picker'}
      aria-label={t(kind === 'blocks' ? 'sidebar.reply.blocks' : 'sidebar.reply.picker')}
      onKeyDown={(event) => event.key === 'Escape' && event.stopPropagation()}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
    >
      {kind === 'templates' ? (
        <Templates query={query} onQuery={setQuery} onClose={onClose} />
      ) : (
        <Blocks query={query} onQuery={setQuery} onClose={onClose} />
      )}
    </dialog>
  );
}

interface ListProps {
  query: string;
  onQuery: (query: string) => void;
  onClose: () => void;
}

function Templates({ query, onQuery, onClose }: ListProps) {
  const assistant = useAssistant();
  const { t } = useTexts();
  const packs = useAssistantState((state) => state.packs);
  const languages = useAssistantState((state) => state.settings.replyLanguages);
  const [at, setAt] = useState(0);
  const search = useMemo(() => createTemplateSearch(packs, languages), [packs, languages]);
  const found = useMemo(() => search.find(query, 40).map(({ template }) => template), [search, query]);

  function choose(index: number): void {
    const template = found[index];
    if (!template) return;
    assistant.reply.chooseTemplate(template);
    onClose();
  }

  function onKeyDown(event: KeyboardEvent): void {
    if (event.key === 'ArrowDown') setAt(Math.min(at + 1, found.length - 1));
    else if (event.key === 'ArrowUp') setAt(Math.max(at - 1, 0));
    else if (event.key === 'Enter' && !event.ctrlKey) choose(at);
    else return;
    event.preventDefault();
    event.stopPropagation();
  }

  return (
    <>
      <div className="picker-head">
        <input
          className="input"
          type="search"
          role="combobox"
          aria-expanded="true"
          aria-controls="picker-list"
          aria-activedescendant={found[at] ? `pick-${found[at].id}` : undefined}
          aria-label={t('sidebar.reply.picker.search')}
          placeholder={t('sidebar.reply.picker.search')}
          value={query}
          autoFocus
          onChange={(event) => {
            onQuery(event.target.value);
            setAt(0);
          }}
          onKeyDown={onKeyDown}
        />
        <button type="button" className="icon-btn" aria-label={t('common.close')} onClick={onClose}>
          <Icon name="close" />
        </button>
      </div>
      <div className="picker-scroll">
        {found.length === 0 && <p className="empty muted">{t('sidebar.reply.picker.none')}</p>}
        <div id="picker-list" role="listbox" aria-label={t('sidebar.reply.picker')}>
          {found.map((template, index) => (
            <div
              key={template.id}
              id={`pick-${template.id}`}
              ref={index === at ? (element) => element?.scrollIntoView?.({ block: 'nearest' }) : undefined}
              role="option"
              aria-selected={index === at}
              className="pick"
              onClick={() => choose(index)}
            >
              <strong>{template.title}</strong>
              <span className="muted">{template.variants[0]}</span>
            </div>
          ))}
        </div>
      </div>
    </>
  );
}

function Blocks({ query, onQuery, onClose }: ListProps) {
  const assistant = useAssistant();
  const { t } = useTexts();
  const packs = useAssistantState((state) => state.packs);
  const languages = useAssistantState((state) => state.settings.replyLanguages);
  const [added, setAdded] = useState(0);
  const parts = useMemo(() => {
    const words = query.toLowerCase().trim();
    const fits = (block: Block): boolean =>
      languages.includes(block.language) && `${block.title} ${block.text}`.toLowerCase().includes(words);
    const all = packs.flatMap((pack) => pack.blocks).filter(fits);
    return BLOCK_PARTS.map((part) => ({ part, blocks: all.filter((block) => block.part === part) })).filter(
      ({ blocks }) => blocks.length > 0,
    );
  }, [packs, languages, query]);

  return (
    <>
      <div className="picker-head">
        <input
          className="input"
          type="search"
          aria-label={t('sidebar.reply.blocks.search')}
          placeholder={t('sidebar.reply.blocks.search')}
          value={query}
          autoFocus
          onChange={(event) => onQuery(event.target.value)}
        />
        <Button look={added > 0 ? 'primary' : 'plain'} onClick={onClose}>
          {t('sidebar.reply.blocks.done')}
        </Button>
      </div>
      <p className="picker-said small muted" role="status">
        {added === 0 ? t('sidebar.reply.blocks.hint') : t('sidebar.reply.blocks.added', { n: added })}
      </p>
      <div className="picker-scroll">
        {parts.length === 0 && <p className="empty muted">{t('sidebar.reply.picker.none')}</p>}
        {parts.map(({ part, blocks }) => (
          <section key={part} aria-label={t(`blockPart.${part}`)}>
            <h2 className="picker-title">{t(`blockPart.${part}`)}</h2>
            {blocks.map((block) => (
              <button
                key={block.id}
                type="button"
                className="pick pick-block"
                onClick={() => {
                  assistant.reply.addBlock(block);
                  setAdded(added + 1);
                }}
              >
                <Icon name="plus" size={14} />
                <span>
                  <strong>{block.title}</strong> <span className="muted">{block.text}</span>
                </span>
              </button>
            ))}
          </section>
        ))}
      </div>
    </>
  );
}
