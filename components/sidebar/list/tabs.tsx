/** *Perlu dibalas / Sudah dibalas / Lainnya*, with their numbers. */
import type { KeyboardEvent } from 'react';
import { useAssistant, useAssistantState, useTexts } from '../context';
import type { Tab } from '../../../lib/assistant';

export const TABS: readonly Tab[] = ['todo', 'answered', 'other'];

export function Tabs() {
  const assistant = useAssistant();
  const { t, f } = useTexts();
  const tab = useAssistantState((state) => state.tab);
  const order = useAssistantState((state) => state.order);
  const partial = useAssistantState(
    (state) => state.unjudged > 0 || (state.coverage?.more ?? false) || (state.coverage?.closedThreads ?? 0) > 0,
  );

  function onKeyDown(event: KeyboardEvent): void {
    const step = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0;
    const next = TABS[(TABS.indexOf(tab) + step + TABS.length) % TABS.length];
    if (step === 0 || !next) return;
    event.preventDefault();
    assistant.showTab(next);
    document.getElementById(`tab-${next}`)?.focus();
  }

  return (
    <div className="tabs" role="tablist" aria-label={t('sidebar.tabs')} onKeyDown={onKeyDown}>
      {TABS.map((one) => (
        <button
          key={one}
          id={`tab-${one}`}
          type="button"
          role="tab"
          aria-selected={one === tab}
          aria-controls="comments"
          tabIndex={one === tab ? 0 : -1}
          onClick={() => assistant.showTab(one)}
        >
          {t(`sidebar.tab.${one}`)}{' '}
          <span className="tab-count">{`${f.number(order[one].length)}${one === 'todo' && partial && order.todo.length > 0 ? '+' : ''}`}</span>
        </button>
      ))}
    </div>
  );
}
