/** Words that begin the name of a place, stand before it, or are too common to be a name. */

export const STREET = 'jl jln jalan jlan gang gg ruas dalan jalur';
export const VILLAGE =
  'kelurahan kel desa ds dusun dsn kampung kp kmp kecamatan kec perumahan perum komplek kompleks lingkungan dukuh banjar nagari jorong padukuhan pedukuhan dukuhan lembur btn gampong distrik';
/** Places that are named by what they are and a name: "pasar Johar", "SMP 2". */
export const LANDMARK =
  'pasar terminal stasiun alun-alun taman sd sdn smp smpn sma sman smk smkn mts mushola musholla masjid mesjid gereja pura vihara kantor puskesmas pustu rsud rs rsu rsia klinik pom spbu jembatan kreteg sasak kali sungai walungan flyover underpass halte lapangan gor stadion rusunawa rusun tps tpa pintu perempatan pertigaan prapatan protelon parapatan pertelon simpang bundaran bunderan proliman waduk situ embung bendungan pantai pelabuhan bandara tol kampus universitas pabrik toko ruko mall bank hotel makam tpu balai gedung polsek polres koramil pesantren ponpes swalayan alfamart indomaret tugu gapura museum monumen';
/** "In front of", "behind", in three languages. */
export const BESIDE =
  'depan dpn ngarep ngarepe ngarepan ngajeng hareupeun payuneun belakang mburi mburine wingking tukangeun samping sampingnya gigireun sebelah sisih sisi pinggir seberang sebrang sabrang sebrange peuntaseun dekat deket dkt cedhak cedak caket deukeut sanding sandhing sekitar bawah atas ngisor handapeun luhureun kidul lor wetan kulon kaler utara selatan timur barat kidule lore wetane kulone';
export const SIDE = 'kidul lor wetan kulon kaler utara selatan timur barat tengah kiri kanan';
/** Before the name of a part of town that is named without saying what it is. */
export const IN = 'di ning neng nang ing nggon dina ka ke dari ti arah warga';
export const AREA = 'daerah drh wilayah kawasan tlatah';
/** Landmarks that tell where even without a name, once something says "in front of" them. */
export const PLAIN_LANDMARK =
  'pasar masjid mesjid mushola musholla gereja kantor sekolah sekolahan terminal stasiun toko puskesmas pustu rsud rs spbu pom balai gor stadion alfamart indomaret bank hotel mall kampus sd sdn smp smpn sma sman smk smkn makam lapangan alun-alun polsek pabrik jembatan halte';
/** What a name may go on with or stand for by itself: "raya" is no name, "Raya Bogor" is one. */
export const GENERIC =
  'raya besar kecil gedhe ageung utama umum desa kampung kota rumah gang tersebut situ sana sini sekolah pasar masjid kantor toko tol provinsi kabupaten nasional negara desaku kampungku omahku umahku rumahku gangku bapak ibu pak bu baru lama anyar lawas poros protokol alternatif tembus utama masuk keluar kaki layang tani setapak cor beton aspal tanah kampungmu penghubung pintas tikus propinsi akses inpeksi inspeksi lingkungan perumahan kelurahan kecamatan gantung bambu besi kayu negeri swasta bupati walikota gubernur camat lurah pelayanan dinas pusat induk tradisional modern warga saya kami kita abdi kuring inyong rame ramai sepi sempit lebar buntu becek terdekat tetangga induk';
/** A number before one of these counts something and belongs to no name. */
export const UNITS =
  'hari minggu bulan tahun jam menit kali meter m km cm orang rumah titik x rb ribu juta jt dina dino dinten poe peuting sasi sasih wulan taun kk motor mobil korban lubang buah unit bh persen detik ton liter warga anak siswa jalur lantai arah minggon kg rupiah th thn bln hr mgg mnt bal loro telu';
