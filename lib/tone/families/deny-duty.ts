/** Passing the buck: "bukan wewenang kami", "itu tugas PLN", with no hand-over. */
import { rule, type FamilyRules } from '../rule';

const ASK =
  '(?:tanya|tanyakan|tanyain|nanya|komplain|komplen|protes|lapor|laporkan|laporin|ngadu|adukan|mengadu|tag|mention|sampaikan|takon|takok|tangledke|tanglet|taroskeun|tanyakeun|naros|bilang|ngomong|hubungi|kontak|minta)';

export const denyDuty: FamilyRules = {
  family: 'deny_duty',
  level: 'caution',
  repaired: ({ signals }) => signals.handover,
  better: {
    id: 'ditangani instansi lain, dan kami bantu teruskan ke sana',
    jv: 'dipuntangani instansi sanes, lan badhe kula aturaken mrika',
    su: 'ditanganan ku instansi sanés, sareng ku abdi didugikeun ka ditu',
  },
  rules: [
    rule(
      '(?:bukan|dudu|sanes|lain|dede|mboten|sanes mah|bukanlah|bukan merupakan|tidak termasuk|tidak masuk|henteu asup|teu asup|teu kaasup|di luar|diluar|luar|ing jawi|sajabaning|mboten kalebet|ora kalebu) (?:{sap} )?<1>{duty}(?: {we})?(?: (?:dinas|opd|bidang|bagian|kabupaten|kota|kene|dieu|sini|instansi)(?: {we}| kene)?)?',
    ),
    rule(
      '{we} (?:memang |juga |mah |ini )?(?:tidak|nggak|ora|mboten|henteu|teu|bukan) <1>(?:menangani|mengurus|mengurusi|ngurus|ngurusi|ngurusin|berwenang|punya wewenang|punya kewenangan|memiliki kewenangan|memiliki wewenang|membidangi|ikut campur|ikut-ikutan|mencampuri|tahu menahu|bertanggung jawab|gaduh kawenangan|gadhah wewenang|nyepeng|pegang|berhak|bisa ikut campur|bisa intervensi|yang)',
    ),
    rule(
      '(?:bukan|dudu|sanes|lain) (?:di |dari |ke |oleh |ing |ku )?(?:kami|kita|kene|sini|kula|abdi|urang|pemkot|pemkab|pemda)(?: yang)?(?: (?:urus|ngurus|mengurus|menangani|bangun|bikin|punya|pegang|pasang|kelola|mengelola|nyekel|nangani|ngagarap|nu ngurus))?',
      { unless: (s) => / (?:bukan kami yang salah|bukan kita saja) /.test(s.plain) },
    ),
    rule(
      '(?:itu|ini|niki|niku|menika|eta|ieu|iku|iki|kuwi|kalau itu|soal itu|jalan itu|lampu itu) (?:{sap} )?(?:memang |sudah |mah |ya |kan )?(?:{duty}) (?:{sap} )?(?:{office})',
    ),
    rule('{duty} <1>{office}(?: [^ ]+)? , (?:bukan|dudu|sanes|lain|jadi|silakan)'),
    rule(
      '{office} (?:[^ ]+ )?(?:yang|sing|nu|ingkang) (?:harus |mesti |harusnya |punya |kudu |kedah |wajib )?(?:{sap} )?(?:bangun|membangun|bikin|urus|ngurus|mengurus|menangani|tanggung jawab|bertanggung jawab|jawab|tanggung|tanggungjawab|pegang|punya|gadhah|gaduh|boga|duwe|nyekel|pasang|salah)(?: , {office} <4>jawab)?',
      { weight: 0.6 },
    ),
    rule('salah (?:alamat|kamar|sambung|tag|akun|orang|tempat|server|dinas|mention|lapak|jurusan|sasaran|pintu)(?: {sap})?', {
      unless: (s) => / (?:bansos|penerima|data|ketik|tulis|cetak|nama|kalau salah|jika salah|kami salah) /.test(s.plain),
    }),
    rule(
      `(?:coba |mending |mangga |monggo |silakan |sebaiknya |langsung |sok )?${ASK}(?:nya)? (?:{sap} )?(?:langsung |wae |saja |mawon )?(?:ke|sama|pada|kepada|dengan|nang|nyang|neng|ka|marang|dhateng|karo|di) (?:sana|{office})(?: (?:{just}|langsung|sana|kono|atuh|dong))?`,
      {
        weight: 0.6,
        unless: (s) => / (?:mohon|bila|kalau|jika|sudah|kami|supaya|kula|abdi|upami|menawi|dirahasiakan|rahasia) /.test(s.plain),
      },
    ),
    rule(
      '(?:jangan|aja|ojo|tong|ulah|ampun|mboten usah|tidak usah|tidak perlu) <1>(?:tanya|lapor|komplain|protes|ngadu|mengadu|tag|mention|salahkan|menyalahkan|nyalahke|nyalahkeun|takon|minta|lempar) <1>(?:ke |ka |nang |pada )?(?:kami|kita|sini|kene|dieu|akun ini|pemkot|pemkab|dinas kami|disini)',
      { unless: (_, r) => r.signals.privately },
    ),
    rule(
      '{we} (?:di sini )?(?:ini |mah |kan |sih )?{only} (?:admin|operator|humas|pelaksana|petugas|meneruskan|menyampaikan|mengurus|mengurusi|ngurus|ngurusi|memposting|posting|upload|mengelola|pegang|menerima|penyampai|membagikan|share|nyebar|nyebarkan|tukang|kebagian|perantara)(?: [^ ,.]+){0,4}',
    ),
    rule(
      '(?:admin|akun ini|mimin|min) <2>{only} (?:mengurus|ngurus|ngurusi|pegang|posting|membagikan|untuk|buat|info|informasi|mengelola)(?: [^ ,.]+){0,3}',
    ),
    rule(
      '(?:tidak ada|ora ono|mboten wonten|euweuh|teu aya|bukan) (?:hubungan|kaitan|sangkut paut|urusan|kaitannya|hubungannya|sangkut pautnya|patalina)(?:nya)? (?:dengan|sama|karo|jeung|sareng) (?:{we}|dinas|pemkot|pemkab|instansi)',
    ),
    rule(
      '{we} (?:juga |pun |ya )?(?:tidak|ora|mboten|teu|henteu) (?:bisa|dapat|saged|iso|tiasa|bisa juga) (?:berbuat apa-apa|berbuat apa|berbuat banyak|ikut campur|mencampuri|intervensi|apa-apa|apa apa|ngapa-ngapain|napa-napa|nanaon|campur tangan|nindakake apa-apa|menindak|memaksa)',
      { unless: (_, r) => r.signals.step },
    ),
    rule('(?:lempar|limpahkan|serahkan) <1>ke {office}', { weight: 0.4 }),
    rule(
      '(?:urusan|urusannya|kewenangan|kewenangannya|tanggung jawab|tugas|tugasnya|ranah|ranahnya|wewenang|wewenangnya|kewenanganipun|kawenanganana|wewenange|urusane) <1>(?:{office})',
      { weight: 0.5 },
    ),
    rule('(?:lain kali |kalau begitu )?(?:salahkan|tuntut|kejar|tagih|demo|desak) <1>(?:{office})'),
    rule(
      '(?:kan|itu|niku|menika|eta|ini|memang|mah|yang) (?:kan |itu |ini )?(?:punya|punyanya|milik|miliknya|gadhahan|gadhahanipun|duweke|duwene|kagungan|kagunganipun|boga|bogana|gaduh|asetnya|aset) (?:{office}|jasa marga|jalan tol|[^ ]+ swasta)(?: [^ ,.]+)?',
      { weight: 0.9 },
    ),
    rule(
      '(?:lho |loh |kok |la |kenapa |naha )+(?:malah )?(?:ke sini|ke kami|disini|di sini|mrene|ka dieu|tanya kami|lapornya ke sini|nanya ke sini)',
      '(?:tidak|mboten|ora|teu|bukan) <1>(?:tanggel jawab|tanggung jawab|tanggungjawab|urusan|kewajiban)(?:nya|ipun|e|na)? (?:kami|kula|abdi|kita|urang|pemkot|pemkab|dinas)',
    ),
  ],
};
