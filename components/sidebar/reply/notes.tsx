/** Quiet advice besides the tone: the right sapaan, krama or lemes, and a reply that another citizen has read already. One line; absent when all is well. */
import { useAssistant, useAssistantState, useTexts } from '../context';

export function Notes({ id }: { id: string }) {
  const assistant = useAssistant();
  const { t } = useTexts();
  const notes = useAssistantState((state) => state.notes);
  const text = useAssistantState((state) => state.drafts.get(id)?.text ?? '');
  const [first, ...rest] = notes?.register ?? [];
  const better = first?.better ?? null;
  if (!first && !notes?.repeats) return null;
  return (
    <div className="draft-notes" role="status">
      {notes?.repeats && (
        <p>
          {t('sidebar.note.repeats')}{' '}
          <button type="button" className="link" onClick={assistant.reply.vary}>
            {t('sidebar.note.vary')}
          </button>
        </p>
      )}
      {first && (
        <p>
          {t(`sidebar.note.${first.kind}`)}: “{text.slice(first.start, first.end)}”{better !== null && <> → “{better}”</>}{' '}
          {better !== null && (
            <button type="button" className="link" onClick={() => assistant.reply.replace(first.start, first.end, better)}>
              {t('sidebar.tone.replace')}
            </button>
          )}
          {rest.length > 0 && <span className="muted"> {t('sidebar.tone.rest', { n: rest.length })}</span>}
        </p>
      )}
    </div>
  );
}
