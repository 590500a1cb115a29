/** The list itself: only the rows in sight are in the page; it never moves under the pointer. */
import { useCallback, useEffect, useRef, type KeyboardEvent } from 'react';
import { useVirtualizer } from '@tanstack/react-virtual';
import { useAssistant, useAssistantState, useTexts } from '../context';
import { useNow } from '../use-now';
import { CommentRow, ROW_PX } from './comment-row';
import { Empty } from './empty';
import { TABS } from './tabs';

/** A page's worth of rows for PageUp and PageDown. */
const PAGE = 6;

export function CommentList() {
  const assistant = useAssistant();
  const { t } = useTexts();
  const tab = useAssistantState((state) => state.tab);
  const ids = useAssistantState((state) => state.order[state.tab]);
  const fresh = useAssistantState((state) => state.fresh);
  const selected = useAssistantState((state) => state.selected);
  const now = useNow();
  const scroller = useRef<HTMLDivElement>(null);
  const virtual = useVirtualizer({
    count: ids.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => ROW_PX,
    overscan: 6,
    getItemKey: (index) => ids[index] ?? index,
    initialRect: { width: 380, height: 400 },
  });
  const index = selected === null ? -1 : ids.indexOf(selected);

  const rows = useAssistantState((state) => state.rows);
  const sameMatter = (before: string | undefined, id: string): boolean => {
    const matter = rows.get(id)?.matter ?? null;
    return matter !== null && before !== undefined && rows.get(before)?.matter === matter;
  };

  const go = useCallback(
    (to: number) => {
      const next = Math.min(Math.max(to, 0), ids.length - 1);
      const id = ids[next];
      if (id === undefined) return;
      assistant.select(id);
      virtual.scrollToIndex(next);
    },
    [assistant, ids, virtual],
  );

  // Coming back from a reply, the keyboard is where it was; but the page's focus is never taken away.
  useEffect(() => {
    if (document.hasFocus() && !document.activeElement?.closest('.tabs')) scroller.current?.focus({ preventScroll: true });
  }, [tab]);
  // The keyboard may come into the frame only later: then it is the list's, unless something has it already.
  useEffect(() => {
    const take = (): void => {
      if (document.activeElement === document.body) scroller.current?.focus({ preventScroll: true });
    };
    addEventListener('focus', take);
    return () => removeEventListener('focus', take);
  }, []);
  useEffect(() => {
    if (index >= 0) virtual.scrollToIndex(index);
    // Only when the list appears: later the person scrolls.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, []);
  useEffect(() => () => assistant.hold(false), [assistant]);

  function onKeyDown(event: KeyboardEvent): void {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const row = selected === null ? undefined : assistant.state.getState().rows.get(selected);
    const keys: Record<string, () => void> = {
      j: () => go(index + 1),
      ArrowDown: () => go(index + 1),
      k: () => go(index - 1),
      ArrowUp: () => go(index - 1),
      Home: () => go(0),
      End: () => go(ids.length - 1),
      PageDown: () => go(index + PAGE),
      PageUp: () => go(index - PAGE),
      Enter: () => {
        const id = selected ?? ids[0];
        if (id !== undefined) assistant.reply.open(id);
      },
      b: () => row && assistant.decide.correct(row.id, row.tab !== 'todo'),
      c: () => assistant.show({ name: 'capture' }),
    };
    TABS.forEach((one, at) => (keys[String(at + 1)] = () => assistant.showTab(one)));
    const run = keys[event.key];
    if (!run) return;
    event.preventDefault();
    run();
  }

  return (
    <div className="list-box">
      {fresh > 0 && (
        <button type="button" className="fresh" onClick={assistant.letIn}>
          {t('sidebar.list.fresh', { n: fresh })}
        </button>
      )}
      <div
        ref={scroller}
        id="comments"
        className="list"
        role={ids.length > 0 ? 'listbox' : 'group'}
        tabIndex={0}
        aria-label={`${t('sidebar.list')}: ${t(`sidebar.tab.${tab}`)}`}
        aria-activedescendant={index >= 0 ? `row-${selected}` : undefined}
        onKeyDown={onKeyDown}
        onFocus={() => {
          assistant.hold(true);
          if (index < 0 && ids[0] !== undefined) assistant.select(ids[0]);
        }}
        onBlur={() => assistant.hold(false)}
        onPointerEnter={() => assistant.hold(true)}
        onPointerLeave={() => assistant.hold(document.activeElement === scroller.current)}
      >
        {ids.length === 0 ? (
          <Empty />
        ) : (
          <div className="list-inner" role="presentation" style={{ height: virtual.getTotalSize() }}>
            {virtual.getVirtualItems().map((item) => {
              const id = ids[item.index];
              return id === undefined ? null : (
                <CommentRow
                  key={item.key}
                  id={id}
                  top={item.start}
                  at={item.index}
                  of={ids.length}
                  selected={id === selected}
                  follows={sameMatter(ids[item.index - 1], id)}
                  now={now}
                />
              );
            })}
          </div>
        )}
      </div>
    </div>
  );
}
