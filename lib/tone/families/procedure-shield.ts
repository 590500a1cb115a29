/** Hiding behind procedure or budget with no step: "sudah sesuai SOP", "anggaran terbatas". */
import { rule, type FamilyRules } from '../rule';

const RULES =
  '(?:aturannya|aturan|prosedurnya|prosedur|ketentuannya|ketentuan|sistemnya|sistem|mekanismenya|mekanisme|alurnya|regulasinya|regulasi|aturane|aturanana|aturanna|prosedure|prosedurna|sop-nya|sop|birokrasinya|birokrasi|syaratnya|syarate|aturanipun|protokolnya|kebijakannya|kebijakan|tahapannya|juknisnya)';
const MONEY =
  '(?:anggaran|anggarannya|anggarane|anggaranna|dana|dananya|danane|danana|dananipun|duit|duitnya|duite|duitna|apbd|biaya|biayanya|kas|kasnya|anggaranipun|artos|artosna|arta|pagu|pagunya|waragad|waragadna)';
const HANDS =
  '(?:personel|personil|armada|tenaga|sdm|petugas|petugasnya|alat|peralatan|material|stok|blanko|kendaraan|truk|unit|teknisi|orang|pegawai|jumlah petugas|bahan|petugase)';
const NONE =
  '(?:terbatas|belum ada|tidak ada|habis|kosong|minim|dereng wonten|durung ono|durung ana|can aya|teu acan aya|euweuh|henteu aya|kurang|tidak cukup|belum tersedia|tidak tersedia|belum turun|belum cair|ora ono|ora ana|entek|mboten wonten|pas-pasan|telas|seret|cupet|diefisiensi|dipotong|dipangkas|dicoret|mepet|winates|kawates|dialihkan|belum mencukupi|tidak mencukupi|beak)';

