/** The recap: one entry is one column, in the order in which it is handed in. */
import { caseClocks, workingDaysUsed, type Calendar, type CaseClocks, hoursUsed } from '../clock';
import { countedStatus } from '../cases/status';
import type { Case } from '../cases/types';
import { translator, type Translate } from '../i18n';
import { SP4N } from '../judge/sp4n';
import { maskHandle, maskText } from '../privacy';
import type { Profile } from '../profile/types';
import { daySerial, momentSerial, timeSerial, type Cell, type CellKind } from './cells';

export interface RecapContext {
  profile: Pick<Profile, 'agency' | 'deadlines' | 'channels'>;
  calendar: Calendar;
  /** ISO time of the export. */
  now: string;
  /** False only after the person has chosen so deliberately. */
  masked: boolean;
}

/** What a column sees. */
export interface RecapInput extends RecapContext {
  c: Case;
  no: number;
  clocks: CaseClocks;
  t: Translate;
  /** A text as it may leave the house. */
  open(text: string): string;
}

export interface RecapColumn {
  title: string;
  /** In characters. */
  width: number;
  kind: CellKind;
  value(input: RecapInput): Cell;
}

/** The recap is an official paper: always in Indonesian. */
const t = translator('id');
const SUMMARY_LENGTH = 80;
const rough = (value: number, input: RecapInput): Cell => (input.clocks.approximate ? { roughly: value } : value);
const opened = (text: string | null, input: RecapInput): Cell => (text === null || text === '' ? null : input.open(text));

