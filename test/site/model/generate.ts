/** Invents any number of comments, for long threads. */

import type { Author } from '../content';

const names = [
  'Agus',
  'Bagas',
  'Citra',
  'Dedi',
  'Endah',
  'Fajar',
  'Galih',
  'Hesti',
  'Imam',
  'Joko',
  'Kartini',
  'Lilis',
  'Maman',
  'Nunung',
  'Oki',
  'Puji',
];
const places = ['Jl. Melati', 'Jl. Kenanga', 'Gang Mawar', 'Perum Griya Asri', 'RT 03 RW 05', 'Kampung Baru', 'depan SDN 2', 'Pasar Lama'];
const texts = [
  (place: string, n: number) => `Min ${place} masih banjir, air sampai ${10 + (n % 60)} cm. Tolong dicek`,
  (place: string, n: number) => `Lampu jalan ${place} mati sudah ${2 + (n % 9)} malam, gelap sekali`,
  (place: string) => `Jalan di ${place} berlubang parah, kapan diperbaiki?`,
  (place: string) => `Terima kasih pak, ${place} sekarang sudah bersih 🙏`,
  (place: string) => `Got ${place} mampet, baunya ke mana-mana`,
  (_place: string, n: number) => `Nyimak dulu (${n})`,
  (place: string) => `Selokan ${place} mbok yo dikeruk pak, ben ora banjir terus`,
  (place: string) => `Kang, ${place} geus lila teu disapu, runtah numpuk`,
];

const pick = <T>(list: readonly T[], n: number): T => list[n % list.length] as T;

export function generated(n: number): { author: Author; text: string } {
  const name = pick(names, n * 7);
  return {
    author: { handle: `${name.toLowerCase()}.warga${n}`, name: `${name} Warga ${n}` },
    text: pick(texts, n * 5 + Math.floor(n / 8))(pick(places, n * 3), n),
  };
}