export const procedureShield: FamilyRules = {
  family: 'procedure_shield',
  level: 'caution',
  repaired: ({ signals, draft }) =>
    signals.step || signals.handover || / (?:secara tertulis|jalur lain|usul sanggah|keberatan) /.test(draft.plain),
  better: null,
  rules: [
    rule(
      `(?:memang |kami |ini |semua |semuanya |pelayanan |kabeh |sadaya |sadayana |proses )*(?:sudah|telah|sampun|tos|wis|geus|parantos|kan sudah|dilakukan|dijalankan|dilaksanakan|berjalan|kami jalankan) <2>(?:sesuai|seturut|mengikuti|melalui|manut|miturut|numutkeun|luyu|nurut|trep|memenuhi|berdasarkan|laras) (?:dengan |sareng |kaliyan |karo )?(?:standar |mekanisme |${RULES})(?: (?:yang ada|yang berlaku|operasional|pelayanan|standar|kami|resmi|yang telah ditetapkan)){0,2}`,
    ),
    rule(
      `sesuai (?:dengan )?(?:sop|prosedur|aturan|ketentuan|mekanisme|regulasi|juknis|standar|peraturan)(?: (?:yang berlaku|yang ada|pelayanan|kami|yang telah ditetapkan|operasional))?`,
      { weight: 0.8 },
    ),
    rule(
      `${RULES} (?:{sap} )?(?:memang |sudah |pancen |mah |ya |emang |kan |pusat |ti pusat |saking pusat |dari pusat |dari sananya |mung |iku |wis |tos )*(?:begitu|ngono|ngoten|kitu|demikian|mekaten|gitu|seperti itu|sapertos kitu|kados mekaten|begini|kaku|pakem|baku|ti ditu|dari sana|tidak bisa diubah|tidak bisa ditawar|panjang)(?: {sap})?`,
    ),
    rule(
      `(?:memang|pancen|emang|mah|da|wong|sudah|ya) (?:sudah |wis |ya )?(?:begitu|ngono|ngoten|kitu|demikian|mekaten|gitu|seperti itu) ${RULES}`,
    ),
    rule(
      `${MONEY} (?:{sap} )?(?:kami |kita |untuk itu |dinas |desa |pemerintah |kanggo eta |daerah |perbaikan |pemeliharaan |buat itu |tahun ini |nya |memang |pancen |mah |masih |sedang |lagi |kan |kangge menika |na )*${NONE}(?: {sap})?`,
    ),
    rule(
      `${HANDS} (?:{sap} )?(?:kami |kita |di lapangan |dinas |memang |mah |masih |sangat |juga |kan |na )*(?:terbatas|minim|kurang|tidak cukup|belum mencukupi|tidak mencukupi|kirang|kawates|winates|belum ada|habis|kosong)(?: {sap})?`,
      { weight: 0.8 },
    ),
    rule(
      '(?:keterbatasan|kekurangan|minimnya|terbatasnya|terkendala|kendala|kakawatesan|kawatesan|kurangnya|terbentur|kepentok|efisiensi|mentok|katerbatasan) <1>(?:anggaran|dana|personel|sdm|armada|efisiensi|tenaga|biaya|aturan|regulasi|alat|apbd|petugas|birokrasi|blanko|teknis|administrasi|waragad)(?: (?!,|\\.)[^ ]+){0,2}',
    ),
    rule(
      '(?:nanti|akan|belum|durung|can|dereng|teu acan|menunggu|tunggu|nunggu|ngantosan|nengga|baru bisa|baru akan|mugi-mugi|insya allah|kalau) <2>(?:dianggarkan|anggaran|dianggarake|dianggarkeun|penganggaran|masuk anggaran|apbd|apbd perubahan|diusulkan|diusulkeun|pencairan)(?: (?!,|\\.)[^ ]+){0,4}',
    ),
    rule(
      '(?:masih|taksih|isih|keneh|saat ini|sedang|lagi|nuju|statusnya|tengah|baru) <2>(?:dalam |tahap |on |antrean |antrian |ing )?(?:proses|process|tahap|diproses|tahapan|verifikasi|diverifikasi|progress|antrean|antrian|pengkajian|kajian|dikaji|pembahasan|perencanaan|diprosés|pertimbangan|wacana)(?: (?!,|\\.)[^ ]+){0,2}',
      { weight: 0.8 },
    ),
    rule(
      '(?:menunggu|tunggu|nunggu|ngantosan|ngentosi|nengga|ngenteni|dagoan|tergantung|gumantung) <1>(?:disposisi|instruksi|arahan|juknis|petunjuk|giliran|antrean|antrian|keputusan|persetujuan|acc|tanda tangan|sk|regulasi|kebijakan|perintah|dhawuh|parentah|jadwal|prioritas|izin) ?(?:dari )?(?:pimpinan|atasan|pusat|provinsi|kepala|kadis|bupati|pak|dinas)?',
      { weight: 0.9 },
    ),
    rule(
      '(?:harus|kudu|kedah|wajib|mesti|perlu|musti) <1>(?:melalui|lewat|lewati|ngliwati|ngalangkungan|ngangge|menempuh|ikut|mengikuti|pakai|nganggo|nurut|diajukan lewat|diusulkan lewat|lebet) <1>(?:musrenbang|prosedur|mekanisme|proposal|tahapan|tahap|musdes|birokrasi|aturan|alur|sistem|reses|perencanaan|jalur resmi|surat resmi|rapat|lelang|musyawarah)(?: (?!,|\\.)[^ ]+){0,2}',
    ),
    rule(
      '{we} (?:di sini |mah |juga |ini |ya )*{only} (?:menjalankan|melaksanakan|mengikuti|nglampahi|nindakake|ngajalankeun|nuturkeun|jalankan|ikut|ngikut|manut|nurut|pelaksana)(?: (?!,|\\.)[^ ]+){0,3}',
    ),
    rule(
      '(?:tidak|ora|mboten|teu|henteu) (?:bisa|dapat|saged|iso|tiasa) (?:langsung|serta merta|serta-merta|begitu saja|seenaknya|ujug-ujug|sembarangan|sekonyong-konyong|tiba-tiba|instan|asal|semudah|berbuat|apa-apa|apa apa|kumaha|kumaha-kumaha|berbuat apa-apa|berbuat banyak|diganggu gugat)(?: (?!,|\\.)[^ ]+){0,3}',
      { weight: 0.9 },
    ),
    rule(
      '(?:{we} )?(?:tidak|ora|mboten|teu|henteu) (?:bisa|dapat|saged|iso|tiasa) (?:berbuat|nindakake|ngapa-ngapain) (?:apa-apa|apa apa|banyak|lebih|apa)',
    ),
    rule(
      'petunjuk teknis(?:nya)? <1>(?:dari|saking|ti) pusat',
      '(?:keputusan|kebijakan|aturan|kuota|sistem|aturane)(?:nya)? (?:dari|saking|ti|soko) (?:pusat|atas|sana|kementerian|jakarta|pimpinan|luhur)',
      { weight: 0.8 },
    ),
    rule(
      '(?:harap|mohon|nyuwun|tolong|mugi|mangga|dimohon|kami mohon|muga|neda) <2>(?:maklum|dimaklumi|pengertiannya|pengertian|dipunmaklumi|dimaklum|pangertosanipun|memaklumi|dimengerti|memahami|maklumna|pamaklum|paham|sabar menunggu|kesediaannya untuk menunggu|bersedia menunggu|menunggu|ditunggu|bersabar|kesabarannya|please wait)(?: (?:rumiyin|ya|dulu|saja))?',
      { weight: 0.6, unless: (s) => / (?:maaf|pangapunten|hapunten) /.test(s.plain) },
    ),
    rule('(?:antosan|tunggu|enteni|please wait|ngantos) (?:wae|saja|aja|mawon|ya)(?: nya)?', { weight: 0.7 }),
    rule(
      '(?:sudah|memang|itu) (?:menjadi )?(?:kebijakan|keputusan|ketetapan|ketentuan|kewenangan) (?:pimpinan|pusat|atasan|bersama|kami|dinas|pemerintah|dari pusat)(?: (?!,|\\.)[^ ]+){0,2}',
      { weight: 0.8 },
    ),
    rule(
      '(?:akan|nanti|baru) <1>(?:dikerjakan|diperbaiki|ditangani|diproses|dilaksanakan|dipikirkan|dibahas|diusulkan) <1>(?:kalau|jika|apabila|bila|setelah|bertahap|sesuai|menunggu|yen|mun) <1>(?:ada|tersedia|dana|anggaran|prioritas|skala|giliran|turun|memungkinkan|kemampuan|keuangan)(?: (?!,|\\.)[^ ]+){0,3}',
    ),
    rule('skala prioritas', 'bertahap sesuai (?:kemampuan|anggaran|prioritas)(?: [^ ]+){0,2}', { weight: 0.7 }),
  ],
};