function shortened(text: string): string {
  const flat = text.replace(/\s+/gu, ' ').trim();
  if (flat.length <= SUMMARY_LENGTH) return flat;
  const cut = flat.slice(0, SUMMARY_LENGTH);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), SUMMARY_LENGTH / 2))}…`;
}

const IN_TIME: Record<CaseClocks['first']['state'], string> = {
  none: '',
  met: 'Ya',
  missed: 'Tidak',
  late: 'Tidak, belum dibalas',
  running: 'Belum jatuh tempo',
  soon: 'Belum jatuh tempo',
  urgent: 'Belum jatuh tempo',
  paused: 'Belum jatuh tempo',
};

function statusText({ c }: RecapInput): string {
  const status = countedStatus(c);
  const text = status === 'forwarded' && c.office !== null ? `Diteruskan ke ${c.office}` : t(`status.${status}`);
  return c.status === 'erased' ? `${text} (data dihapus)` : text;
}

function remarks(input: RecapInput): string {
  const { c } = input;
  const parts = [
    c.closedWhy === null ? '' : input.open(c.closedWhy),
    c.note === null ? '' : input.open(c.note),
    c.holdingOnly && c.closedAt === null ? 'Balasan awal saja' : '',
    c.intents.some((intent) => intent.state !== 'open') ? 'Ada balasan yang belum bisa dipastikan terkirim' : '',
    c.citizenRepliedAt === null ? '' : 'Warga menanggapi',
    c.answeredBy.length > 1 ? `Dibalas ${c.answeredBy.length} admin` : '',
    c.startedAt === null
      ? 'Waktu aduan tidak diketahui, dihitung dari saat dicatat'
      : c.startedAtApproximate
        ? 'Waktu aduan perkiraan'
        : '',
  ];
  return parts.filter((part) => part !== '').join('; ');
}

export const RECAP_COLUMNS: readonly RecapColumn[] = [
  { title: 'No', width: 6, kind: 'integer', value: ({ no }) => no },
  { title: 'ID kasus', width: 16, kind: 'text', value: ({ c }) => c.number ?? (c.status === 'erased' ? 'dihapus' : c.id) },
  { title: 'Tanggal aduan', width: 13, kind: 'day', value: ({ clocks, calendar }) => daySerial(clocks.from, calendar.zone) },
  {
    title: 'Jam',
    width: 10,
    kind: 'time',
    value: (input) => (input.c.startedAt === null ? 'tidak diketahui' : rough(timeSerial(input.c.startedAt, input.calendar.zone), input)),
  },
  { title: 'Kanal (IG/FB)', width: 11, kind: 'text', value: ({ c }) => t(`channel.${c.comment.channel}`) },
  { title: 'Akun OPD', width: 18, kind: 'text', value: ({ c }) => c.comment.account },
  { title: 'Tautan', width: 24, kind: 'text', value: ({ c }) => c.comment.permalink },
  {
    title: 'Pelapor (tersamar)',
    width: 14,
    kind: 'text',
    value: ({ c, masked }) => (c.comment.handle === null ? null : masked ? maskHandle(c.comment.handle) : c.comment.handle),
  },
  { title: 'Jenis', width: 13, kind: 'text', value: ({ c }) => t(`kind.${c.kind}`) },
  { title: 'Kategori (lokal)', width: 20, kind: 'text', value: ({ c }) => (c.topic === null ? null : t(`topic.${c.topic}`)) },
  { title: 'Kategori SP4N', width: 26, kind: 'text', value: ({ c }) => (c.topic === null ? null : (SP4N[c.topic][0]?.main ?? null)) },
  {
    title: 'Ringkas substansi',
    width: 36,
    kind: 'long-text',
    value: (input) => (input.c.summary === null ? shortened(input.open(input.c.comment.text)) : input.open(input.c.summary)) || null,
  },
  {
    title: 'Isi aduan (tersamar)',
    width: 50,
    kind: 'long-text',
    value: (input) => opened([input.c.comment, ...input.c.later].map((comment) => comment.text).join('\n'), input),
  },
  { title: 'Lokasi', width: 22, kind: 'text', value: ({ c }) => c.place },
  { title: 'Verifikasi (lengkap/kurang)', width: 14, kind: 'text', value: ({ c }) => c.verification },
  { title: 'OPD penanggung jawab', width: 22, kind: 'text', value: ({ c, profile }) => c.office ?? profile.agency },
  { title: 'Balasan', width: 50, kind: 'long-text', value: (input) => opened(input.c.lastReplyText, input) },
  {
    title: 'Waktu balas pertama',
    width: 17,
    kind: 'moment',
    value: ({ c, calendar }) => (c.firstReplyAt === null ? null : momentSerial(c.firstReplyAt, calendar.zone)),
  },
  {
    title: 'Lama balas (jam)',
    width: 11,
    kind: 'hours',
    value: (input) => (input.c.firstReplyAt === null ? null : rough(hoursUsed(input.clocks.from, input.c.firstReplyAt), input)),
  },
  {
    title: 'Tepat waktu?',
    width: 14,
    kind: 'text',
    value: ({ clocks }) =>
      clocks.approximate && /^(?:Ya|Tidak)/u.test(IN_TIME[clocks.first.state])
        ? `${IN_TIME[clocks.first.state]} (perkiraan)`
        : IN_TIME[clocks.first.state] || null,
  },
  {
    title: 'Tindak lanjut',
    width: 36,
    kind: 'long-text',
    value: (input) => opened(input.c.followUp ?? (input.c.office === null ? null : `Diteruskan ke ${input.c.office}`), input),
  },
  {
    title: 'Tanggal tuntas',
    width: 13,
    kind: 'day',
    value: ({ c, calendar }) => (c.closedAt === null ? null : daySerial(c.closedAt, calendar.zone)),
  },
  {
    title: 'Lama tuntas (hari kerja)',
    width: 11,
    kind: 'integer',
    value: (input) =>
      input.c.closedAt === null ? null : rough(workingDaysUsed(input.clocks.from, input.c.closedAt, input.calendar, input.c.pauses), input),
  },
  { title: 'Status', width: 24, kind: 'text', value: statusText },
  {
    title: 'Bukti/tautan',
    width: 24,
    kind: 'text',
    value: (input) => opened(input.c.closedEvidence, input) ?? input.c.followUpLink ?? input.c.lastReplyPermalink,
  },
  { title: 'No. LAPOR/SAMBAT', width: 16, kind: 'text', value: ({ c }) => c.externalNumber },
  { title: 'Admin', width: 10, kind: 'text', value: ({ c }) => (c.answeredBy.length > 0 ? c.answeredBy.join(', ') : c.admin.initials) },
  { title: 'Keterangan/alasan arsip', width: 36, kind: 'long-text', value: (input) => remarks(input) || null },
];

/** Makes rows; `no` counts on over several calls. */
export function recapRows(context: RecapContext): (cases: Iterable<Case>) => Cell[][] {
  let no = 0;
  // Masking the same phrase again and again (templates, notes) costs more than remembering it.
  const known = new Map<string, string>();
  const open = (text: string): string => {
    if (!context.masked) return text;
    const before = known.get(text);
    if (before !== undefined) return before;
    const masked = maskText(text, { keep: context.profile.channels });
    if (known.size > MASKED_KEPT) known.clear();
    known.set(text, masked);
    return masked;
  };
  return (cases) => {
    const rows: Cell[][] = [];
    for (const c of cases) {
      no += 1;
      const input: RecapInput = {
        ...context,
        c,
        no,
        clocks: caseClocks(c, context.profile.deadlines, context.calendar, context.now),
        t,
        open,
      };
      rows.push(RECAP_COLUMNS.map((column) => column.value(input)));
    }
    return rows;
  };
}

const MASKED_KEPT = 5_000;
