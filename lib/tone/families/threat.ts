/** Threats, law against the citizen, insults and swearing. */
import { rule, type FamilyRules } from '../rule';

/** The law is meant for somebody else, or stands open to the citizen. */
const OTHER_WORDS =
  / (?:pelaku|pelakunya|oknum|petugas yang|pegawai yang|asn|pungli|pungutan|kontraktor|pembuang|penimbun|yang merusak|penjual|pengelola|perusahaan|pabrik|pengusaha|perusak|calo|pencuri|juru parkir|jukir|membuang sampah|truk|pengendara|mereka|penyebar|penipu|penipuan|hak bapak|hak ibu|hak kakak|hak anda|sepenuhnya|bantuan hukum|konsultasi|pendampingan|mendampingi|korban|melapor ke polisi|kami hormati|menghormatinya|dilindungi|pelapor dilindungi|terbukti|paksaan|menarik lebih|memungut|pelanggaran) /;
const TO_THEM =
  / (?:komentar|komen|tulisan|unggahan|postingan|ucapan|tuduhan)(?: [^ ]+){0,2} (?:anda|saudara|saudari|bapak|ibu|kakak|kamu|ini|itu|seperti) | saudara (?:yang )?(?:menyebut|menuduh|menulis) /;
const OTHERS = { test: (plain: string): boolean => OTHER_WORDS.test(plain) && !TO_THEM.test(plain) };
const OTHER_ROAD =
  / (?:jalan|berkendara|kendaraan|licin|hujan|melintas|lewat|penipuan|penipu|link|tautan|pulang|motor|nyetir|arus|banjir|tergelincir|lubang|calo|akun palsu|modus|hoaks|longsor|kabel) /;
const SPEAK =
  '(?:bicara|ngomong|omong|komen|komentar|berkomentar|nulis|menulis|menuduh|nuduh|ngomongan|nyarios|nyarita|ngomen|posting|memposting|unggah|mengunggah|bikin status|berucap|ketik|ngetik|sebar|menyebar|menyebarkan|fitnah|memfitnah|kritik|mengkritik|ngecap|ujaran|ucapan|omongan|kata-kata|viralkan|memviralkan|bermedsos|bermedia sosial|lambe|cangkem|mulut|jari|jempol|jempolnya|jarinya|mulutnya|lidah|ngritik|ngendikan|micara|matur|jari-jarinya)';