/** What no name goes on with. */
export const NO_NAME =
  'yang yg di ke dari dan atau ini itu sudah udah udh sdh wis wes masih msh belum blm mohon tolong tlg mhn ada gak ga tidak tdk ora teu tos geus juga jg sampai sampe arah karena krn biar agar supaya mau min pak bu kak ya lho loh kok to dong atuh euy wae ae saja aja sekali banget bgt sangat ' +
  'setiap tiap kalau kalo klo nek pas saat lagi lg jadi dadi penuh banyak sering selalu terus trs butuh perlu tanpa untuk utk dengan dgn adalah kami saya warga warganya terutama kemarin kmrn jalanan jalannya dalane airnya lampunya ' +
  'sampahnya iraha durung urung ndang gek kudu harus bisa isa iso kena dampak kondisi kondisinya rawan bau tolongin segera no nomor nmr rt rw sekitarnya sekitar dll dst kata bilang katanya seperti kayak kaya koyo koyok jiga siga rasa serasa malah tetap tetep kapan kpn hampir meh mulai sejak hingga namun tapi tp sama mbok kabeh pada podo padha semua bolak wingi sesuk nganti dugi nepi bade mung mek tok thok oleh agak makin tambah tinggal buka tutup tutupe kapan2 lewat liwat nyuwun wonten aya ana ono onok euweuh kok2 sak sa terdampak kebanjiran kerendam terendam kelem klelep rusak ruksak usak tiang bli jeg sing nu ku mah mi ji ki pi le lah dah deh sih nih tuh e na nya ne ana nipun su dak kah pun';
/** Written with a capital letter after "di" and yet no place. */
export const NO_TOWN =
  'instagram ig facebook fb tiktok twitter whatsapp wa youtube google shopee tokopedia medsos tv online website web aplikasi app dm bio link indonesia jawa konoha allah tuhan pemkot pemkab pemda pemprov dinas dishub dlh dpu pupr pln pdam bpjs bpbd dukcapil disdukcapil disdik dinkes dinsos satpol satpolpp polisi samsat kua bpn brt mrt krl rs rsud igd ugd kpk dpr dprd admin mimin jalan jl gang rumah sekolah kantor pasar perumahan kelurahan kecamatan desa kampung puskesmas kota kabupaten provinsi lokasi tempat tkp bulan tahun hari januari februari maret april mei juni juli agustus september oktober november desember senin selasa rabu kamis jumat sabtu minggu ramadan lebaran natal medan2 pancasila sana sini situ mana bawah atas dalam luar depan belakang samping pinggir tengah wilayah daerah semua setiap beliau tanggal anggota kepala keluarga nomor home media puskesmas jakarta surabaya semarang bandung yogyakarta jogja yogya solo surakarta malang medan palembang makassar denpasar bali bogor depok bekasi tangerang padang pekanbaru pontianak samarinda balikpapan banjarmasin manado ambon jayapura kupang mataram lampung aceh riau jambi bengkulu banten jabar jateng jatim sumatera sumatra kalimantan sulawesi papua maluku lombok madura singapura malaysia thailand jepang korea china cina taiwan arab amerika eropa belanda australia asia nusantara';
/** After these a name in small letters is believed: nobody writes "jl" for a walk. */
export const SURE_HEADS =
  'jl jln gg gang perum btn perempatan pertigaan prapatan protelon parapatan pertelon bundaran bunderan flyover underpass';
/** After these too, unless the next word is one that everybody uses. */
export const LIKELY_HEADS =
  'kelurahan kel desa ds dusun dsn kampung kp kmp kecamatan kec perumahan komplek kompleks dukuh padukuhan pedukuhan nagari jorong simpang rsud terminal stasiun stadion';
/** Titles before the name of a person after whom a street is called. */
export const TITLES =
  'haji hj kyai kiai raden ratu pangeran sultan sunan jenderal jendral panglima mayor letnan kapten kolonel brigjen letjen raya ahmad achmad teuku cut dewi imam gatot gajah hayam wahid hos untung urip yos adi arief arif basuki bung hang ki nyi siti soekarno sukarno tan tuanku abdul abdurrahman mas pondok bukit griya graha villa taman kebon kebun puri bumi wisma permata mutiara sumber kali pasar tanah tanjung muara ujung batu gunung rawa kampung karang kota lingkar';
