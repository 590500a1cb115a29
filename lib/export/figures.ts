/** The figures of a summary as tables: for the sheet "Ringkasan", the print view and the screen. Every percentage carries its base. */
import { ZONE_NAMES, type Calendar } from '../clock';
import type { Overdue, Share, Spread, Summary } from '../cases/summary';
import type { ShortStatus } from '../cases/types';
import { TEXTS, translator, type TextKey } from '../i18n';
import { momentSerial, type Cell, type CellKind } from './cells';

export interface FigureTable {
  title: string;
  head: readonly string[];
  kinds: readonly CellKind[];
  rows: Cell[][];
}

const t = translator('id');
const isTextKey = (key: string): key is TextKey => key in TEXTS.id;
const word = (group: 'kind' | 'topic' | 'status' | 'channel', value: string): string => {
  const key = `${group}.${value}`;
  return isTextKey(key) ? t(key) : 'Belum ditentukan';
};

const SHORT: Record<ShortStatus, string> = {
  unanswered: 'Belum dibalas',
  'in-progress': 'Dalam proses',
  done: 'Selesai',
  'out-of-scope': 'Di luar layanan',
};

/** Whole percent; "" without a base. */
export const percent = ({ n, of }: Share): string => (of === 0 ? '' : `${Math.round((n / of) * 100)} %`);

/** "12 dari 15 (80 %)"; "belum ada" without a base. */
export const shareText = (share: Share): string => (share.of === 0 ? 'belum ada' : `${share.n} dari ${share.of} (${percent(share)})`);

const sorted = (counts: Readonly<Record<string, number | undefined>>): [string, number][] =>
  Object.entries(counts)
    .map(([key, n]): [string, number] => [key, n ?? 0])
    .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));

const counted = (title: string, head: string, rows: readonly (readonly [string, number])[], total: number): FigureTable => ({
  title,
  head: [head, 'Jumlah', `Dari ${total} kasus`],
  kinds: ['text', 'integer', 'text'],
  rows: rows.map(([name, n]) => [name, n, percent({ n, of: total })]),
});

const shareRow = (name: string, share: Share): Cell[] => [name, share.n, share.of, percent(share)];

function spreadRow(name: string, spread: Spread): Cell[] {
  const note =
    spread.count === 0
      ? 'belum ada'
      : `dari ${spread.count} kasus${spread.approximate > 0 ? `, ${spread.approximate} di antaranya perkiraan` : ''}`;
  return [name, spread.median, spread.longest, note];
}

const OVERDUE_SHOWN = 200;

function overdue(title: string, list: readonly Overdue[], calendar: Calendar): FigureTable {
  return {
    title: `${title}: ${list.length}`,
    head: ['ID kasus', `Batas waktu (${ZONE_NAMES[calendar.zone]})`, 'Kategori', 'Lokasi', 'OPD'],
    kinds: ['text', 'moment', 'text', 'text', 'text'],
    rows: list
      .slice(0, OVERDUE_SHOWN)
      .map((o) => [
        o.id,
        o.dueAt === '' ? null : momentSerial(o.dueAt, calendar.zone),
        o.topic === null ? null : word('topic', o.topic),
        o.place,
        o.office,
      ]),
  };
}

