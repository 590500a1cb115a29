/** Asking for thanks in place of help: "harusnya bersyukur", "masih untung". */
import { rule, type FamilyRules } from '../rule';

const THANK =
  '(?:bersyukur|syukur|disyukuri|mensyukuri|syukuri|berterima kasih|berterimakasih|terima kasih|diterima kasihi|bangga|senang|seneng|bungah|gembira|bahagia|matur nuwun|maturnuwun|nuhun|hatur nuhun|menghargai|hargai|dihargai|ngregani|ngajenan|ngahargaan|apresiasi|mengapresiasi|diapresiasi|ngucap syukur|sukur|disukuri|kudu sukur|merasa beruntung|beruntung)';
const OURS =
  / (?:kami (?:patut |sangat |turut |ikut )?(?:bersyukur|syukuri|berterima kasih|menghargai|bangga|senang|mengapresiasi)|alhamdulillah kami) /;

export const demandGratitude: FamilyRules = {
  family: 'demand_gratitude',
  level: 'caution',
  better: null,
  rules: [
    rule(
      `(?:{should}|wajib|patut|patutnya|perlu|mbok|mbok ya|mbok yao|coba|tolong|mari|yuk|ayo|harus|kudu|kedah|mending|cobi|seyogyanya|mohon|sudah sepatutnya|sepatutnya|sudah sepantasnya|sepantasnya|setidaknya|paling tidak|minimal|bisa) (?:ya |kan |mah |lebih |itu |nggih )?<3>${THANK}(?: (?!,|\\.)[^ ]+){0,5}`,
      {
        unless: (s) =>
          OURS.test(s.plain) ||
          / (?:terima kasih (?:atas|sudah|banyak|telah|laporan|infonya|masukan|kak|pak|bu|,)|saling menghargai pendapat|matur nuwun (?:atas|sampun)|senang (?:bila|membantu|kalau)) /.test(
            s.plain,
          ),
      },
    ),
    rule(
      '(?:bersyukurlah|syukurilah|bersyukur|syukuri|disyukuri|syukur|sukuri|sing syukur|sing nrimo|nrimo|tarimakeun|narimo)(?: {sap})? (?:dong|aja|saja|dulu|lah|wae|mawon|atuh|karena|to|sudah|masih|ya|yang ada|apa adanya|sebab|ing pandum|we)(?: (?!,|\\.)[^ ]+){0,3}',
      { unless: (s) => OURS.test(s.plain) || / kami bersyukur /.test(s.plain) },
    ),
    rule(
      '(?:kurang|tidak|ora|teu|jarang|kapan|belum|lupa|mboten|gak bisa|susah) (?:tahu |pernah |bisa |mau |pandai |tau |punya rasa |ada rasa |ngerti |nyaho |ngartos )*(?:bersyukur|berterima kasih|berterimakasih|terima kasih|syukur|menghargai|nrimo|matur nuwun|balas budi|dihargai|narimakeun|tarima kasih|syukurnya)(?: (?:banget|sekali|ya|sih))?',
      { unless: (s) => / kami /.test(s.plain) && / (?:kurang menghargai (?:waktu|warga)) /.test(s.plain) },
    ),
    rule(
      '(?:masih|isih|untung|untunge|untungnya|keneh|mending|mendingan|lumayan|beruntung|bejo|begja|alus|sukur|syukur|bersyukur|taksih|jih) (?:untung|mending|beruntung|bejo|keneh|begja|lumayan|masih|sudah|wis|geus|tos|dapat|ada|kami|dapet|ana|aya|ono|kan|saja|aja|bisa|diberi|dikasih|dibantu|dibangun|dilayani|selamat|dikei|dibere|diwenehi|dibangunke|ditindaklanjuti|ditanggapi|direspon|dijawab|cuma|ditambal)(?: (?!,|\\.)[^ ]+){0,4}',
      {
        weight: 0.9,
        unless: (s) => / (?:untung tidak ada korban|untungnya tidak|syukur (?:sudah|kalau|masih)|syukurlah|beruntung tidak) /.test(s.plain),
      },
    ),
    rule(
      '(?:daerah|kabupaten|kota|desa|kampung|rw|rt|kecamatan|kelurahan|tempat|tatangga|panggenan|kampus|negara|puskesmas|provinsi|wilayah|sekolah|pulau|kutha|panggonan|kampung) (?:lain|sebelah|tetangga|liya|liyane|sanes|sejen|lian|lainnya|liyan|luar)(?:nya)? (?:itu |yang |juga |mah |aja |saja |bahkan |malah |masih |wae |kan |banyak |justru |oge )*(?:tidak|belum|malah|lebih|banyak|durung|ora|can|henteu|teu|masih|parah|bayar|antri|antre|harus|iri|boro-boro|bahkan|mboten|dereng|jauh|jalannya|mah|gak|nggak|kudu|pengen)(?: (?!,|\\.)[^ ]+){0,5}',
      { weight: 0.9, unless: (s) => / (?:dari (?:daerah|kota|kabupaten) lain|belajar|studi|penumpang|warga dari|kiriman) /.test(s.plain) },
    ),
    rule(
      '(?:coba|bandingkan|bandingkeun|bandhingno|dibandingkan|dibanding|bandingke|bandinge|tingali|lihat|delengen|tengok)(?: {sap})? (?:bandingkan |saja |lihat |tuh |dengan |karo |jeung |sama )*(?:dengan |karo |sareng |sama |di |ke )?(?:daerah|kabupaten|kota|desa|dulu|tahun|zaman|tempat|rw|yang lain|liyane|nu sejen|tetangga|jaman|biyen|baheula|sebelah)(?: (?!,|\\.)[^ ]+){0,5}',
      { unless: (s) => / (?:dibanding(?:kan)? (?:tahun|bulan|pekan)|grafik|data|tabel) /.test(s.plain) },
    ),
    rule(
      '(?:dulu|biyen|mbiyen|baheula|sebelumnya|tahun lalu|kapungkur|rumiyin|bareto|jaman dulu|zaman dulu) (?:{sap} )?(?:malah|saja|aja|mah|kan|ya|bahkan|lebih|boro-boro|iku|wae|itu|jalannya|di sini) <2>(?:tidak|belum|parah|ora|teu|gak|euweuh|gelap|susah|lebih|boro|sama sekali|durung|peteng|mboten|tanah|antre|seharian)(?: (?!,|\\.)[^ ]+){0,3}',
    ),
    rule(
      '(?:sudah|udah|wis|uwis|tos|geus|sampun|wes|kan) (?:{sap} )?(?:kami |tak |di|dapat |ku urang |untung |mending |enak |bagus |baik |syukur )*(?:kasih|dikasih|dibantu|bantu|dibangun|dibangunkan|bangun|bangunkan|bangunke|gratis|diberi|diwenehi|dilayani|disediakan|dibere|dipasihan|dikei|dibangunke|dibelani|difasilitasi|ditambal|diperbaiki|didandani|bagus|enak|mending|dapat|dapat bantuan|oleh|meunang|digratiskan|diangsurkeun|ditulungi|dibenerkeun|dipasangkan|dipaparin|diparingi) <5>(?:{still}) <2>(?:{complain}|saja|wae|ngelih|kurang)(?: (?!,|\\.)[^ ]+){0,2}',
    ),
    rule(
      '(?:gratis|dibantu|dikasih|diberi|gratisan|cuma-cuma|dilayani|haratis)(?: [^ ]+){0,3} (?:kok|lho|loh|tapi|tetap|masih|malah|isih) <2>(?:{complain}|minta|kurang|pilih-pilih|nawar|banyak maunya|banyak|saja|mintanya)(?: (?!,|\\.)[^ ]+){0,2}',
    ),
    rule(
      '(?:tolong|mohon|mbok|coba|mari|harap|hargai|hargailah|belajar|ingat|pikirkan|bayangkan)(?: {sap})?(?: (?:ya|juga|sedikit|dong))* (?:hargai|menghargai|dihargai|apresiasi|diapresiasi|pikirkan|bayangkan|ingat|ngregani|ngahargaan|lihat)(?: (?:dong|juga|sedikit))? <2>(?:kerja|kerja keras|usaha|jerih|upaya|petugas|kami|perjuangan|pengorbanan|lelah|kerjane|capeknya|pengabdian|tenaga|niat baik|pimpinan)(?: (?!,|\\.)[^ ]+){0,4}',
      'hargai(?:lah)? (?:dong |juga |sedikit )?(?:kerja|usaha|jerih|upaya|petugas|kami|perjuangan|lelah)(?: (?!,|\\.)[^ ]+){0,4}',
    ),
    rule(
      '(?:jangan|ojo|tong|ulah|bisanya|isane|bisana|pinter|kerjaannya|isamu|bisamu|ampun|sagedipun|tahunya|gaweane|pagawean) (?:cuma |hanya |bisanya |mung |ngan |bisa |terus |{only} |bisane |selalu |pinter )*(?:bisa )?(?:{complain}|menyalahkan|ngritik|nyalahkan|komen|komentar|menghina|lihat kurangnya|melihat kekurangan|nuntut)(?: (?:saja|aja|terus|wae|mulu|melulu|tok|thok|doang|ae))?',
      { weight: 0.9 },
    ),
    rule(
      '(?:petugas|kami|tim|relawan|nakes|guru|pemerintah|pemkot|pemkab|dinas) (?:di lapangan |kami |juga |itu |ini |sudah )*(?:sudah |tos |wis |sampun )?(?:bekerja|kerja|capek|lembur|begadang|berjuang|kerja keras|banting tulang|berusaha|mengabdi|kehujanan|kepanasan|memberi|berbuat) <6>(?:, )?(?:jadi|mohon|tolong|jangan|mbok|masak|masa|kok|mosok|harusnya|malah|tapi|hargai|dihargai)(?: (?!,|\\.)[^ ]+){0,4}',
      { weight: 0.9 },
    ),
    rule(
      '(?:alhamdulillah|syukur|bagus|mending|lumayan|beruntung|untung)(?:lah)? (?:kan |to |dong |ya |atuh |mah )?(?:{sap} )?(?:sudah|masih|wis|tos|geus|uwis) (?:ada|dibangun|dibangunkan|dapat|dibantu|kami|dikasih|diberi|bisa|dibere|dikei|diaspal|punya|gaduh|lumayan)(?: (?!,|\\.)[^ ]+){0,4}',
      { unless: (s) => / (?:alhamdulillah sudah (?:selesai|nyala|menyala|beres|tertangani)|syukurlah) /.test(s.plain) },
    ),
    rule(
      '(?:tidak|ora|teu|mboten|kok) (?:ada |pernah )?(?:puas|cukup|nrima|puas-puasnya|ono syukure|ada syukurnya|ada puasnya|kenal syukur|merasa cukup)(?: (?:nya|ya|juga|terus|kabeh))?',
      { weight: 0.7, unless: (s) => / (?:kalau|jika|bila|apabila|menawi|belum) /.test(s.plain) },
    ),
    rule(
      '(?:pajak|pajaknya|iuran|bayar)(?: (?:anda|kamu|{you}|juga))? (?:berapa|cuma berapa|seberapa|{only}|tidak seberapa|belum tentu|nunggak|saja)(?: [^ ]+)? (?:sih|kok|minta|tapi|nuntut|juga|protes)',
      { weight: 0.8 },
    ),
    rule(
      '(?:ngelih|lapar|kurang|dikasih hati|diwenehi ati)(?: wae)? (?:minta (?:jantung|ampela)|njaluk (?:rempela|ampela)|ngarogoh ampela)',
    ),
  ],
};
