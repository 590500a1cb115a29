/** The two dialogs: a post over the live feed, and the private message over that. Both hold the focus. */

import { useEffect, useRef, useState, type RefObject } from 'react';
import type { ContentPost } from '../content';
import { go, useWorld } from '../shared/hooks';
import type { WorldComment } from '../model/world';
import { Editor } from './editor';
import { cx, Face, nameOf, Press, useWords } from './parts';
import { PostBody, PostHead, Story } from './post';

/** Dialogs that are open, the topmost last: only that one pulls the focus back. */
const open: HTMLElement[] = [];

function useFocusTrap(dialog: RefObject<HTMLElement | null>, onClose: () => void): void {
  const close = useRef(onClose);
  useEffect(() => {
    close.current = onClose;
  });
  useEffect(() => {
    const element = dialog.current;
    if (!element) return;
    open.push(element);
    let last: HTMLElement = element;
    const since = performance.now();
    const isTop = () => open.at(-1) === element;
    const inside = (event: Event) => event.target instanceof Node && element.contains(event.target);
    const onFocus = (event: FocusEvent) => {
      if (!isTop()) return;
      if (inside(event)) last = event.target as HTMLElement;
      else (last.isConnected ? last : element).focus();
    };
    const onKey = (event: KeyboardEvent) => {
      if (event.key === 'Escape' && isTop()) {
        event.stopPropagation();
        close.current();
      }
    };
    const onClick = (event: MouseEvent) => {
      // The click that opened the dialog is still on its way to the document.
      if (event.timeStamp > since && isTop() && !inside(event) && document.contains(event.target as Node)) close.current();
    };
    document.addEventListener('focusin', onFocus);
    document.addEventListener('keydown', onKey);
    document.addEventListener('click', onClick);
    if (!element.contains(document.activeElement)) element.focus();
    return () => {
      open.splice(open.indexOf(element), 1);
      document.removeEventListener('focusin', onFocus);
      document.removeEventListener('keydown', onKey);
      document.removeEventListener('click', onClick);
    };
  }, [dialog]);
}

export function PostDialog({ post, over }: { post: ContentPost; over: string }) {
  const t = useWords();
  const dialog = useRef<HTMLDivElement>(null);
  const scroller = useRef<HTMLDivElement>(null);
  const close = () => go(over);
  useFocusTrap(dialog, close);
  return (
    <div className={cx('veil')}>
      <div aria-labelledby="_r_post_" aria-modal="true" role="dialog" tabIndex={-1} ref={dialog} className={cx('dialog')}>
        <div className={cx('dialogHead')}>
          <h2 id="_r_post_" className={cx('h2')}>
            {t.postOf(nameOf(post).name)}
          </h2>
          <Press label={t.close} onPress={close} className={cx('closer')}>
            ✕
          </Press>
        </div>
        <div className={cx('dialogScroll')} ref={scroller}>
          <div>
            <PostHead post={post} surface="dialog" over={null} />
            <Story post={post} />
            <PostBody key={post.key} post={post} surface="dialog" scroller={scroller} over={null} />
          </div>
        </div>
      </div>
    </div>
  );
}

export function MessageDialog({ to, onClose }: { to: { post: ContentPost; comment: WorldComment }; onClose: () => void }) {
  const world = useWorld();
  const t = useWords();
  const dialog = useRef<HTMLDivElement>(null);
  const [sent, setSent] = useState(false);
  useFocusTrap(dialog, onClose);
  const { name, handle } = to.comment.author;
  return (
    <div className={cx('veil', 'upper')}>
      <div aria-label={t.messageTo(name)} aria-modal="true" role="dialog" tabIndex={-1} ref={dialog} className={cx('message')}>
        <h2 dir="auto" tabIndex={-1} className={cx('h2')}>
          <span dir="auto">
            <span>{t.messageTo(name)}</span>
          </span>
        </h2>
        <Press label={t.close} onPress={onClose} className={cx('closer')}>
          ✕
        </Press>
        <div className={cx('cols')}>
          <Face handle={handle} size={40} />
          <span dir="auto">{t.messageHint(name)}</span>
        </div>
        <blockquote className={cx('quote')}>{to.comment.text.slice(0, 120)}</blockquote>
        {sent ? (
          <span dir="auto">{t.messageSent}</span>
        ) : (
          <Editor
            kind="message"
            labelled={false}
            placeholder={t.messageAs(world.account.name)}
            target={to.comment.id}
            focusAtStart
            onSubmit={(text, _mention, via) => {
              const { clear } = world.submit({ visibility: 'private', text, post: to.post.key, target: to.comment.id, via });
              setSent(true);
              return clear;
            }}
            button={(empty, send) => (
              <div className={cx('messageButtons')}>
                <Press label={t.back} onPress={onClose}>
                  {t.back}
                </Press>
                <Press label={t.sendMessage} disabled={empty} onPress={send} className={cx('blueButton')}>
                  <span dir="auto">
                    <span>{t.sendMessage}</span>
                  </span>
                </Press>
              </div>
            )}
          />
        )}
      </div>
    </div>
  );
}
