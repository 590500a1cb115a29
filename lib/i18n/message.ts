/** Fills a text: `{name}` with a value, `{n|one|other}` with a word that depends on the number. */
import type { Params, UiLanguage } from './types';

export const LOCALE: Record<UiLanguage, string> = { id: 'id-ID', en: 'en-GB' };

const HOLE = /\{([a-z]+)(?:\|([^|{}]*)\|([^|{}]*))?\}/giu;

/** Names that a text wants, in order; the test compares the languages by it. */
export const holesOf = (text: string): string[] => [...text.matchAll(HOLE)].map((hole) => hole[1] ?? '');

/** A name without a value stays visible as `{name}`, so that the fault is seen. */
export function fillText(text: string, params: Params, language: UiLanguage): string {
  return text.replace(HOLE, (whole: string, name: string, one: string | undefined, other: string | undefined) => {
    const value = params[name];
    if (value === undefined) return whole;
    if (one !== undefined) return value === 1 ? one : (other ?? '');
    return typeof value === 'number' ? value.toLocaleString(LOCALE[language]) : value;
  });
}
