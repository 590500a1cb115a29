/** The same reply in other words, so that twelve citizens under one post don't read one text twelve times. */
import { pairsOf, shareOf, type Pairs } from '../text';

/** As alike as this, the tone check calls it a repetition. */
const REPEATED = 0.85;
/** Below this two replies are different enough to be left as they are. */
const DIFFERENT = 0.6;
/** Replies that are compared with, latest first. */
const COMPARED = 12;
/** Ways of saying it that are tried. */
const MOST = 400;

const alike = (pairs: Pairs, others: readonly Pairs[]): number => others.reduce((most, other) => Math.max(most, shareOf(pairs, other)), 0);

/** A reply that stands under the same post almost in these words. */
export const repeats = (text: string, recent: readonly string[]): boolean => alike(pairsOf(text), recent.map(pairsOf)) > REPEATED;

/** What may stand for one another. "$1" is what the pattern has found; a sentence keeps its capital. */
const PARTS: readonly { find: RegExp; ways: readonly string[] }[] = [
  {
    find: /terima kasih (?:laporannya|kabarnya|infonya|informasinya|sudah (?:melapor|mengabari|menyampaikan))(?: kami)?(?=[.,])/iu,
    ways: ['laporannya', 'kabarnya', 'informasinya', 'sudah melapor', 'sudah mengabari', 'sudah menyampaikan'].map(
      (word) => `terima kasih ${word}`,
    ),
  },
  { find: /^Halo ([^,.]{1,40}), terima kasih ([^.,]{1,60})(?=[.,] )/u, ways: ['Terima kasih $2, $1'] },
  { find: /^Terima kasih ([^.,]{1,60}), ([^,.]{1,40})(?=[.,] )/u, ways: ['Halo $2, terima kasih $1'] },
  { find: /terima kasih sudah menunggu/iu, ways: ['terima kasih sudah bersedia menunggu', 'terima kasih atas pengertiannya'] },
  { find: /kabar terbaru soal/iu, ways: ['perkembangan terbaru soal', 'ada kabar terbaru tentang'] },
  {
    find: /(?:kami )?(?:mohon )?maaf atas (?:gangguan|ketidaknyamanan) (?=terkait|soal|di)/iu,
    ways: ['mohon maaf atas gangguan ', 'maaf atas ketidaknyamanan ', 'kami mohon maaf atas gangguan '],
  },
  { find: /mohon maaf atas (?!gangguan|ketidaknyamanan)/iu, ways: ['kami mohon maaf atas ', 'maaf sekali atas '] },
  {
    find: /petugas ((?:\p{L}+ ){0,2})kami minta (mengecek|meninjau)/iu,
    ways: ['kami sudah meminta petugas $1$2', 'petugas $1sudah kami minta untuk $2'],
  },
  { find: /kami sudah meneruskan ke petugas/iu, ways: ['sudah kami teruskan ke petugas', 'laporannya sudah kami sampaikan ke petugas'] },
  {
    find: /(?:laporan(?:nya)?|laporan ini|informasi ini) sudah (?:kami (?:teruskan|sampaikan) ke|diterima) petugas/iu,
    ways: ['laporan ini sudah kami teruskan ke petugas', 'informasi ini sudah kami sampaikan ke petugas'],
  },
  {
    find: /(?:perkembangannya|perkembangan berikutnya|kabar berikutnya|hasilnya|kabarnya|kelanjutannya) kami (?:kabari|tulis|sampaikan)(?: lagi)? di (?:(?:kolom )?komentar ini|sini|utas ini)/iu,
    ways: ['perkembangannya', 'kabar berikutnya', 'kelanjutannya'].flatMap((subject) =>
      ['kami kabari di kolom komentar ini', 'kami tulis di sini', 'kami sampaikan di utas ini'].map((way) => `${subject} ${way}`),
    ),
  },
];

const begins = (found: string): boolean => found[0] !== found[0]?.toLowerCase();
const capital = (text: string): string => `${text[0]?.toUpperCase() ?? ''}${text.slice(1)}`;

function said(text: string, find: RegExp, way: string): string {
  return text.replace(find, (found: string, ...groups: unknown[]) => {
    const words = way.replace(/\$([12])/gu, (_, group: string) => String(groups[Number(group) - 1] ?? ''));
    return begins(found) ? capital(words) : words;
  });
}

/** Ways of saying it, the text itself first: all of them, or as many, far apart, when there are more. */
function* waysOf(text: string): Generator<string> {
  const parts = PARTS.filter(({ find }) => find.test(text));
  const total = parts.reduce((product, { ways }) => product * (ways.length + 1), 1);
  // Steps of the golden ratio come to every part of the whole early.
  const step = total > MOST ? Math.round(total * 0.618) : 1;
  for (let n = 0; n < Math.min(total, MOST); n += 1) {
    let rest = (n * step) % total;
    let way = text;
    for (const { find, ways } of parts) {
      const chosen = ways[(rest % (ways.length + 1)) - 1];
      rest = Math.floor(rest / (ways.length + 1));
      if (chosen !== undefined) way = said(way, find, chosen);
    }
    yield way;
  }
}

/**
 * The way of saying it that is least like the replies given lately.
 * @param shown how the text will read, with its isian filled.
 */
export function varied(text: string, recent: readonly string[], shown: (text: string) => string = (same) => same): string {
  const others = recent.slice(0, COMPARED).map(pairsOf);
  let best = text;
  let least = alike(pairsOf(shown(text)), others);
  if (least < DIFFERENT) return text;
  for (const way of waysOf(text)) {
    const now = alike(pairsOf(shown(way)), others);
    if (now < least - 1e-9) [best, least] = [way, now];
    if (least < DIFFERENT) break;
  }
  return best;
}
