/** A post: its head, text, picture, counters, comments and the box under them. */

import { useRef, useState, type RefObject } from 'react';
import type { ContentPost } from '../content';
import { accounts, group, personFbId } from '../ids';
import { go, useEndOf, useThreads, useWorld } from '../shared/hooks';
import { scene } from '../shared/look';
import { ago } from '../shared/time';
import { Comments, useManages } from './comment';
import { Editor, SubmitButton } from './editor';
import { cx, Face, isGroup, Lines, Link, nameOf, postUrl, Press, profileUrl, useWords, type Surface } from './parts';

const usual: Record<Surface, { initial: number; pageSize: number }> = {
  timeline: { initial: 3, pageSize: 10 },
  home: { initial: 1, pageSize: 10 },
  group: { initial: 2, pageSize: 10 },
  groupPost: { initial: 12, pageSize: 12 },
  dialog: { initial: 12, pageSize: 12 },
  photo: { initial: 12, pageSize: 12 },
};

export function PostHead({ post, surface, over }: { post: ContentPost; surface: Surface; over: string | null }) {
  const world = useWorld();
  const t = useWords();
  const manages = useManages(post);
  const owner = nameOf(post);
  const ownerUrl = isGroup(post) ? `https://www.facebook.com/groups/${group.id}/user/${owner.fbId}/` : profileUrl(owner.handle);
  const time = ago(world.now - post.ago * 60_000, world.now, world.config.lang);
  return (
    <div className={cx('postHead')}>
      <div className={cx('cols')}>
        <span>
          <Link to={ownerUrl} label={owner.name}>
            <Face handle={owner.handle} size={40} />
          </Link>
        </span>
        <div>
          <div data-ad-rendering-role="profile_name">
            <span dir="ltr">
              <h3 className={cx('h3')}>
                <span>
                  <Link to={ownerUrl} className={cx('name')}>
                    <span>{owner.name}</span>
                  </Link>
                </span>
              </h3>
            </span>
          </div>
          <span dir="ltr">
            <div className={cx('quiet')}>
              {manages && surface === 'timeline' ? (
                <>
                  {t.publishedBy}
                  <span>
                    <Link to={`https://www.facebook.com/profile.php?id=${personFbId(accounts.person.handle)}`}>{accounts.person.name}</Link>
                  </span>{' '}
                  ·{' '}
                </>
              ) : null}
              <span>
                <Link to={postUrl(post)} label={time} className={cx('quiet')} state={over ? { over } : null}>
                  <span>{time}</span>
                </Link>
              </span>
            </div>
          </span>
        </div>
      </div>
      <Press label={t.actionsOf(owner.name)} className={cx('dots')}>
        ···
      </Press>
    </div>
  );
}

export function Story({ post }: { post: ContentPost }) {
  return (
    <div data-ad-rendering-role="story_message" className={cx('story')}>
      <div data-ad-comet-preview="message">
        <div dir="auto">
          <span dir="auto">
            <div>
              <Lines text={post.caption} />
            </div>
          </span>
        </div>
      </div>
    </div>
  );
}

/** The box under a post. In the photo viewer it is a stub until it is clicked. */
function PostBox({ post, stub = false, boxRef }: { post: ContentPost; stub?: boolean; boxRef?: RefObject<HTMLDivElement | null> }) {
  const world = useWorld();
  const t = useWords();
  const [mounted, setMounted] = useState(!stub);
  const { commentsOff, plainLexical } = world.config;
  if (commentsOff === 'none') return null;
  if (commentsOff === 'text')
    return (
      <div className={cx('off')}>
        <span dir="auto">{t.off}</span>
      </div>
    );
  if (!mounted)
    return (
      <div className={cx('boxRow')}>
        <Face handle={world.account.handle} size={32} />
        <Press className={cx('boxFrame', 'quiet')} onPress={() => setMounted(true)}>
          <span dir="auto">{t.stub}</span>
        </Press>
      </div>
    );
  return (
    <div className={cx('boxRow')} ref={boxRef}>
      <Press label={t.voices}>
        <Face handle={world.account.handle} size={32} />
        <div role="none" />
      </Press>
      <div role="presentation" className={cx('boxFrame')}>
        <div>
          <Editor
            key={`${world.account.key} ${plainLexical}`}
            kind="comment"
            placeholder={t.commentAs(world.account.name)}
            target={null}
            focusAtStart={stub}
            onSubmit={(text, mention, via) =>
              world.submit({ visibility: 'public', text, mention, post: post.key, target: null, via }).clear
            }
            button={(empty, send) => <SubmitButton label={t.submit} empty={empty} send={send} />}
            buttonOnlyInUse
          />
        </div>
      </div>
    </div>
  );
}

