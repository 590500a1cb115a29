/** Too short or too empty for a complaint: "Baik", "Terima kasih atas masukannya" and nothing else. */
import type { FamilyRules, Hit, Reading } from '../rule';

const EMPTY = new Set(
  (
    'baik siap oke ok okay okey sip sipp yes ya iya yo nggih njih inggih muhun mangga monggo terima kasih terimakasih makasih maturnuwun matur nuwun suwun nuhun haturnuhun hatur tengkyu thanks thank you kasih banyak sanget pisan sekali atas untuk sudah telah sampun tos parantos sangat ' +
    'masukan masukannya masukkannya masukanipun masukanana saran sarannya kritik kritiknya kritikan laporan laporannya laporanipun laporanana lapor melapor aduan aduannya pengaduan pengaduannya informasi info infonya infonipun informasinya informasina infona perhatian perhatiannya perhatosanipun kepedulian kepeduliannya partisipasi partisipasinya ' +
    'kerja sama kerjasama kerjasamanya samanya pengertian pengertiannya dukungan dukungannya menghubungi hubungi menyampaikan disampaikan sampaikan keluhan keluhannya kunjungan kunjungannya apresiasi apresiasinya kepercayaan kepercayaannya ' +
    'akan segera kami kita kula abdi admin min tim kan di dari dan yang ke pada dengan bagi tindaklanjuti tindak lanjuti ditindaklanjuti ditindak lanjut tindaklanjut menindaklanjuti proses diproses catat dicatat tercatat noted note notedd monitor dimonitor diterima terima terimo tampung tampi ditampung teruskan diteruskan terusan forward koordinasikan dikoordinasikan ' +
    'pihak terkait instansi dinas bidang unit bagian opd petugas pimpinan berwenang bersangkutan lebih lanjut anda berarti penting berharga bermanfaat semoga mohon maaf mohon maap ketidaknyamanannya ketidaknyamanan ketidak nyamanan nyamanannya kendala kendalanya kekurangannya kekurangan ' +
    'salam sehat selalu prima layanan pelayanan kami melayani sepenuh hati hormat sukses hangat semangat have nice day selamat pagi siang sore malam assalamualaikum waalaikumsalam wr wb sugeng enjing siyang sonten dalu wilujeng siang enjing sonten halo hai hi hello dear punten ngapunten hapunten nyuwun pangapunten sewu ' +
    'kak kakak pak bapak bu ibu mas mbak kang akang teh teteh sobat warga sedulur wargi saudara saudari gan bro sis om tante bun bunda dik lur dulur sahabat rekan ' +
    'nya ini itu lho loh deh dong ko kok ah lah mah atuh nih tuh oh ohh waduh aduh wah duh ehm hehe ditunggu tunggu menunggu sabar bersabar ditunggu saja lagi nanti dulu demikian sekian perihal terkait hal tersebut menjadi selanjutnya berikutnya bahan evaluasi perbaikan kedepan depan bagi ke kedepannya lebih baik masukkan bermanfaat tanggapan respon responsnya responnya sebagai dapat ' +
    'kulo aturaken dipunaturaken dhateng kagem saking ingkang sae dados badhe bade enggal geura sanes ku ka nu ieu eta tina kana dina dugi didugikeun ditepikeun ditampi katampi tampi seratan wartos wartosna sami-sami sami sama-sama sama siap laksanakan komandan 86 kopi copy copas roger asiap meluncur gas otw up your for feedback reaching out report received message contacting'
  ).split(/\s+/),
);
/** Answers that are whole by being short: yes, no, free, an hour. */
const ANSWER =
  / (?:gratis|mboten|tidak|bukan|henteu|belum|dereng|sampun dados|buka|tutup|libur|bisa|saged|tiasa|betul|leres|benar|hoaks|jam|pukul|dm|112|dibalas|diperbaiki|selesai|nyala) /;

function check(reading: Reading): Hit[] {
  const { draft, signals, context } = reading;
  const kind = context.kind;
  if (draft.text.trim() === '' || signals.praise || kind === 'praise' || kind === 'chat' || kind === 'spam') return [];
  const tokens = draft.sentences.flatMap((s) => s.tokens);
  const words = tokens.filter(
    (t) => t.kind === 'word' || t.kind === 'number' || t.kind === 'mention' || t.kind === 'url' || t.kind === 'hashtag',
  );
  const full = words.filter((t) => t.kind !== 'word' || (!EMPTY.has(t.text.replace(/(.)\1+$/, '$1')) && !EMPTY.has(t.text)));
  const asks = draft.sentences.some((s) => s.question) && words.length >= 3;
  const initials = /[-^/~]\s?(?:min)?[a-z]{1,4}\s*$/i.exec(draft.text) ? 1 : 0;
  const rest = full.length - initials;
  if (asks || rest > 0) {
    const thanks = / (?:terima kasih|makasih|matur nuwun|hatur nuhun|terimakasih) /.test(draft.plain);
    if (asks || rest > 1 || words.length > 14 || !thanks || ANSWER.test(draft.plain)) return [];
  }
  const level = 'caution';
  const start = draft.sentences[0]?.span.start ?? 0;
  const end = draft.sentences[draft.sentences.length - 1]?.span.end ?? draft.text.length;
  const weight = rest <= 0 ? 1 : 0.6;
  return [{ start, end, family: 'robotic', level, better: null, weight, sentence: 0 }];
}

export const robotic: FamilyRules = { family: 'robotic', level: 'caution', rules: [], check };
