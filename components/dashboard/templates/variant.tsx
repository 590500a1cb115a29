/** One wording of a template: the text, isian and potongan put in at the caret, its length. */
import { useEffect, useRef, useState, type Ref } from 'react';
import { COMFORTABLE } from '../../../lib/templates';
import type { Block, Slot } from '../../../lib/templates/types';
import { Button } from '../../ui/button';
import { useApp } from '../context';

interface Props {
  text: string;
  number: number;
  slots: readonly Slot[];
  blocks: readonly Block[];
  readOnly: boolean;
  removable: boolean;
  onChange: (text: string) => void;
  onRemove: () => void;
  inputRef?: Ref<HTMLTextAreaElement>;
}

export function Variant({ text, number, slots, blocks, readOnly, removable, onChange, onRemove, inputRef }: Props) {
  const { t } = useApp();
  const own = useRef<HTMLTextAreaElement>(null);
  const caret = useRef<number | null>(null);

  useEffect(() => {
    const box = own.current;
    if (!box || caret.current === null) return;
    box.focus();
    box.setSelectionRange(caret.current, caret.current);
    caret.current = null;
  }, [text]);

  const insert = (piece: string) => {
    const box = own.current;
    const [start, end] = box ? [box.selectionStart, box.selectionEnd] : [text.length, text.length];
    const before = text.slice(0, start);
    const spaced = before !== '' && !/\s$/u.test(before) && !piece.startsWith('{') ? ` ${piece}` : piece;
    caret.current = start + spaced.length;
    onChange(before + spaced + text.slice(end));
  };
  const long = text.length > COMFORTABLE;
  return (
    <div className="tpl-variant">
      <div className="tpl-variant-head">
        <strong id={`variant-${number}`}>{t('templates.variant', { n: number })}</strong>
        <span className={long ? 'tpl-long' : 'muted small'}>
          {t(long ? 'templates.lengthLong' : 'templates.length', { n: text.length, most: COMFORTABLE })}
        </span>
        {removable && (
          <Button look="quiet" small onClick={onRemove}>
            {t('templates.removeVariant', { n: number })}
          </Button>
        )}
      </div>
      <textarea
        ref={(box) => {
          own.current = box;
          if (typeof inputRef === 'function') inputRef(box);
        }}
        className="input"
        rows={6}
        aria-labelledby={`variant-${number}`}
        value={text}
        readOnly={readOnly}
        maxLength={2_200}
        onChange={({ target }) => onChange(target.value)}
      />
      {!readOnly && (
        <div className="tpl-insert">
          <Pick
            label={t('templates.slotsTitle')}
            head={t('templates.insertSlot')}
            options={slots.map(({ name, hint }) => [`{${name}}`, `{${name}} · ${hint}`])}
            onPick={insert}
          />
          <Pick
            label={t('templates.blocksTitle')}
            head={t('templates.insertBlock')}
            options={blocks.map((block) => [block.text, `${t(`blockPart.${block.part}`)}: ${block.title}`])}
            onPick={insert}
          />
        </div>
      )}
    </div>
  );
}

interface PickProps {
  label: string;
  head: string;
  options: readonly (readonly [value: string, label: string])[];
  onPick: (value: string) => void;
}

/** A native list: typing a letter jumps, screen readers know it, and it closes by itself. */
function Pick({ label, head, options, onPick }: PickProps) {
  const [value, setValue] = useState('');
  return (
    <select
      className="input"
      aria-label={label}
      value={value}
      onChange={({ target }) => {
        if (target.value !== '') onPick(target.value);
        setValue('');
      }}
    >
      <option value="">+ {head}</option>
      {options.map(([one, text]) => (
        <option key={text} value={one}>
          {text}
        </option>
      ))}
    </select>
  );
}
