/** *No. aduan*: given when a text has a place for it or a matter is handed on, and logged with the first thing that names it. */
import type { Core } from './core';
import { adminOf, caseIdOf } from './events';
import type { Row } from './state';
import type { CaseEvent } from '../cases/types';

export interface Numbers {
  /** The number of the comment's case; null when it can't be given now. The same comment always gets the same. */
  give(row: Row): Promise<string | null>;
  /** What the log has to learn when `said` names a number that it doesn't hold yet. */
  events(row: Row, said: string | null): CaseEvent[];
}

export function createNumbers(core: Core): Numbers {
  const { deps, get, set } = core;
  const known = (row: Row): string | null => get().cases.get(row.id)?.number ?? get().numbers.get(row.id) ?? null;
  return {
    async give(row) {
      const given = known(row);
      const { profile } = get();
      const { initials } = adminOf(profile);
      if (given !== null || initials === '') return given;
      const date = new Intl.DateTimeFormat('en-CA', { timeZone: profile.timeZone }).format(deps.clock.now());
      const answer = await deps.store.ask({ type: 'store/number', initials, date, caseId: caseIdOf(row.comment, get()) });
      if (!answer.ok) return null;
      set({ numbers: new Map(get().numbers).set(row.id, answer.number) });
      return answer.number;
    },
    events(row, said) {
      const number = get().numbers.get(row.id);
      if (number === undefined || get().cases.get(row.id)?.number === number || said?.includes(number) === false) return [];
      return [core.make(caseIdOf(row.comment, get()), { type: 'numbered', data: { number } })];
    },
  };
}
