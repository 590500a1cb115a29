/** Ordering the citizen about: "urus sendiri", "datang saja ke kantor", "lapor sana". */
import { rule, type FamilyRules } from '../rule';

const DO =
  '(?:urus|ngurus|tangled|tanglet|takon|taros|urusen|urusin|daftar|datang|dateng|lapor|laporkan|hubungi|cari|cek|lihat|tanya|tanyakan|ambil|baca|bersihkan|perbaiki|telepon|telpon|kontak|tambal|dandani|bawa|kirim|isi|download|unduh|buka|googling|search|jemput|jupuk|dipundhut|candak|beresihan|resiki|omeno|bersihin|bereskan|angkut|atasi|selesaikan|kerjakan|pasang|beli|usahakan|hubungin|telponen|panggil|benerin|benerkeun|dandanana|ngadu|protes|komplain|perbaikin|ganti|amankan|buang)';
const POLITE =
  / (?:mohon|kami bantu|dibantu|kami siap|kami dampingi|bila berkenan|kalau berkenan|kersa|menawi|boleh|bisa juga|atau lewat|upami|petugas (?:siap|kami)|gratis|tidak perlu|tanpa antre) /;
const NEED = / (?:supaya|agar|biar|kami (?:catat|terima|teruskan|bantu|cek)|tiket|nomor|loket|jam|pukul|kalau (?:butuh|mau|gagal)) /;

