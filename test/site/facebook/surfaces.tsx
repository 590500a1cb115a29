/** The pages: a Page's timeline, the home feed, a group, and the photo viewer. */

import { useRef, type ReactNode } from 'react';
import { posts, type ContentPost } from '../content';
import { accounts, group, newsPage } from '../ids';
import { go, useWorld } from '../shared/hooks';
import { scene } from '../shared/look';
import { cx, Face, Link, nameOf, Press, useWords, type Surface } from './parts';
import { PostBody, PostHead, Story } from './post';

export function TopBar() {
  const t = useWords();
  const world = useWorld();
  return (
    <div role="banner" className={cx('bar')}>
      <Link to="https://www.facebook.com/" label="Facebook" className={cx('logo')}>
        f
      </Link>
      <div className={cx('search')}>{t.search}</div>
      <div className={cx('barMiddle')}>
        {t.left.slice(0, 4).map((label) => (
          <Press key={label} label={label}>
            <span aria-hidden="true" className={cx('barDot')} />
          </Press>
        ))}
      </div>
      <Press label={world.account.name}>
        <Face handle={world.account.handle} size={36} />
      </Press>
    </div>
  );
}

/** One post in a list, as an article that is not a comment. */
function Unit({
  post,
  index,
  surface,
  over,
  scroller,
}: {
  post: ContentPost;
  index: number;
  surface: Surface;
  over: string;
  scroller: React.RefObject<HTMLElement | null>;
}) {
  return (
    <div data-pagelet={`TimelineFeedUnit_${index}`}>
      <div role="article" aria-posinset={index + 1} tabIndex={-1} className={cx('card')}>
        <div>
          <PostHead post={post} surface={surface} over={over} />
          <Story post={post} />
          <PostBody post={post} surface={surface} scroller={scroller} over={over} />
        </div>
      </div>
    </div>
  );
}

function Feed({ list, surface, over }: { list: ContentPost[]; surface: Surface; over: string }) {
  const { noRoleFeed } = useWorld().config;
  const page = useRef<HTMLElement>(document.documentElement);
  return (
    <div role={noRoleFeed ? undefined : 'feed'}>
      {list.map((post, i) => (
        <Unit key={post.key} post={post} index={i} surface={surface} over={over} scroller={page} />
      ))}
    </div>
  );
}

function Columns({ left, right, children, label }: { left: ReactNode; right?: ReactNode; children: ReactNode; label?: string }) {
  return (
    <div className={cx('columns')}>
      <div role="navigation" className={cx('left')}>
        {left}
      </div>
      <div role="main" aria-label={label} className={cx('middle')}>
        {children}
      </div>
      <div role="complementary" className={cx('right')}>
        {right}
      </div>
    </div>
  );
}

export function Timeline({ owner, over }: { owner: 'agency' | 'news'; over: string }) {
  const t = useWords();
  const page = owner === 'news' ? newsPage : accounts.agency;
  return (
    <div>
      <div className={cx('cover')}>
        <img alt="" src={scene(page.handle, '')} className={cx('coverPicture')} />
        <div className={cx('coverHead')}>
          <Face handle={page.handle} size={120} />
          <div>
            <h1 className={cx('h1')}>{page.name}</h1>
            <span dir="auto">{t.followers}</span>
          </div>
        </div>
      </div>
      <div className={cx('columns', 'profile')}>
        <div className={cx('left', 'card')}>
          <h2 className={cx('h2')}>
            <span dir="auto">{t.intro}</span>
          </h2>
          <span dir="auto">{t.introText}</span>
        </div>
        <div role="main" aria-label={t.profile} className={cx('middle')}>
          <div role="main">
            <div data-pagelet="ProfileTimeline">
              <Feed list={posts.filter((p) => p.owner === owner)} surface="timeline" over={over} />
            </div>
          </div>
        </div>
      </div>
    </div>
  );
}

export function Home() {
  const t = useWords();
  const { account } = useWorld();
  return (
    <Columns
      left={t.left.map((label) => (
        <div key={label} className={cx('leftItem')}>
          <span className={cx('barDot')} /> <span dir="auto">{label}</span>
        </div>
      ))}
      right={
        <>
          <h3 className={cx('h3')}>{t.contacts}</h3>
          {['Mulyono', 'Sari Wulan', 'Tatang Suhendar'].map((name) => (
            <div key={name} className={cx('leftItem')}>
              <Face handle={name} size={28} /> <span dir="auto">{name}</span>
            </div>
          ))}
        </>
      }
    >
      <div className={cx('card', 'mind')}>
        <Face handle={account.handle} size={36} />
        <Press className={cx('boxFrame', 'quiet')}>
          <span dir="auto">{t.mind}</span>
        </Press>
      </div>
      <Feed list={posts.filter((p) => p.key === 'foreign' || p.key === 'flood' || p.key === 'praise')} surface="home" over="/" />
    </Columns>
  );
}

export function GroupPage({ only }: { only: ContentPost | null }) {
  const t = useWords();
  const { noRoleFeed } = useWorld().config;
  const page = useRef<HTMLElement>(document.documentElement);
  const list = posts.filter((p) => p.owner === 'citizen');
  const over = `/groups/${group.id}/`;
  return (
    <Columns
      left={
        <>
          <h1 className={cx('h2')}>
            <Link to={`https://www.facebook.com/groups/${group.id}/`} className={cx('name')}>
              {group.name}
            </Link>
          </h1>
          <span dir="auto" className={cx('quiet')}>
            {t.groupPublic}
          </span>
        </>
      }
    >
      {only ? (
        <div role={noRoleFeed ? undefined : 'feed'}>
          <div role="presentation" className={cx('card')}>
            <PostHead post={only} surface="groupPost" over={null} />
            <Story post={only} />
            <PostBody post={only} surface="groupPost" scroller={page} over={null} />
          </div>
        </div>
      ) : (
        <Feed list={list} surface="group" over={over} />
      )}
    </Columns>
  );
}

export function PhotoViewer({ post }: { post: ContentPost }) {
  const t = useWords();
  const scroller = useRef<HTMLDivElement>(null);
  return (
    <div className={cx('viewer')}>
      <div role="main" className={cx('photo')}>
        <Press label={t.photoClose} className={cx('photoCloser')} onPress={() => go(`/profile.php?id=${nameOf(post).fbId}`)}>
          ✕
        </Press>
        <img alt={post.title} src={scene(post.key, post.title)} data-visualcompletion="media-vc-image" />
      </div>
      <div role="complementary" className={cx('pane')} ref={scroller}>
        <PostHead post={post} surface="photo" over={null} />
        <Story post={post} />
        <PostBody key={post.key} post={post} surface="photo" scroller={scroller} over={null} stub />
      </div>
    </div>
  );
}
