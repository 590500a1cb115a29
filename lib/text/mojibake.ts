/** Repairs UTF-8 that some program read as Windows-1252 ("ðŸ˜‚" for a laughing face). */

const CP1252 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';
const byteOf = new Map<number, number>([...CP1252].map((char, i) => [char.codePointAt(0) ?? 0, 0x80 + i]));

function toByte(code: number): number {
  if (code < 0x100) return code;
  return byteOf.get(code) ?? -1;
}

/**
 * Reads one character of broken UTF-8 from a list of code points.
 * @returns its code point and the number of entries that it took, or null when there is none.
 */
export function repairAt(codes: ArrayLike<number>, at: number): { code: number; length: number } | null {
  const lead = toByte(codes[at] ?? 0);
  const length = lead >= 0xf0 && lead <= 0xf4 ? 4 : lead >= 0xe0 && lead < 0xf0 ? 3 : lead >= 0xc2 && lead < 0xe0 ? 2 : 0;
  if (length === 0 || at + length > codes.length) return null;
  let code = lead & (0xff >> (length + 1));
  for (let i = 1; i < length; i++) {
    const byte = toByte(codes[at + i] ?? 0);
    if (byte < 0x80 || byte > 0xbf) return null;
    code = (code << 6) | (byte & 0x3f);
  }
  const smallest = length === 2 ? 0x80 : length === 3 ? 0x800 : 0x10000;
  if (code < smallest || code > 0x10ffff || (code >= 0xd800 && code <= 0xdfff)) return null;
  return { code, length };
}
