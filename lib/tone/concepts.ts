/** What words stand for, over three languages and their registers, so that what is learned from one wording holds for others. */

/** Roots are enough: common prefixes and suffixes are taken off before looking up. A space makes a pair of words. */
const CONCEPTS: Readonly<Record<string, string>> = {
  you: 'anda kamu kalian kakak kak bapak pak pa ibu bu mas mbak saudara saudari sampeyan panjenengan njenengan jenengan kowe koe awakmu koen kon maneh anjeun akang kang teteh teh situ hidep salira you your njenengan wargi elu lu lo kau ente sia sliramu piyambakipun om tante dik say sist gan bro',
  people:
    'warga masyarakat rakyat penduduk netizen wong tiyang jalmi jalma urang orang publik netijen wargane pengguna penghuni pelapor pemohon pasien pelanggan pengendara pedagang',
  we: 'kami kita kula abdi kulo tak aku saya kuring our us admin mimin pemkot pemkab pemda',
  staff:
    'petugas pegawai staf tim regu teknisi sopir dokter perawat nakes guru kader satgas operator tukang relawan asn pns personel personil mandor',
  office:
    'pln pdam provinsi pemprov pusat kementerian kemensos kemenkes kemenag kemenpan bbpjn bbws bpjn balai pemdes kelurahan kecamatan bpjs bpn bkn kai telkom polisi kepolisian polres polsek dishub dlh pupr dpupr dinas dinsos dinkes disdik dukcapil bpbd pengembang developer instansi swasta perhutani samsat pengadilan kejaksaan bawaslu dprd provider vendor kontraktor opd lurah camat kades komite rt rw jasamarga bumn kominfo ombudsman',
  other: 'lain lainnya liya liyane sanes sejen lian tetangga sebelah tangga teparo tatangga liyan other',
  duty: 'wewenang wenang urusan urus tugas bagian tanggung ranah tupoksi kerjaan domain bidang lingkup kapasitas porsi kawenangan tanggel pancen garapan jobdesk kendali jangkauan aset gadhahan gadhah kagungan milik boga duwe punya kelola pegang nyepeng cekel dasar scope otoritas kuasa hak membidangi campur',
  not: 'tidak nggak ndak ora mboten boten dudu sanes henteu teu moal belum dereng durung acan can bukan tanpa tak tiada ra enggak never no not don dont bukanlah tanpo euweuh',
  no_more: 'jangan ojo aja tong ulah ampun usah sah stop setop berhenti jangankan',
  should: 'harus mesti kudu kedah wajib perlu sebaiknya hendaknya musti sepatut patut pantas must should baik alangkah',
  only: 'cuma cuman hanya mung namung ngan saukur sekadar sekedar sebatas doang ming gur just only sakedik wungkul mek thok tok',
  small:
    'kecil sedikit sebentar sepele remeh sithik sekedhik saeutik sakedik sedela sakedap sakeudeung enteng ringan alit cilik leutik segitu sakieu semono sitik dikit sebagian satu dua dikit uprit rintik biasa lumrah wajar normal maklum limrah umum',
  still: 'masih isih taksih keneh malah tetap kok tetep malahan justru still baru lagi juga',
  already: 'sudah telah sampun tos parantos wis uwis geus atos already kan',
  complain:
    'protes keluh ngeluh komplain komplen tuntut nuntut rewel omel ngomel cerewet sambat kritik nyinyir ribut ngamuk marah gerutu ngersula ngadu demo cela cacat hujat maido gresah complain panjaluk paménta pamenta cerca nyela geger rame heboh gaduh diributkan grundel protesan jaluk',
  thanks: 'terima kasih makasih nuwun suwun nuhun thanks thank trims maturnuwun haturnuhun',
  gratitude:
    'syukur bersyukur sukur hargai ajen regani apresiasi bangga untung beruntung mending lumayan mendingan bejo begja grateful nrimo narimo ucap tarima balas budi hadiah pemberian gratis haratis cuma-cuma dikasih kasih beri dibere diwenehi wenehi dipaparin paparin dikei nganuhun pamrih sediakan',
  sorry: 'maaf pangapunten ngapunten hapunten hampura sepurane sorry sori apuro punten nyuwun ngapuro dimaafkan maafkan menyesal apology',
  if: 'kalau jika bila apabila menawi yen nek upami manawi seandai seandainya andai sekiranya sekira mun lamun umpama misal misalnya seumpama if andaikan bilih ari jikalau kiranya bilamana',
  feel: 'rasa merasa dirasa ngrasa raos rumaos singgung tersinggung berkenan nyaman anggap dianggap nilai dinilai kesan puas offended feel ganggu nyigeung nyeri keberatan kersa ekspektasi kurang hati gelo',
  but: 'tapi tetapi namun ning nanging mung tapina but cuma padahal habis soalnya',
  wait: 'tunggu nunggu antos ngantos enteni ngentosi nengga sabar dago tahan wait antri antre ditunggu kesabaran ngenteni dagoan giliran bersabar',
  rule: 'sop prosedur aturan ketentuan sistem mekanisme alur regulasi juknis birokrasi syarat protokol kebijakan tahap tahapan jenjang ketetapan standar sla sk pasal perda peraturan petunjuk teknis moratorium siklus kontrak kajian policy procedure runtuyan urutan disposisi keputusan putusan kaputusan kuota jam',
  money:
    'anggaran dana duit apbd biaya kas artos arta pagu budget alokasi waragad keuangan dhuwit dhuwite duwit pendanaan pembiayaan anggaranana',
  lack: 'batas terbatas habis kosong minim kurang telas entek cukup seret kendala efisiensi cupet beak winates kawates pas-pasan tunda potong ditahan mepet',
  process: 'proses process verifikasi kaji bahas antrean progress pertimbangan rencana rancangan usul usulan review',
  go: 'datang dateng teko teka rawuh sumping ke pergi lungo lunga budal mangkat ka mrana marani mampir sowan hadir menghadap dhateng kaditu minggat',
  self: 'sendiri dewe dhewe sorangan piyambak nyalira masing-masing mandiri pribadi masing swadaya gotong royong kerja bakti',
  do_order:
    'urus daftar lapor hubungi cari cek lihat baca buka tanya takon taros naros ambil bawa kirim isi unduh download perbaiki bersih telepon foto scroll pelajari klik simak perhatikan googling silakan coba mangga monggo sok ajukan kumpulkan potong pasang gawa tingali waca maos aos maca deleng fotokan',
  away: 'sana sono kono kana ditu noh gih kaditu mrana',
  here: 'sini kene dieu mriki disini kolom komentar bawah ngandhap handap balasan here below reply akun komen publik tempat',
  private: 'dm inbox japri direct messenger pesan wa whatsapp telepon call hotline loket',
  law: 'pidana penjara tuntut gugat polisi hukum pasal ite uu somasi pengadilan jerat bui aparat lapor delik pencemaran kuasa legal tangkap ditewak denda proses bukti unsur kejaksaan sanksi jalur ranah advokat pengacara sel tahanan lawyer',
  warn: 'hati-hati ati-ati awas waspada ingat eling jaga kade poma camkan siap-siap careful kaget menyesal getun kaduhung nyesel pikir pikirkan ngati-ati iatna balik macam-macam akibat balukar resiko risiko konsekuensi itikad tahu apal hafal hapal kenal catat dicatet tandai screenshot ip rekam pantau lacak intai kantongi cctv blokir tutup cabut coret hapus',
  speech:
    'bicara ngomong omong komen komentar tulis nulis ucap ucapan omongan tuduh unggah posting kata cakap mulut cangkem sungut lambe jari jempol lidah ketik nyarios ngomongan status cerita crita carita kicau tulisan matur ngendika tutur viral',
  lie: 'bohong hoaks hoax fitnah ngapusi goroh ngabohong dusta ngarang karang rekayasa setting settingan halu ngibul palsu pura-pura dongeng fake dibuat-buat digawe-gawe mengada-ada ngada-ngada fiktif edit editan asal ngawur wadul provokasi sensasi caper drama tipu pembohong tipuan konten memutarbalikkan pelintir sepihak versi kebenaran mengaku ngaku',
  evidence:
    'bukti saksi bener benar leres betul yakin percaya pasti fakta nyata cctv foto video catatan laporan data sistem masa mosok piraku estu sangsi ragu curiga sure serius tenan pantauan riwayat rekaman kenyataan tenanan fotonya iya',
  mistaken:
    'salah keliru klentu lepat lali lupa poho hilap mimpi ngimpi bayangan perasaan dengar lihat paham boa mungkin barangkali jangan-jangan sugan kliru mireng ningal tingal menawi',
  all: 'semua seluruh sadaya sedaya kabeh segala setiap saben selalu tansah salawasna tiap seratus persen 100 satupun pun sempurna prima maksimal optimal terbaik tanpa sepanjang nihil bersih lengkap all always every sama sekali babar pisan blas akurat mustahil mungkin sedanten pernah tahu nate kantos',
  future:
    'besok lusa nanti mangke engke enjing benjing isuk isukan sesuk sesok depan ngarep ngajeng payun hareup minggu bulan tahun hari jam pekan sasi sasih wulan taun dinten dina poe malam sore wengi dalu sonten tomorrow week next lebaran senin selasa rabu kamis jumat sabtu agustus sebelum saderengipun samemeh januari desember november oktober september juni juli agustusan natal tanggal akhir awal menit friday monday deui',
  assure:
    'pasti jamin dijamin janji garansi mesti mesthi tanggung nanggel percaya yakin pastikan guaranteed trust fix pegang catat insyaallah bakal tenang kuwatos khawatir dipesthekake kedah meleset pokoknya',
  done: 'selesai beres rampung tuntas kelar nyala murub hurung caang terang mulus lancar normal kering cair aspal bangun perbaik bersih cor beton ganti terbit done rengse anggeus bener alus lemes saé sae ngocor mili deras jadi dados dadi masuk lolos terima sambung siap surut hilang ilang bebas pulih padhang berdiri turun keluar kebagian tampa clear lungsur réngsé beresna tercetak',
  blame:
    'makanya mangkane mulane matak salah akibat teledor lalai ceroboh malas males nekat bandel gesit teliti simak hati-hati sembarangan asal-asalan ulah kelakuan perilaku tertib kesadaran nunggak ngebut ugal-ugalan suruh siapa-suruh sih awas mengawasi kudune yogya',
  past: 'kemarin wingi dulu biyen kapungkur rumiyin baheula kamari tadi wau semula mbiyen kala awalnya sejak waktu basa zaman jaman era masa bareto rumiyin lalu',
  leader:
    'bupati wali gubernur presiden walikota pemimpin pejabat dewan dprd paslon calon caleg menteri penguasa pemerintahan rezim beliau kepemimpinan partai fraksi mayor bapa legislatif wakil kades petahana',
  vote: 'pilih coblos nyoblos pilkada pilpres pemilu pileg milih suara periode kampanye nomor dukung pendukung kubu oposisi lawan kalah eleh menang simpatisan timses buzzer relawan tps golput hater barisan gerombolan rombongan elektabilitas move politik jagoan basis nyalon jegal lanjutkan',
  laugh: 'wkwk wkwkwk haha hahaha hehe hihi lol ngakak cie ciee xixi awokwok wk kwkw hahahaha',
  fun: 'kolam renang berenang mancing lele perahu wisata hiburan gratis konser atraksi nikmat enak asyik lumayan selamat liburan libur diet romantis piknik akrobat uji nyali spa olahraga healing planet mandi dolanan pantai renang swimming ngojay sawah uji jalan-jalan sinetron pertunjukan balap babalapan ojek sulap ajaib dewa superman robot malaikat novel juara lomba arsitek pakar profesor ahli detektif pahlawan raja ratu sultan menteri dukacita berdukacita',
  praise_word:
    'hebat pintar pinter mantap luar-biasa keren jago pandai rajin kritis adil bijak euleuh wah wow wuih jan cerdas lengkap lucu',
  insult:
    'goblok tolol bego bodoh dungu bangsat bajingan jancok asu anjing monyet babi otak udang kampungan norak miskin pemalas bacot congor bego belegug bloon idiot gila edan sinting sampah comberan kosong malu adab otakmu dengkul kurang-ajar modar mampus utek raimu ndasmu matamu sakit-jiwa waras hidupmu iri dasar tukang benalu pecundang',
  rude: 'bawel ribet berisik gandeng resek nyebelin males malas capek bosan mumet pusing lieur diam meneng cicing ngaca mikir kepo serah terserah karepmu sakarepmu bodo urusan banyak-bacot ngatur kerjaan ogah emoh hoream ih idih woi heh hus whatever kakehan kakean loba akeh kawani-wani maumu',
  id_data:
    'nik kk ktp npwp rekening bpjs alamat telepon hp nomor nomer nama asma jenengan ananda kelas pasien sakit penyakit lahir diagnosa hamil pelapor foto identitas tunggakan nunggak gaji cerai janda positif hiv tbc kartu email data rumah pagar pemilik',
  give: 'tulis serat sebut kirim kintun drop share ketik balas komen cantumkan kasih unggah upload reply isi format spasi berikan',
  ask: 'berapa pinten sabaraha siapa sinten saha apa naon punapa piye kumaha mana pundi endi kapan iraha kenapa naha bagaimana gimana where what piro',
  pass_on:
    'terus teruskan sampai sampaikan kirim kintun lapor koordinasi hubungi serah surat atur aturaken dugi didugikeun tepi terasaken rujuk sambung forward kawal pantau desak tagih teruskeun',
  step: 'cek priksa pariksa mriksani periksa survei ukur tinjau patroli jadwal jadwalkan angkut pasang tambal pompa kabar kabari wartos update hasil bantu biantos bantos rencang damping lokasi menuju meluncur turun otw tangki posko perahu tiket catat tim',
  health: 'sembuh pulih sehat lekas semoga mugi mugia prihatin prihatos turut ndherek ngiring sungkawa duka',
  inside:
    'internal rapat kabid kadis kasi kasie sekda atasan pimpinan bos nota memo bocoran rahasia grup draft draf rembag notulen acc disahkan dialihkan dipunalihaken diketok pagu sebenarnya kata jare saur ceunah miturut',
  dismissive:
    'lebay baper drama manja panik heboh hariwang sensitif berlebihan cengeng hati dimasukkan santai woles tenang anggap dibesar-besarkan dipusing peka nasib terbiasa perasaan manusia biasa sempat bosan dipikir digagas geger dimasukkan',
  compare: 'banding bandingkan ketimbang daripada tinimbang dibanding lebih luwih leuwih paling termasuk',
};

