/** Which comments are about the same trouble: the same topic at the same place, or, without a place, in the same words. */
import type { Assessment, Topic } from '../judge/types';
import type { PageComment } from '../sites/types';
import { expandSlang, normalise } from '../text';

/** Words that say what kind of place it is, not which. */
const KIND_OF_PLACE = new Set(
  'jl jln jalan gg gang rt rw no nomor nomer depan dpn dekat deket samping sebelah belakang seberang sekitar arah daerah kel kelurahan kec kecamatan desa ds dusun dsn perum perumahan komplek kompleks kampung kp blok raya km simpang perempatan pertigaan jembatan pasar sd smp sma tps'.split(
    ' ',
  ),
);
/** Words that say nothing of the matter. */
const EMPTY = new Set(
  'min admin mimin kak pak bu bapak ibu mas mbak bang gan tolong mohon dong donk ya yaa yah nih deh sih kok kan lagi lg terus trus masih sudah sdh udah udh ini itu yang yg di ke dari dan untuk saya kami kita tempat rumah daerah'.split(
    ' ',
  ),
);
/** A longer text without a place says too much of its own to be "the same". */
const FEW_WORDS = 4;

const wordsOf = (text: string): string[] => normalise(text).text.match(/[\p{L}\p{N}]+/gu) ?? [];

function placeKeys(places: Assessment['places']): string[] {
  const words = places.flatMap(({ text }) => wordsOf(text));
  const names = words.filter((word) => word.length > 2 && !KIND_OF_PLACE.has(word) && !/^\d+$/u.test(word));
  return [...new Set(names)];
}

function saidKey(text: string): string | null {
  const words = new Set(
    wordsOf(text)
      .map(expandSlang)
      .filter((word) => !EMPTY.has(word)),
  );
  return words.size > 0 && words.size <= FEW_WORDS ? [...words].sort().join(' ') : null;
}

const known = new WeakMap<Assessment, readonly string[]>();

/** What links this comment to others; found once for each assessment. */
function linksOf(topic: Topic, assessment: Assessment, text: string): readonly string[] {
  let links = known.get(assessment);
  if (!links) {
    const places = placeKeys(assessment.places);
    const said = places.length > 0 ? null : saidKey(text);
    links = places.length > 0 ? places.map((place) => `${topic}|${place}`) : said === null ? [] : [`${topic}||${said}`];
    known.set(assessment, links);
  }
  return links;
}

/** Comments by id with the name of the trouble that they share with others; a comment that stands alone is left out. */
export function mattersOf(comments: Iterable<{ comment: PageComment; assessment: Assessment }>): Map<string, string> {
  const parent = new Map<string, string>();
  const root = (link: string): string => {
    let at = link;
    for (let up = parent.get(at); up !== undefined && up !== at; up = parent.get(at)) at = up;
    return at;
  };
  const first = new Map<string, string>();
  for (const { comment, assessment } of comments) {
    const topic = assessment.topics[0]?.topic;
    if (!assessment.complaint || !topic || topic === 'lainnya') continue;
    const [link, ...others] = linksOf(topic, assessment, comment.text);
    if (link === undefined) continue;
    first.set(comment.id, link);
    for (const other of others) if (root(other) !== root(link)) parent.set(root(other), root(link));
  }
  const count = new Map<string, number>();
  for (const link of first.values()) count.set(root(link), (count.get(root(link)) ?? 0) + 1);
  return new Map([...first].map(([id, link]) => [id, root(link)] as const).filter(([, matter]) => (count.get(matter) ?? 0) > 1));
}
