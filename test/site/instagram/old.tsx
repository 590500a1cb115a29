/** The older builds' modal panel: ul/li with the `_a9…` names that lived for years, and real buttons. */

import { useRef } from 'react';
import type { ContentPost } from '../content';
import { ownerOf } from '../ids';
import { List, useEndOf, useThreads, useWorld, type Threads } from '../shared/hooks';
import { Icon } from '../shared/look';
import type { WorldComment } from '../model/world';
import { ComposerForm, useComposer } from './composer';
import { cx, Face, Link, Rich, useWords } from './parts';
import { Actions, PanelHead } from './post';
import { Body, permalink, Time } from './row';
import { closedThread } from './strings';

type RowProps = { post: ContentPost; comment: WorldComment; threads: Threads; onReply: ((to: WorldComment) => void) | null };

function OldRow({ post, comment, threads, onReply }: RowProps) {
  const world = useWorld();
  const t = useWords();
  const { handle } = comment.author;
  return (
    <div className={`_a9zm ${cx('rowIn', 'row')}`}>
      <div className={cx('face')}>
        <Link to={`/${handle}/`}>
          <Face handle={handle} size={32} />
        </Link>
      </div>
      <div className={`_a9zr ${cx('grow')}`}>
        <h3 className={`_a9zc ${cx('inline', 'bold')}`} dir="auto">
          <div className={cx('inline')}>
            <span>
              <Link to={`/${handle}/`} className={cx('name')}>
                {handle}
              </Link>
            </span>
          </div>
        </h3>{' '}
        <div className={`_a9zs ${cx('inline')}`}>
          <span className="_ap3a _aaco _aacu _aacx _aad7 _aade" dir="auto">
            <Body comment={comment} threads={threads} />
          </span>
        </div>
        <div className={`_a9zt ${cx('line')}`}>
          {comment.state === 'real' ? (
            <Link to={permalink(post, comment, world.config)} className={`_a9zg _a6hd ${cx('quiet')}`}>
              <Time at={comment.at} old />
            </Link>
          ) : (
            <Time at={comment.at} old />
          )}
          {comment.likes > 0 ? (
            <button type="button" className={`_a9ze ${cx('plain', 'small')}`}>
              {t.likes(comment.likes)}
            </button>
          ) : null}
          {onReply ? (
            <button type="button" className={`_a9ze ${cx('plain', 'small')}`} onClick={() => onReply(comment)}>
              {t.reply}
            </button>
          ) : null}
          <button type="button" className={`_abl- ${cx('plain')}`}>
            <Icon name="dots" label={t.commentOptions} size={16} />
          </button>
        </div>
      </div>
      <span className="_a9zu">
        <button type="button" className={`_abl- ${cx('plain')}`}>
          <Icon name="heart" label={t.like} size={12} />
        </button>
      </span>
    </div>
  );
}

function OldThread(props: RowProps) {
  const { config } = useWorld();
  const t = useWords();
  const { comment, threads } = props;
  const replies = threads.repliesOf(comment);
  const open = threads.isOpen(comment);
  const hidden = comment.replies.length - replies.length;
  return (
    <ul className={`_a9ym ${cx('plainList')}`}>
      <div role="button" tabIndex={-1}>
        <li className="_a9zj _a9zl">
          <OldRow {...props} />
        </li>
      </div>
      {comment.replies.length > 0 ? (
        <li>
          <ul className={`_a9yo ${cx('plainList', 'replies')}`}>
            {open || hidden > 0 ? (
              <li className="_a9yg">
                <div>
                  <button type="button" className={`_acan _acao _acas ${cx('plain', 'small')}`} onClick={() => threads.toggle(comment)}>
                    <div className={cx('dash')} />
                    <span className="_a9yi">{open ? t.hide : closedThread(config, hidden, true)}</span>
                  </button>
                </div>
              </li>
            ) : null}
            {replies.map((reply) => (
              <div key={reply.id} role="button" tabIndex={-1}>
                <li className="_a9zj _a9zl">
                  <OldRow {...props} comment={reply} />
                </li>
              </div>
            ))}
          </ul>
        </li>
      ) : null}
    </ul>
  );
}

export function OldPanel({ post }: { post: ContentPost }) {
  const world = useWorld();
  const t = useWords();
  const scroller = useRef<HTMLUListElement>(null);
  const threads = useThreads(post.key, { initial: 12, pageSize: 12 });
  const composer = useComposer(post.key, 'modal');
  useEndOf(scroller, threads.hasMore, threads.loadMore);
  const { handle } = ownerOf(post);
  const onReply = world.config.commentsOff ? null : composer.reply;
  return (
    <div className={cx('panel')}>
      <PanelHead post={post} />
      <hr className={cx('rule')} />
      <ul className={`_a9z6 _a9za ${cx('scroll', 'plainList')}`} ref={scroller}>
        <div role="button" tabIndex={-1}>
          <li className="_a9zj">
            <div className={`_a9zm ${cx('rowIn', 'row')}`}>
              <div className={cx('face')}>
                <Link to={`/${handle}/`}>
                  <Face handle={handle} size={32} />
                </Link>
              </div>
              <div className={`_a9zr ${cx('grow')}`}>
                <h2 className={`_a9zc ${cx('inline', 'bold')}`}>
                  <div className={cx('inline')}>
                    <Link to={`/${handle}/`} className={cx('name')}>
                      {handle}
                    </Link>
                  </div>
                </h2>{' '}
                <div className={`_a9zs ${cx('inline')}`}>
                  <h1 className={`_ap3a ${cx('caption')}`} dir="auto">
                    <Rich text={post.caption} />
                  </h1>
                </div>
                <div className={cx('line')}>
                  <Time at={world.now - post.ago * 60_000} />
                </div>
              </div>
            </div>
          </li>
        </div>
        <List items={threads.shown} keyOf={(c) => c.id} scroller={scroller}>
          {(comment) => <OldThread post={post} comment={comment} threads={threads} onReply={onReply} />}
        </List>
        {threads.hasMore ? (
          <li>
            <div className={cx('loadMore')}>
              <button type="button" className={`_abl- ${cx('plain')}`} onClick={threads.loadMore}>
                <div className="_abm0">
                  <Icon name="more" label={t.loadMore} />
                </div>
              </button>
            </div>
          </li>
        ) : null}
      </ul>
      <Actions post={post} onComment={() => composer.box.current?.focus()} />
      <section className={cx('composer')}>
        <div>
          <ComposerForm composer={composer} />
        </div>
      </section>
    </div>
  );
}
