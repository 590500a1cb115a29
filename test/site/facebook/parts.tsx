/** Small pieces that all Facebook surfaces share, and the addresses that its links carry. */

import type { ReactNode } from 'react';
import type { ContentPost } from '../content';
import { accounts, commentToken, group, newsPage, ownerOf, personFbId } from '../ids';
import { go, useWorld } from '../shared/hooks';
import { avatar, classes, emojiPicture } from '../shared/look';
import type { WorldComment } from '../model/world';
import sheet from './style.module.css';
import { words } from './strings';

export const cx = classes(sheet);
export type Surface = 'timeline' | 'dialog' | 'photo' | 'group' | 'groupPost' | 'home';

export function useWords() {
  return words(useWorld().config.lang);
}

const origin = 'https://www.facebook.com';

/** Address of a person or Page: the number for Pages, the vanity for some people. */
export function profileUrl(handle: string): string {
  const isPage = [accounts.agency.handle, accounts.otherAgency.handle, newsPage.handle].includes(handle);
  return isPage || handle.length % 2 === 0 ? `${origin}/profile.php?id=${personFbId(handle)}` : `${origin}/${handle}`;
}

export const isGroup = (post: ContentPost) => post.owner === 'citizen';

/** The post's owner as the pages name it. */
export function nameOf(post: ContentPost): { handle: string; name: string; fbId: string } {
  return isGroup(post) ? { handle: 'wong.ndeso', name: 'Kuswanto Ndeso', fbId: personFbId('wong.ndeso') } : ownerOf(post);
}

export function postUrl(post: ContentPost): string {
  return isGroup(post)
    ? `${origin}/groups/${group.id}/posts/${post.fbPostId}/`
    : `${origin}/permalink.php?story_fbid=${post.pfbid}&id=${nameOf(post).fbId}`;
}

/** Link of a comment's author: with the comment's token, not its number. */
export function authorUrl(post: ContentPost, comment: WorldComment): string {
  const token = encodeURIComponent(commentToken(post.fbPostId, comment.id));
  if (isGroup(post)) return `${origin}/groups/${group.id}/user/${personFbId(comment.author.handle)}/?comment_id=${token}`;
  const base = profileUrl(comment.author.handle);
  return `${base}${base.includes('?') ? '&' : '?'}comment_id=${token}`;
}

/** Link of a comment's time: a reply carries its parent's id first. */
export function commentUrl(post: ContentPost, comment: WorldComment, surface: Surface): string {
  const base = surface === 'photo' ? `${origin}/photo/?fbid=${post.fbPhotoId}&set=pcb.${post.fbPostId}` : postUrl(post);
  const ids = comment.parent ? `comment_id=${comment.parent}&reply_comment_id=${comment.id}` : `comment_id=${comment.id}`;
  return `${base}${base.includes('?') ? '&' : '?'}${ids}`;
}

/** A link that the page follows without loading. */
export function Link({
  to,
  className,
  children,
  state,
  label,
  hidden = false,
}: {
  to: string;
  className?: string;
  children: ReactNode;
  state?: unknown;
  label?: string;
  hidden?: boolean;
}) {
  return (
    <a
      href={to}
      role="link"
      tabIndex={hidden ? -1 : 0}
      aria-hidden={hidden ? true : undefined}
      aria-label={label}
      className={className}
      onClick={(event) => {
        if (event.metaKey || event.ctrlKey) return;
        event.preventDefault();
        const url = new URL(to, location.href);
        go(url.pathname + url.search, state);
      }}
    >
      {children}
    </a>
  );
}

export function Press({
  onPress,
  className,
  children,
  label,
  disabled,
  menu,
  expanded,
}: {
  onPress?: () => void;
  className?: string;
  children?: ReactNode;
  label?: string;
  disabled?: boolean;
  menu?: boolean;
  expanded?: boolean;
}) {
  return (
    <div
      role="button"
      tabIndex={0}
      className={className}
      aria-label={label}
      aria-disabled={disabled}
      aria-haspopup={menu ? 'menu' : undefined}
      aria-expanded={menu ? Boolean(expanded) : undefined}
      onClick={disabled ? undefined : onPress}
      onKeyDown={(event) => {
        if (!disabled && event.target === event.currentTarget && (event.key === 'Enter' || event.key === ' ')) {
          event.preventDefault();
          onPress?.();
        }
      }}
    >
      {children}
    </div>
  );
}

export function Face({ handle, size }: { handle: string; size: number }) {
  return (
    <div className={cx('inlineBlock')}>
      <svg aria-hidden="true" data-visualcompletion="ignore-dynamic" role="none" width={size} height={size} className={cx('round')}>
        <image href={avatar(handle)} width={size} height={size} />
      </svg>
      <div role="none" data-visualcompletion="ignore" />
    </div>
  );
}

const emojiPattern =
  /(\p{Regional_Indicator}{2}|\p{Extended_Pictographic}(?:\uFE0F|[\u{1F3FB}-\u{1F3FF}])*(?:\u200D\p{Extended_Pictographic}\uFE0F?)*)/u;

/** A line of text with its emoji as pictures and its hashtags as links. */
function Line({ text }: { text: string }) {
  const { emojiImages } = useWorld().config;
  return text.split(new RegExp(`${emojiPattern.source}|(#\\w+)`, 'u')).map((part, i) => {
    if (!part) return null;
    if (emojiImages && new RegExp(`^${emojiPattern.source}$`, 'u').test(part))
      return (
        <span key={i} className={cx('emoji')}>
          <img height="16" width="16" alt={part} referrerPolicy="origin-when-cross-origin" src={emojiPicture(part)} />
        </span>
      );
    if (/^#\w/.test(part))
      return (
        <span key={i}>
          <Link to={`${origin}/hashtag/${part.slice(1)}`} className={cx('tag')}>
            {part}
          </Link>
        </span>
      );
    return part;
  });
}

/** Each line of a text in a div of its own; the lead (a mention) before the first. */
export function Lines({ text, lead, tail }: { text: string; lead?: ReactNode; tail?: ReactNode }) {
  const lines = text.split('\n');
  return lines.map((line, i) => (
    <div key={i} dir="auto" className={cx('lineOfText')}>
      {i === 0 ? lead : null}
      <Line text={line} />
      {i === lines.length - 1 ? tail : null}
    </div>
  ));
}