export const threat: FamilyRules = {
  family: 'threat',
  level: 'stop',
  better: null,
  rules: [
    rule(
      '(?:bisa|dapat|akan|kena|terancam|iso|tiasa|saged|bakal|berpotensi|mau|siap|siap-siap|nanti|bisi|ancamannya|ngerti-ngerti|hati-hati|malah|sampai|bisa-bisa|engke|mengko) (?:{you} )?<3>{lawsuit}(?: (?!,|\\.)[^ ]+){0,3}',
      { unless: (s) => OTHERS.test(s.plain) },
    ),
    rule(
      '(?:uu ite|undang-undang ite|pasal ite|ruu ite|pencemaran nama baik|pasal pencemaran|pencemaran|ujaran kebencian|somasi|disomasi|delik aduan|pasal \\d+ (?:uu ite|kuhp|uu))(?: (?!,|\\.)[^ ]+){0,2}',
      {
        unless: (s) =>
          OTHERS.test(s.plain) ||
          / pencemaran (?:air|udara|sungai|limbah|lingkungan|tanah|kali|laut|sumur|walungan|bau|pabrik)/.test(s.plain),
      },
    ),
    rule(
      '(?:ranah|jalur|proses|konsekuensi|bagian|urusan|secara|langkah|upaya|sanksi|tim|kuasa|biro|jerat|berhadapan dengan|ngambah dalan) hukum(?:nya)?(?: (?!,|\\.)[^ ]+){0,2}',
      { unless: (s) => OTHERS.test(s.plain) },
    ),
    rule(
      '{we} <1>(?:akan |bakal |bisa |terpaksa |sudah |siap |tidak segan |tidak segan-segan |dapat |ogah |berhak )?(?:laporkan|laporne|laporke|polisikan|polisikeun|blokir|block|blok|tuntut|gugat|panggil|datangi|cari|tandai|catat|pantau|lacak|proses|tindak|seret|jemput|perkarakan|bawa|laporkeun|celuk|ingat-ingat|adukan|melaporkan|memblokir|tindak tegas|sue|report) <1>(?:anda|kamu|kowe|sampeyan|panjenengan|kalian|lu|lo|maneh|anjeun|akang|akun|akunnya|akunmu|balik|polisi|ke polisi|ke polres|ke jalur|ke ranah|secara hukum|namanya|nama anda|identitas|komentar anda|komentar ini|orang seperti|siapa pun|situ|bapak ke|ibu ke)(?: (?!,|\\.)[^ ]+){0,4}',
      { unless: (s) => / (?:menghubungi|catat nama jalan|panggil petugas) /.test(s.plain) || OTHERS.test(s.plain) },
    ),
    rule(
      '(?:tak|kula|saya|aku|kami|urang|ku aing|ku urang) (?:laporne|laporke|laporaken|lapurkeun|laporkeun|polisikan|parani|satroni|gruduk|kepruk|antem|tapuk|kaplok|hajar|gebukin|bacok|pateni|culik)(?: (?!,|\\.)[^ ]+){0,3}',
    ),
    rule(
      '(?:akun|akunnya|akunmu|nama|namanya|komentar|data|identitas|ip|nomor|alamat|rumah|keluarga|kantor|tempat kerja|jejak digital) (?:{you} |ini |panjenengan |lengkap )*(?:bisa |akan |sudah |sudah kami |kami |tos |wis |langsung |saya |segera |sudah tak |dapat |terpaksa )+(?:blokir|diblokir|ditandai|tandai|dicatat|catat|dipantau|pantau|dilacak|lacak|dikantongi|kantongi|diketahui|ketahui|tahu|kami tahu|screenshot|discreenshot|simpan|disimpan|proses|laporkan|dilaporkan|restrict|report|kunci|tak catet|cari|dicari|rekam|terekam)(?: (?!,|\\.)[^ ]+){0,3}',
      {
        unless: (s) =>
          / (?:jalan|lokasi|laporan|aduan|keluhan|berkas|tiket|resi|tidak dibuka|rahasia|kerahasiaan|lewat dm|di sistem|pelapor kami jaga) /.test(
            s.plain,
          ),
      },
    ),
    rule(
      '(?:hati-hati|ati-ati|awas|waspada|mohon hati-hati|jaga|dijaga|jagalah|tolong jaga|mohon dijaga|tolong dijaga|rem|sing ati-ati|kade|poma|ngatos-atos|titi ati|sing iatna|bijak-bijaklah|bijaklah)(?: {sap})* (?:dalam |kalau |jika |nek |mun |lamun |dengan |saat |ketika |untuk |menawi |yen |ari |sing |, |ya |bila |itu )*(?:{you} )?' +
        SPEAK +
        '(?: (?!,|\\.)[^ ]+){0,4}',
      {
        unless: (s) =>
          (OTHER_ROAD.test(s.plain) && !/ (?:mulut|bicara|ngomong|komen|komentar|omongan|ucapan) /.test(s.plain)) ||
          / (?:jaga omongan petugas) /.test(s.plain),
      },
    ),
    rule(
      '(?:{we}|saya|tak|urang) (?:sudah |juga |bisa |kan )?(?:tahu|weruh|ngerti|hafal|hapal|nyaho|punya|kantongi|simpan|pegang|eruh) (?:kok |siapa |di mana |dimana |persis )*(?:rumah|alamat|siapa|kantor|tempat kerja|tempat tinggal|data|identitas|keluarga|anak|omahmu|omah|imah|sekolah|akun|nomor|jejak|foto|screenshot|kamu|anda|sopo|saha|wajah|muka)(?: (?!,|\\.)[^ ]+){0,5}',
      {
        unless: (s) =>
          / (?:data (?:jalan|lubang|lengkap kerusakan|titik)|punya (?:data|foto) (?:kondisi|lubang|jalan|lokasi)|siapa yang bertugas|kami tahu siapa pelaksananya) /.test(
            s.plain,
          ) || OTHERS.test(s.plain),
      },
    ),
    rule(
      '(?:hapus|dihapus|delete|take down|takedown|busak|hapusen|pupus) (?:saja |segera |dulu )?(?:komentar|komen|postingan|unggahan|video|status|story|tulisan|cuitan|itu|ini|komene|koment)(?: (?!\\.)[^ ]+){0,7}',
      {
        unless: (s) =>
          / (?:tidak (?:kami )?hapus|tidak dihapus|bukan kami|otomatis|mohon dihapus (?:nik|nomor|data)|nik|data pribadi|nomor hp|demi keamanan|nama anak|agar data) /.test(
            s.plain,
          ),
      },
    ),
    rule(
      '(?:dipanggil|panggil|kami panggil|akan kami panggil|diundang paksa|menghadap|ngadep|madhep|datang|kami undang|dipunaturi|disaur|hadir|ditimbali|diharap hadir|diminta hadir|harap datang|sowan|digero) <6>(?:klarifikasi|mempertanggungjawabkan|pertanggungjawaban|pertanggungjawabkan|dimintai keterangan|minta maaf|menjelaskan komentar|klarifikasi komentar|menjelaskan tuduhan|pembinaan|dibina|diklarifikasi|interogasi)(?: (?!,|\\.)[^ ]+){0,3}',
      {
        unless: (s) =>
          / (?:petugas|kontraktor|oknum|kepala|pelaksana|panitia|sopir|yang bersangkutan|pengelola|lurah|kami yang) /.test(s.plain),
      },
    ),
    rule(
      '(?:bantuan|bantuannya|bansos|bansosnya|pkh|pkhnya|blt|izin|izinnya|izin usaha|izin usahanya|layanan|kis|beasiswa|kontrak|rekomendasi|surat|berkas|nama|namanya|jatah|status|ktp|lapak|lapaknya|kios|sambungan|airnya|iurannya|pelayanannya|urusannya|urusan)(?: [^ ,.]+){0,3} (?:bisa|dapat|akan|iso|tiasa|kami|nanti|bisa kami|saged|gampang|mudah) (?:saja )?(?:kami |ku kami |tak )?(?:cabut|dicabut|coret|dicoret|hentikan|dihentikan|tinjau|ditinjau|evaluasi|dievaluasi|tahan|ditahan|alihkan|dialihkan|persulit|dipersulit|hapus|dihapus|putus|diputus|bekukan|tunda|ditunda|blacklist|diblacklist|tarik|ditarik|segel|disegel|eureunan|dieureunan|sulit|susah|lama|lambat)(?: (?!,|\\.)[^ ]+){0,4}',
      {
        unless: (s) =>
          / (?:kalau ternyata|bila terbukti|penerima yang|sanggah|toko tersebut|perusahaan|kontraktor|penjadwalan|pengajuan ulang|aktifkan) /.test(
            s.plain,
          ),
      },
    ),
    rule(
      '(?:hubungan baik|kalau masih mau|kalau mau|jika ingin|kalau tidak mau|nek ora gelem|mun teu hayang|nek isih|selama masih|ingat|kalau masih butuh|kalau mau urusan|kalau ingin urusan)(?: (?!\\.)[^ ]+){0,6} (?:dijaga|dipersulit|ditandai|lancar|dilayani|aman|diblokir|panjang|susah|berurusan|butuh kami|tinggal di sini|jaga sikap|jangan macam-macam|repot)(?: (?!,|\\.)[^ ]+){0,3}',
      { weight: 0.8, unless: (s) => / (?:mohon|boleh|bisa dm|kami bantu|tidak perlu) /.test(s.plain) },
    ),
    rule(
      '(?:nanti|mengko|engke|jangan sampai|daripada|bisa-bisa|takutnya|ntar|mangke|bisi|kuatirnya|khawatirnya)(?: (?!\\.)[^ ]+){0,4} (?:sendiri yang|sendiri nanti|sing)?(?:rugi|susah|repot|kesulitan|menyesal|nyesel|dipersulit|celaka|kapok|kaduhung|getun|dikeluarkan|bermasalah|malu|kena batunya|ditandai|diciri|kena masalah|cilaka)(?: (?!,|\\.)[^ ]+){0,4}',
      {
        weight: 0.8,
        unless: (s) =>
          / (?:motor|jatuh|licin|banjir|supaya|agar|bolak-balik|kami bantu|pengendara|mohon tidak mendekat|anak jatuh) /.test(s.plain),
      },
    ),
    rule(
      '(?:tanggung|tanggunglah|terima|rasakan|siap-siap|lihat|tunggu|siap|tampanan|tanggungen)(?: (?:saja|sendiri|nanti|dewe|aja|wae|ya|terima))* (?:akibatnya|akibate|akibatna|risikonya|resikonya|balasannya|tanggal mainnya|panggilan|suratnya|surat panggilan|karmanya|karma|sanksinya|konsekuensinya|tindakan kami|azab)(?: (?!,|\\.)[^ ]+){0,3}',
      '(?:jangan|ojo|tong|ulah) (?:salahkan kami|menyesal|nyesel|kaduhung|macam-macam|main-main|cari masalah|cari gara-gara|cari perkara|coba-coba|golek perkara|golek masalah|neangan masalah|nantang|menantang|uji kesabaran|bikin gaduh|bikin onar|sok berani|kebanyakan tingkah|wani-wani)(?: (?!,|\\.)[^ ]+){0,4}',
    ),
    rule(
      '(?:silakan |coba |sini |ayo |rene )?(?:kalau|nek|mun|lek|yen) (?:memang )?(?:berani|wani|wanian|laki|lanang|jantan|jagoan)(?: (?!,|\\.)[^ ]+){0,5}',
      '(?:tidak takut|ora wedi|teu sieun|silakan) (?:viralkan|diviralkan|viral|dilaporkan|lapor|laporin)(?: (?:saja|aja|wae|sana|ke|sampai))(?: (?!,|\\.)[^ ]+){0,3}',
      { unless: (s) => / (?:tersedia|inspektorat|dijamin|dilindungi) /.test(s.plain) },
    ),
    rule(
      '(?:goblok|goblog|gblk|tolol|bego|beg0|dungu|bangsat|bajingan|keparat|brengsek|jancok|jancuk|jancik|cok|cuk|dancok|diancok|damput|matamu|raimu|ndasmu|ndiasmu|cangkemmu|lambemu|cocotmu|cocote|cangkeme|utekmu|bacot|bacotmu|bacotnya|congor|congormu|kurang ajar|kurangajar|kurangajar|koplok|koplak|belegug|kehed|bagong siah|anying|anjing|anjir|anjrit|asu|asuu|kirik|celeng|babi|monyet|kunyuk|setan|iblis|dajjal|bedebah|biadab|laknat|modar|mampus|mampuslah|matek|matio|bloon|idiot|pekok|pekoke|gendeng|sinting|kenthir|gemblung|geblek|dableg|bebal|songong|gila|edan|goblokmu|babu|lonte|sundal|tai|taik|telek|memek|kontol|ngentot|pantek|pukimak|puki|lancang|blegug|siah|sia|aing|jelema teh|dodol|otak udang|sarap|budeg|buta huruf|banci|sampah masyarakat|manusia sampah|benalu|parasit|pecundang|pengecut|munafik|provokator|perusuh|tukang onar|biang kerok|hama|bermuka dua|tak tahu malu|rendahan|kampungan|udik|norak|ndeso|miskin ilmu|jongos|begundal)',
      {
        weight: 0.95,
        unless: (s) =>
          / (?:orang gila|anjing (?:liar|rabies|peliharaan|galak|gila|itu|nya)|gigitan|rabies|babi (?:hutan|ternak)|monyet (?:liar|ekor)|harga gila|bodoh(?:kan)? diri|telek (?:sapi|ayam|pitik)|setan jalanan|hama (?:tikus|wereng|tanaman)|air budeg|kandang|sapi|ternak|penangkapan|vaksin|edan-edanan)/.test(
            s.plain,
          ) || / (?:sia-sia|sia sia) /.test(s.plain),
      },
    ),
    rule(
      '(?:dasar|tukang|bangsa|khas|kalian|anda|kamu|mental|otak|otaknya|kelakuan|watak|kowe|maneh|pikiran) (?:memang |ini |itu |orang |warga )*(?:bodoh|bodo|pemalas|pengemis|malas|miskin|pengangguran|sampah|tidak tahu diri|tak tahu diri|rakus|preman|manja|bebal|tidak beradab|tidak punya adab|tidak bermoral|kolot|picik|dangkal|sempit|rendah|kosong|udang|kerdil|ngeyel|pelit|tidak berpendidikan|kurang pendidikan|tidak sekolah|kurang waras|tidak waras|stres|jahat|tukang fitnah|pembohong|penipu|tukang ngeluh|tukang sambat|pengeluh|gratisan|bermental|rewel|teu boga|ora duwe|tidak punya otak)(?: (?!,|\\.)[^ ]+){0,3}',
      {
        weight: 0.9,
        unless: (s) =>
          / (?:warga miskin|orang miskin|keluarga miskin|data miskin|tidak malas|penipu itu|preman (?:parkir|pasar)) /.test(s.plain),
      },
    ),
    rule(
      '(?:tidak|ora|teu|gak|mboten|henteu|tanpa|tidak punya|ora duwe|ora nduwe|teu boga|gak punya|kagak) (?:tahu |punya |duwe |nduwe |boga |nyaho |pake |pakai |ada |ngerti |kenal |gadhah )*(?:diri|malu|otak|utek|adab|etika|sopan|sopan santun|akhlak|tata krama|isin|era|aturan|toto kromo|hati|nurani|unggah-ungguh|pendidikan|kaera|waras|uteuk)(?: {sap})?(?: (?:banget|sekali|sih))?',
      { unless: (s) => / (?:petugas|kami|oknum|mereka) /.test(s.plain) },
    ),
    rule(
      '(?:mulut|otak|pikiran|muka|cangkem|lambe|cocot|kepala|matanya|mata|telinga)(?: [^ ,.]+)? (?:sampah|kotor|kosong|udang|dengkul|ember|busuk|comberan|picek|picak|lancip|dijaga|disekolahin|disekolahkan|dicuci|ditaruh|di mana|sempit|tumpul|tebal|tembok|sakit|lemes|ketutup|dipakai|dipake|buta|buntu|cetek)',
      { weight: 0.9, unless: (s) => / (?:pasien|periksa|puskesmas|dokter|obat|poli) /.test(s.plain) },
    ),
    rule(
      '(?:semoga|mudah-mudahan|mugi|muga|mugia) <2>(?:kena|ketiban|kapok|celaka|dapat karma|kualat|dibalas|diazab|kebanjiran|kuwalat|matak)(?: (?!,|\\.)[^ ]+){0,3}',
    ),
    rule(
      '(?:anda|kamu|saudara|bapak|ibu|kakak|kowe|sampeyan|kalian|situ|akun anda|akun ini|akunnya) (?:yang )?(?:akan |bisa |langsung |terpaksa |segera )?(?:kami|tak|kula|saya) (?:akan |bisa |langsung )?(?:blokir|block|laporkan|laporne|tuntut|gugat|tandai|polisikan|proses|mute|somasi|usir|cari|datangi|tindak|hapus dari|coret)(?: (?!,|\\.)[^ ]+){0,4}',
      { unless: (s) => / (?:laporan|aduan|keluhan|berkas|permohonan)(?: [^ ]+)? kami proses /.test(s.plain) },
    ),
    rule(
      '(?:yang|sing|nu|siapa pun yang|siapa yang|barang siapa) (?:suka |berani |masih |terus )?(?:menuduh|memfitnah|menyebar|menyebarkan|menghina|menghujat|menjelekkan|melawan|protes|nyebar|nuduh|fitnah|mencemarkan|memviralkan|ngeyel|ribut|nyinyir|komentar)(?: (?!,|\\.)[^ ]+){0,4} (?:kami|siap|akan|bisa|tak|dapat|kami siap|bakal)(?: (?:kami|akan|bisa|siap))* (?:tuntut|dituntut|laporkan|dilaporkan|proses|diproses|blokir|diblokir|cari|dicari|tindak|ditindak|gugat|digugat|polisikan|dipolisikan|coret|dicoret|persulit|dipersulit|laporne)(?: (?!,|\\.)[^ ]+){0,3}',
      { unless: (s) => / (?:nomor|data pribadi|limbah|sampah|hoaks tentang) /.test(s.plain) },
    ),
    rule(
      '(?:ada|aya|ono|wonten) (?:pasalnya|pasal|pasale|hukumannya|ancaman hukumannya|undang-undangnya|sanksi hukumnya|ancaman pidananya)(?: (?!,|\\.)[^ ]+){0,4}',
      { unless: (s) => OTHERS.test(s.plain) || / (?:aturan dan pasal|perda) /.test(s.plain) },
    ),
    rule(
      '(?:tim|satgas|unit|polisi|petugas|bagian|intel) (?:cyber|siber|it|intelijen|hukum|intel)(?: kami)? (?:memantau|mencatat|melacak|mengawasi|mengantongi|sudah|sedang|akan|bergerak|turun|nyatet|ngawasi)(?: (?!,|\\.)[^ ]+){0,4}',
      '(?:memantau|mengawasi|melacak|mencatat|menandai) (?:akun|akun-akun|komentar|nama-nama|warga yang|siapa)(?: (?!,|\\.)[^ ]+){0,4}',
      { unless: (s) => / (?:akun palsu|akun resmi|penipuan|situs|gangguan|serangan) /.test(s.plain) },
    ),
    rule(
      '(?:{we} )?(?:beri|kasih|berikan|tunggu) (?:waktu|kesempatan|itikad baik|tempo)(?: (?!\\.)[^ ]+){0,8} (?:minta maaf|meminta maaf|menghapus|hapus|menarik|klarifikasi|menurunkan|mencabut)(?: (?!,|\\.)[^ ]+){0,3}',
      '(?:minta maaf|meminta maaf|permintaan maaf|video klarifikasi|klarifikasi) (?:secara )?(?:terbuka|di depan umum|tertulis|bermaterai|kepada pejabat|di kantor)(?: (?!,|\\.)[^ ]+){0,3}',
      { unless: (s) => / kami (?:meminta|minta|menyampaikan|sampaikan) (?:permintaan )?maaf /.test(s.plain) },
    ),
    rule('go to hell|shut up|stupid|you idiot|idiot|moron|loser|damn you|fuck(?: you)?|bullshit|dumb|asshole'),
  ],
};
