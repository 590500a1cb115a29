/** *Balas*: the citizen's words, one suggested reply, the draft with its tone, and what to do next. */
import { useEffect } from 'react';
import { useAssistant, useAssistantState, useTexts } from '../context';
import { Icon } from '../../ui/icon';
import { FactLine } from '../list/fact-line';
import { Checklist } from './checklist';
import { Citizen } from './citizen';
import { DraftBox } from './draft-box';
import { Notes } from './notes';
import { PromiseLine } from './promise-line';
import { QuestionBox } from './question-box';
import { ReplyFoot } from './reply-foot';
import { ReplyMenu } from './reply-menu';
import { Slots } from './slots';
import { Suggestion } from './suggestion';
import { ToneLine } from './tone-line';
import { Verify } from './verify';

export function ReplyHead({ title, children }: { title: string; children?: React.ReactNode }) {
  const assistant = useAssistant();
  const { t } = useTexts();
  return (
    <header className="reply-head">
      <button type="button" className="icon-btn" onClick={assistant.back} aria-label={t('common.back')} title={t('common.back')}>
        <Icon name="back" />
      </button>
      <h1>{title}</h1>
      {children}
    </header>
  );
}

export function ReplyView({ id }: { id: string }) {
  const assistant = useAssistant();
  const { t } = useTexts();
  const row = useAssistantState((state) => state.rows.get(id));
  const position = useAssistantState((state) => state.order.todo.indexOf(id) + 1);
  const total = useAssistantState((state) => state.order.todo.length);
  const asked = useAssistantState((state) => state.question?.id === id);
  const elsewhere = useAssistantState((state) => state.captured.get(id)?.channel ?? null);
  const political = row?.state === 'political';
  const gone = !row;
  useEffect(() => {
    if (gone) assistant.reply.back();
  }, [gone, assistant]);
  if (!row) return null;
  const { handle } = row.comment.author;
  const who = political ? '' : handle === '' && elsewhere ? t(`channel.${elsewhere}`) : `@${assistant.deps.maskHandle(handle)}`;
  return (
    <div className="reply">
      <ReplyHead title={political ? t('sidebar.list.political') : t('sidebar.reply.title', { who })}>
        {position > 0 && <span className="muted reply-position">{t('sidebar.reply.position', { n: position, total })}</span>}
        {!elsewhere && (
          <button
            type="button"
            className="icon-btn"
            onClick={() => void assistant.reveal(id)}
            aria-label={t('sidebar.reply.reveal')}
            title={t('sidebar.reply.reveal')}
          >
            <Icon name="eye" />
          </button>
        )}
        <ReplyMenu row={row} />
      </ReplyHead>
      <div className="reply-body">
        <Citizen row={row} />
        {political ? (
          <div className="state">
            <p>{t('sidebar.reply.political')}</p>
          </div>
        ) : (
          <>
            <FactLine quiet />
            <Suggestion id={id} />
            <Slots id={id} />
            <DraftBox id={id} />
            <ToneLine />
            <Notes id={id} />
            <PromiseLine id={id} />
            <Checklist id={id} />
            <Verify row={row} />
          </>
        )}
      </div>
      {asked && <QuestionBox />}
      <ReplyFoot row={row} />
    </div>
  );
}
