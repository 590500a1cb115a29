/** Small pieces that all Instagram surfaces share. */

import type { ReactNode } from 'react';
import { avatar, classes, Icon } from '../shared/look';
import { go, useWorld } from '../shared/hooks';
import sheet from './style.module.css';
import { words } from './strings';

export const cx = classes(sheet);

export function useWords() {
  return words(useWorld().config.lang);
}

/** A link that the page follows without loading. */
export function Link({ to, className, children, state }: { to: string; className?: string; children: ReactNode; state?: unknown }) {
  return (
    <a
      href={to}
      role="link"
      tabIndex={0}
      className={className}
      onClick={(event) => {
        if (event.metaKey || event.ctrlKey) return;
        event.preventDefault();
        go(to, state);
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
}: {
  onPress?: () => void;
  className?: string;
  children: ReactNode;
  label?: string;
}) {
  return (
    <div
      role="button"
      tabIndex={0}
      className={className}
      aria-label={label}
      onClick={onPress}
      onKeyDown={(event) => {
        if (event.target === event.currentTarget && (event.key === 'Enter' || event.key === ' ')) {
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
  const t = useWords();
  return (
    <img
      alt={t.pictureOf(handle)}
      crossOrigin="anonymous"
      draggable={false}
      src={avatar(handle)}
      height={size}
      width={size}
      className={cx('round')}
    />
  );
}

export function FaceLink({ handle, size = 32 }: { handle: string; size?: number }) {
  return (
    <div>
      <span>
        <div>
          <Link to={`/${handle}/`}>
            <Face handle={handle} size={size} />
          </Link>
        </div>
      </span>
    </div>
  );
}

export function NameLink({ handle }: { handle: string }) {
  return (
    <span>
      <span>
        <div className={cx('inline')}>
          <Link to={`/${handle}/`} className={cx('name')}>
            <div className={cx('inline')}>
              <div className={cx('inline')}>
                <span dir="auto" className={cx('bold')}>
                  {handle}
                </span>
              </div>
            </div>
          </Link>
        </div>
      </span>
    </span>
  );
}

/** Text with its mentions and hashtags as links and its newlines as br. */
export function Rich({ text }: { text: string }) {
  const parts = text.split(/(\n|@[\w.]*\w|#\w+)/u);
  return parts.map((part, i) => {
    if (part === '\n') return <br key={i} />;
    if (/^@\w/.test(part))
      return (
        <Link key={i} to={`/${part.slice(1)}/`} className={cx('tag')}>
          {part}
        </Link>
      );
    if (/^#\w/.test(part))
      return (
        <Link key={i} to={`/explore/tags/${part.slice(1)}/`} className={cx('tag')}>
          {part}
        </Link>
      );
    return part;
  });
}

export function IconButton({
  name,
  label,
  onPress,
  size = 24,
}: {
  name: Parameters<typeof Icon>[0]['name'];
  label: string;
  onPress?: () => void;
  size?: number;
}) {
  return (
    <Press onPress={onPress}>
      <div>
        <span>
          <Icon name={name} label={label} size={size} />
        </span>
      </div>
    </Press>
  );
}