/** Everything of a post below its head, for all surfaces. */
export function PostBody({
  post,
  surface,
  scroller,
  over,
  stub,
}: {
  post: ContentPost;
  surface: Surface;
  scroller: RefObject<HTMLElement | null>;
  over: string | null;
  stub?: boolean;
}) {
  const world = useWorld();
  const t = useWords();
  const box = useRef<HTMLDivElement>(null);
  const [sort, setSort] = useState<'all' | 'relevant' | null>(null);
  const [menu, setMenu] = useState(false);
  const order = sort ?? world.config.sort;
  const threads = useThreads(post.key, { ...usual[surface], sort: order });
  useEndOf(scroller, threads.hasMore && surface !== 'timeline' && surface !== 'home', threads.loadMore);
  const manages = useManages(post);
  const owner = nameOf(post);
  const total = world.total(post.key);
  const openPost = () => {
    if (over === null) return;
    const url = new URL(postUrl(post));
    go(url.pathname + url.search, { over });
  };
  const counters = (
    <div>
      {manages ? (
        <div className={cx('manager')}>
          <Press>
            <span dir="auto">{t.insights}</span>
          </Press>
          <Press className={cx('blueButton')}>
            <span dir="auto">{t.boost}</span>
          </Press>
        </div>
      ) : null}
      <div className={cx('counters')}>
        <span dir="auto">👍 {post.likes}</span>
        {total > 0 ? (
          <Press onPress={openPost}>
            <span dir="auto">
              <span>{t.comments(total)}</span>
            </span>
          </Press>
        ) : null}
      </div>
      <div className={cx('actions')}>
        <Press label={t.likeOn(owner.name)}>
          <span dir="auto">{t.like}</span>
        </Press>
        <Press
          label={t.commentOn(owner.name)}
          onPress={() =>
            surface === 'timeline' || surface === 'home' ? openPost() : box.current?.querySelector<HTMLElement>('[role=textbox]')?.focus()
          }
        >
          <span dir="auto">{t.comment}</span>
        </Press>
        <Press>
          <span dir="auto">{t.share}</span>
        </Press>
      </div>
    </div>
  );
  return (
    <>
      {surface === 'photo' ? null : (
        <div>
          <Link to={`https://www.facebook.com/photo/?fbid=${post.fbPhotoId}&set=pcb.${post.fbPostId}`}>
            <img alt={post.title} src={scene(post.key, post.title)} className={cx('picture')} />
          </Link>
        </div>
      )}
      {counters}
      {surface !== 'timeline' && surface !== 'home' && total > 0 ? (
        <div className={cx('sort')}>
          <Press menu expanded={menu} onPress={() => setMenu(!menu)}>
            <span dir="auto">{order === 'relevant' ? t.relevant : t.all}</span> ▾
          </Press>
          {menu ? (
            <div role="menu" className={cx('menu')}>
              {(['relevant', 'all'] as const).map((choice) => (
                <div
                  key={choice}
                  role="menuitem"
                  tabIndex={0}
                  onClick={() => {
                    setSort(choice);
                    setMenu(false);
                  }}
                >
                  <span dir="auto">{choice === 'relevant' ? t.relevant : t.all}</span>
                </div>
              ))}
            </div>
          ) : null}
        </div>
      ) : null}
      <Comments post={post} surface={surface} threads={threads} scroller={scroller} />
      <PostBox post={post} stub={stub} boxRef={box} />
    </>
  );
}
