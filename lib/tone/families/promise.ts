/** Promising a result or a date that an admin cannot give: "besok pasti selesai", "dijamin minggu depan". */
import type { Sentence } from '../draft';
import { rule, type FamilyRules } from '../rule';

const SURE =
  '(?:pasti|dijamin|jamin|kami jamin|tak jamin|kula jamin|abdi jamin|saya jamin|dipastikan|pastikan|kami pastikan|saya pastikan|mesti|janji|berjanji|kami janji|kami berjanji|tak janji|janjikan|kami janjikan|garansi|guaranteed|percayalah|moal henteu|tak pasteake|kula janji|abdi janji|saya janji|diyakinkan|yakin|ditanggung|tenang saja|tanpa kecuali|insyaallah pasti|tak tanggung|dijanjikan|bakal|kami usahakan pasti)';
const DO_IT =
  '(?:bangun|bangunkan|aspal|perbaiki|tambal|pasang|cor|beton|benahi|bereskan|selesaikan|tuntaskan|angkut|bersihkan|normalkan|ganti|cairkan|nyalakan|terangi|bangunken|bangunkeun|aspalkeun|dandani|betulkan|rampungkan|rampungke|realisasikan|wujudkan|bagikan|tambah|keruk|naikkan|gratiskan|buatkan|pindah|pindahkan|copot|mutasi|pecat|tindak|kirimi|penuhi|lunasi|rapikan|tertibkan|hilangkan|kabulkan)';
const FUTURE =
  '(?:besok|lusa|nanti malam|malam ini|sore ini|siang ini|hari ini|minggu depan|pekan depan|bulan depan|tahun depan|akhir (?:bulan|tahun|pekan|minggu)(?: ini)?|awal (?:bulan|tahun)(?: depan)?|seminggu|sebulan|sehari|sepekan|dua hari|tiga hari|dua minggu|sesuk|sesok|enjing|benjing|isukan|isuk|minggu ngarep|sasi ngarep|taun ngarep|minggu hareup|bulan hareup|taun hareup|taun payun|sasih payun|tomorrow|(?:sebelum|sakdurunge|samemeh|saderengipun) [^ ]+|(?:\\d+|satu|dua|tiga|empat|lima|rong|telung|tilu|kalih|tigang|saminggu) ?(?:x ?24)? ?(?:hari|minggu|bulan|jam|dina|dinten|poe|sasi|pekan|menit|wulan|sasih|taun|tahun)(?: lagi| deui| maneh)?|senin|selasa|rabu|kamis|jumat|sabtu|minggu|tanggal \\d+|bulan ini|minggu ini|pekan ini|tahun ini|secepatnya|sebentar lagi|lebaran|tahun baru|agustusan|september|oktober|november|desember|januari|juni|juli|agustus|mei|april|maret|februari)';

/** Not a promise: what was, what is asked, what is planned, what is not known; and guarantees of law or secrecy. */
const INNOCENT =
  / (?:belum ada|, jadi|selesai atau|atau belum|belum bisa|belum dapat|tidak bisa (?:me)?(?:mastikan|janjikan|menjanjikan)|tidak berani|belum berani|memastikan|dereng saged|teu acan tiasa|tidak ingin (?:me)?njanjikan|tidak menjanjikan|bukan janji|dijadwalkan|terjadwal|direncanakan|rencananya|targetnya|ditargetkan|perkiraan|diperkirakan|jadwalnya|jadwal|bila cuaca|kemungkinan|gratis|kerahasiaan|dirahasiakan|rahasia|dilindungi|dijagi|aman tersimpan|identitas|hak|undang-undang|uu|perda|pasal|tidak dipungut|disebut|dibuka|ditampilkan|hangus|haknya|kalau belum|kalau sudah|kalau masih|bila sudah|bila masih|apakah|sudah nyala|sudah menyala|sudah selesai|sudah kami|sudah dibalas|sudah surut|tadi|kemarin|semalam|mohon maaf|pastikan (?:data|nama|berkas|dokumen|nomor|membawa|lokasi)|mohon dipastikan|untuk memastikan|kami pastikan dulu) /;
const innocent = (s: Sentence): boolean => INNOCENT.test(s.plain) || s.question;

