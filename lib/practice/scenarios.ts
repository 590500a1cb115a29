/** All scenarios that can be practised: the bundled ones and those of the packs in use. */
import * as v from 'valibot';
import english from '../../assets/packs/latihan.en.json';
import bundled from '../../assets/packs/latihan.json';
import { packSchema } from '../templates';
import type { UiLanguage } from '../i18n/types';
import type { Pack, Scenario } from '../templates/types';

let read: readonly Scenario[] | null = null;

/** Read once, at the first call. */
export function bundledScenarios(): readonly Scenario[] {
  read ??= v.parse(packSchema, bundled).scenarios;
  return read;
}

/** Title and goal of the bundled scenarios in English; what citizens write stays as citizens write it. */
const inEnglish: Readonly<Record<string, Pick<Scenario, 'title' | 'goal'>>> = english;

/** The introduction first; of two scenarios with one id, the pack's own wins. @param language of the interface */
export function scenariosOf(packs: readonly Pack[], language: UiLanguage = 'id'): Scenario[] {
  const own = packs.flatMap(({ scenarios = [] }) => scenarios);
  const ids = new Set(own.map(({ id }) => id));
  const known = bundledScenarios().filter(({ id }) => !ids.has(id));
  const told = language === 'en' ? known.map((one) => ({ ...one, ...inEnglish[one.id] })) : known;
  return [...told, ...own].sort((a, b) => Number(b.intro) - Number(a.intro));
}
