/** A comment as an article, the thread under it, and the list of a post's threads. */

import { createContext, useContext, useState, type RefObject } from 'react';
import type { ContentPost } from '../content';
import { List, useWorld, type Threads } from '../shared/hooks';
import { ago, short } from '../shared/time';
import type { WorldComment } from '../model/world';
import { authorUrl, commentUrl, cx, Face, Lines, Link, nameOf, Press, profileUrl, useWords, type Surface } from './parts';
import { Editor, SubmitButton } from './editor';

export interface Thread {
  post: ContentPost;
  surface: Surface;
  threads: Threads;
}

/** Opens the private dialog for a comment. */
export const MessageContext = createContext<(to: { post: ContentPost; comment: WorldComment }) => void>(() => undefined);

/** Whether the acting account manages the Page that the post belongs to. */
export function useManages(post: ContentPost): boolean {
  const { account } = useWorld();
  return nameOf(post).handle === account.handle;
}

function Article({
  post,
  surface,
  threads,
  comment,
  onReply,
  nested,
}: Thread & { comment: WorldComment; onReply: ((to: WorldComment) => void) | null; nested?: React.ReactNode }) {
  const world = useWorld();
  const t = useWords();
  const message = useContext(MessageContext);
  const manages = useManages(post);
  const { lang, seeMoreAt } = world.config;
  const { author } = comment;
  const own = world.isOwn(comment);
  const pending = comment.state === 'pending';
  const time = ago(comment.at, world.now, lang);
  const parent = comment.parent ? world.find(comment.parent)?.comment.author.name : undefined;
  const label = parent ? t.replyBy(author.name, parent, time) : t.commentBy(author.name, time);
  const limit = seeMoreAt ?? 280;
  const cut = limit > 0 && comment.text.length > limit && !threads.isWhole(comment);
  const nameUrl = pending ? profileUrl(author.handle) : authorUrl(post, comment);
  const mentioned = comment.mention;
  return (
    <div aria-label={label} role="article" tabIndex={-1} className={cx(comment.parent ? 'replyRow' : 'commentRow')}>
      <div className={cx('commentIn')}>
        <div>
          <span>
            <span>
              <Link to={nameUrl} hidden>
                <Face handle={author.handle} size={comment.parent ? 24 : 32} />
              </Link>
            </span>
          </span>
        </div>
        <div className={cx('commentBody')}>
          <div className={cx('bubbleRow')}>
            <div className={cx('bubble')}>
              {author.handle === nameOf(post).handle ? (
                <Press label={t.badges} className={cx('badge')}>
                  <div>
                    <img alt="" src="data:," width={0} height={0} />
                    <span>{t.author}</span>
                  </div>
                </Press>
              ) : null}
              <span>
                <span>
                  <Link to={nameUrl} className={cx('name')}>
                    <span>
                      <span dir="auto">{author.name}</span>
                    </span>
                  </Link>
                </span>
              </span>
              <div>
                <span dir="auto" lang="id-ID" className={cx('text')}>
                  <div>
                    <Lines
                      text={cut ? `${comment.text.slice(0, limit)}… ` : comment.text}
                      lead={
                        mentioned ? (
                          <span>
                            <Link
                              to={profileUrl(author.handle === mentioned ? author.handle : handleOf(world, mentioned))}
                              className={cx('tag')}
                            >
                              <span>
                                <span>
                                  <span>{mentioned}</span>
                                </span>
                              </span>
                            </Link>{' '}
                          </span>
                        ) : null
                      }
                      tail={
                        cut ? (
                          <Press className={cx('seeMore')} onPress={() => threads.showWhole(comment)}>
                            {t.seeMore}
                          </Press>
                        ) : null
                      }
                    />
                  </div>
                </span>
              </div>
            </div>
            {pending ? null : (
              <div aria-hidden="false">
                <div>
                  <span>
                    <Press label={own ? t.ownMenu : manages ? t.managerMenu : t.otherMenu} menu className={cx('dots')}>
                      <svg viewBox="0 0 16 16" aria-hidden="true" width="16" height="16">
                        <path d="M3 8h1M8 8h1M13 8h1" stroke="currentColor" strokeWidth="2" />
                      </svg>
                      <div role="none" data-visualcompletion="ignore" />
                    </Press>
                  </span>
                </div>
              </div>
            )}
          </div>
          <div>
            <ul aria-hidden="false" className={cx('controls')}>
              <li>
                <span>
                  <div>
                    {pending ? (
                      <span>{t.posting}</span>
                    ) : (
                      <Link to={commentUrl(post, comment, surface)} className={cx('quiet')}>
                        {short(comment.at, world.now, lang)}
                      </Link>
                    )}
                  </div>
                </span>
              </li>
              {pending ? null : (
                <>
                  <li>
                    <span>
                      <div>
                        <span>
                          <div>
                            <Press label={t.like} className={cx('control')}>
                              <div>
                                <span />
                                {t.like}
                              </div>
                            </Press>
                          </div>
                          <Press label={t.react} className={cx('hidden')}>
                            <i data-visualcompletion="css-img" />
                            <div role="none" data-visualcompletion="ignore" />
                          </Press>
                        </span>
                      </div>
                    </span>
                  </li>
                  {onReply ? (
                    <li>
                      <div>
                        <Press className={cx('control')} onPress={() => onReply(comment)}>
                          {t.reply}
                        </Press>
                      </div>
                    </li>
                  ) : null}
                  {manages && !own ? (
                    <>
                      <li>
                        <div>
                          <Press className={cx('control')} onPress={() => message({ post, comment })}>
                            {t.message}
                          </Press>
                        </div>
                      </li>
                      <li>
                        <div>
                          <Press className={cx('control')}>{t.hide}</Press>
                        </div>
                      </li>
                    </>
                  ) : null}
                </>
              )}
            </ul>
            <div>
              <div />
            </div>
          </div>
        </div>
      </div>
      {nested}
    </div>
  );
}

