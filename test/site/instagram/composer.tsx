/** Instagram's comment box: a controlled textarea, and a button that exists only while there is text. */

import { useEffect, useRef, useState, type RefObject } from 'react';
import type { PostKey } from '../content';
import { useBox, useWorld } from '../shared/hooks';
import type { WorldComment } from '../model/world';
import { cx, IconButton, Press, useWords } from './parts';

type Box = HTMLTextAreaElement | HTMLInputElement;

export interface Composer {
  box: RefObject<Box | null>;
  value: string;
  change: (value: string) => void;
  reply: (to: WorldComment) => void;
  send: (via: 'enter' | 'click') => void;
  target: string | null;
  surface: string;
}

export function useComposer(post: PostKey, surface: string): Composer {
  const world = useWorld();
  const box = useRef<Box>(null);
  const [value, setValue] = useState('');
  const [to, setTo] = useState<WorldComment | null>(null);
  // The site forgets whom a text answers as soon as the handle is gone from its start.
  const answers = to && (!world.config.atHandle || value.startsWith(`@${to.author.handle}`)) ? to : null;
  return {
    box,
    value,
    surface,
    target: answers?.id ?? null,
    change: setValue,
    reply: (comment) => {
      setTo(comment);
      if (world.config.atHandle) setValue(`@${comment.author.handle} `);
      world.replyOpened(comment.id);
      requestAnimationFrame(() => box.current?.focus());
    },
    send: (via) => {
      if (!value.trim()) return;
      const { clear } = world.submit({ visibility: 'public', text: value.trim(), post, target: answers?.id ?? null, via });
      if (clear) {
        setValue('');
        setTo(null);
      }
    },
  };
}

export function ComposerForm({ composer, input = false, placeholder }: { composer: Composer; input?: boolean; placeholder?: string }) {
  const world = useWorld();
  const t = useWords();
  const [generation, setGeneration] = useState(0);
  const { box, value } = composer;
  const label = placeholder ?? t.box;
  useBox(() => ({
    kind: composer.target ? 'reply' : 'comment',
    label,
    text: value,
    target: composer.target,
    focused: document.activeElement === box.current,
  }));
  useEffect(() => {
    if (generation === 1) box.current?.focus();
  }, [generation, box]);
  useEffect(() => {
    // Enter on a caret at the end of the handle that Reply has just written.
    const element = box.current;
    if (element && document.activeElement === element && /^@\S+ $/.test(value)) element.setSelectionRange(value.length, value.length);
  }, [value, box]);
  if (world.config.commentsOff === 'none') return null;
  if (world.config.commentsOff === 'text')
    return (
      <div className={cx('off')}>
        <span dir="auto">{t.off}</span>
      </div>
    );
  const shared = {
    'aria-label': label,
    placeholder: label,
    autoComplete: 'off',
    autoCorrect: 'off',
    value,
    className: cx('box'),
    onFocus: () => {
      if (world.config.boxReplaced && generation === 0) setGeneration(1);
    },
    onKeyDown: (event: React.KeyboardEvent) => {
      if (event.key === 'Enter' && !event.shiftKey && !event.nativeEvent.isComposing) {
        event.preventDefault();
        composer.send('enter');
      }
    },
  };
  return (
    <form
      method="POST"
      className={cx('form')}
      onSubmit={(event) => {
        event.preventDefault();
        composer.send('click');
      }}
    >
      <div className={cx('formRow')}>
        <div>
          <IconButton name="face" label="Emoji" />
        </div>
        {input ? (
          <input
            key={generation}
            ref={box as RefObject<HTMLInputElement | null>}
            type="text"
            {...shared}
            onChange={(e) => composer.change(e.target.value)}
          />
        ) : (
          <textarea
            key={generation}
            ref={box as RefObject<HTMLTextAreaElement | null>}
            dir=""
            rows={1}
            {...shared}
            onChange={(e) => composer.change(e.target.value)}
          />
        )}
        {value.trim() ? (
          <div>
            <Press onPress={() => composer.send('click')} className={cx('post')}>
              {t.post}
            </Press>
          </div>
        ) : null}
      </div>
    </form>
  );
}
