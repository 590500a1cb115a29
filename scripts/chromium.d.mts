/** Types of `chromium.mjs`. */
export function findChromium(): string | null;
export function missingChromium(): string;
export function ensureChromium(): string;
