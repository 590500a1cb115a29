/** The reels viewer: scrolling changes the address, the tray of comments stands outside main. */

import { useEffect, useRef, useState } from 'react';
import type { ContentPost } from '../content';
import { ownerOf } from '../ids';
import { List, swap, useEndOf, useThreads, useWorld } from '../shared/hooks';
import { scene } from '../shared/look';
import type { WorldComment } from '../model/world';
import { ComposerForm, useComposer } from './composer';
import { cx, Face, IconButton, Link, NameLink, Press, useWords } from './parts';
import { Body, permalink, Time } from './row';
import { closedThread } from './strings';
import type { Threads } from '../shared/hooks';

export function Reels({ reels, first, prefix }: { reels: ContentPost[]; first: ContentPost; prefix: 'reels' | 'reel' }) {
  const world = useWorld();
  const t = useWords();
  const scroller = useRef<HTMLDivElement>(null);
  const [order] = useState(() => [first, ...reels.filter((r) => r.key !== first.key)]);
  const [index, setIndex] = useState(0);
  const [tray, setTray] = useState<ContentPost | null>(null);
  useEffect(() => {
    const element = scroller.current;
    if (!element) return;
    const look = () => {
      const next = Math.round(element.scrollTop / element.clientHeight);
      const reel = order[next];
      if (reel && next !== index) {
        setIndex(next);
        swap(`/${prefix}/${reel.code}/`);
        // The tray follows only when the server has answered: until then it still shows the reel before.
        world.network.later(() => setTray((open) => (open ? reel : null)));
      }
    };
    element.addEventListener('scroll', look, { passive: true });
    return () => element.removeEventListener('scroll', look);
  }, [order, index, prefix, world]);
  return (
    <>
      <main role="main" className={cx('main', 'reels')}>
        <div className={cx('reelScroll')} ref={scroller}>
          {order.map((reel) => (
            <div key={reel.key} className={cx('reel')}>
              <div className={cx('video')}>
                <img alt={reel.title} src={scene(reel.key, reel.title)} />
                <div className={cx('reelText')}>
                  <div>
                    <Link to={`/${ownerOf(reel).handle}/reels/`}>
                      <span dir="auto" className={cx('bold')}>
                        {ownerOf(reel).handle}
                      </span>
                    </Link>
                  </div>
                  <span dir="auto">{reel.caption.slice(0, 80)}</span>
                </div>
              </div>
              <div className={cx('reelSide')}>
                <IconButton name="heart" label={t.like} />
                <IconButton name="bubble" label={t.comment} onPress={() => setTray(tray ? null : reel)} />
                <IconButton name="plane" label={t.share} />
                <IconButton name="mark" label={t.save} />
                <IconButton name="dots" label={t.more} />
              </div>
            </div>
          ))}
        </div>
      </main>
      {tray ? <Tray key={tray.key} post={tray} onClose={() => setTray(null)} /> : null}
    </>
  );
}

function TrayRow({
  post,
  comment,
  threads,
  onReply,
}: {
  post: ContentPost;
  comment: WorldComment;
  threads: Threads;
  onReply: (to: WorldComment) => void;
}) {
  const { config } = useWorld();
  const t = useWords();
  const { handle } = comment.author;
  return (
    <div className={cx('rowIn', 'row')}>
      <Link to={`/${handle}/`} className={cx('face')}>
        <Face handle={handle} size={32} />
      </Link>
      <div className={cx('grow')}>
        <div>
          <span>
            <NameLink handle={handle} />
          </span>{' '}
          <span>
            {comment.state === 'real' ? (
              <Link to={permalink(post, comment, config)} className={cx('quiet')}>
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
        {config.commentsOff ? null : (
          <Press className={cx('small')} onPress={() => onReply(comment)}>
            <span>{t.reply}</span>
          </Press>
        )}
      </div>
    </div>
  );
}

function Tray({ post, onClose }: { post: ContentPost; onClose: () => void }) {
  const { config } = useWorld();
  const t = useWords();
  const scroller = useRef<HTMLDivElement>(null);
  const threads = useThreads(post.key, { initial: 12, pageSize: 12 });
  const composer = useComposer(post.key, 'reels');
  useEndOf(scroller, threads.hasMore, threads.loadMore);
  return (
    <div role={config.trayDialog ? 'dialog' : undefined} className={cx('tray')}>
      <div className={cx('trayHead')}>
        <IconButton name="cross" label={t.close} onPress={onClose} size={16} />
        <h2 className={cx('bold')}>
          <span dir="auto">{t.comments}</span>
        </h2>
      </div>
      <div className={cx('scroll')} ref={scroller}>
        <List items={threads.shown} keyOf={(c) => c.id} scroller={scroller}>
          {(comment) => {
            const replies = threads.repliesOf(comment);
            const open = threads.isOpen(comment);
            const hidden = comment.replies.length - replies.length;
            return (
              <div>
                <TrayRow post={post} comment={comment} threads={threads} onReply={composer.reply} />
                {comment.replies.length > 0 && (open || hidden > 0) ? (
                  <div className={cx('expander')}>
                    <Press className={cx('small')} onPress={() => threads.toggle(comment)}>
                      {open ? t.hide : closedThread(config, hidden)}
                    </Press>
                  </div>
                ) : null}
                <div className={cx('replies')}>
                  {replies.map((reply) => (
                    <TrayRow key={reply.id} post={post} comment={reply} threads={threads} onReply={composer.reply} />
                  ))}
                </div>
              </div>
            );
          }}
        </List>
        {threads.hasMore ? (
          <div className={cx('loadMore')}>
            <IconButton name="more" label={t.loadMore} onPress={threads.loadMore} />
          </div>
        ) : null}
      </div>
      <div className={cx('composer')}>
        <ComposerForm composer={composer} input={config.inputBox} />
      </div>
    </div>
  );
}
