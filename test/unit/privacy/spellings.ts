/** Makes numbers and writes them in the many ways in which people do, and makes harmless look-alikes. */
import type { PersonalDataType } from '../../../lib/privacy';

/** Small repeatable random source (mulberry32). */
function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

type Random = () => number;
const pick = <T>(r: Random, list: readonly T[]): T => list[Math.floor(r() * list.length)] as T;
const digits = (r: Random, n: number): string => Array.from({ length: n }, () => Math.floor(r() * 10)).join('');
const between = (r: Random, low: number, high: number): number => low + Math.floor(r() * (high - low + 1));
const two = (n: number): string => String(n).padStart(2, '0');

const WORDS_ID = ['nol', 'satu', 'dua', 'tiga', 'empat', 'lima', 'enam', 'tujuh', 'delapan', 'sembilan'];
const WORDS_JV = ['nol', 'siji', 'loro', 'telu', 'papat', 'lima', 'enem', 'pitu', 'wolu', 'sanga'];
const WORDS_SU = ['nol', 'hiji', 'dua', 'tilu', 'opat', 'lima', 'genep', 'tujuh', 'dalapan', 'salapan'];

function cut(r: Random, d: string): string[] {
  const parts: string[] = [];
  for (let i = 0; i < d.length;) {
    const n = between(r, 2, 5);
    parts.push(d.slice(i, i + n));
    i += n;
  }
  return parts;
}

const STYLES: readonly ((r: Random, d: string) => string)[] = [
  (_, d) => d,
  (_, d) => (d.match(/.{1,4}/g) ?? []).join(' '),
  (_, d) => (d.match(/.{1,4}/g) ?? []).join('-'),
  (_, d) => (d.match(/.{1,4}/g) ?? []).join('.'),
  (r, d) => cut(r, d).join(pick(r, [' ', '-', '.', ' - ', '\u00a0', '  ', '_'])),
  (r, d) =>
    cut(r, d)
      .map((part, i) => (i === 0 ? part : pick(r, [' ', '-', '.']) + part))
      .join(''),
  (_, d) => [...d].join(' '),
  (r, d) => {
    const w = pick(r, [WORDS_ID, WORDS_JV, WORDS_SU]);
    return [...d].map((c) => w[Number(c)]).join(' ');
  },
  (_, d) => [...d.slice(0, 2)].map((c) => WORDS_ID[Number(c)]).join(' ') + ' ' + d.slice(2),
  (r, d) =>
    [...d]
      .map((c, i) => (i > 0 && i % 4 === 1 && c in { 0: 1, 1: 1 } ? (c === '0' ? pick(r, ['O', 'o']) : pick(r, ['l', 'I'])) : c))
      .join(''),
  (_, d) => d.replace('0', 'O'),
  (_, d) => [...d].map((c) => String.fromCharCode(0xff10 + Number(c))).join(''),
  (_, d) => [...d].map((c) => `${c}\ufe0f\u20e3`).join(''),
  (_, d) => `(${d.slice(0, 4)}) ${d.slice(4)}`,
];

function nik(r: Random): string {
  const day = between(r, 1, 28) + (r() < 0.5 ? 40 : 0);
  return `${between(r, 11, 94)}${digits(r, 4)}${two(day)}${two(between(r, 1, 12))}${digits(r, 2)}${digits(r, 4)}`;
}
const phone = (r: Random): string => `08${between(r, 1, 9)}${digits(r, between(r, 8, 9))}`;

const NAMES = [
  'Siti Aminah',
  'Budi Santoso',
  'Rahmat',
  'Dewi Lestari',
  'Asep Sunandar',
  'Yuliana',
  'Slamet Riyadi',
  'Nurhayati',
  'Wawan',
  'Ketut Arta',
];
const DISEASES = ['TBC', 'HIV', 'gangguan jiwa', 'stroke', 'diabetes', 'hepatitis', 'kanker', 'epilepsi'];
const STREETS = ['Jl. Melati', 'Jl Kenanga Raya', 'jalan Anggrek', 'Jl. Cendana II', 'gang Mawar', 'Jln Diponegoro'];

export interface Sample {
  type: PersonalDataType;
  text: string;
  /** The words that must be found, at least in part. */
  secret: string;
}

type Maker = (r: Random) => Sample;
const framed =
  (type: PersonalDataType, make: (r: Random) => string, frames: readonly string[]): Maker =>
  (r) => {
    const secret = pick(r, STYLES)(r, make(r));
    return { type, secret, text: pick(r, frames).replace('#', () => secret) };
  };

