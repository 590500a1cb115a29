/** Words by which a reader tells a danger or a trouble of this hour from one that is old, yearly or only feared; `*` stands for any ending. */
export const ALARM_WORDS = {
  water:
    'banjir* kebanjiran kabanjiran caah rob genangan* tergenang* menggenang kerendam terendam kakeueum kelem klelep kelelep kelep air airnya banyu banyune banyu* cai caina aia aie toya debit kimplah kampul kampul2 kebanjir',
  depth:
    'lutut selutut salutuik dengkul sakdengkul pinggang sepinggang sapinggang sakpinggang dada sedada sadada sakdada sakdodo paha sepaha pupu sakpupu betis sebetis leher sakgulu gulu satuur tuur sapingping pingping mata_kaki semata setinggi lintuhut meter atap perut cm',
  indoors:
    'rumah rumahku omah omahku umah umahe omahe imah bumi griya kamar dapur teras tajug lantai kasur kulkas ruko warung ruang kelas masjid puskesmas',
  enters: 'masuk mlebu mlebet asup lebet kemasukan mlebuni naik naek munggah rembes masuak',
  still: 'masih isih ijek jek jik ijeh iseh tasih keneh tetap tetep bahkan',
  rising:
    'makin tambah semakin nambah meluap* luber deras tinggi duwur dhuwur dalam jeru jero cepat rata arus hanyut* kintir palid terseret ambles amblas parah beuki tambahan',
  recede: 'surut* surute asat* saat surud* mengering kering',
  now: 'sekarang saiki ayeuna barusan tadi semalam kini detik jani hari_ini wae_isuk nembe anyar',
  lately: 'kemarin wingi kamari uli lusa seminggu sepekan minggu hari dina dinten poe hr sehari pagi2',
  again: 'lagi meneh maneh neh deui malih maning wae terus',
  help: 'evakuasi* dievakuasi perahu* darurat gawat sos urgent kirim bantuan logistik lakasi posko sar damkar* ambulan* telpon ditelpon nolongin nulungi cepetan buruan tulungan tulungi ndang',
  frail: 'bayi* balita lansia mbah* nini nenek kakek simbah hamil melahirkan lahiran jompo lumpuh pasien* difabel korban* odgj warga',
  plea: 'tolong tulung mohon segera cepat cepet butuh bantu minta nyuwun punten',
  child: 'anak* bocah* budak* barudak murid santri siswa lare kakanakan',
  hour: 'pagi siang sore malam subuh esuk isuk peuting bengi dini',
  until: 'sampai nganti dugi nepi hingga tekan sampek ngasi',
  hurt: 'meninggal tewas mati maot maut korban* jatuh* terjatuh kejatuhan luka* terluka berdarah getihen patah dijahit kejeglong ceblok tiba tibo labuh tigebrug dhawah tabrakan ketabrak tertabrak ditabrak katabrak nabrak kasenggol kesenggol keserempet terperosok kejeblos kecemplung kecebur nyungsep ngaguher terjungkal terpeleset kecelakaan* laka celaka tugel tatu masuk_rs',
  ill: 'dirawat opname igd* ugd kritis pingsan semaput sesak* sesek kejang step muntah* mual diare muntaber keracunan dbd db demam panas muriang gatal* gatel* batuk* ispa stroke jantung wabah chikungunya gizi bernanah lemas sakit gering dijangkit serangan rabies',
  electric:
    'kabel* kawat listrik setrum* kesetrum tersetrum kasetrum nyetrum korslet konslet kongslet ngetrum percikan sutet terkelupas tiang* colokan meletup*',
  collapse:
    'roboh rubuh rubuh ambruk ambrol miring doyong ngadoyong longsor* jebol retak* putus pedhot pedot pegat tumbang semplah sempal runtuh keropos growong goyang reyot ragrag menggantung menjuntai ngagantung gumantung nglewer melintang menganga tertimbun timpa menimpa nimpa ngebruki tertimpa katinggang kejepit kejebak terjebak jatoh nutup bolong rapuh hilang',
  fire: 'api kebakaran kobong kobongan kahuruan terbakar asap* haseup* meledak ledakan gas karhutla geni genine seuneu* solar bensin tumpah',
  violence:
    'begal* dibegal jambret* rampok* tawuran bacok* dibacok kabacok celurit sajam golok parang arit pisau ngamuk dikeroyok dipukul* dipukuli digebugi bully dibully dipalak lecehkan pelecehan digigit dicokot ular* oray ulo kobra buaya tawon anjing asu monyet silet penculikan diterkam mabok',
  feared:
    'kalau nek yen lek mun lamun bila jika angger nunggu tunggu menunggu ngenteni antosan nungguan sebelum sadurunge sakdurunge takut* takutnya sieun wedi khawatir was2 bisa dapat iso rawan mumpung jangan nanti ngko engke bilih selak supaya agar biar ben demi antisipasi mengantisipasi mencegah potensi mengakibatkan seandainya semoga moga',
  past: 'dulu biyen mbiyen baheula kapungkur tahun taun lalu zaman jaman bulan sasi sasih bertahun* taunan tahunan lama suwe lawas dari_dulu kemarau ket sejak',
  habit: 'tiap setiap saben ben unggal selalu mesti sering langganan musim rutin kebiasaan biasanya menahun agenda event',
  works:
    'keruk* dikeruk* pengerukan dikeduk* keduk* drainase* saluran* selokan* got* gorong* kali* kaline sungai* pompa* pompane normalisasi* solusi* kunjungan* penanganan* program* proyek* anggaran* perbaik* diperbaik* benahi* dibenahi sedimen* pendangkalan dangkal* bkt bkb kanal rencana rapat sosialisasi kerja kerjo kinerja pemerintah pemkot walikota wali bupati gubernur modif* cuaca seharusnya harusnya kudune mestinya lapor dilaporin laporan pengaduan dicat bersih* bongkar kebijakan musrenbang',
  over: 'terima makasih alhamdulillah suwun nuwun nuhun selamat sudah_surut selesai rampung beres sembuh',
  alike: 'kayak kaya koyo seperti jiga siga serasa mirip',
} as const;