export const order: FamilyRules = {
  family: 'order',
  level: 'caution',
  better: null,
  rules: [
    rule(
      `(?:silakan |monggo |mangga |ya |coba |mending |sok |gih |harus |bisa |kudu |nya |tolong |sono |tinggal |mbok )?(?:${DO}|di${DO})(?:o|en|keun|na)? <2>(?:sendiri|dewe|dhewe|sorangan|piyambak|nyalira|masing-masing)(?: (?:saja|aja|wae|mawon|sono|sana|kono|lah|atuh|dong))?(?: (?:ke|nang|ka|di|dhateng) [^ ]+)?`,
      { unless: (s) => / (?:tidak perlu|tidak usah|jangan|mboten perlu|teu kedah|tanpa) /.test(s.plain) },
    ),
    rule(
      `(?:langsung |silakan |monggo |mangga |mending |ya |coba |sok |nya |ndang |gek |kari )?(?:langsung|datang|dateng|teko|teka|mara|rawuh|sumping|lapor|tanya|hubungi|telpon|telepon|cek|lihat|buka|ke|baca|ngadep|menghadap|daftar|komplain|ngadu|bawa|takon|tanyakan|kontak|deleng|tingali|tinggal) (?:{sap} )?(?:langsung |sendiri )?(?:{just})(?: (?:ke|di|nang|nyang|neng|ka|dhateng|lewat|pada|ing|kantor|website|web|aplikasi|bio|highlight|ig|instagram|google|call)(?: (?!,|\\.)[^ ]+){0,3})?`,
      { unless: (s) => POLITE.test(s.plain) },
    ),
    rule(
      '(?:ke|nang|nyang|neng|ka|menyang|dhateng|di) (?:kantor|dinas|kecamatan|kelurahan|loket|balai|sekolah|puskesmas|polsek|[^ ]+) (?:sana|kono|saja|aja|wae|mawon|sono|langsung) ?(?:ya|kak|pak|bu|mas)?',
      { weight: 0.7, unless: (s) => POLITE.test(s.plain) || / (?:di sini saja|lewat dm saja|dm saja) /.test(s.plain) },
    ),
    rule(
      `(?:yo |ya |wis |gih |sok |ndang |geura |cepet |buruan |cepat )+(?:${DO}|nang|nyang|neng|ka|mangkat|budal|indit|balik)(?: (?!,|\\.)[^ ]+){0,3}(?: (?:sana|kono|kana|ditu|sono))`,
    ),
    rule(`${DO}(?: (?!,|\\.)[^ ]+){0,2} (?:sana|sono|kono|kana|ka ditu|noh|gih)(?: (?:ke|nang|ka|di) [^ ]+)?`, {
      unless: (s) => / (?:petugas|tim|kami|kirim ke sana|di sana|ke sana) /.test(s.plain),
    }),
    rule(
      `(?:jangan|ojo|tong|ulah|ampun|tidak usah|bukan|tidak perlu|mboten usah|tidak bisa|tidak boleh|tidak melayani|tidak menerima) <1>(?:lapor|laporan|tanya|komplain|ngadu|mengadu|komen|komentar|curhat|protes|di|ngalapor|sambat|bertanya|mengeluh|tempat|pengaduan|aduan) <2>(?:di sini|disini|lewat komentar|di kolom|di komentar|via komentar|di instagram|di ig|di medsos|lewat medsos|di akun|ing mriki|ning kene|nang kene|di dieu|lewat sini|di facebook|di fb|melalui komentar)(?: (?!,|\\.)[^ ]+){0,2}`,
      { unless: (s, r) => r.signals.privately || / (?:nik|kk|ktp|nomor|data|nama|alamat|resi|rekening|foto) /.test(s.plain) },
    ),
    rule(
      '(?:warga|anda|{you}|pelapor|pemohon|masyarakat) (?:yang )?(?:wajib|harus|kudu|mesti|kedah|harap|musti|haruslah|diwajibkan|diminta) <1>(?:kerja bakti|gotong royong|dulu|sendiri|dahulu|datang|lapor|urus|mengurus|melapor|melengkapi|membuat|buat|bersihkan|membersihkan|ngresiki|swadaya|iuran|patungan|daftar|membawa|bawa|mandiri|hadir|ngadep|mengajukan|menghubungi|jaga)(?: (?!,|\\.)[^ ]+){0,5}',
      { weight: 0.8, unless: (s) => POLITE.test(s.plain) || / (?:syarat|membawa stnk) /.test(s.plain) },
    ),
    rule(
      '(?:lengkapi|kirim|kirimkan|sertakan|kasih|share|kirimno|kintunkeun|buat|bikin|siapkan|bawa|sebutkan|tulis|isi|unggah) <1>(?:foto|bukti|lokasi|data|laporan|proposal|surat|berkas|formulir|video|alamat|koordinat|titik|rt) <2>(?:sekarang|dulu|segera|baru|disik|heula|lengkap|rumiyin|yang jelas|yang lengkap|secepatnya)(?: (?!,|\\.)[^ ]+){0,4}',
      { weight: 0.8, unless: (s) => / (?:mohon|boleh|dm|kalau ada|bila ada|terima kasih) /.test(s.plain) },
    ),
    rule(
      '(?:kalau|nek|mun|bila) <4>(?:lapor|laporan|tanya|komplain|ngadu|protes) (?:itu )?(?:{sap} )?(?:ya |, )?(?:yang|sing|nu|harus|pakai|ke|di|lewat|mbok) (?:jelas|lengkap|bener|benar|resmi|sopan|detail|pakai|lewat|di|aplikasi|kantor|ke|aturan)(?: (?!,|\\.)[^ ]+){0,3}',
      { weight: 0.7 },
    ),
    rule(
      '(?:cek|lihat|baca|buka|scroll|tengok|simak|deleng|tingali|liat|googling) (?:{sap} )?(?:ke |di |nang |di |dulu )?(?:website|web|bio|caption|highlight|sorotan|postingan|feed|ig|instagram|aplikasi|google|situs|kolom atas|atas|laman|link|pengumuman|story|story kami|youtube)(?: (?:kami|dulu|aja|saja|sana|resmi|ya))*',
      { weight: 0.6, unless: (s, r) => POLITE.test(s.plain) || NEED.test(s.plain) || r.draft.sentences.length > 2 || s.tokens.length > 14 },
    ),
    rule(
      '(?:silakan|monggo|mangga|sumangga)(?: {sap})? (?:datang|dateng|lapor|menghubungi|hubungi|cari|ambil|urus|tanyakan|ajukan|buat|laporkan|scroll|cek|komplain|rawuh|sumping|nglapor)(?: (?!,|\\.)[^ ]+){1,5}',
      { weight: 0.4, unless: (s) => POLITE.test(s.plain) || NEED.test(s.plain) },
    ),
    rule(
      '(?:gotong royong|kerja bakti|swadaya|patungan|iuran|gugur gunung|urunan|gugah bareng)(?: [^ ]+)? (?:sendiri|dulu|saja|aja|sana|wae|dewe|dong|mandiri|warga|dengan)',
      { weight: 0.6, unless: (s) => / (?:tanpa paksaan|bisa ikut|boleh|kami bantu|bersama kami) /.test(s.plain) },
    ),
    rule(
      '(?:pindah|minggat|lungo|pergi|ngalih|indit|minggato|lungao|pindaho)(?: {sap})? (?:saja|aja|wae|sana|kono|rumah|nang|ke|dari|ka|desa|kota|negara|kana|teko)(?: (?!,|\\.)[^ ]+){0,4}',
      { weight: 0.8, unless: (s) => / (?:petugas|tim|surat pindah|pindah domisili|data pindah|jadwal|loket) /.test(s.plain) },
    ),
    rule('minggat(?:o|a)?', { level: 'stop' }),
    rule('(?:unduh|download|install|pasang|instal) <1>(?:dulu |sendiri )?(?:aplikasinya|aplikasi|dulu)(?: (?!,|\\.)[^ ]+){0,3}', {
      weight: 0.5,
      unless: (s) => POLITE.test(s.plain),
    }),
    rule(
      '(?:jangan|ojo|aja|tong|ulah|ampun) (?:di|lewat|ing|ning|nang|dina|via) (?:komen|komentar|kolom|kolom komentar|medsos|instagram|ig|fb|sini|mriki|dieu)(?: (?!,|\\.)[^ ]+){0,2}',
      { weight: 0.8, unless: (s, r) => r.signals.privately || / (?:nik|kk|data|nomor|nama|alamat|resi) /.test(r.draft.plain) },
    ),
    rule(
      '(?:lunasi|bayar|lengkapi|urus|selesaikan|bereskan|penuhi|daftar|kerja bakti|bersihkan|perbarui|follow|isi|buat|kumpulkan|hapus) (?:dulu|dahulu|disik|rumiyin|heula)(?: [^ ,.]+){0,2} (?:baru|lagi|nembe|karek|lajeng)(?: (?!,|\\.)[^ ]+){0,4}',
    ),
  ],
};