const MAKERS: readonly Maker[] = [
  framed('nik', nik, [
    'NIK saya # kok belum aktif',
    'ktp dengan nik # sudah jadi',
    'N.I.K: #',
    'min cek # dong',
    'NIK e # nggih',
    'nik abdi #',
    'Data atas NIK #, sudah tercetak.',
    '# itu NIK saya',
  ]),
  framed('kk', nik, ['No KK # belum online', 'KK: #', 'nomor kartu keluarga # salah nama', 'nomer KK # min']),
  framed('phone', phone, [
    'hubungi saya di # ya',
    'WA #',
    'no hp #',
    'nomernya pak RW # telpon aja',
    'tlp # min',
    'ini nomor saya #',
    'nomer abdi #',
    'nomerku #',
    'tulung WA neng # nggih',
    'Bu Wati nomornya #',
    '#',
  ]),
  (r) => {
    const d = phone(r).slice(1);
    const secret = pick(r, ['+62', '62', '+62 ', '+62-', '(+62) ']) + pick(r, STYLES.slice(0, 5))(r, d);
    return { type: 'phone', secret, text: pick(r, ['WA saya #', 'hubungi #', 'nomor beliau # ya']).replace('#', secret) };
  },
  framed('bpjs', (r) => `000${digits(r, 10)}`, ['BPJS saya # nonaktif', 'no bpjs # kenapa', 'kartu JKN # atas nama ibu', 'KIS #']),
  framed('bank', (r) => digits(r, between(r, 10, 15)).replace(/^[08]/, '3'), [
    'rekening BRI # atas nama saya',
    'norek # ya',
    'no rek # BCA',
    'transfer ke #',
    'rekeningnya # min',
  ]),
  (r) => {
    const d = digits(r, 15);
    const secret = pick(r, [
      `${d.slice(0, 2)}.${d.slice(2, 5)}.${d.slice(5, 8)}.${d.slice(8, 9)}-${d.slice(9, 12)}.${d.slice(12)}`,
      d,
      (d.match(/.{1,3}/g) ?? []).join(' '),
    ]);
    return { type: 'npwp', secret, text: `NPWP ${secret} tidak terbaca` };
  },
  (r) => {
    const user = `${pick(r, ['siti', 'budi.s', 'rahmat_77', 'dewi-l'])}${between(r, 1, 99)}`;
    const secret =
      user + pick(r, ['@gmail.com', '@yahoo.co.id', ' at gmail dot com', '[at]gmail[dot]com', '(at)yahoo.com', '@Outlook.com']);
    return { type: 'email', secret, text: pick(r, ['kirim ke # ya', 'email saya #', 'balas di #.']).replace('#', secret) };
  },
  (r) => {
    const secret = `${pick(r, ['B', 'D', 'H', 'AB', 'AD', 'N', 'L', 'Z', 'DK', 'BK'])}${pick(r, [' ', '', '-'])}${between(r, 1000, 9998)}${pick(r, [' ', '', '-'])}${pick(r, ['ABC', 'XY', 'QRS', 'KLP', 'UV'])}`;
    return {
      type: 'plate',
      secret,
      text: pick(r, ['motor # ngebut', 'plat # parkir liar', 'angkot nopol # menurunkan penumpang']).replace('#', secret),
    };
  },
  (r) => {
    const secret = `${pick(r, STREETS)} ${pick(r, ['No. ', 'no ', 'nomor ', 'No.'])}${between(r, 1, 99)}${pick(r, ['', 'A', '/3'])}`;
    return {
      type: 'address',
      secret,
      text: pick(r, ['rumah saya #', 'alamat # RT 02 RW 05', 'beliau tinggal di #', 'bumina #', 'omahe #']).replace('#', secret),
    };
  },
  (r) => {
    const name = pick(r, NAMES);
    return {
      type: 'name',
      secret: name,
      text: pick(r, [
        `atas nama ${name}`,
        `berkas a.n. ${name} sudah jadi`,
        `nama saya ${name}`,
        `an. ${name} belum cair`,
        `rekening atas nama ${name.toLowerCase()}`,
      ]),
    };
  },
  (r) => {
    const name = pick(r, NAMES);
    const ill = pick(r, DISEASES);
    return {
      type: 'health',
      secret: ill,
      text: pick(r, [
        `Bu ${name} itu sakit ${ill}.`,
        `Pasien ${ill} yaitu Pak ${name}.`,
        `Itu Mas ${name}, ${ill} sejak lama.`,
        `Pasien atas nama ${name} positif ${ill}.`,
      ]),
    };
  },
  (r) => {
    const name = pick(r, NAMES);
    return {
      type: 'child',
      secret: name,
      text: pick(r, [
        `Korban, ananda ${name} kelas 4B, sudah didampingi.`,
        `Siswa bernama ${name} sudah kembali sekolah.`,
        `anaknya bernama ${name}`,
      ]),
    };
  },
  (r) => {
    const name = pick(r, NAMES);
    return {
      type: 'reporter',
      secret: name,
      text: pick(r, [
        `Pelapornya Bu ${name}.`,
        `Yang melapor Pak ${name}, tetangga Bapak.`,
        `Yang lapor kemarin itu Bu ${name}.`,
        `Sing lapor Mas ${name}.`,
        `Nu ngalaporkeun téh Kang ${name}.`,
      ]),
    };
  },
];

