/** *Tempel / Salin / Lewati*, and above them where the reply is on its way. */
import { useAssistant, useAssistantState, useTexts } from '../context';
import { Button } from '../../ui/button';
import { Icon } from '../../ui/icon';
import type { Row, RowState } from '../../../lib/assistant';
import type { TextKey } from '../../../lib/i18n';
import type { PageComment } from '../../../lib/sites/types';

const STATUS: Partial<Record<RowState, { key: TextKey; tone: 'info' | 'warn' | 'danger' }>> = {
  inserted: { key: 'sidebar.insert.done', tone: 'info' },
  waiting: { key: 'sidebar.posted.waiting', tone: 'info' },
  saving: { key: 'sidebar.posted.saving', tone: 'info' },
  unsaved: { key: 'sidebar.save.failed', tone: 'danger' },
  rejected: { key: 'sidebar.posted.rejected', tone: 'warn' },
  unsure: { key: 'sidebar.posted.unsure', tone: 'warn' },
};

/** The agency's latest comment in the thread. */
function lastOwnReply(comments: ReadonlyMap<string, PageComment>, row: Row): PageComment | null {
  const thread = row.comment.parentId ?? row.id;
  let last: PageComment | null = null;
  for (const comment of comments.values()) {
    if (comment.isOwn && comment.parentId === thread && (last?.postedAt ?? '') <= (comment.postedAt ?? '')) last = comment;
  }
  return last;
}

function Progress({ row }: { row: Row }) {
  const assistant = useAssistant();
  const { t, f } = useTexts();
  const pending = useAssistantState((state) => state.pending.find((one) => one.commentId === row.id));
  // The intent is stored before the text is in the site's box: nobody is to press the site's button then.
  const inserting = useAssistantState((state) => state.busy === 'inserting');
  const answered = useAssistantState((state) => lastOwnReply(state.comments, row));
  if (row.state === 'answered') {
    return (
      <div className="progress-line progress-warn" role="status">
        <Icon name="warning" size={16} />
        <p>{answered?.postedAt ? t('sidebar.posted.others', { time: f.time(answered.postedAt) }) : t('sidebar.posted.others.no-time')}</p>
      </div>
    );
  }
  const status = STATUS[row.state];
  if (!status || (inserting && row.state === 'inserted')) return null;
  return (
    <div className={`progress-line progress-${status.tone}`} role="status">
      <Icon name={status.tone === 'info' ? 'clock' : 'warning'} size={16} />
      <p>{t(status.key)}</p>
      {pending && (row.state === 'unsure' || row.state === 'rejected') && (
        <Button small onClick={() => assistant.following.confirmByHand(pending.intentId)}>
          {t('sidebar.doubts.sent')}
        </Button>
      )}
      {row.state === 'unsaved' && (
        <Button small onClick={assistant.retrySaving}>
          {t('sidebar.save.retry')}
        </Button>
      )}
    </div>
  );
}

export function ReplyFoot({ row }: { row: Row }) {
  const assistant = useAssistant();
  const { t } = useTexts();
  const busy = useAssistantState((state) => state.busy);
  const stop = useAssistantState((state) => state.report?.level === 'stop');
  const text = useAssistantState((state) => state.drafts.get(row.id)?.text ?? '');
  const elsewhere = useAssistantState((state) => state.captured.get(row.id)?.channel ?? null);
  if (row.state === 'political') {
    return (
      <footer className="foot">
        <Button
          onClick={() => {
            assistant.decide.correct(row.id, true);
            assistant.reply.open(row.id);
          }}
        >
          {t('sidebar.list.service')}
        </Button>
        <span className="foot-space" />
        <Button onClick={assistant.next}>{t('sidebar.reply.next')}</Button>
      </footer>
    );
  }
  if (elsewhere)
    return (
      <div className="reply-foot">
        <p className="muted small foot-note">{t('sidebar.capture.elsewhere', { channel: t(`channel.${elsewhere}`) })}</p>
        <footer className="foot">
          <Button look="primary" className="foot-main" onClick={() => void assistant.copy(text)} title="Alt + C">
            {t('sidebar.reply.copy')}
          </Button>
          <Button onClick={() => void assistant.decide.sentElsewhere(row.id)}>{t('sidebar.doubts.sent')}</Button>
        </footer>
      </div>
    );
  const onItsWay = row.state === 'inserted' || row.state === 'waiting' || row.state === 'saving';
  const tempel = busy
    ? t(`sidebar.busy.${busy}`)
    : t(onItsWay ? 'sidebar.reply.insert.again' : stop ? 'sidebar.reply.insert.stop' : 'sidebar.reply.insert');
  return (
    <div className="reply-foot">
      <Progress row={row} />
      <footer className="foot">
        {onItsWay && (
          <Button look={row.state === 'inserted' ? 'plain' : 'primary'} onClick={assistant.next}>
            {t('sidebar.reply.next')}
          </Button>
        )}
        <Button
          look={onItsWay || stop ? 'plain' : 'primary'}
          className="foot-main"
          aria-disabled={busy !== null || row.state === 'waiting' || row.state === 'saving' || undefined}
          onClick={() => {
            if (row.state !== 'waiting' && row.state !== 'saving') void assistant.insert();
          }}
          title="Ctrl + Enter"
          aria-keyshortcuts="Control+Enter"
        >
          {tempel}
        </Button>
        <Button onClick={() => void assistant.copy(text)} title="Alt + C">
          {t('sidebar.reply.copy')}
        </Button>
        {!onItsWay && (
          <Button onClick={assistant.next} title="Alt + →">
            {t('sidebar.reply.skip')}
          </Button>
        )}
      </footer>
    </div>
  );
}
