/** A post with its comment panel: the page, and the same inside the modal. */

import { useRef } from 'react';
import type { ContentPost } from '../content';
import { ownerOf } from '../ids';
import { List, useEndOf, useThreads, useWorld } from '../shared/hooks';
import { Icon, scene } from '../shared/look';
import { ComposerForm, useComposer } from './composer';
import { cx, Face, FaceLink, IconButton, Link, NameLink, Press, Rich, useWords } from './parts';
import { Thread, Time } from './row';

const usual = { initial: 12, pageSize: 12 };

export function PanelHead({ post }: { post: ContentPost }) {
  const world = useWorld();
  const t = useWords();
  const { handle } = ownerOf(post);
  return (
    <div className={cx('head')}>
      <div>
        <div>
          <span>
            <div>
              <Press>
                <canvas height="41" width="41" className={cx('ring')} />
                <span role="link" tabIndex={0}>
                  <Face handle={handle} size={32} />
                </span>
              </Press>
            </div>
          </span>
        </div>
      </div>
      <div className={cx('grow')}>
        <span dir="auto">
          <NameLink handle={handle} />
        </span>
        <div className={cx('inline')}>
          <Icon name="seal" label={t.verified} size={12} />
        </div>
      </div>
      {world.account.handle === handle ? null : (
        <div>
          <Press className={cx('blue')}>{t.follow}</Press>
        </div>
      )}
      <IconButton name="dots" label={t.more} />
    </div>
  );
}

function Caption({ post }: { post: ContentPost }) {
  const world = useWorld();
  const { handle } = ownerOf(post);
  return (
    <div className={cx('row')}>
      <div className={cx('rowIn')}>
        <div className={cx('face')}>
          <FaceLink handle={handle} />
        </div>
        <div className={cx('grow')}>
          <span dir="auto" className={cx('text')}>
            <div>
              <div>
                <NameLink handle={handle} />{' '}
                <span>
                  <Time at={world.now - post.ago * 60_000} />
                </span>
              </div>
              <span>
                <Rich text={post.caption} />
              </span>
            </div>
          </span>
        </div>
      </div>
    </div>
  );
}

export function Actions({ post, onComment }: { post: ContentPost; onComment: () => void }) {
  const world = useWorld();
  const t = useWords();
  return (
    <div>
      <section className={cx('actions')}>
        <div className={cx('cols')}>
          <span>
            <div data-visualcompletion="ignore-dynamic">
              <IconButton name="heart" label={t.like} />
            </div>
          </span>
          <span role="button" tabIndex={0}>
            {post.likes}
          </span>
          <span>
            <IconButton name="bubble" label={t.comment} onPress={onComment} />
          </span>
          <span role="button" tabIndex={0}>
            {world.total(post.key)}
          </span>
          <IconButton name="plane" label={t.share} />
        </div>
        <div data-visualcompletion="ignore-dynamic">
          <IconButton name="mark" label={t.save} />
        </div>
      </section>
      <div className={cx('date')}>
        <div dir="auto">
          <Link to={`/${ownerOf(post).handle}/p/${post.code}/`} className={cx('quiet')}>
            <span dir="auto">
              <Time at={world.now - post.ago * 60_000} only />
            </span>
          </Link>
        </div>
      </div>
    </div>
  );
}

/** Head, caption, comments, actions, box. */
export function Panel({ post, surface }: { post: ContentPost; surface: string }) {
  const world = useWorld();
  const t = useWords();
  const scroller = useRef<HTMLDivElement>(null);
  const threads = useThreads(post.key, usual);
  const composer = useComposer(post.key, surface);
  useEndOf(scroller, threads.hasMore, threads.loadMore);
  const onReply = world.config.commentsOff ? null : composer.reply;
  return (
    <div className={cx('panel')}>
      <PanelHead post={post} />
      <hr className={cx('rule')} />
      <div className={cx('scroll')} ref={scroller}>
        <div>
          <Caption post={post} />
          <div>
            {threads.shown.length === 0 ? (
              <div className={cx('none')}>
                <span dir="auto">{t.noComments}</span>
              </div>
            ) : null}
            <List items={threads.shown} keyOf={(c) => c.id} scroller={scroller}>
              {(comment) => <Thread post={post} comment={comment} threads={threads} onReply={onReply} />}
            </List>
          </div>
          {threads.hasMore ? (
            <div className={cx('loadMore')}>
              <button type="button" className={cx('plain')} onClick={threads.loadMore}>
                <Icon name="more" label={t.loadMore} />
              </button>
            </div>
          ) : null}
        </div>
      </div>
      <Actions post={post} onComment={() => composer.box.current?.focus()} />
      <div>
        <section className={cx('composer')}>
          <div className={cx('cols')}>
            <span role="link" tabIndex={-1}>
              <img alt="" crossOrigin="anonymous" draggable={false} src="data:," width={0} height={0} />
            </span>
            <ComposerForm composer={composer} />
          </div>
        </section>
      </div>
    </div>
  );
}

export function Picture({ post }: { post: ContentPost }) {
  return (
    <div aria-hidden="true" role="button" tabIndex={0} className={cx('picture')}>
      <div>
        <div role="presentation">
          <div>
            <ul>
              <li tabIndex={-1}>
                <img alt={post.title} crossOrigin="anonymous" src={scene(post.key, post.title)} />
              </li>
            </ul>
          </div>
        </div>
      </div>
    </div>
  );
}

export function PostPage({ post, others }: { post: ContentPost; others: ContentPost[] }) {
  const t = useWords();
  const { handle } = ownerOf(post);
  return (
    <main role="main" className={cx('main')}>
      <div>
        <div>
          <div>
            <div>
              <div className={cx('frame')}>
                <Picture post={post} />
                <Panel key={post.key} post={post} surface="post" />
              </div>
            </div>
            <div>
              <hr className={cx('rule')} />
            </div>
            <div>
              <div className={cx('moreFrom')}>
                <div dir="auto">
                  {t.morePosts}{' '}
                  <Link to={`/${handle}/`} className={cx('bold')}>
                    {handle}
                  </Link>
                </div>
              </div>
              <Grid posts={others} />
            </div>
          </div>
        </div>
      </div>
    </main>
  );
}

/** Pictures that link to posts. */
export function Grid({ posts, over }: { posts: ContentPost[]; over?: string }) {
  return (
    <div className={cx('grid')}>
      {posts.map((p) => (
        <div key={p.key}>
          <Link to={`/${ownerOf(p).handle}/${p.reel ? 'reel' : 'p'}/${p.code}/`} state={over ? { over } : null}>
            <div>
              <div>
                <img alt={p.title} crossOrigin="anonymous" src={scene(p.key, p.title)} className={cx('tile')} />
              </div>
              <div />
            </div>
          </Link>
        </div>
      ))}
    </div>
  );
}
