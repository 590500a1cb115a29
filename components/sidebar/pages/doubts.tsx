/** *Belum bisa dipastikan terkirim*: open, look, and say what it was. */
import { useAssistant, useAssistantState, useTexts } from '../context';
import { Button } from '../../ui/button';
import { Page } from './page';

interface Doubt {
  id: string;
  text: string;
  at: number | string;
  link: string | null;
  reason: string;
}

export function Doubts() {
  const assistant = useAssistant();
  const { t, f } = useTexts();
  const pending = useAssistantState((state) => state.pending);
  const comments = useAssistantState((state) => state.comments);
  const intents = useAssistantState((state) => state.doubts);
  const here: Doubt[] = pending
    .filter(({ phase }) => phase === 'unsure' || phase === 'rejected')
    .map((one) => ({
      id: one.intentId,
      text: one.text,
      at: one.insertedAt,
      link: comments.get(one.commentId)?.permalink ?? null,
      reason: t(one.phase === 'rejected' ? 'sidebar.state.rejected' : 'sidebar.state.unsure'),
    }));
  const known = new Set(pending.map(({ intentId }) => intentId));
  const elsewhere: Doubt[] = intents
    .filter(({ id }) => !known.has(id))
    .map((one) => ({
      id: one.id,
      text: one.text,
      at: one.at,
      link: one.permalink,
      reason: t(one.state === 'rejected' ? 'sidebar.state.rejected' : 'sidebar.state.unsure'),
    }));
  const all = [...here, ...elsewhere];
  return (
    <Page title={t('sidebar.doubts.title')}>
      <p className="muted small">{t(all.length === 0 ? 'sidebar.doubts.none' : 'sidebar.doubts.why')}</p>
      <ul className="doubts">
        {all.map((doubt) => (
          <li key={doubt.id}>
            <p className="doubt-text">{doubt.text}</p>
            <p className="muted small">{`${doubt.reason} · ${t('sidebar.doubts.at', { time: f.dateTime(doubt.at) })}`}</p>
            <div className="doubt-foot">
              {doubt.link && (
                <Button small onClick={() => assistant.openLink(doubt.link ?? '')}>
                  {t('sidebar.doubts.open')}
                </Button>
              )}
              <Button small look="primary" onClick={() => assistant.following.confirmByHand(doubt.id)}>
                {t('sidebar.doubts.sent')}
              </Button>
              <Button small look="quiet" onClick={() => assistant.following.drop(doubt.id)}>
                {t('sidebar.doubts.dropped')}
              </Button>
            </div>
          </li>
        ))}
      </ul>
    </Page>
  );
}