export function samples(count: number, seed: number): Sample[] {
  const r = random(seed);
  return Array.from({ length: count }, (_, i) => (MAKERS[i % MAKERS.length] as Maker)(r));
}

const money = (r: Random): string => String(between(r, 1, 999) * 1000).replace(/\B(?=(\d{3})+$)/g, '.');
const date = (r: Random): string =>
  `${two(between(r, 1, 28))}${pick(r, ['-', '/', '.'])}${two(between(r, 1, 12))}${pick(r, ['-', '/', '.'])}20${between(r, 20, 27)}`;

/** Sentences of everyday replies and complaints in which nobody is shown. */
export function harmless(count: number, seed: number): string[] {
  const r = random(seed);
  const makers: readonly (() => string)[] = [
    () => `Anggarannya Rp${money(r)}.${digits(r, 3)} untuk tiga taman.`,
    () => `Tarif parkir motor Rp ${money(r)}, mobil Rp ${money(r)} sesuai perda.`,
    () => `harga ${money(r)}.000 sampai ${money(r)}.000.000`,
    () => `Pendaftaran ${date(r)} - ${date(r)} pukul 08.00-15.30 WIB`,
    () => `Loket buka Senin-Kamis 07.30-15.30, Jumat 08.00 - 11.30 dan 13.00 - 15.00.`,
    () => `Tiket ${digits(r, between(r, 4, 12))} sudah masuk ke UPT.`,
    () => `Nomor laporan LAPOR ${digits(r, between(r, 7, 11))}, mohon disimpan ya Kak.`,
    () => `Nomor surat 620/${digits(r, 3)}/PU/20${between(r, 20, 27)} sudah kami kirim ke provinsi.`,
    () =>
      `Sesuai UU ${between(r, 1, 40)}/20${between(r, 10, 26)} pasal ${between(r, 1, 99)} dan PP ${between(r, 1, 99)} Tahun 20${between(r, 10, 26)}.`,
    () => `Perda Nomor ${between(r, 1, 20)} Tahun 2023, Permendagri ${between(r, 1, 99)}/2019`,
    () => `Keadaan darurat hubungi ${pick(r, ['112', '110', '113', '119', '123', '129'])} ya Pak.`,
    () => `Call center PDAM (0271) 555-${digits(r, 4)}, 24 jam.`,
    () => `hotline pengaduan 0811-${digits(r, 4)}-${digits(r, 3)}`,
    () => `WA Center Diskominfo 0811-${digits(r, 4)}-${digits(r, 4)}`,
    () => `Layanan aduan di nomor 08${digits(r, 10)} (hanya pesan)`,
    () => `Posko banjir 08${between(r, 1, 9)}${digits(r, 9)}, siaga penuh.`,
    () => `Kantor Dishub Jl. Pahlawan No. ${between(r, 1, 99)}, buka sampai 15.00.`,
    () => `Loket Bapenda sekarang di Gedung B lantai 1, Jl. Pemuda No. ${between(r, 1, 99)}.`,
    () => `Jalan Melati RT ${two(between(r, 1, 20))} RW ${two(between(r, 1, 12))} kelurahan Tegalrejo berlubang`,
    () => `lampu mati di Jl. Kenanga depan SD 0${between(r, 1, 9)} sudah ${between(r, 2, 30)} hari`,
    () => `Jl. Raya Km ${between(r, 1, 60)} banyak lubang, motor jatuh ${between(r, 2, 9)} kali`,
    () => `email ke pengaduan@kota${between(r, 1, 9)}.go.id atau buka lapor.go.id`,
    () =>
      `Pembangunan 20${between(r, 20, 27)}-20${between(r, 28, 35)} panjang ${between(r, 1, 99)},${between(r, 1, 9)} km, ${money(r)} warga`,
    () =>
      `STA ${between(r, 1, 9)}+${digits(r, 3)}, tinggi air ${between(r, 20, 180)} cm pukul ${two(between(r, 0, 23))}.${two(between(r, 0, 59))}`,
    () => `Pak Lurah dan Bu Camat sudah meninjau, terima kasih Pak RT`,
    () => `Vaksin hepatitis gratis di puskesmas, ibu hamil mohon membawa buku KIA.`,
    () => `Terima kasih sudah mengatas namakan warga, semoga ananda lekas sehat.`,
    () => `Kode booking A${digits(r, 3)}, antrean ${between(r, 1, 200)} dari ${between(r, 201, 600)}`,
    () => `Pengerukan ${money(r)} meter kubik, ${between(r, 2, 20)} truk per hari, RT 2 RW 4`,
    () => `kasus DBD tahun ini ${between(r, 2, 900)} orang, turun dari ${between(r, 900, 2000)}`,
  ];
  return Array.from({ length: count }, (_, i) => (makers[i % makers.length] as () => string)());
}
