/** A button that lets the person choose a file; the same file may be chosen twice. */
import { useRef, type ReactNode } from 'react';
import { Button } from './button';

interface Props {
  accept: string;
  onFile: (file: File) => void;
  look?: 'plain' | 'primary' | 'quiet';
  children: ReactNode;
}

export function FileButton({ accept, onFile, look = 'plain', children }: Props) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <Button look={look} onClick={() => input.current?.click()}>
        {children}
      </Button>
      <input
        ref={input}
        type="file"
        accept={accept}
        hidden
        onChange={(event) => {
          const file = event.target.files?.[0];
          event.target.value = '';
          if (file) onFile(file);
        }}
      />
    </>
  );
}
