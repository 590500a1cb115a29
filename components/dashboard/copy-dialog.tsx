/** A text to be copied, shown first so that it can be read and changed. */
import { useRef, useState, type ReactNode } from 'react';
import { Button } from '../ui/button';
import { Dialog } from '../ui/dialog';
import { TextArea } from '../ui/field';
import { useApp } from './context';

interface Props {
  title: string;
  hint: string;
  text: string;
  onClose: () => void;
  /** Above the text. */
  children?: ReactNode;
}

export function CopyDialog({ title, hint, text, onClose, children }: Props) {
  const { t } = useApp();
  const [value, setValue] = useState(text);
  const [copied, setCopied] = useState(false);
  const box = useRef<HTMLDivElement>(null);
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(value);
    } catch {
      // Refused by the browser's settings: the selection is copied in the old way.
      box.current?.querySelector('textarea')?.select();
      document.execCommand('copy');
    }
    setCopied(true);
  };
  return (
    <Dialog
      title={title}
      onClose={onClose}
      foot={
        <>
          <Button onClick={onClose}>{t('common.close')}</Button>
          <Button look="primary" onClick={() => void copy()}>
            <span role="status">{t(copied ? 'common.copied' : 'common.copy')}</span>
          </Button>
        </>
      }
    >
      {children}
      <div ref={box}>
        <TextArea
          label={title}
          hideLabel
          hint={hint}
          rows={Math.min(16, text.split('\n').length + 2)}
          value={value}
          onChange={(event) => {
            setValue(event.target.value);
            setCopied(false);
          }}
        />
      </div>
    </Dialog>
  );
}
