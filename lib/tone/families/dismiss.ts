/** Playing the trouble down: "iya tau", "sabar dong", "cuma segitu", "baper". */
import { rule, type FamilyRules } from '../rule';

const FEEL =
  / (?:kecewa|kesal|kesel|marah|sedih|khawatir|bingung|lelah|capek|protes itu hak|keberatan|cemas|takut|waswas|jengkel|kuciwa|pertanyaan) /;
const SMALL =
  '(?:segitu|segini|semono|sakitu|sakieu|genangan|sebentar|sedela|sekedap|sakeudeung|masalah kecil|masalah sepele|masalah biasa|hal kecil|hal sepele|perkara kecil|perkara sepele|perkara cilik|prakara cilik|urusan kecil|begitu|beberapa|sedikit|satu dua|satu-dua|lubang kecil|retak rambut|goresan|bau sedikit|sehari|dua hari|sejam|setengah jam|rintik|becek|telat|mati lampu|debu|semata kaki|mata kaki|sak uprit|sathithik|sakedik|saeutik|semrawut sedikit|kecil|lima menit|sepuluh menit|\\d+ (?:menit|jam|hari|orang|cm|rumah|titik)|kesalahan kecil|salah paham|bercanda|guyon|heureuy|hal biasa|masalah teknis)';

