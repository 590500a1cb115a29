/** Blaming the citizen: "makanya", "salah sendiri", "harusnya Anda baca dulu". */
import { rule, type FamilyRules } from '../rule';
import { says } from '../signals';
import { words } from '../words';

const READ =
  '(?:baca|dibaca|membaca|waca|diwaca|maca|moco|dimaca|diaos|ngaos|simak|disimak|cek|dicek|perhatikan|diperhatikan|scroll|lihat|dilihat|teliti|diteliti|pahami|dipahami|tanya|bertanya|dengarkan)';
const OURS = words(
  'petugas|petugasnya|petugase|kami|kita|dinas|loket|operator|kontraktor|pelaksana|panitia|sopir|perangkat|kula|abdi|admin|tukang|sekolah|puskesmas|tidak terjadi|tidak begitu|tidak perlu|sekali bayar|gratis|dilayani|mendapat|tarif|diperlakukan',
);
const SORRY = words(
  'maaf|ngapunten|nyuwun pangapunten|hapunten|punten|hampura|kami keliru|kesalahan kami|kami salah|salah kami|kelirunya di kami',
);

export const blame: FamilyRules = {
  family: 'blame',
  level: 'caution',
  better: null,
  rules: [
    rule(
      '(?:makanya|makane|mangkane|mulane|mula|pramila|matak oge|matakna|nu matak|makana|matak|mangkanya|maka dari itu|maka itu|itulah akibatnya|itu akibatnya|ya gitu kalau|nah kan|tuh kan|kan(?: jadi)? begini)(?: {sap})?(?: (?!,|\\.)[^ ]+){0,5}',
      {
        unless: (s) =>
          / (?:mulane|mula|pramila|maka dari itu|maka itu|matak|nu matak) (?:kami|kula|abdi|petugas|tim)/.test(s.plain) ||
          says(s.plain, SORRY),
      },
    ),
    rule(
      '(?:salah|salahnya|salahe|salahna|kesalahan|kelalaian|kecerobohan|salahipun|kasalahan|keteledoran|lepate) (?:{sap} )?(?:sendiri|dewe|dhewe|piyambak|sorangan|nyalira|{you}|pengguna|pemohon|pasien|pelanggan|pengendara|ibunya|ibune|bapaknya|orang tuanya)(?: (?:sendiri|dewe|dhewe|sorangan))?(?: (?!,|\\.)[^ ]+){0,3}',
      {
        unless: (s) =>
          / (?:tidak salah|bukan (?:salah|kesalahan)|sanes kalepatan|mboten lepat|dudu salah|lain salah|kalau salah|jika salah|kami (?:yang )?salah|kula ingkang lepat|kesalahan data|salah data|salah orang) /.test(
            s.plain,
          ),
      },
    ),
    rule(
      '{should} (?:kan |ya |itu |mah |sih |nggih )?(?:{sap} )?(?:{you}|yang punya|pemohon|pengendara|penghuni|orang tua|ibunya|pelanggan|pasien)(?: (?!,|\\.)[^ ]+){0,5}',
      { unless: (s) => says(s.plain, OURS) || says(s.plain, SORRY) },
    ),
    rule('(?:{you}|pemohon|pengendara|pasien|ibunya|pelanggan) (?:itu |kan |juga |ya |memang |mah )?{should}(?: (?!,|\\.)[^ ]+){0,5}', {
      unless: (s) => says(s.plain, OURS) || says(s.plain, SORRY),
    }),
    rule(
      `{should} (?:kan |ya |itu )?(?:{sap} )?(?:${READ}|tahu|paham|ngerti|lapor dari|daftar dari|datang lebih|sadar|bisa jaga|hati-hati|teliti|sabar|mengerti|maklum|konfirmasi|ngecek|minta izin|pakai helm|tidak parkir|tidak buang|jangan)(?: (?!,|\\.)[^ ]+){0,4}`,
      { unless: (s) => says(s.plain, OURS) || says(s.plain, SORRY) },
    ),
    rule(
      `(?:tolong|mohon|coba|mbok|mbok ya|mangga|cobi|makanya|lain kali|laen kali|kapan-kapan|mulai sekarang)(?: {sap})? (?:lain kali )?(?:di)?${READ} (?:dulu|dahulu|disik|rumiyin|heula|dengan teliti|baik-baik|yang teliti|sing bener|sing tliti|lagi|sampai habis|yang benar|baik baik|pelan-pelan)(?: (?!,|\\.)[^ ]+){0,3}`,
    ),
    rule(`${READ} (?:dulu|disik|heula) (?:dong|atuh|po'o|po o|sih|to|lah|kek|ya|baru)(?: (?!,|\\.)[^ ]+){0,3}`),
    rule(
      '(?:kan|wong|pan|apan|bukannya|padahal|toh|lha|lho kan|rak) (?:{sap} )?(?:ya |juga )?(?:sudah|wis|uwis|sampun|tos|atos|geus|parantos)(?: (?:jelas|lama|pernah|sering))? (?:kami |tak |kula |abdi |urang |ku urang |ku abdi )?(?:di)?(?:jelaskan|jelaske|jelasken|jelaskeun|terangkan|terangke|terangkeun|posting|umumkan|umumke|umumkeun|bilang|bilangi|bilangin|omongi|omongke|sampaikan|tulis|serat|ada|aya|ono|wonten|kasih tahu|kasih|beritahu|sosialisasikan|sosialisasi|ingatkan|infokan|ajari|sebut|sebutkan|caritakeun|bejakeun|kandani|pasang|tempel|tertulis|tertera|jelas|peringatkan|dibejaan|rambu)(?: (?!,|\\.)[^ ]+){0,5}',
    ),
    rule(
      '(?:kan|wong|apan) (?:sudah |memang )?(?:ada|aya|ono|wonten|jelas)(?: (?:rambu|rambunya|tulisan|tulisannya|pengumuman|pengumumannya|di)(?: (?!,|\\.)[^ ]+){0,3})',
    ),
    rule(
      '{you} (?:yang |sing |nu |juga |sih |kan |ini |mah |sendiri |saja |ya |memang |malah |terlalu |justru )?(?:yang |sing |nu )?(?:kurang|tidak|ora|mboten|teu|henteu|malas|lupa|telat|ceroboh|teledor|lalai|salah|keliru|males|kesupen|kliru|kirang|gegabah|nekat|ngeyel|bandel) (?:mau |pernah |sempat |ikut |kerso )?(?:baca|membaca|maca|moco|maos|teliti|hati-hati|ati-ati|cermat|menyimak|memperhatikan|perhatikan|patuh|paham|tertib|disiplin|bawa|membawa|mbekta|nyandak|mengisi|isi|update|memperbarui|menjaga|jaga|mengikuti|ikut|taat|nurut|peduli|sadar|mengerti|ngerti|mengecek|ngecek|tepat|datang|daftar|lapor|input|ngisi|parkir|buang|tempat|sabar|sabaran|waspada|lihat|nempo|ningali|memilah|bayar|membayar|urus|mengurus|upload|unggah|ngartos|lengkap|konsisten)(?: (?!,|\\.)[^ ]+){0,3}',
      {
        unless: (s) =>
          (/ (?:kalau|jika|bila|apabila|supaya|agar|karena petugas|belum tentu|tidak salah|tidak perlu|tidak harus|menawi|upami) /.test(
            s.plain,
          ) &&
            !/ maaf , tapi /.test(s.plain)) ||
          / (?:tidak salah|mboten lepat) /.test(s.plain),
      },
    ),
    rule(
      '(?:siapa|sopo|sinten|saha) (?:yang |sing |nu |ingkang |juga yang )?(?:suruh|nyuruh|kon|kongkon|ngongkon|kengken|nitah|mau|maksa|minta|menyuruh|titah)(?: (?!,|\\?)[^ ]+){0,4}',
    ),
    rule(
      '(?:warga|masyarakat|penduduk|wong|orang|warganya|masyarakatnya|wargane|wargana|pengguna jalan|pedagang|penghuni|pengendara|kalian|anda|warga sekitar|warga sana|masyarakat sekitar|rakyat|urang dinya) (?:{sap} )?(?:kita |kami |sekitar |situ |sana |setempat )?(?:itu |ini |yang |nya )?(?:{sap} )?(?:sendiri|dewe|dhewe|sorangan|juga|malah|masih|suka|sering|selalu|kurang|tidak|yang|justru|lah|ya|oge|resep|sok|mah|kan|seneng|ora|banyak yang|senang|pada) <3>(?:buang|membuang|mbuang|miceun|sembarangan|sakarepe|kesadaran|sadar|tertib|sembarang|bangun|merusak|ngrusak|nutup|menutup|ngaruksak|disiplin|nurut|bayar pajak|menjaga|njaga|jaga|jorok|kotor|ngotori|peduli|males|malas|parkir|gampang|mudah percaya|dagang|jualan|bakar|nyampah|ngeyel)(?: (?!,|\\.)[^ ]+){0,2}',
    ),
    rule(
      '(?:karena|gara-gara|akibat|merga|amargi|kusabab|lantaran|soale|soalnya|soalna|disebabkan|krana|jalaran) (?:ulah |kelakuan |perilaku |kebiasaan |tingkah |polah |kurangnya kesadaran |rendahnya kesadaran |kelalaian )?(?:warga|masyarakat|warganya|wargane|wargana|{you}|penduduk|pemohon|pengguna|pedagang)(?: (?!,|\\.)[^ ]+){0,5}',
      {
        weight: 0.6,
        unless: (s, r) =>
          says(s.plain, SORRY) || (r.signals.step && !/ (?:ulah|kelakuan|perilaku|tingkah|kesadaran|buang|sembarangan) /.test(s.plain)),
      },
    ),
    rule(
      '(?:kesadaran|kedisiplinan|kepatuhan|kapedulian|kepedulian|kasadaran) (?:dari )?(?:warga|masyarakat|{you})(?:nya|ne|na)? <3>(?:kurang|rendah|masih|minim|belum|harus|perlu|kirang|isih|tidak|ora)(?: (?!,|\\.)[^ ]+){0,2}',
    ),
    rule(
      '(?:kurang|rendahnya|minimnya|kurangnya|tidak adanya) (?:kesadaran|kepedulian|disiplin|kedisiplinan|tanggung jawab) (?:warga|masyarakat|{you})',
    ),
    rule(
      '(?:resiko|risiko|akibat|konsekuensi) (?:nya )?(?:ya |itu )?(?:sendiri|{you}|tinggal|hidup|beli|bangun|punya|ditanggung|tanggung|dari|kalau)(?: (?!,|\\.)[^ ]+){0,4}',
      { unless: (s) => / konsekuensi hukum /.test(s.plain) },
    ),
    rule(
      '(?:kalau|nek|mun|lamun|yen|jika|menawi) (?:tidak |ora |teu |mboten )?(?:mau|gelem|kepingin|pengen|ingin|hayang|kersa|hoyong|wedi|takut|bisa) <5>(?:, )?(?:ya |nya )?(?:{sap} )?<2>(?:jangan|ojo|tong|ulah|harus|harusnya|mestinya|mbok|disiplin|kudu|pindah|bangun|beli|datang lebih|bangun pagi|yang tertib|cari)(?: (?!,|\\.)[^ ]+){0,4}',
      { unless: (s) => / (?:mohon|silakan|dm|bisa hubungi|boleh|kabari) /.test(s.plain) },
    ),
    rule(
      '(?:ngebut|melamun|meleng|main hp|ugal-ugalan|ora ndelok|teu nempo|tidak lihat|tidak pakai helm|tidak hati-hati|nyetir|nyetirnya|bawa motornya|numpak motor)(?: [^ ]+)? (?:sih|mungkin|to|paling|makanya|kan|pasti|keuleus|ya|kali)',
    ),
    rule(
      '(?:ini|itu|kejadian|lubang|pipa|lampu|sampah|banjir|taman|jalan|salurannya|fasilitas|gotnya|pohonnya)(?: [^ ]+)? (?:yang )?(?:rusak|merusak|ngrusak|mampet|kotor|buang|nyampah|bikin|ngawali|memulai|menutup) (?:ya |kan |juga )?(?:{sap} )?(?:{you}|kalian) (?:juga|sendiri|dewe|semua)',
    ),
    rule(
      'yang (?:merusak|buang|membuang|bikin|pilih|milih|minta|mau|bangun|nutup|parkir|ngotori) (?:ya |kan |juga )?(?:{sap} )?(?:kalian|anda|warga|kamu|situ|bapak|ibu)(?: (?:juga|sendiri|dewe|semua))?',
      { weight: 0.7 },
    ),
    rule(
      '(?:ketiga|kedua|keempat|kelima|kesekian|berapa) (?:kalinya|kali|puluh kali) (?:{sap} )?<2>(?:tanya|bertanya|nanya|harus kami|kami jawab|bilang|takon|ditanya|naros)(?: [^ ]+){0,2}',
    ),
    rule(
      '(?:baru|terlambat|telat) (?:sekarang|saiki|ayeuna|nanya|tanya|ngomong|lapor|daftar) (?:sekarang|tanya|lapor|ngomong|takon|protes|ribut|kok|toh|baru)',
    ),
    rule(
      '(?:dulu|kemarin|biyen|kapungkur) <3>(?:tidak|ora|teu|mboten) (?:mau|gelem|ikut|hadir|datang|usul|rapat|teka|milu)(?: (?!,|\\.)[^ ]+){0,3}',
      { weight: 0.5 },
    ),
  ],
};
