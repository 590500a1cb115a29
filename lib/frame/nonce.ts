/** Random words that the page can't guess: the nonce of the handshake and the name of the host element. */

/** 32 hexadecimal digits from the browser's cryptographic source. */
export const makeNonce = (): string =>
  [...crypto.getRandomValues(new Uint8Array(16))].map((byte) => byte.toString(16).padStart(2, '0')).join('');

/** A valid name for an element of our own, different at every load. */
export function makeName(): string {
  const letters = [...crypto.getRandomValues(new Uint8Array(10))].map((byte) => String.fromCharCode(97 + (byte % 26))).join('');
  return `${letters.slice(0, 4)}-${letters.slice(4)}`;
}
