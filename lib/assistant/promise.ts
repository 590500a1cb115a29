/** *Utang kabar*: whether a reply promises news, in which words, and by when the admin wants to be reminded. */
import type { Core } from './core';
import type { CaseEventBody } from '../cases/types';
import { calendarOf, dueAt } from '../clock';

/** The reminders that are offered, in working days. */
export const PROMISE_DAYS = [1, 3, 7] as const;

const TELL = '(?:kabari|kabarkan|infokan|informasikan|sampaikan|tulis|balas|update)';
const NEWS = '(?:perkembangan|kelanjutan|hasil|kabar|jawaban|rincian|tindak lanjut)(?:nya)?';

/** What we say of ourselves; "mohon kabari kami" asks the citizen. Javanese and Sundanese as in the bundled replies. */
const PROMISES: readonly RegExp[] = [
  /(?<!(?:mohon|silakan|tolong|boleh|bisa|harap) )\b(?:akan |tetap |segera )?kami (?:akan |tetap |segera )?(?:kabari|kabarkan|infokan|informasikan|update|beri kabar|beri info)\b/u,
  new RegExp(`\\b${NEWS}(?: [\\p{L}-]+){0,3},? (?:akan |tetap |segera )?kami (?:akan |tetap |segera )?${TELL}\\b`, 'u'),
  new RegExp(`\\bkami (?:akan )?(?:kabarkan|sampaikan|tulis|infokan) (?:${NEWS}|lagi|kembali)\\b`, 'u'),
  /\bkami (?:tulis|balas) di (?:sini|komentar|kolom|utas)/u,
  /\b(?:kula|badhe) (?:kabari|aturaken|serat|paringi kabar)\b/u,
  /\b(?:diwartosan|wartoskeun|(?:wartosna|waleranana|salajengna) diserat)\b/u,
];

const LONGEST = 120;

/** The sentence that promises news; null when none does. */
export function promiseIn(text: string): string | null {
  for (const sentence of text.split(/(?<=[.!?;])\s+/u)) {
    const said = sentence.toLowerCase().replace(/\s+/gu, ' ');
    if (!PROMISES.some((promise) => promise.test(said))) continue;
    const whole = sentence.trim().replace(/\s*-\p{Lu}{1,4}$/u, '');
    return whole.length <= LONGEST ? whole : `${whole.slice(0, LONGEST - 1).trimEnd()}…`;
  }
  return null;
}

/** The event of the reminder that was chosen for a comment, once its reply stands; null when none was. */
export function promisedBody({ get, deps }: Core, commentId: string, text: string): CaseEventBody | null {
  const { promises, profile } = get();
  const days = promises.get(commentId);
  const what = promiseIn(text);
  if (days === undefined || what === null) return null;
  const now = new Date(deps.clock.now()).toISOString();
  const due = dueAt(now, { amount: days, unit: 'working-days' }, calendarOf(profile));
  return due === null ? null : { type: 'promised', data: { what: deps.maskText(what, profile.channels), dueAt: due } };
}
