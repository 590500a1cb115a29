/** The Instagram replica: which surface an address shows, and the frame around it. */

import { useEffect, type ReactNode } from 'react';
import { createRoot } from 'react-dom/client';
import { posts, type ContentPost } from '../content';
import { newsPage, ownerOf } from '../ids';
import { World } from '../model/world';
import { go, useAddress, useWorld, WorldProvider } from '../shared/hooks';
import { Icon, scene } from '../shared/look';
import { cx, Face, FaceLink, IconButton, Link, NameLink, Press, Rich, useWords } from './parts';
import { Grid, Panel, Picture, PostPage } from './post';
import { OldPanel } from './old';
import { Reels } from './reels';
import { Time } from './row';
import { useComposer, ComposerForm } from './composer';
import { words } from './strings';

const onInstagram = posts.filter((p) => p.key !== 'group');
const own = onInstagram.filter((p) => p.owner === 'agency');

function Nav() {
  const world = useWorld();
  const t = useWords();
  const { handle } = world.account;
  const items: { to: string; name: Parameters<typeof Icon>[0]['name']; label: string }[] = [
    { to: '/', name: 'home', label: t.nav.home },
    { to: '/explore/', name: 'compass', label: t.nav.explore },
    { to: `/reels/${own.find((p) => p.reel)?.code ?? ''}/`, name: 'reel', label: t.nav.reels },
    { to: '/direct/inbox/', name: 'plane', label: t.nav.messages },
    { to: '#', name: 'plus', label: t.nav.create },
  ];
  return (
    <div className={cx('nav')}>
      <div tabIndex={-1}>
        <div className={cx('logo')}>
          <Icon name="reel" label="Instagram" />
        </div>
        {items.map((item) => (
          <div key={item.name}>
            <span aria-describedby={`_r_${item.name}_`}>
              <div>
                <Link to={item.to} className={cx('navItem')}>
                  <div>
                    <div>
                      <div aria-selected="false">
                        <Icon name={item.name} label={item.label} />
                      </div>
                    </div>
                  </div>
                </Link>
              </div>
            </span>
          </div>
        ))}
        <div>
          <span aria-describedby="_r_7_">
            <div>
              <Link to={`/${handle}/`} className={cx('navItem')}>
                <div>
                  <div>
                    <div aria-selected="false">
                      <span role="link" tabIndex={-1}>
                        <Face handle={handle} size={24} />
                      </span>
                    </div>
                  </div>
                </div>
              </Link>
            </div>
          </span>
        </div>
      </div>
    </div>
  );
}

function Profile({ handle }: { handle: string }) {
  const t = useWords();
  const mine = onInstagram.filter((p) => ownerOf(p).handle === handle);
  return (
    <main role="main" className={cx('main')}>
      <div className={cx('profile')}>
        <header className={cx('profileHead')}>
          <Face handle={handle} size={120} />
          <section>
            <h2 dir="auto">
              <span dir="auto">{handle}</span>
            </h2>
            <p>
              <b>{mine.length}</b> {t.posts} &nbsp; <b>12.408</b> {t.followers} &nbsp; <b>81</b> {t.following}
            </p>
            <span dir="auto">{handle === newsPage.handle ? newsPage.name : 'Akun resmi Dinas Pekerjaan Umum Kota Contoh'}</span>
          </section>
        </header>
        <Grid posts={mine} over={`/${handle}/`} />
      </div>
    </main>
  );
}

