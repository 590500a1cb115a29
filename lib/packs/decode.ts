/** Bytes of a text file ▸ text: UTF-8, UTF-16 with its mark, and, said aloud, the Windows letters of old programs. */
import type { ProblemCode } from './types';

export type Decoded = { ok: true; text: string; guessed: boolean } | { ok: false; code: ProblemCode };

function strict(bytes: Uint8Array, encoding: string): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** @param guess allow the Windows letters when it is no UTF-8. */
export function decode(bytes: Uint8Array, guess: boolean): Decoded {
  const mark = bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : null;
  const text = strict(bytes, mark ?? 'utf-8');
  if (text !== null) return text.includes('\u0000') ? { ok: false, code: 'broken-encoding' } : { ok: true, text, guessed: false };
  if (!guess || mark !== null || bytes.includes(0)) return { ok: false, code: 'broken-encoding' };
  const windows = strict(bytes, 'windows-1252');
  return windows === null ? { ok: false, code: 'broken-encoding' } : { ok: true, text: windows, guessed: true };
}
