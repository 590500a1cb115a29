/**
 * Days of 2026 on which Indonesian offices are closed besides the weekend.
 * Source: SKB 3 Menteri 2026 (Menag 1497/2025, Menaker 2/2025, MenPANRB 5/2025), read from a public copy.
 */

export const NATIONAL_2026: readonly string[] = [
  '2026-01-01',
  '2026-01-16',
  '2026-02-17',
  '2026-03-19',
  '2026-03-21',
  '2026-03-22',
  '2026-04-03',
  '2026-04-05',
  '2026-05-01',
  '2026-05-14',
  '2026-05-27',
  '2026-05-31',
  '2026-06-01',
  '2026-06-16',
  '2026-08-17',
  '2026-08-25',
  '2026-12-25',
];

/** *Cuti bersama*. */
export const JOINT_LEAVE_2026: readonly string[] = [
  '2026-02-16',
  '2026-03-18',
  '2026-03-20',
  '2026-03-23',
  '2026-03-24',
  '2026-05-15',
  '2026-05-28',
  '2026-12-24',
];