export const promise: FamilyRules = {
  family: 'promise',
  level: 'caution',
  better: null,
  rules: [
    rule(
      `(?:{when}|${FUTURE}) (?:{sap} )?<2>${SURE} <3>{done}(?: [^ ,.!]+)?`,
      `${SURE} (?:{sap} )?<3>(?:${FUTURE}) <2>{done}(?: [^ ,.!]+)?`,
      `${SURE} (?:{sap} )?<3>{done}(?: {sap})?(?: (?:dalam |sebelum |sampai |maksimal |paling lambat |dina |ing )?(?:${FUTURE}))?`,
      { unless: innocent, better: null },
    ),
    rule(
      `(?:{when}|${FUTURE})(?: {sap})? (?:juga |ini |itu |nanti |sudah |wis |tos |bakal |akan |langsung |mah |lah |kedah |tinggal |, |maksimal |paling lambat |geus |jalannya |jalane |jalanna |lampunya |airnya |semuanya |sampun |pun |kabeh |semua )*{done}(?: {sap})?(?: [^ ,.!]+)?`,
      {
        weight: 0.8,
        unless: (s) =>
          innocent(s) ||
          / (?:dibuka|loket|posko|layanan|tim|petugas|mulai|dikerjakan|pengerjaan|bisa|dapat|dm|mohon|kami cek|dicek|vaksin|pendaftaran|terdampak|jalur|wis mbalik|dari|sejak|siang tadi) /.test(
            s.plain,
          ),
      },
    ),
    rule(
      `(?:akan |pasti |segera |bakal |pasti akan |badhe |bade |arep )?(?:kami|kita|tak|kula|abdi|urang|ku abdi|ku urang) (?:akan |pasti |bakal |segera |langsung |siap )?${DO_IT} <4>(?:${FUTURE})(?: [^ ,.!]+)?`,
      { unless: (s) => innocent(s) || / (?:sampel|sampelnya|besok pagi dlh) /.test(s.plain) },
    ),
    rule(
      `(?:${FUTURE})(?: {sap})? <2>(?:akan |pasti |bakal |langsung )*(?:kami|kita|tak|kula|abdi) (?:akan |pasti |langsung )?${DO_IT}(?: [^ ,.!]+){0,2}`,
      { unless: (s) => innocent(s) || / (?:sampel|patroli|papan|rambu) /.test(s.plain), weight: 0.8 },
    ),
    rule(
      `(?:selesai|beres|rampung|tuntas|kelar|dibangun|diperbaiki|diaspal|cair|nyala|dadi|anggeus|rengse|normal|jadi|terbit|dicor) (?:{sap} )?(?:kok |pasti |dalam |sebelum |maksimal |paling lambat |paling lama |waktu |dina |ing |pada |di |kurang dari |tidak sampai |ndak sampai |sampai |saben |sakdurunge )*(?:${FUTURE})(?: [^ ,.!]+)?`,
      { weight: 0.8, unless: (s) => innocent(s) || / (?:sejak|sudah|telah|tos|sampun|wis|per) /.test(s.plain) },
    ),
    rule(
      '(?:tidak akan|tidak bakal|ora bakal|moal|mboten badhe|dijamin tidak|gak bakal|pasti tidak|moal deui|ora arep|dipastikan tidak|tidak mungkin) (?:ada |terjadi |aya |kejadian |ono |wonten |pernah )?(?:banjir|mati|macet|terulang|rusak|terjadi|berlubang|bocor|mampet|keruh|padam|numpuk|caah|gelap|terlambat|telat|antre|gagal|longsor|diulang|bau|tergenang|menumpuk|pareum|kejadian|hilang|kedaden|kobongan)(?: (?:lagi|deui|maneh|malih))?(?: [^ ,.!]+)?',
      { unless: (s) => / (?:agar|supaya|semoga|harap|diharapkan|tidak bisa menjanjikan|belum bisa) /.test(s.plain) },
    ),
    rule(
      `(?:jamin|menjamin|berjanji|janji|janjikan|menjanjikan|garansi|pastikan|memastikan|jaminkan|ngajamin|janjeni) (?:{sap} )?<2>(?:{you}|nama|namanya|bantuan|bantuannya|anak|semua|lolos|diterima|masuk|dapat|cair|kebagian|jalan|lampu|air|pasti|segera|tahun|bulan|minggu|keluar|disetujui|jadi|oleh|meunang|kabeh|ditindaklanjuti|tidak)(?: [^ ,.!]+){0,4}`,
      {
        weight: 0.9,
        unless: (s) =>
          innocent(s) || / (?:kami pastikan (?:hasil|data|tidak ada|keluhan|laporan|dulu|ke|kembali|lagi)|identitas) /.test(s.plain),
      },
    ),
    rule(
      `(?:paling lambat|paling telat|selambat-lambatnya|maksimal|maks|tidak sampai|ndak sampai|dalam waktu|paling lama|paling suwe|pang telatna) (?:{when}|${FUTURE}|\\d+ [^ ]+) (?:{sap} )?<2>{done}`,
      { unless: innocent },
    ),
    rule(
      '(?:tenang|tenang saja|sante|santai|kalem|percaya|jangan khawatir|tidak perlu khawatir|ojo kuwatir|tong hariwang)(?: [^ ]+)? , <3>(?:pasti|mesti|bakal|sebentar lagi|akan|besok|segera|sesuk|engke) <2>{done}(?: [^ ,.!]+)?',
      { weight: 0.9, unless: innocent },
    ),
    rule(
      '(?:beres|selesai|rampung|tuntas|kelar|done|mulus|terang) (?:pokoknya|pokoke|pokona|dijamin|pasti|pokonya|gak pakai lama|tanpa lama|guaranteed)',
    ),
    rule('(?:pegang|cekel|cepeng|cekelen|pegang saja) (?:janji|omongan|kata-kata|ucapan|kata)(?: (?!,|\\.)[^ ]+){0,2}'),
  ],
};
