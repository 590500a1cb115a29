/** Turns labels like "3 jam", "2 sem", "a day ago" into a moment, for pages that give no exact time. */

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
const WEEK = 7 * DAY;
const MONTH = 30 * DAY;
const YEAR = 365 * DAY;

/** Unit words by length in ms; a label's unit must be one of them as a whole word. Order matters: first match wins. */
const UNITS: readonly (readonly [number, readonly string[]])[] = [
  [
    0,
    [
      'baru saja',
      'just now',
      'now',
      'agora',
      'zojuist',
      'nu',
      'vừa xong',
      'saiki',
      'ahora',
      'beberapa detik',
      'a few seconds',
      'few seconds',
    ],
  ],
  [
    1000,
    ['detik', 'dtk', 'second', 'seconds', 'sec', 'secs', 's', 'segundo', 'segundos', 'seg', 'seconde', 'seconden', 'giây', 'segundo(s)'],
  ],
  [
    MINUTE,
    [
      'menit',
      'mnt',
      'mnit',
      'minute',
      'minutes',
      'min',
      'mins',
      'm',
      'minuto',
      'minutos',
      'minuut',
      'minuten',
      'phút',
      '分钟',
      '分鐘',
      '分',
    ],
  ],
  [HOUR, ['jam', 'j', 'hour', 'hours', 'hr', 'hrs', 'h', 'hora', 'horas', 'uur', 'u', 'giờ', '小时', '小時', '時間']],
  [DAY, ['hari', 'hr.', 'hri', 'day', 'days', 'd', 'dia', 'dias', 'día', 'días', 'dag', 'dagen', 'ngày', 'dina', 'poé', '天', '日']],
  [
    WEEK,
    ['minggu', 'mgg', 'mg', 'pekan', 'week', 'weeks', 'wk', 'wks', 'w', 'semana', 'semanas', 'sem', 'weken', 'wkn', 'tuần', '周', '週'],
  ],
  [MONTH, ['bulan', 'bln', 'month', 'months', 'mo', 'mês', 'meses', 'maand', 'maanden', 'tháng', 'sasi', 'wulan']],
  [YEAR, ['tahun', 'thn', 'th', 'year', 'years', 'yr', 'yrs', 'y', 'ano', 'anos', 'año', 'años', 'jaar', 'jr', 'năm', 'taun']],
];

/** Words that mean "one" before a unit. */
const ONE = new Set(['a', 'an', 'one', 'um', 'uma', 'un', 'una', 'een', 'một', 'satu']);
const FUSED: Record<string, number> = {
  sejam: HOUR,
  sehari: DAY,
  seminggu: WEEK,
  sepekan: WEEK,
  sebulan: MONTH,
  setahun: YEAR,
  semenit: MINUTE,
};
const YESTERDAY = /^(?:kemarin|yesterday|ontem|gisteren|hôm qua|wingi|kamari|ayer)(?=$|[\s,.])/u;

/** Short units that mean something else in the page's own language: "1 hr" is an hour in English, a day in Indonesian. */
const IN_INDONESIAN: Readonly<Record<string, number>> = { hr: DAY, h: DAY };

const unitMs = new Map<string, number>(UNITS.flatMap(([ms, words]) => words.map((word) => [word, ms] as const)));

export interface RelativeTime {
  /** Milliseconds before the moment of reading. */
  ago: number;
}

/**
 * Reads a relative label. Leading and trailing words ("sekitar", "yang lalu", "ago", "há", "atrás", "geleden", "trước")
 * are allowed when `loose`, as in the label of a row ("Comment by NAME 3 minutes ago"), where the last time in it counts.
 */
export function parseRelative(label: string, loose = false, language = ''): RelativeTime | null {
  const unitOf = (word: string): number | undefined =>
    (/^(?:id|jv|su)\b/u.test(language) ? IN_INDONESIAN[word] : undefined) ?? unitMs.get(word);
  const text = label
    .normalize('NFC')
    .toLowerCase()
    .replace(/[\s\u00a0·•]+/gu, ' ')
    .trim();
  if (text === '') return null;
  if (YESTERDAY.test(text) && (text.length < 30 || loose)) return { ago: DAY };
  const whole = unitOf(text);
  if (whole === 0) return { ago: 0 };
  let last: RelativeTime | null = null;
  let covered = '';
  const tokens = text.split(' ');
  for (let i = 0; i < tokens.length; i++) {
    const token = (tokens[i] ?? '').replace(/^[(]+|[).,]+$/gu, '');
    const fused = FUSED[token];
    if (fused !== undefined) {
      last = { ago: fused };
      covered = token;
      continue;
    }
    const glued = /^(\d{1,4})(\D+)$/u.exec(token);
    if (glued !== null) {
      const unit = unitOf(glued[2] ?? '');
      if (unit !== undefined) {
        last = { ago: Number(glued[1]) * unit };
        covered = token;
        continue;
      }
    }
    const next = (tokens[i + 1] ?? '').replace(/[).,]+$/gu, '');
    const count = /^\d{1,4}$/u.test(token) ? Number(token) : ONE.has(token) ? 1 : null;
    const unit = unitOf(next);
    if (count !== null && unit !== undefined) {
      last = { ago: count * unit };
      covered = `${token} ${next}`;
    }
    if ((token === 'few' || token === 'beberapa') && /^(?:seconds|detik)$/u.test(next)) {
      last = { ago: 0 };
      covered = `${token} ${next}`;
    }
  }
  if (last === null) return null;
  // A label of its own is short; a sentence that happens to hold "2 jam" is not a time.
  return loose || text.length <= covered.length + 24 ? last : null;
}

/** ISO 8601 in UTC of a relative label read at `now`, or null. */
export function relativeToIso(label: string, now: number, loose = false, language = ''): string | null {
  const parsed = parseRelative(label, loose, language);
  return parsed === null ? null : new Date(now - parsed.ago).toISOString();
}
