/** One comment of the newer layout, and its thread: nested nameless divs around the `/c/ID/` link. */

import { Fragment } from 'react';
import type { ContentPost } from '../content';
import { ownerOf } from '../ids';
import { useWorld, type Threads } from '../shared/hooks';
import { Icon } from '../shared/look';
import { longDate, short } from '../shared/time';
import type { WorldComment } from '../model/world';
import { cx, FaceLink, Link, NameLink, Press, Rich, useWords } from './parts';
import { closedThread } from './strings';

export function permalink(post: ContentPost, comment: WorldComment, config: { replyPermalink: boolean; handlePermalink: boolean }): string {
  const start = config.handlePermalink ? `/${ownerOf(post).handle}/p/${post.code}` : `/p/${post.code}`;
  return config.replyPermalink && comment.parent ? `${start}/c/${comment.parent}/r/${comment.id}/` : `${start}/c/${comment.id}/`;
}

export function Time({ at, only = false, old = false }: { at: number; only?: boolean; old?: boolean }) {
  const world = useWorld();
  const { lang } = world.config;
  return (
    <time dateTime={new Date(at).toISOString()} title={longDate(at, lang)} className={`${old ? '_a9ze ' : ''}${cx('time')}`}>
      {only ? longDate(at, lang) : short(at, world.now, lang)}
    </time>
  );
}

/** The text, cut off where the switch says. */
export function Body({ comment, threads }: { comment: WorldComment; threads: Threads }) {
  const { seeMoreAt } = useWorld().config;
  const t = useWords();
  const cut = seeMoreAt && comment.text.length > seeMoreAt && !threads.isWhole(comment);
  if (!cut) return <Rich text={comment.text} />;
  return (
    <Fragment>
      <Rich text={`${comment.text.slice(0, seeMoreAt)}… `} />
      <Press className={cx('seeMore')} onPress={() => threads.showWhole(comment)}>
        {t.seeMore}
      </Press>
    </Fragment>
  );
}

function Row({
  post,
  comment,
  threads,
  onReply,
}: {
  post: ContentPost;
  comment: WorldComment;
  threads: Threads;
  onReply: ((to: WorldComment) => void) | null;
}) {
  const world = useWorld();
  const t = useWords();
  const { handle } = comment.author;
  return (
    <div className={cx('row')}>
      <div>
        <div className={cx('rowIn')}>
          <div className={cx('face')}>
            <div>
              <FaceLink handle={handle} />
            </div>
          </div>
          <div className={cx('grow')}>
            <div className={cx('cols')}>
              <div className={cx('grow')}>
                <div>
                  <div>
                    <span dir="auto">
                      <NameLink handle={handle} />
                    </span>{' '}
                    <span dir="auto">
                      {comment.state === 'real' ? (
                        <Link to={permalink(post, comment, world.config)} className={cx('quiet')}>
                          <Time at={comment.at} />
                        </Link>
                      ) : (
                        <Time at={comment.at} />
                      )}
                    </span>
                  </div>
                  <div>
                    <span dir="auto" className={cx('text')}>
                      <Body comment={comment} threads={threads} />
                    </span>
                  </div>
                </div>
                <div className={cx('line')}>
                  {comment.likes > 0 ? (
                    <Press className={cx('small')}>
                      <span dir="auto">
                        <span>{t.likes(comment.likes)}</span>
                      </span>
                    </Press>
                  ) : null}
                  {onReply ? (
                    <Press className={cx('small')} onPress={() => onReply(comment)}>
                      <span dir="auto">
                        <span>{t.reply}</span>
                      </span>
                    </Press>
                  ) : null}
                </div>
              </div>
              <div className={cx('heart')}>
                <span>
                  <div>
                    <div>
                      <Press>
                        <div>
                          <span>
                            <Icon name="heart" label={t.like} size={14} />
                          </span>
                        </div>
                      </Press>
                    </div>
                  </div>
                </span>
              </div>
            </div>
          </div>
        </div>
      </div>
    </div>
  );
}

export function Thread({
  post,
  comment,
  threads,
  onReply,
}: {
  post: ContentPost;
  comment: WorldComment;
  threads: Threads;
  onReply: ((to: WorldComment) => void) | null;
}) {
  const { config } = useWorld();
  const t = useWords();
  const replies = threads.repliesOf(comment);
  const open = threads.isOpen(comment);
  const hidden = comment.replies.length - replies.length;
  return (
    <div>
      <Row post={post} comment={comment} threads={threads} onReply={onReply} />
      {comment.replies.length > 0 && (open || hidden > 0) ? (
        <div className={cx('expander')}>
          <Press className={cx('small')} onPress={() => threads.toggle(comment)}>
            <div className={cx('dash')} />
            <span dir="auto">
              <span>{open ? t.hide : closedThread(config, hidden)}</span>
            </span>
          </Press>
        </div>
      ) : null}
      {replies.length > 0 ? (
        <div className={cx('replies')}>
          {replies.map((reply) => (
            <div key={reply.id}>
              <Row post={post} comment={reply} threads={threads} onReply={onReply} />
            </div>
          ))}
        </div>
      ) : null}
    </div>
  );
}
