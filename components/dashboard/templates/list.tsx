/** The list of templates of which only what is in sight is drawn; arrow keys choose, Enter opens the form. */
import { useVirtualizer } from '@tanstack/react-virtual';
import { useEffect, useRef, type KeyboardEvent } from 'react';
import type { LintFinding } from '../../../lib/templates';
import { useApp } from '../context';
import { worst, type Entry } from './catalogue';

const ROW = 58;

interface Props {
  entries: readonly Entry[];
  chosen: string | null;
  findings: (entry: Entry) => readonly LintFinding[];
  onChoose: (key: string) => void;
  /** Enter: on to the form. */
  onOpen: () => void;
}

export function TemplateList({ entries, chosen, findings, onChoose, onOpen }: Props) {
  const { t } = useApp();
  const scroller = useRef<HTMLDivElement>(null);
  const rows = useVirtualizer({ count: entries.length, getScrollElement: () => scroller.current, estimateSize: () => ROW, overscan: 8 });
  const at = entries.findIndex(({ key }) => key === chosen);

  useEffect(() => {
    if (at >= 0) rows.scrollToIndex(at);
  }, [at, rows]);

  const onKey = (event: KeyboardEvent) => {
    const steps: Record<string, number> = {
      ArrowDown: at + 1,
      ArrowUp: at - 1,
      PageDown: at + 8,
      PageUp: at - 8,
      Home: 0,
      End: entries.length - 1,
    };
    const to = steps[event.key];
    if (event.key === 'Enter' && at >= 0) onOpen();
    else if (to === undefined) return;
    else {
      const entry = entries[Math.max(0, Math.min(entries.length - 1, to))];
      if (entry) onChoose(entry.key);
    }
    event.preventDefault();
  };

  return (
    <div
      ref={scroller}
      className="tpl-list"
      role="listbox"
      tabIndex={0}
      aria-label={t('templates.title')}
      aria-describedby="tpl-keys"
      aria-activedescendant={at >= 0 ? `tpl-${at}` : undefined}
      onKeyDown={onKey}
    >
      <div style={{ height: rows.getTotalSize(), position: 'relative' }}>
        {rows.getVirtualItems().map(({ index, start }) => {
          const entry = entries[index];
          return entry ? (
            <Row
              key={entry.key}
              entry={entry}
              index={index}
              count={entries.length}
              start={start}
              chosen={entry.key === chosen}
              level={worst(findings(entry))}
              onChoose={onChoose}
            />
          ) : null;
        })}
      </div>
    </div>
  );
}

interface RowProps {
  entry: Entry;
  index: number;
  count: number;
  start: number;
  chosen: boolean;
  level: 'stop' | 'caution' | null;
  onChoose: (key: string) => void;
}

function Row({ entry: { key, view, template }, index, count, start, chosen, level, onChoose }: RowProps) {
  const { t } = useApp();
  const words = template.situations.map((situation) => t(`situation.${situation}`)).join(', ');
  return (
    <div
      id={`tpl-${index}`}
      className="tpl-row"
      role="option"
      aria-selected={chosen}
      aria-setsize={count}
      aria-posinset={index + 1}
      style={{ transform: `translateY(${start}px)`, height: ROW }}
      onClick={() => onChoose(key)}
    >
      <span className="tpl-row-title">{template.title}</span>
      {level && <span className={`chip chip-${level === 'stop' ? 'danger' : 'caution'}`}>{t(`tone.${level}`)}</span>}
      {!view.enabled && <span className="chip">{t('templates.off')}</span>}
      <span className="tpl-row-more">
        {words} · {view.pack.name}
        {template.language !== 'id' && ` · ${t(`replyLanguage.${template.language}`)}`}
      </span>
    </div>
  );
}
