/** The offered reply, "2 lainnya", and search over all sample replies and pieces. */
import { useState } from 'react';
import { useAssistant, useAssistantState, useTexts } from '../context';
import { Picker } from './picker';

export function Suggestion() {
  const assistant = useAssistant();
  const { t } = useTexts();
  const suggestions = useAssistantState((state) => state.suggestions);
  const at = useAssistantState((state) => state.suggestion);
  const [picking, setPicking] = useState(false);
  const offer = suggestions[at];
  const why =
    offer && offer.reasons.length > 0
      ? t('sidebar.reply.why', { reasons: offer.reasons.map((reason) => t(`sidebar.reply.why.${reason}`)).join(', ') })
      : undefined;
  return (
    <div className="suggestion">
      <p title={why}>
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
        <button type="button" className="link" id="open-picker" onClick={() => setPicking(true)} aria-haspopup="dialog">
          {t('sidebar.reply.search')}
        </button>
      </span>
      {picking && <Picker onClose={() => setPicking(false)} />}
    </div>
  );
}
