/** The offered reply and why it is offered, other offers, search over all sample replies, and the pieces to stack. */
import { useEffect, useState } from 'react';
import { useAssistant, useAssistantState, useTexts } from '../context';
import { Picker, type Picking } from './picker';

export function Suggestion({ id }: { id: string }) {
  const assistant = useAssistant();
  const { t } = useTexts();
  const suggestions = useAssistantState((state) => state.suggestions);
  const at = useAssistantState((state) => state.suggestion);
  const [picking, setPicking] = useState<Picking | null>(null);
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      if (event.defaultPrevented || event.isComposing || !event.altKey || event.key.toLowerCase() !== 's') return;
      event.preventDefault();
      setPicking('templates');
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, []);
  const offer = suggestions[at];
  const reasons = (offer?.reasons ?? []).filter((reason) => reason !== 'situation').map((reason) => t(`sidebar.reply.why.${reason}`));
  const why = offer?.situation ? [t(`situation.${offer.situation}`).toLowerCase(), ...reasons] : reasons;
  return (
    <div className="suggestion-box">
      <div className="suggestion">
        <p title={offer?.template.title}>
          {offer ? (
            <>
              <span className="muted">{t('sidebar.reply.suggestion')}</span> <strong>{offer.template.title}</strong>
            </>
          ) : (
            <span className="muted">{t('sidebar.reply.no-suggestion')}</span>
          )}
        </p>
        <span className="suggestion-more">
          {suggestions.length > 1 && (
            <button
              type="button"
              className="link"
              onClick={() => assistant.reply.otherSuggestion(1)}
              title="Alt + ↓"
              aria-keyshortcuts="Alt+ArrowDown"
            >
              {t('sidebar.reply.others', { n: suggestions.length - 1 })}
            </button>
          )}
          <button type="button" className="link" onClick={() => setPicking('templates')} aria-haspopup="dialog">
            {t('sidebar.reply.search')}
          </button>
          <button type="button" className="link" onClick={() => setPicking('blocks')} aria-haspopup="dialog">
            {t('sidebar.reply.pieces')}
          </button>
        </span>
      </div>
      <p className="suggestion-why">
        {why.length > 0 && <span title={why.join(', ')}>{t('sidebar.reply.because', { reasons: why.join(', ') })}</span>}
        <button type="button" className="link" onClick={() => assistant.show({ name: 'guide', id })}>
          {t('sidebar.reply.guide')}
        </button>
      </p>
      {picking && <Picker kind={picking} onClose={() => setPicking(null)} />}
    </div>
  );
}
