/** A button that lets the person choose one file or several; the same file may be chosen twice. */
import { useRef, type ReactNode } from 'react';
import { Button } from './button';

interface Props {
  accept: string;
  look?: 'plain' | 'primary' | 'quiet';
  children: ReactNode;
  onFile?: (file: File) => void;
  multiple?: boolean;
  onFiles?: (files: readonly File[]) => void;
}

export function FileButton({ accept, onFile, onFiles, multiple = false, look = 'plain', children }: Props) {
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
        multiple={multiple}
        hidden
        onChange={(event) => {
          const files = [...(event.target.files ?? [])];
          event.target.value = '';
          if (files[0]) onFile?.(files[0]);
          if (files.length > 0) onFiles?.(files);
        }}
      />
    </>
  );
}
