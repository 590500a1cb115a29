/** Sample complaints for the preview, with what the judge would say of them. */
import type { Topic } from '../../../lib/judge/types';
import type { ProposeContext } from '../../../lib/templates';

export interface Sample {
  id: string;
  text: string;
  topic: Topic;
  place: string | null;
}

export const SAMPLES: readonly Sample[] = [
  {
    id: 'jalan',
    topic: 'jalan',
    place: 'Jl. Kenanga RT 02',
    text: 'min jl. kenanga RT 02 lubangnya makin dalam, kemarin ada ibu-ibu jatuh. kapan diperbaiki?',
  },
  { id: 'pju', topic: 'pju', place: 'gang Melati', text: 'lampu jalan gang melati mati semua sdh 2 minggu, gelap bgt' },
  {
    id: 'sampah',
    topic: 'sampah',
    place: 'pasar Wage',
    text: 'Sampah depan pasar wage numpuk 4 hari, baunya sampai rumah. Tolong diangkut.',
  },
  {
    id: 'banjir',
    topic: 'banjir',
    place: 'Jl. Diponegoro',
    text: 'hebat ya tiap hujan jl diponegoro jadi kolam ikan, got mampet dibiarin',
  },
  { id: 'adminduk', topic: 'adminduk', place: null, text: 'ngurus KK dari bulan lalu disuruh bolak balik terus, kapan jadinya pak' },
  { id: 'question', topic: 'adminduk', place: null, text: 'Min, syarat pindah domisili apa saja ya?' },
  { id: 'praise', topic: 'fasum', place: 'taman kota', text: 'Taman kotanya sekarang bersih, terima kasih petugasnya' },
];

export const proposeFor = (
  sample: Sample,
  profile: ProposeContext['profile'],
  initials: string,
  offices: ProposeContext['offices'],
): ProposeContext => ({
  comment: sample.text,
  assessment: {
    topics: [{ topic: sample.topic, score: 0.9 }],
    places: sample.place === null ? [] : [{ start: 0, end: sample.place.length, type: 'street', text: sample.place }],
  },
  profile: { ...profile, sapaan: profile.sapaan || 'Kak' },
  initials: initials || 'RN',
  caseNumber: `${initials || 'RN'}-1122-07`,
  offices,
});