const LOOKUP = new Map<string, string[]>();
for (const [concept, words] of Object.entries(CONCEPTS)) {
  for (const word of words.normalize('NFKD').replace(/\p{M}/gu, '').split(' ')) {
    const known = LOOKUP.get(word);
    if (known === undefined) LOOKUP.set(word, [concept]);
    else if (!known.includes(concept)) known.push(concept);
  }
}

const SUFFIX = /(?:nipun|ipun|keun|aken|ken|ake|kan|lah|kah|nya|ana|mu|ku|ne|na|an|i|e|ke|en|no)$/;
const PREFIX = /^(?:memper|diper|dipun|menge|peng|meng|meny|mem|men|ber|ter|per|pem|pen|me|di|ka|ke|se|nge|ng|ny|be|te|pe|sa|ma|ba)/;
const cache = new Map<string, readonly string[]>();
const NONE: readonly string[] = [];

/** The nasal prefixes swallow the first letter of the root: "menutup" ▸ "tutup", "menyuruh" ▸ "suruh". */
function unfused(word: string): string {
  const match = /^(?:pe|me)?(ny|ng|m|n)([aeiou].*)$/.exec(word);
  const first = match ? { ny: 's', ng: 'k', m: 'p', n: 't' }[match[1] ?? ''] : undefined;
  return first === undefined ? '' : `${first}${match?.[2] ?? ''}`;
}

/** The concepts that a word in plain spelling stands for; most words stand for none. */
export function conceptsOf(word: string): readonly string[] {
  const known = cache.get(word);
  if (known !== undefined) return known;
  const found = lookUp(word);
  if (cache.size < 4000) cache.set(word, found);
  return found;
}

function lookUp(word: string): readonly string[] {
  const whole = LOOKUP.get(word);
  if (whole !== undefined || word.length < 4) return whole ?? NONE;
  const stem = word.replace(SUFFIX, '');
  for (const form of [stem, word.replace(PREFIX, ''), stem.replace(PREFIX, ''), unfused(stem), unfused(word)]) {
    const found = form.length > 2 ? LOOKUP.get(form) : undefined;
    if (found !== undefined && (form.length > 3 || form === stem)) return found;
  }
  return NONE;
}
