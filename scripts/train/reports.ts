/** Reports to a city with topics chosen by its staff, mapped to the fifteen local topics; they teach topics only. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Topic } from '../../lib/judge/types';
import { hash } from '../../lib/judge/hash';
import { readTsv } from './rows';

/** The staff's topic contains ▸ ours; the first that fits. */
const MAP: readonly (readonly [RegExp, Topic])[] = [
  [/PJU|Lampu Jalan/i, 'pju'],
  [
    /Perantingan|Pohon|Taman|Trotoar|Pedestrian|Utilitas|Lapangan|Fiber|Pemakaman|Permakaman|Pelayanan Pasar|Rusunawa|Fasilitas Umum|Internet RT/i,
    'fasum',
  ],
  [/Petasan|PKL|Gangguan Jiwa|Balap liar|Hewan Liar|Liponsos|PMKS/i, 'trantib'],
  [/Sampah/i, 'sampah'],
  [/Saluran|Drainase|Sungai|Genangan|Tanggul|Pompa|Bozem|Penyedotan Air/i, 'banjir'],
  [/Jalan Rusak|Paving|Pengaspalan|Jalan Kampung|Jembatan|Pelebaran Jalan|Jalan Baru|Speedtrap|Median/i, 'jalan'],
  [
    /Parkir|Jukir|Traffic|Rambu|Marka|Bus|Zebra|Lalu Lintas|Warning Light|U Turn|Terminal|Pembatas jalan|Kendaraan Berat|Penutupan Jalan/i,
    'lalin',
  ],
  [/PDAM/i, 'air'],
  [/KTP|Akta|Kependudukan|Klampid|Konsolidasi NIK|Pindah|Kartu Identitas Anak|Domisili|Ahli Waris|Surat Pengantar Nikah/i, 'adminduk'],
  [/PBB|BPHTB|Perizinan|PBG|SSW|SKRK|Izin |SIUP|Bangunan Liar|Retribusi/i, 'izin'],
  [/Bansos|MBR|Keluarga Miskin|BLT|Permakanan|Rumah Tidak Layak|Dandan Omah|BPUM/i, 'bansos'],
  [/Puskesmas|BPJS|Rumah Sakit|Vaksin|Kesehatan|Fogging|Covid|Penyakit|Klinik|Dinkes/i, 'kesehatan'],
  [/PPDB|Pendidikan|SPP|PAUD|Sekolah|Beasiswa|PIP|BOPDA|Pelajar|Ijazah|Guru/i, 'pendidikan'],
  [/Petugas|Pegawai|PNS|Loket|Perangkat RT|Iuran RT|Aplikasi|Website|Satpol|Command Center|Jam Kerja/i, 'aparatur'],
];

export interface Report {
  text: string;
  topic: Topic;
}

/** At most `most` reports a topic, chosen by their id, so the choice is the same each time. */
export function loadReports(data: string, most: number): Report[] {
  const path = join(data, 'topics/surabaya_mediacenter/all_train.tsv');
  if (!existsSync(path)) return [];
  const counts = new Map<Topic, number>();
  return readTsv(path)
    .sort((a, b) => hash(a['id'] ?? '') - hash(b['id'] ?? ''))
    .flatMap(({ topik = '', text = '' }) => {
      const topic = MAP.find(([pattern]) => pattern.test(topik))?.[1];
      if (!topic || text.length < 20) return [];
      const count = (counts.get(topic) ?? 0) + 1;
      counts.set(topic, count);
      return count <= most ? [{ text: text.slice(0, 400), topic }] : [];
    });
}
