/** A backup under a passphrase: AES-GCM with a key from PBKDF2, so that a lost USB stick tells nothing. */
import * as v from 'valibot';

const FORMAT = 'tanggap-sealed';
/** As recommended for PBKDF2 with SHA-256 (OWASP, 2023); half a second on an office computer. */
const ITERATIONS = 600_000;

const headerSchema = v.object({
  format: v.literal(FORMAT),
  formatVersion: v.literal(1),
  iterations: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(10_000_000)),
  salt: v.pipe(v.string(), v.regex(/^[0-9a-f]{32}$/u)),
  iv: v.pipe(v.string(), v.regex(/^[0-9a-f]{24}$/u)),
});
type Header = v.InferOutput<typeof headerSchema>;

export type Unsealed = { ok: true; file: Blob } | { ok: false; problem: 'not-sealed' | 'wrong-passphrase' };

const hex = (bytes: Uint8Array): string => Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
const bytesOf = (text: string): Uint8Array<ArrayBuffer> => Uint8Array.from(text.match(/../gu) ?? [], (pair) => Number.parseInt(pair, 16));

async function keyOf(passphrase: string, { salt, iterations }: Pick<Header, 'salt' | 'iterations'>): Promise<CryptoKey> {
  // Typed on another keyboard the same letters may come composed or not.
  const material = await crypto.subtle.importKey('raw', new TextEncoder().encode(passphrase.normalize('NFKC')), 'PBKDF2', false, [
    'deriveKey',
  ]);
  const how = { name: 'PBKDF2', hash: 'SHA-256', salt: bytesOf(salt), iterations };
  return crypto.subtle.deriveKey(how, material, { name: 'AES-GCM', length: 256 }, false, ['encrypt', 'decrypt']);
}

export async function seal(file: Blob, passphrase: string, iterations = ITERATIONS): Promise<Blob> {
  const header: Header = {
    format: FORMAT,
    formatVersion: 1,
    iterations,
    salt: hex(crypto.getRandomValues(new Uint8Array(16))),
    iv: hex(crypto.getRandomValues(new Uint8Array(12))),
  };
  const line = `${JSON.stringify(header)}\n`;
  // The header is sealed too: nobody can weaken it unseen.
  const how = { name: 'AES-GCM', iv: bytesOf(header.iv), additionalData: new TextEncoder().encode(line) };
  const sealed = await crypto.subtle.encrypt(how, await keyOf(passphrase, header), await file.arrayBuffer());
  return new Blob([line, sealed], { type: 'application/octet-stream' });
}

const MAX_HEADER = 1_000;

async function headerOf(file: Blob): Promise<{ header: Header; line: string } | null> {
  const start = await file.slice(0, MAX_HEADER).text();
  const end = start.indexOf('\n');
  if (end < 0) return null;
  const line = start.slice(0, end + 1);
  try {
    const header = v.safeParse(headerSchema, JSON.parse(line));
    return header.success ? { header: header.output, line } : null;
  } catch {
    return null; // not JSON: another kind of file
  }
}

/** Whether a file asks for a passphrase. */
export const isSealed = async (file: Blob): Promise<boolean> => (await headerOf(file)) !== null;

/** A damaged file can't be told from a wrong passphrase; both are refused. */
export async function unseal(file: Blob, passphrase: string): Promise<Unsealed> {
  const start = await headerOf(file);
  if (start === null) return { ok: false, problem: 'not-sealed' };
  const { header, line } = start;
  const how = { name: 'AES-GCM', iv: bytesOf(header.iv), additionalData: new TextEncoder().encode(line) };
  const key = await keyOf(passphrase, header);
  try {
    return { ok: true, file: new Blob([await crypto.subtle.decrypt(how, key, await file.slice(line.length).arrayBuffer())]) };
  } catch {
    return { ok: false, problem: 'wrong-passphrase' };
  }
}