function FeedPost({ post }: { post: ContentPost }) {
  const world = useWorld();
  const t = useWords();
  const composer = useComposer(post.key, 'feed');
  const { handle } = ownerOf(post);
  const to = `/${handle}/p/${post.code}/`;
  return (
    <article className={cx('feedPost')}>
      <div className={cx('head')}>
        <FaceLink handle={handle} />
        <div className={cx('grow')}>
          <NameLink handle={handle} /> ·{' '}
          <Link to={to} className={cx('quiet')}>
            <Time at={world.now - post.ago * 60_000} />
          </Link>
        </div>
      </div>
      <img alt={post.title} src={scene(post.key, post.title)} className={cx('feedPicture')} />
      <div className={cx('cols')}>
        <IconButton name="heart" label={t.like} />
        <IconButton name="bubble" label={t.comment} onPress={() => go(to, { over: '/' })} />
        <IconButton name="plane" label={t.share} />
      </div>
      <div>
        <NameLink handle={handle} />{' '}
        <span dir="auto">
          <Rich text={post.caption.slice(0, 90)} />
        </span>
      </div>
      {world.total(post.key) > 0 ? (
        <div>
          <Link to={to} state={{ over: '/' }} className={cx('quiet')}>
            <span dir="auto">{t.viewAll(world.total(post.key))}</span>
          </Link>
        </div>
      ) : null}
      {world
        .post(post.key)
        .comments.slice(0, 2)
        .map((c) => (
          <div key={c.id}>
            <NameLink handle={c.author.handle} /> <span dir="auto">{c.text.slice(0, 60)}</span>
          </div>
        ))}
      <section>
        <ComposerForm composer={composer} />
      </section>
    </article>
  );
}

function Feed() {
  return (
    <main role="main" className={cx('main')}>
      <div className={cx('feed')}>
        {onInstagram.map((p) => (
          <FeedPost key={p.key} post={p} />
        ))}
      </div>
    </main>
  );
}

function Modal({ post, over }: { post: ContentPost; over: string }) {
  const world = useWorld();
  const t = useWords();
  const close = () => go(over);
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key === 'Escape') go(over);
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [over]);
  return (
    <div className={cx('veil')} onClick={(event) => event.target === event.currentTarget && close()}>
      <div className={cx('closer')}>
        <Press onPress={close}>
          <div>
            <Icon name="cross" label={t.close} />
          </div>
        </Press>
      </div>
      <div role="dialog" className={cx('modal')}>
        <div>
          <article role="presentation" tabIndex={-1} className={cx('frame', 'modalFrame')}>
            <Picture post={post} />
            {world.config.oldLayout ? <OldPanel key={post.key} post={post} /> : <Panel key={post.key} post={post} surface="modal" />}
          </article>
        </div>
      </div>
    </div>
  );
}

function surfaceAt(url: URL): ReactNode {
  const [, first, second, third] = url.pathname.split('/');
  const byCode = (code: string | undefined) => onInstagram.find((p) => p.code === code);
  const reels = onInstagram.filter((p) => p.reel);
  if (first === 'reels') {
    const reel = byCode(second) ?? reels[0];
    return reel ? <Reels key="reels" reels={reels} first={reel} prefix="reels" /> : null;
  }
  const code = ['p', 'reel', 'tv'].includes(first ?? '') ? second : ['p', 'reel'].includes(second ?? '') ? third : undefined;
  const post = byCode(code);
  if (post) return <PostPage key={post.key} post={post} others={onInstagram.filter((p) => p.owner === post.owner && p !== post)} />;
  if (first && !['explore', 'direct', 'accounts'].includes(first)) return <Profile key={first} handle={first} />;
  return <Feed key="feed" />;
}

function App() {
  const world = useWorld();
  const url = useAddress();
  const state = history.state as { over?: string } | null;
  const below = state?.over ? new URL(state.over, location.origin) : url;
  const code = url.pathname.split('/').find((_, i, all) => ['p', 'reel'].includes(all[i - 1] ?? ''));
  const modal = state?.over ? onInstagram.find((p) => p.code === code) : undefined;
  return (
    <div>
      <div className={cx('app')}>
        <section className={cx('stage')}>{surfaceAt(below)}</section>
        <Nav />
      </div>
      {modal && state?.over ? <Modal post={modal} over={state.over} /> : null}
      {world.toast ? (
        <div className={cx('toast')}>
          <div role="alert">
            <span dir="auto">{world.toast}</span>
          </div>
        </div>
      ) : null}
      <div data-pagelet="IGDChatTabsRootContent" className={cx('chat')}>
        <Press>
          <div>
            <Icon name="plane" label={words(world.config.lang).nav.messages} />
          </div>
        </Press>
      </div>
    </div>
  );
}

// A reload of the modal's address shows the post's own page.
history.replaceState(null, '', location.href);
const world = new World('instagram');
window.__replica = world.api();
const mount = document.querySelector('[id^=mount_0_0]');
if (mount)
  createRoot(mount).render(
    <WorldProvider world={world}>
      <App />
    </WorldProvider>,
  );
