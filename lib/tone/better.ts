/** What can take the place of a finding with one click: the rule's own phrase, or a whole sentence that says it well. */
import type { Sentence } from './draft';
import type { Language, Reading } from './rule';
import type { Family, Finding } from './types';

/** For sentences that no exchange of words can save. Good in any place of a reply, promising no result. */
const SENTENCES: Readonly<Record<Exclude<Family, 'house_word'>, Readonly<Record<Language, string>>>> = {
  deny_duty: {
    id: 'Penanganannya ada di instansi lain, dan laporan ini kami bantu teruskan ke sana.',
    jv: 'Bab menika dipuntangani instansi sanes, laporanipun kula terasaken mrika.',
    su: 'Perkawis ieu ditangani ku instansi sanés, laporanana ku abdi diteruskeun ka ditu.',
  },
  blame: {
    id: 'Mohon maaf atas gangguannya, laporan ini kami teruskan ke petugas untuk dicek.',
    jv: 'Nyuwun pangapunten, laporan menika kula terasaken dhateng petugas supados dipunpriksa.',
    su: 'Hapunten kana gangguanana, laporan ieu diteruskeun ka patugas kanggo dipariksa.',
  },
  dismiss: {
    id: 'Kami memahami hal ini mengganggu, dan laporannya kami teruskan ke petugas untuk dicek.',
    jv: 'Kula mangertos bab menika ngganggu, laporanipun kula terasaken dhateng petugas.',
    su: 'Simkuring ngartos perkawis ieu ngaganggu, laporanana diteruskeun ka patugas.',
  },
  demand_gratitude: {
    id: 'Terima kasih masukannya, hal ini kami teruskan ke petugas untuk dicek.',
    jv: 'Matur nuwun pamrayoginipun, bab menika kula terasaken dhateng petugas.',
    su: 'Hatur nuhun eupan balikna, perkawis ieu diteruskeun ka patugas.',
  },
  procedure_shield: {
    id: 'Laporan ini sedang kami cek ke petugas, dan kabar berikutnya kami tulis di kolom komentar ini.',
    jv: 'Laporan menika saweg dipunpriksa petugas, kabaripun kula serat wonten ing ngriki.',
    su: 'Laporan ieu nuju dipariksa ku patugas, wartosna diserat dina koméntar ieu.',
  },
  order: {
    id: 'Laporan ini kami bantu teruskan ke petugas, dan kabarnya kami tulis di sini.',
    jv: 'Laporan menika kula bantu terasaken dhateng petugas, kabaripun kula serat wonten ing ngriki.',
    su: 'Laporan ieu dibantos diteruskeun ka patugas, wartosna diserat di dieu.',
  },
  threat: {
    id: 'Terima kasih masukannya, laporan ini kami teruskan ke petugas untuk dicek.',
    jv: 'Matur nuwun laporanipun, kula terasaken dhateng petugas supados dipunpriksa.',
    su: 'Hatur nuhun laporanana, diteruskeun ka patugas kanggo dipariksa.',
  },
  doubt: {
    id: 'Agar petugas dapat mengecek, boleh dibantu lokasi dan waktunya?',
    jv: 'Supados petugas saged mriksa, panggenan lan wekdalipun kados pundi nggih?',
    su: 'Supados patugas tiasa mariksa, punten lokasi sareng waktosna?',
  },
  absolute_denial: {
    id: 'Terima kasih kabarnya, hal ini kami teruskan ke petugas untuk ditelusuri.',
    jv: 'Matur nuwun kabaripun, bab menika kula terasaken dhateng petugas supados dipunpriksa.',
    su: 'Hatur nuhun wartosna, perkawis ieu diteruskeun ka patugas kanggo dipariksa.',
  },
  promise: {
    id: 'Perkembangannya kami kabari di kolom komentar ini.',
    jv: 'Kelajenganipun kula kabari wonten ing komentar menika.',
    su: 'Kamajuanana diwartosan dina koméntar ieu.',
  },
  conditional_apology: {
    id: 'Mohon maaf atas kejadian ini.',
    jv: 'Nyuwun pangapunten awit kedadosan menika.',
    su: 'Hapunten pisan kana kajantenan ieu.',
  },
  politics: {
    id: 'Terkait layanannya, laporan ini kami teruskan ke petugas untuk dicek.',
    jv: 'Bab layananipun, laporan menika kula terasaken dhateng petugas.',
    su: 'Perkawis palayananana, laporan ieu diteruskeun ka patugas.',
  },
  shouting: {
    id: 'Terima kasih laporannya, kami teruskan ke petugas untuk dicek.',
    jv: 'Matur nuwun laporanipun, kula terasaken dhateng petugas.',
    su: 'Hatur nuhun laporanana, diteruskeun ka patugas.',
  },
  mockery: {
    id: 'Mohon maaf atas gangguannya, laporan ini kami teruskan ke petugas untuk dicek.',
    jv: 'Nyuwun pangapunten, laporan menika kula terasaken dhateng petugas supados dipunpriksa.',
    su: 'Hapunten kana gangguanana, laporan ieu diteruskeun ka patugas kanggo dipariksa.',
  },
  personal_data: {
    id: 'Rinciannya kita lanjutkan lewat DM supaya datanya terjaga.',
    jv: 'Rincianipun dipunlajengaken lumantar DM mawon supados aman.',
    su: 'Rincianana dilajengkeun liwat DM supados datana aman.',
  },
  robotic: {
    id: 'Terima kasih laporannya, dan mohon maaf atas gangguannya. Laporan ini kami teruskan ke petugas untuk dicek, kabarnya kami tulis di sini.',
    jv: 'Matur nuwun laporanipun, nyuwun pangapunten sampun ngganggu. Kula terasaken dhateng petugas, kabaripun kula serat wonten ing ngriki.',
    su: 'Hatur nuhun laporanana, hapunten kana gangguanana. Laporan ieu diteruskeun ka patugas, wartosna diserat di dieu.',
  },
  impolite: {
    id: 'Mohon maaf atas gangguannya, laporan ini kami teruskan ke petugas untuk dicek.',
    jv: 'Nyuwun pangapunten, laporan menika kula terasaken dhateng petugas supados dipunpriksa.',
    su: 'Hapunten kana gangguanana, laporan ieu diteruskeun ka patugas kanggo dipariksa.',
  },
  internal: {
    id: 'Saat ini masih dalam penanganan, kabar berikutnya kami tulis di kolom komentar ini.',
    jv: 'Sakmenika taksih dipuntangani, kabaripun kula serat wonten ing ngriki.',
    su: 'Ayeuna nuju ditangani, wartosna diserat dina koméntar ieu.',
  },
};

