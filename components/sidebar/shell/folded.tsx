/** The small tab at the edge: how many comments need an answer, and the tone of what is typed on the page. */
import { useEffect } from 'react';
import { useAssistant, useAssistantState, useTexts } from '../context';
import { Icon } from '../../ui/icon';

export function Folded() {
  const assistant = useAssistant();
  const { t } = useTexts();
  const count = useAssistantState((state) => state.order.todo.length);
  const partial = useAssistantState(
    (state) => state.unjudged > 0 || (state.coverage?.more ?? false) || (state.coverage?.closedThreads ?? 0) > 0,
  );
  const level = useAssistantState((state) => state.box?.report.level ?? null);
  const stale = useAssistantState((state) => state.link === 'stale');
  const side = useAssistantState((state) => state.side);
  // The frame is transparent around the tab only while page and frame agree on the colour scheme.
  useEffect(() => {
    document.documentElement.dataset.folded = '';
    return () => void delete document.documentElement.dataset.folded;
  }, []);
  const label = count === 0 ? t('sidebar.unfold') : t(partial ? 'sidebar.unfold.some' : 'sidebar.unfold.count', { n: count });
  const said = [label, level ? t(`tone.${level}`) : '', stale ? t('sidebar.link.stale') : ''].filter(Boolean).join('. ');
  return (
    <button type="button" className={`folded folded-${side}`} onClick={() => assistant.fold(false)} aria-label={said} title={said}>
      <svg className="folded-mark" width="22" height="22" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
        <path d="M4 5h16v11H10l-4 4v-4H4z" fill="none" stroke="currentColor" strokeWidth="1.9" strokeLinejoin="round" />
        <path
          d="m8.5 10.5 2.4 2.4 4.6-4.8"
          fill="none"
          stroke="currentColor"
          strokeWidth="1.9"
          strokeLinecap="round"
          strokeLinejoin="round"
        />
      </svg>
      {count > 0 && <span className="folded-count">{`${count > 99 ? 99 : count}${partial || count > 99 ? '+' : ''}`}</span>}
      {level && (
        <span className={`folded-tone tone-${level}`}>
          <Icon name={level === 'ok' ? 'check' : level === 'caution' ? 'warning' : 'stop'} size={16} />
        </span>
      )}
      {stale && (
        <span className="folded-tone tone-caution">
          <Icon name="warning" size={16} />
        </span>
      )}
    </button>
  );
}
