/** Turns labels like "3 jam", "2 sem", "a day ago" into a moment, for pages that give no exact time. */

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
const WEEK = 7 * DAY;
const MONTH = 30 * DAY;
const YEAR = 365 * DAY;

/** Unit words by length in ms, in the languages seen. A label's unit must be one of them as a whole word. */
const UNITS: readonly (readonly [ms: number, words: string])[] = [
  [
    0,
    "baru saja|just now|now|agora|ahora|zojuist|nu|gerade eben|à l’instant|à l'instant|adesso|vừa xong|saiki|baru sahaja|şimdi|только что|刚刚|剛剛|たった今",
  ],
  [1_000, 'detik|dtk|second|seconds|sec|secs|s|segundo|segundos|seg|seconde|secondes|seconden|sekunde|sekunden|sek|secondi|giây|saat|秒'],
  [
    MINUTE,
    'menit|mnt|mnit|minute|minutes|min|mins|m|minuto|minutos|minuut|minuten|minuti|minit|minuto|phút|dk|мин|минут|นาที|分钟|分鐘|分|分前|분',
  ],
  [
    HOUR,
    'jam|j|hour|hours|hr|hrs|h|hora|horas|uur|u|stunde|stunden|std|heure|heures|ora|ore|giờ|oras|sa|ч|часа|часов|ชม|ชั่วโมง|小时|小時|時間|時間前|시간',
  ],
  [
    DAY,
    'hari|hr.|hri|day|days|d|dia|dias|día|días|dag|dagen|tag|tage|tagen|jour|jours|giorno|giorni|gg|ngày|araw|dina|poé|gün|дн|дня|дней|день|วัน|天|日|日前|일',
  ],
  [
    WEEK,
    'minggu|mgg|mg|pekan|week|weeks|wk|wks|w|semana|semanas|sem|weken|wkn|woche|wochen|wo|semaine|semaines|settimana|settimane|sett|tuần|linggo|hafta|hf|нед|недели|สัปดาห์|周|週|週間|週間前|주',
  ],
  [
    MONTH,
    'bulan|bln|month|months|mo|mos|mês|meses|mes|maand|maanden|mnd|monat|monate|monaten|mois|mese|mesi|tháng|buwan|ay|мес|месяца|เดือน|个月|個月|か月|개월|sasi|wulan',
  ],
  [
    YEAR,
    'tahun|thn|th|year|years|yr|yrs|y|ano|anos|año|años|jaar|jr|jahr|jahre|jahren|an|ans|anno|anni|năm|taon|taun|yıl|г|года|лет|ปี|年|年前|년',
  ],
];

/** Words that mean "one" before a unit. */
const ONE = new Set([
  'a',
  'an',
  'one',
  'um',
  'uma',
  'un',
  'una',
  'une',
  'uno',
  'een',
  'ein',
  'eine',
  'einer',
  'einem',
  'một',
  'satu',
  'isang',
]);
const FUSED: Record<string, number> = {
  sejam: HOUR,
  sehari: DAY,
  seminggu: WEEK,
  sepekan: WEEK,
  sebulan: MONTH,
  setahun: YEAR,
  semenit: MINUTE,
};
const YESTERDAY = /^(?:kemarin|semalam|yesterday|ontem|gisteren|gestern|hier|ieri|hôm qua|wingi|kamari|ayer)(?=$|[\s,.])/u;

/** Short units that mean something else in the page's own language: "1 hr" is an hour in English and a day in Indonesian, "1 j" a day in French. */
const INDONESIAN = { hr: DAY, h: DAY };
const IN_LANGUAGE: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  id: INDONESIAN,
  jv: INDONESIAN,
  su: INDONESIAN,
  ms: { saat: 1_000 },
  fr: { j: DAY, a: YEAR },
  nl: { j: YEAR },
  de: { t: DAY, j: YEAR, mon: MONTH },
  it: { g: DAY, a: YEAR },
  tr: { g: DAY, saat: HOUR },
};

const unitMs = new Map<string, number>(UNITS.flatMap(([ms, words]) => words.split('|').map((word) => [word, ms] as const)));

export interface RelativeTime {
  /** Milliseconds before the moment of reading. */
  ago: number;
}

/**
 * Reads a relative label. Leading and trailing words ("sekitar", "yang lalu", "ago", "há", "atrás", "geleden", "trước")
 * are allowed when `loose`, as in the label of a row ("Comment by NAME 3 minutes ago"), where the last time in it counts.
 */
export function parseRelative(label: string, loose = false, language = ''): RelativeTime | null {
  const meant = IN_LANGUAGE[language.slice(0, 2).toLowerCase()];
  const unitOf = (word: string): number | undefined => meant?.[word] ?? unitMs.get(word);
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
      const unit = unitOf((glued[2] ?? '').replace(/前$/u, ''));
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
