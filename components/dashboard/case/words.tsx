/** What the citizen wrote and what we answered, side by side with where it stands. */
import { useState } from 'react';
import type { Case, LoggedComment } from '../../../lib/cases/types';
import { maskHandle } from '../../../lib/privacy';
import { Button } from '../../ui/button';
import { Icon } from '../../ui/icon';
import { Notice } from '../../ui/notice';
import { useApp } from '../context';

export function Words({ of }: { of: Case }) {
  const { t, f, services } = useApp();
  const [shown, setShown] = useState(false);
  const { comment } = of;
  const link = comment.permalink;
  return (
    <section className="card" aria-labelledby="words">
      <div className="card-line">
        <h2 id="words">{t('case.words')}</h2>
        {link && (
          <Button small onClick={() => services.open(link)}>
            {t('case.open', { site: t(`channel.${comment.channel}`) })} <Icon name="external" size={15} />
          </Button>
        )}
      </div>
      <Comment comment={comment} shown={shown} />
      {of.later.length > 0 && <h3 className="field-label">{t('case.later')}</h3>}
      {of.later.map((later, index) => (
        <Comment key={later.commentId ?? index} comment={later} shown={shown} />
      ))}
      {comment.handle && (
        <p>
          <Button look="quiet" small aria-pressed={shown} onClick={() => setShown(!shown)}>
            {t(shown ? 'case.hideHandle' : 'case.showHandle')}
          </Button>
        </p>
      )}
      <h3 className="field-label">{t('case.reply')}</h3>
      {of.lastReplyText === null ? (
        <p className="muted">{t('case.noReply')}</p>
      ) : (
        <blockquote className="ours">
          <p>{of.lastReplyText}</p>
          <footer className="small muted">
            {of.lastReplyAt && f.dateTime(of.lastReplyAt)}
            {of.replies > 1 && ` · ${t('case.replies', { n: of.replies })}`}
          </footer>
        </blockquote>
      )}
      {of.holdingOnly && <p className="small muted">{t('case.holdingOnly')}</p>}
      {of.answeredBy.length > 1 && <Notice tone="caution">{t('case.twice', { who: of.answeredBy.join(', ') })}</Notice>}
    </section>
  );
}

function Comment({ comment, shown }: { comment: LoggedComment; shown: boolean }) {
  const { t, f } = useApp();
  const handle = comment.handle === null ? t('case.noHandle') : `@${shown ? comment.handle : maskHandle(comment.handle)}`;
  return (
    <blockquote className="theirs">
      <p>{comment.text || t('log.noText')}</p>
      <footer className="small muted">
        {[handle, comment.postedAt && `${comment.postedAtApproximate ? '±' : ''}${f.dateTime(comment.postedAt)}`]
          .filter(Boolean)
          .join(' · ')}
      </footer>
    </blockquote>
  );
}
