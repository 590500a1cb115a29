/** Search over all sample replies; below it the pieces that can be stacked onto the draft. */
import { useEffect, useMemo, useRef, useState, type KeyboardEvent } from 'react';
import { useAssistant, useAssistantState, useTexts } from '../context';
import { createTemplateSearch } from '../../../lib/templates';
import { Icon } from '../../ui/icon';

export function Picker({ onClose }: { onClose: () => void }) {
  const assistant = useAssistant();
  const { t } = useTexts();
  const packs = useAssistantState((state) => state.packs);
  const languages = useAssistantState((state) => state.settings.replyLanguages);
  const [query, setQuery] = useState('');
  const [at, setAt] = useState(0);
  const dialog = useRef<HTMLDialogElement>(null);
  const search = useMemo(() => createTemplateSearch(packs, languages), [packs, languages]);
  const found = useMemo(() => search.find(query, 40).map(({ template }) => template), [search, query]);
  const blocks = useMemo(() => {
    const words = query.toLowerCase().trim();
    const all = packs.flatMap((pack) => pack.blocks).filter((block) => languages.includes(block.language));
    return words === '' ? all : all.filter((block) => `${block.title} ${block.text}`.toLowerCase().includes(words));
  }, [packs, languages, query]);

  useEffect(() => {
    const element = dialog.current;
    if (element && !element.open) element.showModal();
  }, []);

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
    <dialog
      ref={dialog}
      className="picker"
      aria-label={t('sidebar.reply.picker')}
      onKeyDown={(event) => event.key === 'Escape' && event.stopPropagation()}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
    >
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
            setQuery(event.target.value);
            setAt(0);
          }}
          onKeyDown={onKeyDown}
        />
        <button type="button" className="icon-btn" aria-label={t('common.close')} onClick={onClose}>
          <Icon name="close" />
        </button>
      </div>
      <div className="picker-scroll">
        {found.length === 0 && blocks.length === 0 && <p className="empty muted">{t('sidebar.reply.picker.none')}</p>}
        {found.length > 0 && <h2 className="picker-title">{t('sidebar.reply.picker.templates')}</h2>}
        <div id="picker-list" role="listbox" aria-label={t('sidebar.reply.picker.templates')}>
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
        {blocks.length > 0 && <h2 className="picker-title">{t('sidebar.reply.picker.blocks')}</h2>}
        {blocks.map((block) => (
          <button
            key={block.id}
            type="button"
            className="pick pick-block"
            onClick={() => {
              assistant.reply.addBlock(block, null);
              onClose();
            }}
          >
            <Icon name="plus" size={14} />
            <span>
              <strong>{block.title}</strong> <span className="muted">{block.text}</span>
            </span>
          </button>
        ))}
      </div>
    </dialog>
  );
}
