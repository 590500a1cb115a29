/** Texts of the user interface in Indonesian and English; keys are typed, so a missing text doesn't compile. */
import { check as checkEn } from './en/check';
import { common as commonEn } from './en/common';
import { dashboard as dashboardEn } from './en/dashboard';
import { packs as packsEn } from './en/packs';
import { practice as practiceEn } from './en/practice';
import { sidebar as sidebarEn } from './en/sidebar';
import { templates as templatesEn } from './en/templates';
import { check as checkId } from './id/check';
import { common as commonId } from './id/common';
import { dashboard as dashboardId } from './id/dashboard';
import { packs as packsId } from './id/packs';
import { practice as practiceId } from './id/practice';
import { sidebar as sidebarId } from './id/sidebar';
import { templates as templatesId } from './id/templates';
import { fillText } from './message';
import type { Params, UiLanguage } from './types';

const ID = { ...commonId, ...sidebarId, ...dashboardId, ...packsId, ...practiceId, ...templatesId, ...checkId };
export type TextKey = keyof typeof ID;
export const TEXTS: Record<UiLanguage, Record<TextKey, string>> = {
  id: ID,
  en: { ...commonEn, ...sidebarEn, ...dashboardEn, ...packsEn, ...practiceEn, ...templatesEn, ...checkEn },
};

export type Translate = (key: TextKey, params?: Params) => string;

/** @param own texts that take the place of ours, by key: how an agency calls things */
export const translator =
  (language: UiLanguage, own: Readonly<Partial<Record<string, string>>> = {}): Translate =>
  (key, params = {}) =>
    fillText(own[key] ?? TEXTS[language][key], params, language);

export { formats, type Formats } from './formats';
export type { Params, UiLanguage } from './types';
