/** The log as a table of which only the rows in sight are in the page; arrow keys move, Enter opens. */
import { useVirtualizer } from '@tanstack/react-virtual';
import { useEffect, useMemo, useRef, useState, type KeyboardEvent } from 'react';
import type { Case } from '../../../lib/cases/types';
import { useApp } from '../context';
import { useClocks } from '../use-clocks';
import { useNow } from '../use-now';
import { gridOf, shownColumns } from './columns';
import { forget, remember } from './place';
import { LogRow } from './row';
import type { CaseList } from './use-cases';

const ROW = 62;
/** Rows before the end at which the next page is asked for. */
const AHEAD = 40;

interface Props {
  list: CaseList;
  /** All cases that fit; null while counting. */
  total: number | null;
  /** Names the filter, so that the place in the list is found again after a look at a case. */
  listKey: string;
  chosen: ReadonlyMap<string, Case>;
  onChoose: (c: Case) => void;
  /** All loaded rows, or none. */
  onChooseAll: (all: boolean) => void;
  onEdit: (c: Case) => void;
}

export function LogTable({ list, total, listKey, chosen, onChoose, onChooseAll, onEdit }: Props) {
  const { t, settings } = useApp();
  const { logColumns } = settings.value;
  const columns = useMemo(() => shownColumns(logColumns), [logColumns]);
  const grid = gridOf(columns);
  const now = useNow();
  const clocksOf = useClocks();
  const scroller = useRef<HTMLDivElement>(null);
  const [active, setActive] = useState(0);
  const { cases, more, loadMore } = list;

  const rows = useVirtualizer({
    count: cases.length + (more ? 1 : 0),
    getScrollElement: () => scroller.current,
    estimateSize: () => ROW,
    overscan: 10,
  });
  const items = rows.getVirtualItems();
  const last = items.at(-1)?.index ?? 0;
  useEffect(() => {
    if (more && last >= cases.length - AHEAD) loadMore();
  }, [more, last, cases.length, loadMore]);

  useEffect(() => {
    const box = scroller.current;
    const place = forget(listKey);
    if (!box || !place) return;
    box.scrollTop = place.top;
    setActive(place.active);
  }, [listKey]);

  const focusRow = (index: number) => {
    const next = Math.max(0, Math.min(cases.length - 1, index));
    setActive(next);
    rows.scrollToIndex(next);
    requestAnimationFrame(() => scroller.current?.querySelector<HTMLElement>(`[aria-rowindex="${next + 2}"] a`)?.focus());
  };
  const onKey = (event: KeyboardEvent) => {
    const steps: Record<string, number> = {
      ArrowDown: active + 1,
      ArrowUp: active - 1,
      PageDown: active + 8,
      PageUp: active - 8,
      Home: 0,
      End: cases.length - 1,
    };
    const to = steps[event.key];
    const plain = !event.ctrlKey && !event.altKey && !event.metaKey;
    const here = cases[active];
    if (plain && here && event.target instanceof HTMLAnchorElement && (event.key === 'e' || event.key === 'x')) {
      event.preventDefault();
      if (event.key === 'e') onEdit(here);
      else if (here.status !== 'erased') onChoose(here);
      return;
    }
    if (to === undefined || !(event.target instanceof HTMLAnchorElement)) return;
    event.preventDefault();
    focusRow(to);
  };

  return (
    <div
      className="log-table"
      role="table"
      aria-label={t('log.title')}
      aria-rowcount={total === null ? -1 : total + 1}
      aria-describedby="log-keys"
    >
      <div role="rowgroup" className="log-head">
        <div role="row" aria-rowindex={1} className="log-row" style={{ gridTemplateColumns: grid }}>
          {columns.map((column) => (
            <span key={column.id} role="columnheader">
              {column.id === 'choose' ? (
                <input
                  type="checkbox"
                  className="log-choose"
                  aria-label={t('bulk.all', { n: cases.length })}
                  checked={chosen.size > 0 && cases.every((c) => c.status === 'erased' || chosen.has(c.id))}
                  onChange={(event) => onChooseAll(event.target.checked)}
                />
              ) : (
                t(column.title)
              )}
            </span>
          ))}
        </div>
      </div>
      <div
        role="rowgroup"
        className="log-body"
        ref={scroller}
        onKeyDown={onKey}
        onScroll={(event) => remember(listKey, { top: event.currentTarget.scrollTop, active, rows: cases.length })}
      >
        <div role="presentation" style={{ height: rows.getTotalSize(), position: 'relative' }}>
          {items.map(({ index, start, size }) => {
            const c = cases[index];
            if (!c) {
              return (
                <div key="more" role="row" className="log-row log-more" style={{ height: size, transform: `translateY(${start}px)` }}>
                  <span role="cell">{t('log.moreLoading')}</span>
                </div>
              );
            }
            return (
              <LogRow
                key={c.id}
                of={c}
                columns={columns}
                grid={grid}
                index={index}
                top={start}
                height={size}
                now={now}
                clocksOf={clocksOf}
                active={index === Math.min(active, cases.length - 1)}
                chosen={chosen.has(c.id)}
                onActive={setActive}
                onChoose={onChoose}
              />
            );
          })}
        </div>
      </div>
      <p id="log-keys" className="sr-only">
        {t('log.keys')}
      </p>
    </div>
  );
}
