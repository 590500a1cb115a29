/** The Facebook replica: which surface an address shows, and the dialogs over it. */

import { useState } from 'react';
import { createRoot } from 'react-dom/client';
import { posts, type ContentPost } from '../content';
import { accounts, group, newsPage } from '../ids';
import { World, type WorldComment } from '../model/world';
import { useAddress, useWorld, WorldProvider } from '../shared/hooks';
import { MessageContext } from './comment';
import { MessageDialog, PostDialog } from './dialogs';
import { listenForEnter, refuseScripts } from './editor';
import { cx, nameOf } from './parts';
import { listenForShortcuts } from './shortcuts';
import { GroupPage, Home, PhotoViewer, Timeline, TopBar } from './surfaces';

/** The post that an address names, whichever of Facebook's forms it has. */
function postAt(url: URL): ContentPost | undefined {
  const story = url.searchParams.get('story_fbid') ?? /\/(?:posts|videos)\/(?:[^/]+\/)?([\w]+)\/?$/.exec(url.pathname)?.[1];
  return story ? posts.find((p) => p.pfbid === story || p.fbPostId === story) : undefined;
}

function Surface({ url }: { url: URL }) {
  const here = url.pathname + url.search;
  const [, first, second, , fourth] = url.pathname.split('/');
  const photo = url.pathname.startsWith('/photo') ? posts.find((p) => p.fbPhotoId === url.searchParams.get('fbid')) : undefined;
  if (photo) return <PhotoViewer post={photo} />;
  if (first === 'groups' && second === group.id) return <GroupPage only={posts.find((p) => p.fbPostId === fourth) ?? null} />;
  const id = url.searchParams.get('id');
  if (id === accounts.agency.fbId || first === accounts.agency.handle) return <Timeline owner="agency" over={here} />;
  if (id === newsPage.fbId || first === newsPage.handle) return <Timeline owner="news" over={here} />;
  return <Home />;
}

function App() {
  const world = useWorld();
  const url = useAddress();
  const [message, setMessage] = useState<{ post: ContentPost; comment: WorldComment } | null>(null);
  const named = postAt(url);
  const post = named && nameOf(named).handle !== 'wong.ndeso' ? named : undefined;
  const state = history.state as { over?: string } | null;
  const over = state?.over ?? (post ? `/profile.php?id=${nameOf(post).fbId}` : '/');
  return (
    <MessageContext value={setMessage}>
      <div className={cx('app')}>
        <TopBar />
        <Surface url={post ? new URL(over, location.origin) : url} />
      </div>
      {post ? <PostDialog key={post.key} post={post} over={over} /> : null}
      {message ? <MessageDialog to={message} onClose={() => setMessage(null)} /> : null}
      {world.toast ? (
        <div className={cx('toast')}>
          <div role="alert">
            <span dir="auto">{world.toast}</span>
          </div>
        </div>
      ) : null}
    </MessageContext>
  );
}

// After a reload the feed behind the dialog is the Page's own.
history.replaceState(null, '', location.href);
const world = new World('facebook');
window.__replica = world.api();
listenForEnter();
refuseScripts(() => world.config.trustedOnly);
listenForShortcuts(world);
const mount = document.querySelector('[id^=mount_0_0]');
if (mount)
  createRoot(mount).render(
    <WorldProvider world={world}>
      <App />
    </WorldProvider>,
  );