function handleOf(world: ReturnType<typeof useWorld>, name: string): string {
  for (const post of world.posts.values())
    for (const top of post.comments) for (const c of [top, ...top.replies]) if (c.author.name === name) return c.author.handle;
  return name.toLowerCase().replace(/\s/g, '.');
}

/** The wrapper that carries the id on the timeline, and nothing elsewhere. */
function Wrapper({ id, surface, children }: { id: string; surface: Surface; children: React.ReactNode }) {
  const { noDataCommentId } = useWorld().config;
  const marked = surface === 'timeline' && !noDataCommentId && !id.startsWith('pending');
  return (
    <div data-commentid={marked ? id : undefined}>
      <div>{children}</div>
    </div>
  );
}

function ThreadView({
  comment,
  replyTo,
  onReply,
  ...thread
}: Thread & { comment: WorldComment; replyTo: WorldComment | null; onReply: ((to: WorldComment | null) => void) | null }) {
  const world = useWorld();
  const t = useWords();
  const { post, surface, threads } = thread;
  const { nestedReplies, replyWording, mention } = world.config;
  const open = threads.isOpen(comment);
  const replies = threads.repliesOf(comment);
  const hidden = comment.replies.length - replies.length;
  const owner = nameOf(post);
  const ownerReplied = comment.replies.some((r) => r.author.handle === owner.handle);
  const closedText =
    replyWording === 'count'
      ? t.repliesCount(hidden)
      : ownerReplied && replyWording !== 'all'
        ? t.repliedBy(owner.name, hidden)
        : t.replies(hidden);
  const below = (
    <>
      {replies.map((reply) => (
        <Wrapper key={reply.id} id={reply.id} surface={surface}>
          <Article {...thread} comment={reply} onReply={onReply} />
        </Wrapper>
      ))}
      {comment.replies.length > 0 && (open || hidden > 0) ? (
        <div className={cx('expander')}>
          <Press onPress={() => threads.toggle(comment)} className={cx('more')}>
            <span>
              <span dir="auto">{open ? t.hideReplies : closedText}</span>
            </span>
          </Press>
        </div>
      ) : null}
      {replyTo ? (
        <div className={cx('replyBox')} key={`box ${replyTo.id}`}>
          <Face handle={world.account.handle} size={24} />
          <div role="presentation" className={cx('boxFrame')}>
            <Editor
              key={`${replyTo.id} ${world.config.plainLexical}`}
              kind="reply"
              placeholder={t.replyTo(replyTo.author.name)}
              target={replyTo.id}
              mention={mention ? replyTo.author.name : null}
              focusAtStart
              onSubmit={(text, mentioned, via) =>
                world.submit({ visibility: 'public', text, mention: mentioned, post: post.key, target: replyTo.id, via }).clear
              }
              button={(empty, send) => <SubmitButton label={t.submit} empty={empty} send={send} />}
            />
          </div>
        </div>
      ) : null}
    </>
  );
  return (
    <div>
      <Wrapper id={comment.id} surface={surface}>
        <Article {...thread} comment={comment} onReply={onReply} nested={nestedReplies ? below : undefined} />
      </Wrapper>
      {nestedReplies ? null : below}
    </div>
  );
}

/** The threads of a post and the button that loads more of them. */
export function Comments({ scroller, ...thread }: Thread & { scroller: RefObject<HTMLElement | null> }) {
  const world = useWorld();
  const t = useWords();
  const [replyTo, setReplyTo] = useState<string | null>(null);
  const { threads, surface } = thread;
  const target = replyTo ? (world.find(replyTo)?.comment ?? null) : null;
  const onReply = world.config.commentsOff
    ? null
    : (to: WorldComment | null) => {
        setReplyTo(to?.id ?? null);
        if (to) world.replyOpened(to.id);
      };
  const more = threads.hasMore ? (
    <div className={cx('expander')}>
      <Press onPress={threads.loadMore} className={cx('more')}>
        <span>
          <span dir="auto">{t.moreComments}</span>
        </span>
      </Press>
    </div>
  ) : null;
  const rows = (
    <List items={threads.shown} keyOf={(c) => c.id} scroller={scroller}>
      {(comment) => (
        <ThreadView
          {...thread}
          comment={comment}
          onReply={onReply}
          replyTo={target && (target.parent ?? target.id) === comment.id ? target : null}
        />
      )}
    </List>
  );
  return (
    <div>
      {surface === 'timeline' ? more : null}
      {rows}
      {surface === 'timeline' ? null : more}
    </div>
  );
}
