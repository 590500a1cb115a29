/** Office secrets: internal notes, meetings, what a superior said, a budget that is not approved yet. */
import { rule, type FamilyRules } from '../rule';

const BOSS =
  '(?:pak |bu |bapak |ibu )?(?:kabid|kadis|kasi|kasie|kepala dinas|kepala bidang|sekda|sekdin|sekdis|sekretaris dinas|asisten|kabag|atasan|pimpinan|bos|ajudan|staf ahli|plt|camat|lurah|bupati|wali kota|walikota|gubernur|kapus|direktur|kasubag|kasubbag)(?: kami)?';

export const internal: FamilyRules = {
  family: 'internal',
  level: 'caution',
  better: null,
  rules: [
    rule(
      `(?:kata|menurut|pesan|jare|cenah|saur|ceunah|bocoran dari|perintah|instruksi|arahan|omongan|saur|ucape) ${BOSS}(?: (?!,|\\.)[^ ]+){0,8}`,
      {
        weight: 0.9,
        unless: (s) =>
          / (?:menurut (?:kepala puskesmas|pak lurah|pak camat|camat|lurah|kepala sekolah|direktur)|keterangan resmi|rilis|siaran pers|konferensi pers) /.test(
            s.plain,
          ),
      },
    ),
    rule(
      `${BOSS} (?:lagi |sedang |belum |tidak |masih |sih |kemarin |tadi |sendiri )*(?:bilang|marah|minta jangan|melarang|nyuruh|menyuruh|belum acc|acc|belum setuju|tidak setuju|tidak mau|keberatan|ngomong|ogah|pusing|bingung|takut|dimarahi|ribut|berselisih|debat|tarik ulur|belum tanda tangan)(?: (?!,|\\.)[^ ]+){0,6}`,
      { weight: 0.9 },
    ),
    rule(
      '(?:hasil|dalam|di|notulen|pas|waktu|isi|bocoran|dari|saat|notulensi) (?:rapat|meeting|briefing|zoom|rakor|pertemuan) (?:internal|tertutup|pimpinan|kemarin sebenarnya|dinas tadi|staf|terbatas|evaluasi internal|anggaran)(?: (?!,|\\.)[^ ]+){0,8}',
    ),
    rule(
      '(?:nota dinas|memo internal|catatan internal|surat internal|dokumen internal|grup internal|grup wa (?:dinas|internal|kantor|pimpinan|opd)|chat internal|grup kantor|draf|draft|rancangan|disposisi rahasia|telaahan staf|data internal|lhp|temuan (?:bpk|inspektorat))(?: (?!,|\\.)[^ ]+){0,8}',
      {
        weight: 0.8,
        unless: (s) =>
          / (?:pengawas internal|draf(?:t)? (?:yang )?(?:terbuka|bisa diunduh|diunggah)|konsultasi publik|uji publik|tidak bisa kami bagikan|belum bisa kami) /.test(
            s.plain,
          ),
      },
    ),
    rule(
      '(?:anggaran|dana|pagu|apbd|proyek|paket|kegiatan|usulan|rapbd|dananya|anggarannya|proyeknya)(?: [^ ,.]+){0,5} (?:belum|durung|can|dereng|teu acan|masih belum) (?:disetujui|disahkan|diketok|ketok palu|ketuk palu|diteken|disetujoni|final|resmi|diumumkan|boleh diumumkan|di-acc|acc)(?: (?!,|\\.)[^ ]+){0,5}',
      {
        unless: (s) =>
          / (?:menunggu pengesahan|setelah disahkan kami umumkan|belum bisa kami sampaikan|belum bisa kami sebut) /.test(s.plain),
      },
    ),
    rule(
      '(?:jangan|ojo|tong|ulah|tolong jangan|mohon jangan) (?:bilang-bilang|bilang siapa|sebar ke|kasih tahu siapa|cerita ke|disebar ya|dibocorkan|bocorkan|omong-omong|bilang kalau|ngomong-ngomong|bejakeun|crito)(?: (?!,|\\.)[^ ]+){0,5}',
      { unless: (s) => / (?:otp|kode|pin|password|nik|data pribadi|kata sandi|calo) /.test(s.plain) },
    ),
    rule(
      '(?:bocoran|rahasia dinas|rahasia kantor|rahasia umum|off the record|antara kita|antara kita saja|di antara kita|ini rahasia|rahasia ya|jujur saja internal|orang dalam|internal kami lagi|sebenarnya di internal|di dalam sedang|konflik internal|dapur kami)(?: (?!,|\\.)[^ ]+){0,7}',
    ),
  ],
};
