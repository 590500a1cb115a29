/** Looks into a ZIP container and unpacks it once only to count, before a spreadsheet reader may touch it. */
import { LIMITS } from './limits';
import type { ProblemCode } from './types';

const END = 0x06054b50;
const ENTRY = 0x02014b50;
const LOCAL = 0x04034b50;
/** Compound file of an encrypted or an old (.xls) workbook. */
const OLE = [0xd0, 0xcf, 0x11, 0xe0];

export const isZip = (bytes: Uint8Array): boolean => bytes[0] === 0x50 && bytes[1] === 0x4b;
export const isOle = (bytes: Uint8Array): boolean => OLE.every((byte, at) => bytes[at] === byte);

interface Packed {
  name: string;
  method: number;
  start: number;
  size: number;
}

/** Entries of the central directory; null when it is damaged. */
function entries(bytes: Uint8Array): Packed[] | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const read16 = (at: number): number => (at + 2 <= bytes.length ? view.getUint16(at, true) : 0);
  const read32 = (at: number): number => (at + 4 <= bytes.length ? view.getUint32(at, true) : 0);
  let end = bytes.length - 22;
  while (end >= 0 && end > bytes.length - 65_558 && read32(end) !== END) end--;
  if (end < 0 || read32(end) !== END) return null;
  const count = read16(end + 10);
  let at = read32(end + 16);
  const found: Packed[] = [];
  for (let n = 0; n < count; n++) {
    if (read32(at) !== ENTRY) return null;
    const [nameLength, extra, comment] = [read16(at + 28), read16(at + 30), read16(at + 32)];
    const local = read32(at + 42);
    if (read32(local) !== LOCAL) return null;
    const start = local + 30 + read16(local + 26) + read16(local + 28);
    const size = read32(at + 20);
    if (start + size > bytes.length) return null;
    found.push({ name: new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength)), method: read16(at + 10), start, size });
    at += 46 + nameLength + extra + comment;
  }
  return found;
}

/** Bytes that one part unpacks to, counted up to `most`. */
async function unpackedSize(bytes: Uint8Array, part: Packed, most: number): Promise<number> {
  if (part.method === 0) return part.size;
  const copy = bytes.slice(part.start, part.start + part.size);
  const reader = new Blob([copy]).stream().pipeThrough(new DecompressionStream('deflate-raw')).getReader();
  let size = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return size;
    size += value.byteLength;
    if (size > most) {
      await reader.cancel();
      return size;
    }
  }
}

/** Null when the container is within the limits. */
export async function zipFault(bytes: Uint8Array): Promise<ProblemCode | null> {
  const parts = entries(bytes);
  if (parts === null) return 'not-zip';
  if (parts.length > LIMITS.entries) return 'too-many-parts';
  if (!parts.some(({ name }) => name === '[Content_Types].xml')) return 'not-workbook';
  let left: number = LIMITS.unpacked;
  try {
    for (const part of parts) {
      left -= await unpackedSize(bytes, part, left);
      if (left < 0) return 'unpacked-too-big';
    }
  } catch {
    return 'not-zip'; // a damaged stream
  }
  return null;
}