/** Beyond this a sentence says more than the finding: what else it says must not be lost to one click. */
const LONG = 160;

const capital = (text: string): string => text.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase());

function sentenceAt(reading: Reading, { start, end }: Finding): Sentence | undefined {
  const inside = reading.draft.sentences.filter(({ span }) => span.start < end && start < span.end);
  return inside.length === 1 ? inside[0] : undefined;
}

/** A word at the beginning of a sentence has a capital letter. */
function fitting(better: string, finding: Finding, sentence: Sentence | undefined): string {
  return sentence && sentence.span.start === finding.start ? capital(better) : better;
}

/** Gives a finding its better phrase and the part of the draft that the phrase takes the place of. */
export function withBetter(finding: Finding, reading: Reading): Finding {
  const sentence = sentenceAt(reading, finding);
  // The agency's list says itself what to write, be it nothing.
  if (finding.family === 'house_word') return { ...finding, better: fitting(finding.better ?? '', finding, sentence) };
  if (finding.better !== null) return { ...finding, better: fitting(finding.better, finding, sentence) };
  const better = SENTENCES[finding.family][reading.language];
  if (finding.family === 'robotic') return { ...finding, better, replaces: { start: 0, end: reading.draft.text.length } };
  if (!sentence) return { ...finding, better };
  const { start, end } = sentence.span;
  if (end - start > LONG && finding.end - finding.start < (end - start) / 2) return finding;
  return { ...finding, better, replaces: sentence.span };
}
