/** Types of `firefox.mjs`. */
export function findFirefox(): string | null;
export function missingFirefox(): string;
export function ensureFirefox(): string;