export const dismiss: FamilyRules = {
  family: 'dismiss',
  level: 'caution',
  better: {
    id: 'kami memahami hal ini mengganggu',
    jv: 'kula mangertos perkawis menika ngganggu',
    su: 'abdi ngartos perkawis ieu ngaganggu',
  },
  rules: [
    rule(
      '(?:iya|ya|yo|iyo|heeh|nya|muhun|nggih|wis|sudah|udah|oke) (?:{sap} )?(?:kami |kita |juga )?(?:sudah )?(?:tahu|ngerti|weruh|ngertos|nyaho|terang|paham|apal|eruh)(?: {sap})?(?: kok)?',
      {
        weight: 0.9,
        unless: (s) =>
          / (?:tahu (?:ini|bahwa|jalan|betapa|rasanya|persis|ibu|bapak)|ngerti rasane) /.test(s.plain) && !/ iya tahu /.test(s.plain),
        better: { id: 'Terima kasih sudah ikut melapor' },
      },
    ),
    rule('{we} (?:juga |pun |sudah |jelas |lebih )+(?:tahu|ngerti|nyaho|paham|dengar)(?: {sap})?(?: kok)?', {
      weight: 0.7,
      unless: (s) => FEEL.test(s.plain),
      better: { id: 'laporan ini menguatkan data kami' },
    }),
    rule(
      '(?:sudah|udah|wis|geus|tos) (?:banyak|akeh|loba|sering|bolak-balik) (?:yang |sing |nu )?(?:lapor|ngomong|bilang|komplain|laporan|tanya|ngalaporkeun|ngadu)(?: itu)?',
      { weight: 0.6 },
    ),
    rule(
      '(?:sabar|bersabar|sing sabar|yang sabar|sabarlah|sabaro)(?: (?:dong|atuh|to|lah|aja|saja|wae|sedikit|sithik|dikit|napa|kek|ya|yo|nya|dulu|disik|heula|mas|mbak|pak|bu|kak|kakak|kang|teh|bro|bos|nggih)){1,4}',
      {
        unless: (s) => / (?:terima kasih|nuwun|nuhun|sampun sabar|sudah (?:ber)?sabar|kesabaran|ngapunten|maaf)/.test(s.plain),
        better: { id: 'terima kasih sudah menunggu', jv: 'matur nuwun sampun nengga', su: 'hatur nuhun tos ngantosan' },
      },
    ),
    rule('(?:sing|kudu|harus|yang|agak|kedah) sabar(?: (?:atuh|dong|ya|nya|wae))?', {
      unless: (s) => / (?:terima kasih|nuwun|nuhun)/.test(s.plain),
      better: { id: 'terima kasih sudah menunggu', jv: 'matur nuwun sampun nengga', su: 'hatur nuhun tos ngantosan' },
    }),
    rule(
      '(?:tidak|ora|teu|kok|jadi orang) sabar(?:an)?(?: (?:banget|amat|pisan|temen|ya|sih|dong))',
      'orang sabar disayang tuhan',
      'sabar itu (?:subur|indah)',
    ),
    rule(
      '(?:tunggu|tungguin|enteni|entenono|antosan|dagoan|nunggu) (?:{sap} )?(?:{just}|dong|atuh|giliran|gilirannya|antrean|antrian|waktunya|tanggal mainnya|kabar saja)(?: {just})?',
      { weight: 0.7, unless: (_, r) => r.signals.step || r.signals.handover },
    ),
    rule(
      `(?:itu |ini |kan |wong )?{only} ${SMALL}(?: (?:aja|saja|kok|doang|sih|wae|thok|tok))?(?: (?:kok|kan|dan|dibesarkan|diributkan|ribut|dihebohkan|heboh))?`,
      {
        unless: (s) =>
          / (?:membawa|bayar|retribusi|tarif|syarat|syaratnya|cukup|berlaku|dibuka|tersedia|satgas|petugas kami|armada|loket|stok|dua syarat|berkas|kuota|tersisa) /.test(
            s.plain,
          ),
      },
    ),
    rule(
      '(?:segitu|begitu|gitu|ngono|ngunu|kitu|kieu|ngene|begini|segini) (?:{just}|doang|thok|tok)(?: (?:kok|mah|sih|ya|we))? ?,? ?(?:kok |we |meni |mah |sampai |pake |pakai |sudah |malah |gak |tidak )*(?:ribut|heboh|rame|ramai|komplain|protes|ngeluh|mengeluh|bingung|viral|marah|panik|repot|nesu|diributkan|ngambek|dramatis|sambat|susah|dipermasalahkan|dipersoalkan|diviralkan|nangis|hariweusweus)',
    ),
    rule(
      '(?:halah|alah|ah|yaelah|ya elah|yah elah|ealah|walah|ya ampun|duh|aduh|haduh|elah|aya-aya wae) (?:{sap} )?<4>(?:ribut|heboh|rame|repot|segitu|gitu|ngono|kitu|sepele|biasa|lebay|manja|cuma|drama|protes|komplain|wae|kecil)',
    ),
    rule(
      '(?:masalah|hal|perkara|urusan|soal|persoalan|prakara|kejadian|perkawis) (?:yang |sing |nu )?(?:kecil|sepele|biasa|enteng|remeh|lumrah|wajar|cilik|leutik|ringan|alit|sepele wae|begini|remeh-temeh)(?: (?:begitu|kok|jangan|tidak))?',
      {
        unless: (s) =>
          / (?:bukan|tidak kami anggap|tidak menganggap|sanes|dudu|mboten) <?/.test(s.plain) ||
          / (?:bukan|tidak|sanes|dudu|mboten)(?: [^ ]+){0,3} (?:hal|masalah|perkara|soal) (?:kecil|sepele|biasa) /.test(s.plain),
      },
    ),
    rule('(?:sepele|remeh|enteng|sapele)', {
      weight: 0.5,
      unless: (s) => / (?:bukan|tidak|sanes|dudu|mboten|jangan|ora|henteu|teu) /.test(s.plain),
    }),
    rule(
      '(?:wajar|lumrah|biasa|maklum|umum|normal|limrah)(?:lah|nya)? (?:{sap} )?(?:kalau|jika|bila|nek|yen|mun|lamun|karena|wong|saja|aja|wae|itu|kok|dong|namanya|terjadi|di musim|menawi|ari)(?: (?!,|\\.)[^ ]+){0,4}',
      { unless: (s) => FEEL.test(s.plain) },
    ),
    rule(
      '(?:itu|ini|kuwi|iku|eta|hal itu|antre|antri|banjir|macet|air keruh|bau|mati lampu|genangan|memang|pancen|emang|ya|masih|emang) (?:kan |sih |mah |ya |memang |sudah |masih |hal |yang )*(?:wajar|lumrah|biasa|normal|umum|limrah)(?: (?:kok|sih|ya|wae|saja|di|dalam|kan|terjadi))?(?! (?:kembali|lagi|nya))',
      { unless: (s) => FEEL.test(s.plain) || / (?:pertanyaan|kembali normal|berjalan normal|belum normal|tidak wajar) /.test(s.plain) },
    ),
    rule('(?:namanya|jenenge|arane|ngaranna|asmanipun|namina|wastana) (?:juga|wae|ya|oge|mawon|saja|ge)(?: (?!,|\\.)[^ ]+){1,4}', {
      unless: (s) => / (?:mohon|lewat dm|jangan sebut) /.test(s.plain),
    }),
    rule(
      '(?:jangan|aja|ojo|tong|ulah|tidak usah|tidak perlu|gak usah|ora usah|ora perlu|mboten usah|ampun|rasah|teu kedah|teu kudu|nggak perlu|jangan suka|jangan terlalu|jangan gampang|jangan mudah|jangan dikit-dikit) (?:{sap} )?<2>(?:baper|baperan|lebay|manja|cengeng|panik|panikan|heboh|ribut|rame|drama|berlebihan|dibesar-besarkan|besar-besarkan|membesar-besarkan|dibesarkan|dibesar besarkan|digede-gedekke|digedhe-gedhekake|gede-gedeken|digedekeun|diperpanjang|dipermasalahkan|diributkan|dihebohkan|dibawa perasaan|diambil hati|dipikirin|emosi|emosian|marah-marah|ngegas|sensi|sensitif|kagetan|kaget|lebih-lebihkan|melebih-lebihkan|protes|komplain|nyinyir|rewel|sambat|ngeluh|mengeluh|dilebih-lebihkan|mendramatisir|didramatisir|diviralkan|viral-viralin|viralkan|kemrungsung|grusa-grusu|kesusu|buru-buru|dipikir|pundung|gumeder)(?: (?!,|\\.)[^ ]+){0,2}',
    ),
    rule(
      '(?:terlalu|kelewat|suka|gampang|mudah|kok|ulah|meni|jangan) (?:sensitif|baper|baperan|khawatir|perasa|berlebihan|manja|lebay|cengeng|panikan|dramatis|emosional|dibawa perasaan|perasaan|cemas|banyak menuntut|panik|reaktif)(?: (?:kok|deh|ya|sih|amat))?',
    ),
    rule(
      '(?:lebay|baper|baperan|manja|cengeng|drama|dramatis|kolokan|aleman|ogoan|alay)(?: (?:banget|amat|pisan|tenan|sekali|temen|deh|sih|ah|ya|kali))?',
      { weight: 0.8 },
    ),
    rule(
      '(?:berlebihan|lebay|panik|heboh|ribut|kaget|repot|manja|rewel|ngotot|sewot|nyolot) (?:banget|amat|sekali|pisan|temen|deh|tenan|sih|teuing)',
    ),
    rule(
      '(?:bukan|dudu|sanes|lain|emang|memangnya) {only} (?:{you})(?: (?!,|\\.)[^ ]+){0,5}',
      '(?:semua|kabeh|sadaya|banyak|yang lain|orang lain|rw lain|kampung lain|daerah lain|liyane|nu sejen|sanesna|tatangga) (?:orang |warga |juga |ya |oge |yo |mah )+(?:antri|antre|nunggu|menunggu|kena|mengalami|ngalami|merasakan|sama|sabar|kebanjiran|terdampak|pada|tidak protes|nyante|biasa saja|ngantos|kudu ngantri|diam)(?: (?!,|\\.)[^ ]+){0,2}',
      { weight: 0.8 },
    ),
    rule(
      '(?:yang lain|orang lain|warga lain|liyane|nu sejen|nu lian|wong liya|sanesipun|pasien lain|pemohon lain|tetangga)(?: (?:saja|juga|aja|wae|malah|mah|oge|pada|yo))* (?:tidak|ora|teu|gak|biasa|bisa|sabar|diam|aman|nyaman|senang|lancar|sehat|mboten|henteu|nrimo)(?: (?!,|\\.)[^ ]+){0,3}',
      { weight: 0.8 },
    ),
    rule('(?:nanti|mengko|engke|mangke|besok|tar|entar|ntar|lama-lama|suwe-suwe) (?:juga|yo|ge|oge|lak|kan|toh)(?: (?!,|\\.)[^ ]+){1,3}', {
      weight: 0.8,
    }),
    rule(
      '(?:masih|isih|keneh|taksih) (?:bisa|layak|mending|dapat|iso|tiasa|aman|wajar|normal|layak pakai|bagus|ambang|dalam ambang|batas wajar|dalam batas)(?: [^ ,.]+)?(?: (?:dilewati|dilalui|dipakai|digunakan|diliwati|diminum))?(?: (?:kok|to|kan|sih))',
      { weight: 0.9 },
    ),
    rule(
      '(?:tidak ada|tidak jadi|bukan|ora dadi|ora ono|mboten wonten|teu aya|euweuh) masalah(?: (?:kok|ya|kan|besar|serius|nya|apa-apa))?',
      { weight: 0.7, unless: (s) => / (?:kalau|jika|bila) /.test(s.plain) },
    ),
    rule('(?:aman|baik|normal|lancar|biasa)-(?:aman|baik|normal|lancar|biasa) (?:{just}|kok)(?: [^ ]+)?', {
      unless: (s) => / (?:dibicarakan|semoga|tegur)/.test(s.plain),
    }),
    rule(
      '(?:tidak|ora|teu|mboten|henteu) (?:se|sa|sak)?(?:parah|separah|seburuk|sejelek|segawat|selama|seberat|sebesar|gawat|parah) (?:itu|kitu|ngono|niku|yang|nu|sing)?(?: (?!,|\\.)[^ ]+){0,3}',
    ),
    rule('(?:santai|tenang|rileks|selow|slow|kalem|woles|tenang|anteng|selo) (?:{sap} )?(?:{just}|dulu|kak|bro|dong|disik|heula)', {
      weight: 0.8,
      unless: (s, r) => r.signals.step && !/ santai /.test(s.plain),
    }),
    rule(
      '(?:banyak|masih ada|ada|akeh|loba|seueur) <2>(?:yang lebih (?:penting|parah|membutuhkan|urgent|mendesak|susah|butuh)|urusan lain|prioritas lain|sing luwih (?:penting|parah)|nu leuwih (?:penting|parah)|hal lain yang)(?: (?!,|\\.)[^ ]+){0,3}',
    ),
    rule(
      '(?:bukan|dudu|sanes|lain) (?:prioritas|hal yang mendesak|hal mendesak|hal penting|masalah serius|masalah besar|perkara gede|yang utama)(?: {we})?',
    ),
    rule(
      '(?:petugas|admin|kami|mimin|kita|teknisinya|tukang) (?:juga |kan |ya |ini )*(?:sibuk|manusia|punya kesibukan|capek|repot|banyak kerjaan|banyak kerja|bukan robot|bukan superman|bukan tuhan|punya kehidupan|butuh istirahat|libur|loba gawe|kesel|{only} (?:satu|dua|tiga|berdua|bertiga|\\d+)(?: orang)?)(?: [^ ,.]+)?',
      { weight: 0.7, unless: (_, r) => r.signals.step || r.signals.handover },
    ),
    rule('(?:anggap|anggep) (?:saja|aja|wae|weh|mawon)(?: (?!,|\\.)[^ ]+){1,4}', { weight: 0.7 }),
    rule(
      '(?:toh|kan|lagian|lagipula|lha wong|da) (?:{sap} )?(?:sudah|juga|masih|cuma|hanya|besok|nanti|masih bisa|tidak|belum) (?!kami|kita|dijelaskan|diumumkan|diposting|ada)(?:surut|kering|lewat|bisa|mati|ada jalan|tidak mati|tidak apa-apa|jarang|sedikit|sepi)(?: (?!,|\\.)[^ ]+){0,4}',
    ),
    rule(
      '(?:kalau|nek|mun) (?:haus|gatal|bau|panas|gelap|macet|takut|tidak (?:kuat|tahan|betah|suka|puas|mau|percaya)|peteng|poek|mambu|antri|antre|lapar|banjir|bising) (?:ya |bisa |tinggal |mah |, )*(?:pindah|beli|pakai|tutup|cari|mandi|minum|lewat|jangan|nyalakan|keluar|bangun|masak|pake|nggawa|gunakan|tidur|mutar|muter)(?: (?!,|\\.)[^ ]+){0,5}',
    ),
    rule(
      '(?:biarin|biarkan saja|ya sudah|yo wis|nya enggeus|ya udah|terserah|karepmu|sakarepmu|terserah lah|up to you|masa bodo|masa bodoh|emang gue pikirin|emang kami peduli|bodo amat|ora urus|teu paduli|gak peduli|tidak peduli|gak urus|tidak urus)(?: (?:{just}|lah|deh|atuh|to|kok|{you}))?',
      { weight: 0.8, unless: (s) => / tidak kami biarkan | terserah (?:bapak|ibu|kakak) (?:mau|memilih) /.test(s.plain) },
    ),
  ],
};
