/** A post with comments that looks like one on a site, and says in attributes what is what, for the practice adapter. */
import { useState } from 'react';
import { AGENCY, type Run, type ShownComment } from '../../../lib/practice';
import { PRACTICE } from '../../../lib/sites/practice/names';
import { Button } from '../../ui/button';
import { useApp } from '../context';
import { useNow } from '../use-now';
import { Picture } from './picture';

interface Props {
  run: Run;
  onSend: (key: string, text: string) => void;
}

export function Post({ run, onSend }: Props) {
  const { t } = useApp();
  const [open, setOpen] = useState<string | null>(null);
  const tops = run.shown.filter(({ parentKey }) => parentKey === null);
  const row = (comment: ShownComment) => (
    <Comment
      key={comment.key}
      comment={comment}
      open={open === comment.key}
      onOpen={() => setOpen(comment.key)}
      onClose={() => setOpen(null)}
      onSend={(text) => {
        setOpen(null);
        onSend(comment.key, text);
      }}
    />
  );
  return (
    <article className="prac-post" {...{ [PRACTICE.post]: run.id, [PRACTICE.owner]: AGENCY }}>
      <header className="prac-post-head">
        <Avatar name={AGENCY} own />
        <strong>{AGENCY}</strong>
      </header>
      <Picture topics={run.scenario.topics} label={t('practice.picture')} />
      <p className="prac-caption" data-practice-caption="">
        {run.scenario.caption}
      </p>
      <ul className="prac-comments">
        {tops.map((comment) => (
          <li key={comment.key}>
            {row(comment)}
            <ul className="prac-thread">
              {run.shown
                .filter(({ parentKey }) => parentKey === comment.key)
                .map((reply) => (
                  <li key={reply.key}>{row(reply)}</li>
                ))}
            </ul>
          </li>
        ))}
      </ul>
    </article>
  );
}

function Avatar({ name, own = false }: { name: string; own?: boolean }) {
  return (
    <span className={own ? 'prac-avatar prac-avatar-own' : 'prac-avatar'} aria-hidden="true">
      {name.slice(0, 1).toUpperCase()}
    </span>
  );
}

interface CommentProps {
  comment: ShownComment;
  open: boolean;
  onOpen: () => void;
  onClose: () => void;
  onSend: (text: string) => void;
}

function Comment({ comment: { key, parentKey, author, text, own, at }, open, onOpen, onClose, onSend }: CommentProps) {
  const { t, f } = useApp();
  const now = useNow();
  const [typed, setTyped] = useState('');
  return (
    <div
      className="prac-comment"
      {...{
        [PRACTICE.comment]: key,
        [PRACTICE.author]: author,
        [PRACTICE.time]: at,
        ...(parentKey ? { [PRACTICE.parent]: parentKey } : {}),
      }}
    >
      <Avatar name={author} own={own} />
      <div>
        <p>
          <strong>{author}</strong> <span {...{ [PRACTICE.text]: '' }}>{text}</span>
        </p>
        <p className="prac-comment-foot">
          <time dateTime={at}>{f.age(at, now)}</time>
          <button type="button" aria-label={t('practice.replyTo', { handle: author })} {...{ [PRACTICE.reply]: '' }} onClick={onOpen}>
            {t('practice.reply')}
          </button>
        </p>
        {open && (
          <div className="prac-box">
            <textarea
              className="input"
              rows={3}
              aria-label={t('practice.box', { handle: author })}
              placeholder={t('practice.box', { handle: author })}
              value={typed}
              onChange={({ target }) => setTyped(target.value)}
              {...{ [PRACTICE.box]: key }}
            />
            <div className="row">
              <Button
                small
                look="primary"
                disabled={typed.trim() === ''}
                {...{ [PRACTICE.send]: key }}
                onClick={() => {
                  onSend(typed);
                  setTyped('');
                }}
              >
                {t('practice.send')}
              </Button>
              <Button small onClick={onClose}>
                {t('practice.cancel')}
              </Button>
            </div>
          </div>
        )}
      </div>
    </div>
  );
}
