/** Folds one code point to the plain lower-case form that all rooms compare. */

const cache = new Map<number, string>();
const IGNORABLE = /[\p{Default_Ignorable_Code_Point}\p{M}\p{Cc}\p{Cf}\p{Cs}]/gu;
const SPACE = /[\s\u2800]/u;

/** Letters in circles and squares that Unicode does not decompose; spammers write with them. */
function enclosedLetter(code: number): string | null {
  const offset = code >= 0x1f150 && code <= 0x1f169 ? code - 0x1f150 : code >= 0x1f170 && code <= 0x1f189 ? code - 0x1f170 : -1;
  return offset < 0 ? null : String.fromCharCode(97 + offset);
}

const QUOTES: Record<string, string> = { '‘': "'", '’': "'", '‛': "'", ʼ: "'", '`': "'", '“': '"', '”': '"', '–': '-', '—': '-', '‐': '-' };

/**
 * NFKD, lower case, without marks, controls and invisible characters.
 * Decomposing is free of context, so every Unicode form of a text folds to the same string.
 * @returns '' for what is dropped, ' ' for any white space.
 */
export function foldCodePoint(code: number): string {
  if (code < 0x80) {
    if (code >= 65 && code <= 90) return String.fromCharCode(code + 32);
    if (code > 32 && code < 127) return code === 0x60 ? "'" : String.fromCharCode(code);
    return code === 32 || (code >= 9 && code <= 13) ? ' ' : '';
  }
  const known = cache.get(code);
  if (known !== undefined) return known;
  const folded = foldRare(code);
  if (cache.size < 5000) cache.set(code, folded);
  return folded;
}

function foldRare(code: number): string {
  const enclosed = enclosedLetter(code);
  if (enclosed) return enclosed;
  const char = String.fromCodePoint(code);
  if (code === 0x85 || (code !== 0xfeff && SPACE.test(char))) return ' ';
  const plain = char.normalize('NFKD').toLowerCase().normalize('NFKD').replace(IGNORABLE, '');
  let out = '';
  for (const part of plain) out += SPACE.test(part) ? ' ' : (QUOTES[part] ?? part);
  return out;
}

const JOINS_BEFORE = /[\p{M}\u200c\u200d\ufe00-\ufe0f\u{e0020}-\u{e007f}]/u;

/** A mark, joiner or variation selector belongs to the character before it. */
export function belongsToPrevious(code: number): boolean {
  return code >= 0x300 && JOINS_BEFORE.test(String.fromCodePoint(code));
}
