/** All scenarios that can be practised: the bundled ones and those of the packs in use. */
import * as v from 'valibot';
import bundled from '../../assets/packs/latihan.json';
import { packSchema } from '../templates';
import type { Pack, Scenario } from '../templates/types';

let read: readonly Scenario[] | null = null;

/** Read once, at the first call. */
export function bundledScenarios(): readonly Scenario[] {
  read ??= v.parse(packSchema, bundled).scenarios;
  return read;
}

/** The introduction first; of two scenarios with one id, the pack's own wins. */
export function scenariosOf(packs: readonly Pack[]): Scenario[] {
  const own = packs.flatMap(({ scenarios = [] }) => scenarios);
  const ids = new Set(own.map(({ id }) => id));
  return [...bundledScenarios().filter(({ id }) => !ids.has(id)), ...own].sort((a, b) => Number(b.intro) - Number(a.intro));
}