export function figureTables(s: Summary, calendar: Calendar): FigureTable[] {
  const r = s.readings;
  const months = Object.keys(s.byMonth).sort();
  const topics = sorted(s.byTopic).map(([topic]) => topic);
  return [
    {
      title: 'Pokok',
      head: ['Ukuran', 'Jumlah', 'Dari', 'Persen'],
      kinds: ['text', 'integer', 'integer', 'text'],
      rows: [
        ['Kasus tercatat', s.total, null, null],
        [
          'Perlu dijawab (aduan, kritik, pertanyaan, saran, permintaan data)',
          s.answerable,
          s.total,
          percent({ n: s.answerable, of: s.total }),
        ],
        shareRow('Sudah dibalas', s.answered),
        shareRow('Dibalas paling lama 24 jam', s.within24Hours),
        shareRow('Balasan pertama tepat waktu', s.firstInTime),
        shareRow('Tuntas tepat waktu', s.completedInTime),
        ['Baru dibalas awal ("sedang kami cek")', s.holdingOnly, s.answered.n, percent({ n: s.holdingOnly, of: s.answered.n })],
        ['Belum bisa dipastikan terkirim', s.unsure, null, null],
        ['Warga menanggapi, menunggu balasan lanjutan', s.citizenWaits, null, null],
        ['Janji kabar yang sudah jatuh tempo', s.promisesDue, null, null],
      ],
    },
    {
      title: 'Lama penanganan',
      head: ['Ukuran', 'Median', 'Terlama', 'Dasar'],
      kinds: ['text', 'hours', 'hours', 'text'],
      rows: [spreadRow('Balasan pertama (jam)', s.firstReplyHours), spreadRow('Tuntas (hari kerja)', s.completionDays)],
    },
    counted(
      'Menurut status ringkas',
      'Status',
      sorted(s.byShort).map(([key, n]) => [Object.entries(SHORT).find(([short]) => short === key)?.[1] ?? key, n]),
      s.total,
    ),
    counted(
      'Menurut status',
      'Status',
      sorted(s.byStatus).map(([key, n]) => [word('status', key), n]),
      s.total,
    ),
    counted(
      'Menurut jenis',
      'Jenis',
      sorted(s.byKind).map(([key, n]) => [word('kind', key), n]),
      s.total,
    ),
    counted(
      'Menurut kategori',
      'Kategori',
      sorted(s.byTopic).map(([key, n]) => [word('topic', key), n]),
      s.total,
    ),
    counted('Menurut OPD (diteruskan)', 'OPD', sorted(s.byOffice), s.total),
    counted(
      'Menurut kanal',
      'Kanal',
      sorted(s.bySite).map(([key, n]) => [word('channel', key), n]),
      s.total,
    ),
    counted('Menurut admin', 'Admin', sorted(s.byAdmin), s.total),
    {
      title: 'Bulan dan kategori',
      head: ['Kategori', ...months, 'Jumlah'],
      kinds: ['text', ...months.map(() => 'integer' as const), 'integer'],
      rows: topics.map((topic) => {
        const row = months.map((month) => Object.entries(s.monthTopic[month] ?? {}).find(([key]) => key === topic)?.[1] ?? 0);
        return [word('topic', topic), ...row, row.reduce((sum, n) => sum + n, 0)];
      }),
    },
    {
      title: 'Menurut bulan',
      head: ['Bulan', 'Perlu dijawab', 'Dibalas', 'Persen'],
      kinds: ['text', 'integer', 'integer', 'text'],
      rows: months.map((month) => [
        month,
        s.byMonth[month]?.of ?? 0,
        s.byMonth[month]?.n ?? 0,
        percent(s.byMonth[month] ?? { n: 0, of: 0 }),
      ]),
    },
    {
      title: 'Lokasi terbanyak',
      head: ['Lokasi', 'Kasus'],
      kinds: ['text', 'integer'],
      rows: s.places.map((place) => [place.place, place.cases]),
    },
    {
      title: 'Masalah berulang',
      head: ['Kategori', 'Lokasi', 'Kasus', 'Pelapor'],
      kinds: ['text', 'text', 'integer', 'integer'],
      rows: s.issues.map((issue) => [issue.topic === null ? null : word('topic', issue.topic), issue.place, issue.cases, issue.reporters]),
    },
    {
      title: 'Komentar yang terbaca',
      head: ['Ukuran', 'Jumlah'],
      kinds: ['text', 'integer'],
      rows: [
        ['Unggahan yang dibaca', r.posts],
        ['Komentar terbaca', r.read],
        ['Komentar menurut situs', r.shown],
        ['Belum terbaca', r.unread],
        ['Utas masih tertutup', r.closedThreads],
        ['Komentar politik (hanya dihitung)', r.political],
      ],
    },
    overdue('Belum dibalas dan lewat batas', s.overdueFirst, calendar),
    overdue('Belum tuntas dan lewat batas', s.overdueCompletion, calendar),
  ];
}

/** "dari 12 aduan yang terbaca sampai 14.30; 5 komentar belum terbaca" */
export function baseText(s: Summary, calendar: Calendar): string {
  const r = s.readings;
  if (r.lastAt === null) return `dari ${s.answerable} kasus yang tercatat; belum ada catatan pembacaan`;
  const at = new Date(Math.round((momentSerial(r.lastAt, calendar.zone) % 1) * 86_400_000)).toISOString().slice(11, 16).replace(':', '.');
  return `dari ${r.complaints} aduan yang terbaca sampai ${at} ${ZONE_NAMES[calendar.zone]}; ${r.unread === null ? 'jumlah yang belum terbaca tidak diketahui' : `${r.unread} komentar belum terbaca`}`;
}
