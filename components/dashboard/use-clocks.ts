/** The two clocks of a case by the agency's rules, as of now. */
import { useMemo } from 'react';
import { calendarOf, caseClocks, type CaseClocks } from '../../lib/clock';
import type { Case } from '../../lib/cases/types';
import { useApp } from './context';
import { useNow } from './use-now';

export function useClocks(): (c: Case) => CaseClocks {
  const { profile } = useApp();
  const now = useNow();
  return useMemo(() => {
    const calendar = calendarOf(profile.value);
    const at = new Date(now).toISOString();
    return (c) => caseClocks(c, profile.value.deadlines, calendar, at);
  }, [profile.value, now]);
}