/** Words that streets and quarters are often called by, in small letters too. */
export const NAMES =
  'melati mawar anggrek kenanga kamboja dahlia flamboyan cempaka teratai seruni bougenville tulip matahari sedap soka kemuning tanjung asoka alamanda lili seroja nusa mangga rambutan durian nangka jambu manggis salak sawo jeruk pisang kelapa belimbing duku srikaya sirsak delima anggur apel jati mahoni akasia cemara beringin pinus damar meranti bambu ' +
  'sudirman soedirman diponegoro kartini yani subroto thamrin veteran pahlawan mada pemuda merdeka proklamasi kemerdekaan sutomo soetomo suprapto supratman bonjol hasanudin hasanuddin pattimura umar majapahit siliwangi pajajaran padjadjaran airlangga brawijaya sartika dien cokroaminoto tjokroaminoto dahlan hasyim ngurah rai sutoyo haryono panjaitan tendean parman sumoharjo suropati surapati mataram slamet riyadi soeharto hatta sjahrir rasuna said antasari pangeran patimura agung kalijaga ampel giri bonang muria wuruk ' +
  'rajawali merpati kutilang garuda cendrawasih merak gelatik kenari nuri elang kasuari jalak perkutut cucakrowo kijang harimau banteng kancil bima arjuna nakula sadewa yudistira srikandi bisma rama sinta kresna gatotkaca semar ' +
  'jakarta bogor bandung surabaya solo yogya jogja semarang malang magelang purwokerto cirebon tegal kudus jepara demak pati medan padang palembang lampung makassar denpasar serayu bengawan citarum cisadane ciliwung brantas progo opak musi mahakam kapuas ' +
  'lima senen senin wage legi pahing pon kliwon kembang johar merah induk atas barito sriwijaya nusantara pancasila persatuan kebangsaan perintis kemakmuran kesatrian ksatria cendana pelita harapan sentosa makmur mulia mulya sejahtera permai lestari asri indah jaya utama raya selatan utara timur barat kidul lor wetan kulon kaler dalam';
/** How names of places often begin and end: "Karanglo", "Sukamaju", "Tegalsari", "Cilodong". */
export const NAME_STARTS =
  'karang sumber suko suka sido kedung tambak wono wana purwo purwa kebon pondok tanjung leuwi parakan curug teluk talang ranca bojong babakan tegal tlogo telogo muktiharjo banyuman pekalong pekan gunung kalibaru kalianyar mangun mangga bumi pare pring rejo margo marga jati sari taman batu wates kramat cinang cipinang cilo cima cibi ciba cika cire cila cikar cisa cisu cipa cipu citer cijer cile cile kota gede grogol gondang genuk ketapang bangun bulu randu pule ngali nga ngu tanah';
export const NAME_ENDS =
  'sari rejo redjo harjo hardjo mulyo asri dadi anyar wangi kerto karta kerta pura puro negara negoro nagara nagoro jaya makmur agung luhur sono soko wetan kidul kulon gede lor baru tengah jati kambang pinang tirto rahayu sukma mukti bahagia permai indah gading mas putih';
/** Words that everybody uses after a head and that name nothing. */
export const PLAIN =
  'bersih jadul tertentu permukiman pemukiman danau tambihan suruah baliak paling pangkalan dapat dijaga sendiri terakhir berdua setahun pinggiran bukit bawah atas khusus bermain nelayan sebelah lintas arteri balik bilang gimana orang orangnya kaki pulang libur sambil lirik bagus cantik malam malem siang pagi sepeda afirmasi prestasi zonasi domisili mandiri reguler khusus umum kirim email antar resik musim daripada lomba dibandingkan bikin cagak bawa bawah pakai pake nyebrang tempat kerja baca golf voli bola basket tahu plat kartu cuma cuman anak maksa paksa datang dateng dating pindah dipindah pinggir tinggi rendah tengah ujung kosong kecuali doang aja nyala padam anyar gawe nggo penuh sesak luas panjang pendek dalam dangkal kering basah ramai sepi dekat jauh cepat lambat gratis bayar tarif harga murah mahal parkir ' +
  'ni tu nan nih tuh ko so bad mate bang wak kak om tante mbak mas lik lek cak rek lur bro sis bosku boss bos kakak adik bapak ibu emak teman tetangga keluarga suami istri nenek kakek cucu guru murid siswa dokter perawat petugas pegawai sopir supir tukang pedagang penjual pembeli penumpang pengunjung pejalan pengendara pemotor pasien ' +
  'main makan minum tidur duduk berdiri lari jalan pergi pulang ikut beli jual ambil taruh simpan buang bakar gali keruk cor aspal cat pasang lepas angkat turun naik masuk keluar tembus belok putar lurus mundur maju berhenti lewat ngetem nabrak jatuh luka mati hidup lahir sakit sehat ' +
  'sama beda lain satu dua tiga empat enam delapan sembilan pertama kedua ketiga setengah semua sebagian seluruh masing beberapa ' +
  'haja mbok e ne na nya ku mu i a o u wkwk wkwkwk haha hehe min admin mimin euy atuh teh mah we weh wae ae bae bli jero gus pak bu aa teteh akang ceu neng ujang ' +
  'hujan udan panas mendung angin banjir kabut petir gempa listrik air lampu sampah got selokan pohon kabel tiang motor mobil truk bus angkot becak ojek kereta pesawat kapal ' +
  'kenangan rinduku cinta hati jodoh mantan pacar bahagia sedih senang lucu serem horor keren mantap jos joss top setan hantu nyaman betah asik asyik seru';
