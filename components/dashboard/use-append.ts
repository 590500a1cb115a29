/** Adds events of the admin on duty to cases; a failure comes back as a sentence, never as a loss. */
import { useCallback } from 'react';
import { newEvent } from '../../lib/cases/event';
import type { CaseEventBody, CaseId } from '../../lib/cases/types';
import type { TextKey } from '../../lib/i18n';
import { useApp } from './context';

export interface CaseChange {
  caseId: CaseId;
  bodies: readonly CaseEventBody[];
}

/** Null when all of it is stored; several cases are changed together or not at all. */
export type Append = (...changes: readonly CaseChange[]) => Promise<TextKey | null>;

const REASONS = ['full', 'read-only', 'blocked'] as const;

/** What a refusal of the store means to the person. */
export function failText(error: unknown): TextKey {
  const given = error instanceof Error && 'reason' in error ? error.reason : null;
  return `dashboard.fail.${REASONS.find((reason) => reason === given) ?? 'broken'}`;
}

export function useAppend(): Append {
  const { services, admin } = useApp();
  return useCallback(
    async (...changes) => {
      const now = services.now();
      try {
        // One millisecond apart, so that they keep their order.
        const events = changes.flatMap(({ caseId, bodies }) => bodies.map((body, index) => newEvent(body, caseId, admin, now + index)));
        const result = await services.store.append(events);
        return result.refused.length > 0 ? 'dashboard.fail.erased' : null;
      } catch (error) {
        return failText(error);
      }
    },
    [services, admin],
  );
}
