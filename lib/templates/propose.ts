/** Values that are proposed for the *isian* of a reply, from the comment and the profile. */
import { normalise } from '../text/normalise';
import type { Assessment, Topic } from '../judge/types';
import type { Office, ReplyLanguage, Slot } from './types';

export interface ProposeContext {
  /** The citizen's text; places are cut out of it. */
  comment: string;
  assessment: Pick<Assessment, 'places' | 'topics'>;
  profile: { agency: string; sapaan: string; emergencyNumber: string; channels: readonly string[] };
  initials: string;
  /** Next case number, e.g. `RN-1122-07`; null while it isn't known. */
  caseNumber: string | null;
  offices: readonly Office[];
  /** Language of the reply, for words that stand inside a sentence; Indonesian when absent. */
  language?: ReplyLanguage;
}

/** How a topic is called inside a sentence: "terkait kondisi jalan". */
const TOPIC_PHRASE: Record<Topic, string> = {
  jalan: 'kondisi jalan',
  pju: 'lampu penerangan jalan',
  banjir: 'genangan air',
  sampah: 'sampah',
  air: 'aliran air bersih',
  lalin: 'lalu lintas dan parkir',
  adminduk: 'layanan kependudukan',
  izin: 'perizinan dan pajak daerah',
  bansos: 'bantuan sosial',
  kesehatan: 'layanan kesehatan',
  pendidikan: 'layanan pendidikan',
  trantib: 'ketertiban lingkungan',
  fasum: 'fasilitas umum',
  aparatur: 'pelayanan petugas',
  lainnya: 'hal ini',
};

/** Only where the word differs; the rest is Indonesian in these languages too. */
const LOCAL_PHRASE: Partial<Record<ReplyLanguage, Partial<Record<Topic, string>>>> = {
  jv: {
    jalan: 'kawontenan margi',
    pju: 'lampu margi',
    banjir: 'banjir',
    air: 'toya resik',
    lalin: 'lalu lintas lan parkir',
    lainnya: 'bab menika',
  },
  su: {
    jalan: 'kaayaan jalan',
    pju: 'lampu jalan',
    banjir: 'caah',
    sampah: 'runtah',
    air: 'cai bersih',
    lalin: 'lalu lintas sareng parkir',
    lainnya: 'hal ieu',
  },
};

export const topicPhrase = (topic: Topic, language: ReplyLanguage = 'id'): string => LOCAL_PHRASE[language]?.[topic] ?? TOPIC_PHRASE[topic];

/** "jln kenanga" → "Jln Kenanga": a place reads as a name; what already has capitals is left alone. */
function asName(place: string): string {
  if (place !== place.toLowerCase()) return place;
  return place.replace(/(?<=^|[\s/.])\p{L}/gu, (letter) => letter.toUpperCase()).replace(/\b(?:rt|rw)\b/giu, (word) => word.toUpperCase());
}

/** The place spans of a comment as one phrase, at most three, in the order written. */
export function placePhrase(places: Assessment['places']): string {
  const seen = new Set<string>();
  return [...places]
    .sort((a, b) => a.start - b.start)
    .filter(({ text }) => {
      const key = normalise(text).text;
      return !seen.has(key) && seen.add(key);
    })
    .slice(0, 3)
    .map(({ text }) => asName(text))
    .join(', ');
}

const plain = (name: string): string => normalise(name).text;

/** The office that a matter of this topic would be passed to; never the agency itself. */
function officeFor(topic: Topic, offices: readonly Office[], agency: string): Office | undefined {
  const own = plain(agency);
  return offices.find((one) => one.scope !== 'own' && one.topics.includes(topic) && !(own !== '' && own.includes(plain(one.name))));
}

/** Values by slot name; a slot for which nothing is known is left out, so that it stays open. */
export function proposeValues(slots: readonly Slot[], context: ProposeContext): Record<string, string> {
  const topic = context.assessment.topics[0]?.topic ?? null;
  const office = topic ? officeFor(topic, context.offices, context.profile.agency) : undefined;
  const known: Record<NonNullable<Slot['source']>, string | null | undefined> = {
    place: placePhrase(context.assessment.places),
    topic: topic ? topicPhrase(topic, context.language) : null,
    sapaan: context.profile.sapaan,
    agency: context.profile.agency,
    emergency: context.profile.emergencyNumber,
    channel: context.profile.channels[0],
    initials: context.initials,
    'case-number': context.caseNumber,
    office: office?.name,
    'office-contact': office?.contact && `${office.name} di ${office.contact}`,
  };
  const values: Record<string, string> = {};
  for (const { name, source } of slots) {
    const value = source ? known[source] : null;
    if (value) values[name] = value;
  }
  return values;
}
