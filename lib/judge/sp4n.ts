/** Local topic ▸ category of SP4N-LAPOR!, spelled as on the national form (2025). */
import type { Topic } from './types';

export interface Sp4nCategory {
  main: string;
  /** The likeliest first. */
  sub: readonly string[];
}

const WORKS = 'PEKERJAAN UMUM DAN PENATAAN RUANG';
const ORDER = 'KETENTERAMAN, KETERTIBAN UMUM, DAN PELINDUNGAN MASYARAKAT';

/** A topic may have two homes; the region chooses. A suggestion, never a must. */
export const SP4N: Record<Topic, readonly Sp4nCategory[]> = {
  jalan: [{ main: WORKS, sub: ['JALAN BERLUBANG', 'INFRASTRUKTUR JALAN', 'JEMBATAN', 'TROTOAR'] }],
  pju: [
    { main: WORKS, sub: ['PENERANGAN JALAN'] },
    { main: 'PERHUBUNGAN', sub: ['LAMPU PENERANGAN JALAN UMUM'] },
  ],
  banjir: [
    { main: WORKS, sub: ['DRAINASE (GORONG-GORONG/PARIT)'] },
    { main: 'LINGKUNGAN HIDUP DAN KEHUTANAN', sub: ['BANJIR'] },
  ],
  sampah: [
    { main: 'LINGKUNGAN HIDUP DAN KEHUTANAN', sub: ['PENGELOLAAN SAMPAH'] },
    { main: ORDER, sub: ['SAMPAH LIAR'] },
  ],
  air: [{ main: 'ENERGI DAN SUMBER DAYA ALAM', sub: ['GANGGUAN LAYANAN PENYALURAN AIR', 'BIAYA/TARIF PDAM', 'LAYANAN AIR MINUM'] }],
  lalin: [{ main: 'PERHUBUNGAN', sub: ['PARKIR LIAR', 'TRANSPORTASI DARAT'] }],
  adminduk: [
    {
      main: 'KEPENDUDUKAN',
      sub: ['KTP (KARTU TANDA PENDUDUK)', 'KARTU KELUARGA', 'AKTA KELAHIRAN', 'KARTU IDENTITAS ANAK', 'PINDAH DOMISILI'],
    },
  ],
  izin: [
    { main: 'EKONOMI DAN KEUANGAN', sub: ['PAJAK DAERAH', 'RETRIBUSI PAJAK'] },
    { main: 'TEKNOLOGI INFORMASI DAN KOMUNIKASI', sub: ['APLIKASI PERIZINAN'] },
  ],
  bansos: [
    {
      main: 'SOSIAL DAN KESEJAHTERAAN',
      sub: ['BANTUAN SOSIAL', 'BANSOS DAERAH', 'PKH PROGRAM KELUARGA HARAPAN', 'DATA TERPADU KESEJAHTERAAN SOSIAL (DTKS)'],
    },
  ],
  kesehatan: [{ main: 'KESEHATAN', sub: ['FASILITAS KESEHATAN', 'PELAYANAN KESEHATAN BPJS', 'ANTRIAN LAMA', 'PETUGAS TIDAK RAMAH'] }],
  pendidikan: [{ main: 'PENDIDIKAN DAN KEBUDAYAAN', sub: ['PENERIMAAN SISWA BARU', 'BIAYA SEKOLAH', 'KARTU INDONESIA PINTAR/KIP'] }],
  trantib: [{ main: ORDER, sub: ['KETERTIBAN UMUM', 'KERESAHAN MASYARAKAT'] }],
  fasum: [{ main: WORKS, sub: ['TAMAN', 'LAPANGAN OLAHRAGA', 'PASAR', 'TEMPAT PEMAKAMAN UMUM'] }],
  aparatur: [{ main: 'POLITIK DAN HUKUM', sub: ['PUNGUTAN LIAR', 'PENYALAHGUNAAN WEWENANG'] }],
  lainnya: [{ main: 'TOPIK LAINNYA', sub: [] }],
};
