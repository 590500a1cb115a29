/** Readable rules: sarcasm, politics, danger and requests about one's own data. Each answers with spans of the original. */
import { findAll, type Normalised, type Span, type Token } from '../text/index';
import { openGates } from './gates';

const FACILITY = String.raw`(?:jalan(?:an|nya|e)?|jln|jl|dalan(?:e)?|gang|kampung|aspal(?:e|an)?|got|kali|selokan|drainase|pompa(?:ne)?|lampu(?:ne)?|pju|trotoar|jembatan|taman|pasar|puskesmas|rsud|pelayanan(?:nya)?|dinas)`;
const TROUBLE = String.raw`(?:rusak\w*|bolong\w*|(?:ber)?lubang\w*|lobang|banjir\w*|macet\w*|mati|padam|gelap\w*|mampet|bumpet|numpuk|menumpuk|bau|kotor|jebol|ambles|hancur|ancur|jeglong\w*|peteng|butut|ruksak|poek|pareum|caah|genangan|tergenang|kerendam|semrawut|bocor|keruh|lelet|ambrol)`;
const PRAISE = String.raw`(?:hebat|mantap|keren|bagus|jos+|top|istimewa|luar biasa|terima ?kasih|makasih|selamat|salut|bangga|sukses|apik|hade|alus|mantep|juara|prestasi|canggih|indah(?:nya)?|kerja nyata|good job)`;

const LIKE = String.raw`(?:jadi|dadi|jadina|jaradi|kayak|kaya|kyk|kek|seperti|sperti|koyo|koyok|kados|siga|jiga|sapertos|bantuak|rasa|serasa|mirip|bagai|berubah|buat|bisa buat|iso nggo|tempat|panggonan|arena|wahana|sekalian|cocok)`;
const ODD_USE = String.raw`(?:kolam(?: \w+)?|kolah|lele|ikan|iwak|lauk|mancing|mincing|nguseup|sungai|kali|walungan|susukan|sawah|off ?road|trabas|motocross|pisang|cau|padi|pari|pare|bulan|kebo|kerbau|munding|bebek|meri|danau|laut|empang|balong|blumbang|arena|cobaan|neraka|akuarium|spa|goa|gua|kuburan|kalenan|kubangan|roller ?coaster|joget|pijat|pijet)`;
const METAPHOR: readonly RegExp[] = [
  new RegExp(String.raw`\b${FACILITY}\b[^.?!]{0,30}\b${LIKE}\b[^.?!]{0,15}\b${ODD_USE}\b`),
  new RegExp(
    String.raw`\b${FACILITY}\b[^.?!]{0,30}\b(?:kolam (?:ikan|lele|renang|susu)|ternak lele|budidaya (?:lele|ikan)|(?:tempat|spot) (?:mancing|mincing)|tanam (?:pisang|padi|lele)|tandur (?:pari|gedang)|off ?road)\b`,
  ),
  new RegExp(
    String.raw`\b(?:kolam (?:ikan|lele|renang)|water ?(?:park|boom)|wahana air|laut|venesia|venice|sungai)\b[^.?!]{0,25}\b(?:gratis|dadakan|depan rumah|di (?:tengah )?jalan|payuneun|ngarep omah)\b`,
  ),
  /\b(?:wisata|destinasi|objek wisata) (?:jalan (?:rusak|berlubang)|banjir|sampah|lubang|lumpur)\b/,
  /\b(?:langganan|bonus|hadiah) (?:banjir|debu|lumpur|bau|asap)\b/,
];
const SARCASM: readonly RegExp[] = [
  /\b(?:nunggu|tunggu|menunggu|nungguan|ngenteni|ngantos|harus|kudu|perlu)\b[^.?!]{0,15}\b(?:viral|korban|mati|maot|meninggal|lebaran kuda|kiamat|pejabat lewat|presiden)\b/,
  /\bmakan (?:gaji|uang) (?:buta|rakyat)\b/,
];
const PRAISE_AND_TROUBLE = new RegExp(String.raw`\b${PRAISE}\b[^.?!]{0,40}\b${TROUBLE}\b|\b${TROUBLE}\b[^.?!]{0,30}\b${PRAISE}\b`);

/** Words that say that the trouble is over: then praise is meant. */
const OVER =
  /\b(?:sudah|udah|udh|wis|wes|sampun|tos|geus|akhirnya|alhamdulillah|tidak|gak|ga|ora|teu|bebas|semoga|moga|mugi|tanpa|jangan)\b[^.?!]{0,25}$/;

/** "The road to the fish pond" is only a road. */
const ON_THE_WAY = /\b(?:ke|menuju|arah|ka|nuju|nang)\b/;

/** A facility that serves as something else: a road that is a fish pond. Nobody says so in praise. */
function findMetaphor(n: Normalised): Span[] {
  return METAPHOR.flatMap((pattern) => findAll(n, pattern)).filter(({ text }) => !ON_THE_WAY.test(text));
}

function findSarcasm(n: Normalised): Span[] {
  const spans: Span[] = [...findMetaphor(n), ...SARCASM.flatMap((pattern) => findAll(n, pattern))];
  for (const found of findAll(n, PRAISE_AND_TROUBLE)) {
    if (!OVER.test(n.text.slice(Math.max(0, found.at - 30), found.at)) && !OVER.test(found.text.replace(/\S+$/, ''))) spans.push(found);
  }
  return spans;
}

const OFFICE = String.raw`(?:presiden|gubernur|gub|wagub|bupati|wabup|wali ?kota|walkot|wawali|wali|kades|lurah|camat|pejabat|pemimpin|dprd?|dewan|partai)`;
const POLITICS: readonly RegExp[] = [
  new RegExp(
    String.raw`\b(?:ganti|copot|turunkan|lengserkan|gulingkan|makzulkan|pecat)(?:kan|en|no)? (?:aja |saja |wae |ae |we |dulu |itu )?(?:bu |pak |ibu |bapak )?${OFFICE}(?:nya|ne|na|e)?\b`,
  ),
  new RegExp(String.raw`\b${OFFICE}(?:nya|ne|na|e)?\b[^.?!]{0,20}\b(?:mundur|lengser|turun jabatan|diganti|dicopot|dimakzulkan)\b`),
  /\b(?:jangan|ga|gak|tidak|ora|ojo|ulah|tong|moal|menyesal|nyesel|nyesal|salah|kapok|kadung) (?:usah |akan |bakal |dadi )?(?:di)?(?:pilih|milih|nyoblos|coblos)\w*/,
  /\b(?:nyalon|mencalonkan|nyaleg|nyagub|nyapres|nyalegkeun)\w*|\b(?:paslon|timses|tim sukses|cebong\w*|kadrun|kampret|pilkada|pilpres|pilgub|pilbup|pilwalkot|pileg|capres|cawapres|cagub|cabup|caleg|elektabilitas|kampanye)\b/,
  /\b(?:coblos|dukung|pilih|menangkan|salam)\b[^.?!]{0,20}\b(?:nomor|no|nmr|paslon|jari)? ?(?:urut )?0?[1-4]\b/,
  /\b(?:pdip|pdi-p|gerindra|golkar|nasdem|demokrat|pks|pkb|psi|perindo|ppp|hanura)\b/,
  /\b(?:2|dua|3|tiga) periode\b|\b(?:lanjut|lanjutkan|jadi|for|menuju|ri) ?-?(?:ri ?1|presiden|gubernur|gub|2029|2031)\b|\bpresiden (?:20(?:24|29)|masa depan)\b/,
  /\b(?:dinasti|politik dinasti|antek|rezim|buzzer ?\w*|buzer)\b/,
];
function findPolitics(n: Normalised): Span[] {
  return POLITICS.flatMap((pattern) => findAll(n, pattern));
}

const DANGER: readonly RegExp[] = [
  /\b(?:kabel|kawat|tiang)\b[^.?!]{0,40}\b(?:putus|pedhot|pegat|pedot|menjuntai|nglewer|ngarumbay|menggantung|semplah|roboh|rubuh|ambruk|miring|nyetrum|korslet|konslet|percikan|ngetrum|keluar api|semrawut di bawah)\b/,
  /\b(?:kesetrum|tersetrum|kasetrum|korslet|konslet|kebakaran|kobongan|kahuruan|terbakar|meledak|gas bocor|bocor gas|tenggelam|hanyut|kintir|palid|keli|terseret|keracunan|tertimpa|ketimpa|kebrukan|katinggang|pingsan|semaput|sesak napas|sesak nafas|demam berdarah|dbd)\b/,
  /\b(?:meninggal|tewas|korban jiwa|makan korban|memakan korban|kecelakaan|laka lantas|tabrakan|tertabrak|ditabrak|ketabrak|katabrak|terjatuh|terperosok|kejeglong|tiba|tibo|labuh|tigebrug|nyungsep|terpeleset)\b/,
  /\b(?:tanggul|jembatan|tebing|tembok|talud|turap|senderan|pohon|wit|tangkal|atap|plafon|gedung)\b[^.?!]{0,30}\b(?:jebol|ambrol|roboh|rubuh|ambruk|putus|retak|longsor|tumbang|hampir|meh|mau roboh|arep|miring|doyong)\b/,
  /\b(?:longsor|banjir bandang|tanah gerak|evakuasi|dievakuasi|mengungsi|ngungsi|terisolir|terjebak|perahu karet|darurat|gawat)\b/,
  /\b(?:air|banyu|cai|banjir)\w*\b[^.?!]{0,30}\b(?:masuk|mlebu|mlebet|asup|lebet|sampai|setinggi|se|sak|wis|tos|geus|udah|sudah|naik)\b[^.?!]{0,20}\b(?:rumah|omah|griya|imah|bumi|kamar|dada|pinggang|lutut|dengkul|paha|betis|leher|perut|atap|tuur|cangkeng)\b/,
  /\b(?:begal|dibegal|jambret|dijambret|tawuran|klitih|bacok\w*|dibacok|celurit|sajam|senjata tajam|ditodong|penculikan|perampokan|dikeroyok|pengeroyokan|kekerasan|rabies|ular|kobra|buaya|tawon|digigit|dicakar)\b/,
  /\b(?:kejang|step|berdarah|luka|terluka|tatu|tatuna|patah tulang|rem blong|muntaber|diare massal|muntah2?|muntah-muntah|panas tinggi|muriang|garatel|gatal2|dirawat|opname|oksigen|ditolak (?:igd|rs|rumah sakit|rsud)|igd\w* (?:penuh|tolak|ditolak)|sesak|sesek|napas|melahirkan|babaran|serangan jantung|stroke)\b/,
  /\b(?:percikan|seuneu|geni|asap tebal|membahayakan (?:pengguna|pejalan|nyawa|warga|anak)\w*|mbebayani|ngabahayakeun|bahayain|menganga|reyod|(?:hampir|meh|ampir|nyaris) (?:jatuh|tabrakan|roboh|tiba|labuh|celaka|kecelakaan|mati)|sudah (?:ada )?(?:\d+ )?korban|dicokot|dipalak|dirampok|kecopetan|kecemplung)\b/,
  /\b(?:sedada|sepinggang|sapinggang|sakpinggang|selutut|sebetis|sepaha|seleher|sakdengkul|sak dengkul|sakpupu|sakdodo|satuur|sapingping)\b/,
];
function findDanger(n: Normalised): Span[] {
  return DANGER.flatMap((pattern) => findAll(n, pattern));
}

const WATER = String.raw`(?:banjir|banjire|banjirnya|kebanjiran|kabanjiran|caah|tergenang|genangan|kerendam|terendam|kakeueum|kelem|klelep|kelelep|rob|air|airnya|banyu|banyune|cai|caina|aer)`;
const ACUTE: readonly RegExp[] = [
  new RegExp(
    String.raw`\b(?:masih|msh|isih|ijek|jek|ijeh|iseh|tasih|keneh|lagi|sedang|saiki|sekarang|skrg|ayeuna|hari ini|malam ini|pagi ini|semalam|tadi|mulai|wis|wes|udah|sudah|makin|tambah|nambah)\b[^.?!]{0,15}\b${WATER}\b`,
  ),
  new RegExp(
    String.raw`\b${WATER}\b[^.?!]{0,20}\b(?:masih|isih|lagi|meneh|maneh|neh|deui|sekarang|skrg|saiki|ayeuna|naik|munggah|tinggi|duwur|dhuwur|dalam|jeru|jero|nambah|tambah|semakin|masuk|mlebu|asup|lebet|sejak|dari tadi|kawit|kaet|ti peuting|seminggu|\d+ hari)\b`,
  ),
  /\b(?:belum|blm|blom|durung|urung|gak|ga|ora|ra|rak|tidak|tdk|teu|can|acan)\b (?:juga |ada |mau |gelem |tau )?(?:surut|asat|saat|surud|berkurang)\w*/,
  /\bkapan (?:bisa |iso )?(?:surut|asat)\w*|\b(?:surut|asat)\w* (?:suwi|suwe|sui|lama|kapan)\b/,
  /\b(?:tolong|tulung|help|bantu\w*|evakuasi|perahu)\b[^.?!]{0,40}\b(?:banjir|terjebak|bayi|balita|lansia|mbah|nini|hamil|sakit|logistik|makan\w*|pengungsi\w*)\b/,
];
/** Something is happening now: water is rising, people wait for help. */
function findAcute(n: Normalised): Span[] {
  return ACUTE.flatMap((pattern) => findAll(n, pattern));
}

const DELETE = String.raw`(?:di)?(?:hapus\w*|apus\w*|delete|take ?down|hilangkan|ilangin|sensor\w*|blur\w*|tarik|cabut|busak\w*|pupus\w*|ngahapus|copot)`;
const SEE = String.raw`(?:lihat|melihat|liat|minta salinan|salinan|akses|mengakses|minta data|tahu data|tau data|dapat salinan|simpan|disimpan|menyimpan)`;
const OWN_DATA = String.raw`(?:data (?:pribadi )?(?:saya|sy|aku|ku|gue|gw|kami|anak saya|abdi|kula|keluarga saya)|data pribadi(?:ku)?|dataku|foto (?:wajah )?(?:saya|sy|aku|anak saya|anakku|anak sy|ibu saya|bapak saya|keluarga saya|abdi|kula|rumah saya)|fotoku|video (?:saya|anak saya)|nik (?:saya|sy|aku|ku|kami)|(?:nomor|no|nmr) ?(?:hp|wa|telp|telepon|kk|ktp)(?:ku| saya| sy| aku| kami)|alamat (?:saya|rumah saya)|identitas (?:saya|pelapor|sy|kami)|nama (?:saya|sy|lengkap saya|anak saya)|akun saya)`;
const DATA_REQUEST: readonly RegExp[] = [
  new RegExp(String.raw`\b${DELETE}\b[^.?!]{0,40}\b${OWN_DATA}\b`),
  new RegExp(String.raw`\b${OWN_DATA}\b[^.?!]{0,50}\b${DELETE}\b`),
  new RegExp(
    String.raw`\b(?:mau|ingin|mohon|minta|boleh|bisa|tolong|hak|pengen|nyuwun|hoyong)\b[^.?!]{0,20}\b${SEE}\b[^.?!]{0,20}\b(?:data (?:pribadi )?(?:saya|sy|aku|kami)|data pribadi|dataku)\b`,
  ),
  /\bdata (?:pribadi )?(?:apa (?:saja|aja) (?:tentang |soal |mengenai )?(?:saya|sy)|saya apa (?:saja|aja))\b/,
];
function findDataRequest(n: Normalised): Span[] {
  return DATA_REQUEST.flatMap((pattern) => findAll(n, pattern));
}

const MEND = String.raw`(?:di)?(?:cor|aspal|tambal|keruk|keduk|perbaiki|benerin|benahi|genahi|dandani|tangani|angkut|jupuk|bersihkan|bersihin|resiki|tebang|pangkas|ganti|pasang|rapikan|tertibkan|dialusan|alusan|didangdosan|diberesihan|diangkut|ditambal|bereskan|selesaikan|ditindaklanjuti|respon)(?:kan|in|i|e)?`;
const FINE = String.raw`(?:alus|mulus|lemes|bagus|apik|sae|rapi|resik|bersih|beresih|terang|padhang|padang|caang|murup|nyala|menyala|hurung|lancar|ngocor|mili|mengalir|surut|asat|kering|saat|aman|nyaman|tertib|cepat|cepet|mari|rampung|selesai|beres|jadi|normal|lega)`;
const RESOLVED: readonly RegExp[] = [
  new RegExp(
    String.raw`\b(?:sudah|udah|udh|uda|sdh|wis|wes|sampun|tos|geus|akhirnya|langsung|baru saja|barusan|rutin)\b[^.?!,]{0,20}\b(?:${MEND}|${FINE})\b(?! (?:lagi|maneh|deui))`,
  ),
  new RegExp(String.raw`\b(?:sekarang|skrg|skrng|saiki|sakniki|ayeuna|jadi|dadi|janten|makin|tambah|semakin)\b[^.?!,]{0,15}\b${FINE}\b`),
  /\b(?:tidak|gak|ga|nggak|ora|rak|ra|teu|bebas|tanpa)\b (?:lagi |pernah |tau )?(?:banjir|macet|gelap|peteng|poek|bau|gronjal|becek|tergenang|calo|ribet|antri|antre|caah|mati)\w*(?: (?:lagi|maneh|deui))?/,
];
const NOT_YET =
  /\b(?:belum|blm|durung|urung|teu acan|can|kapan|iraha|padahal|tapi|tp|ning|malah|tetap|tetep|lagi|maneh|deui|meneh|kok|koq|lapor)\b/;

/** Thanks for something mended, not a call to mend it. */
function findResolved(n: Normalised): Span[] {
  return RESOLVED.flatMap((pattern) => findAll(n, pattern)).filter(({ text }) => !NOT_YET.test(text));
}

const JOKE: readonly RegExp[] = [
  /\b(?:hati(?:ku|mu| ini| aku| saya)?|ati(?:ku|mu)|hate abdi|mantan(?:ku)?|jodoh|jomblo|pacar(?:ku)?|gebetan|crush|kenangan|rindu|kangen|dompet(?:ku)?|perasaan(?:ku)?|rejeki(?:ku)?|cinta(?:ku)?|kasih sayang|chat dia)\b/,
  /\b(?:banjir|macet|hujan|panen|tsunami)\w* (?:orderan|order|diskon|promo|hadiah|duit|rejeki|rezeki|job|pujian|air mata|cipanon|kringet|keringat|informasi|cuan|like|followers|tangis)\b/,
  /\bkebakaran jenggot\b|\blampu hijau\b|\bjalan[- ]jalan\b|\bjalan keluar\b|\bjalan terus\b|\btutup mata\b/,
];
const NEWS =
  /\b(?:breaking|selengkapnya|simak|begini kronologi|kronologi(?:nya)?|warga dihebohkan|dihebohkan|viral video|baca juga|detik\w*|kompas\w*|tribun\w*|liputan\w*|polisi (?:selidiki|olah tkp|ungkap)|redaksi)\b|https?:\/\//;
const PAST =
  /\b(?:dulu|dlu|biyen|mbiyen|baheula|jaman|zaman|tahun (?:19\d\d|[789]0an)|masa kecil|waktu kecil|jek cilik|nalika leutik|kelingan|nostalgia|ingat sekali|inget)\b/;
const ASKS =
  /\b(?:syarat(?:nya|e|na)?|persyaratan|prosedur(?:nya)?|cara(?:nya|ne|na)?|carane|ongkos(?:e|na|nya)?|biaya(?:nya)?|tarif(?:nya)?|jadwal(?:nya)?|jam (?:berapa|pira|piro|sabaraha)|nomor(?:nya)? (?:berapa|piro|pira|sabaraha)|berapa (?:lama|hari|biaya)|apa(?:kah)? (?:bisa|boleh|sudah|masih|benar|ada)|(?:lapor|daftar|ngurus|urus|ganti|bayar)\w* (?:ke ?mana|di ?mana|kamana|neng endi|nang endi|lewat apa)|mau tanya|mo tanya|numpang tanya|badhe tanglet|bade naros|arep takon|ingin bertanya|menanyakan|mohon info(?:rmasi)?|minta info)\b/;

const SUGGESTS =
  /\b(?:usul\w*|saran(?:ku|nya| saya| aja| saja)?|menyarankan|alangkah (?:baik|bagus|indah)\w*|sebaiknya|saena|alusna|becike|(?:kalau|kalo|klo|kl|nek|yen|lek|lamun|upami|mun) (?:bisa|bs|iso|isa|tiasa|boleh)|(?:gimana|bagaimana|gmn|piye|kumaha) (?:kalau|kalo|klo|nek|lek|yen|mun|upami)|semoga (?:bisa|ada|segera|ke ?depan\w*)|perlu (?:ada|di)\w*|(?:mohon|tolong|coba|mbok|cobi) (?:di)?(?:ada|buat|bangun|tambah|sedia|buka|jual|kasih)\w*|(?:di)?(?:ada|buat|tambah|sedia)(?:kan|in) (?:lagi|juga|dong)|min (?:adain|bikin|buka|tambah)\w*|next\w*|lain kali|ke ?depannya)\b/;

const RULES = [
  'sarcasm',
  'metaphor',
  'politics',
  'danger',
  'acute',
  'data',
  'resolved',
  'joke',
  'news',
  'past',
  'asks',
  'suggests',
] as const;
export type RuleName = (typeof RULES)[number];
/** Where each rule fired; a rule that did not is left out. */
export type Rules = Partial<Record<RuleName, Span[]>>;

const FINDERS: Record<RuleName, (n: Normalised) => Span[]> = {
  sarcasm: findSarcasm,
  metaphor: findMetaphor,
  politics: findPolitics,
  danger: findDanger,
  acute: findAcute,
  data: findDataRequest,
  resolved: findResolved,
  joke: (n) => JOKE.flatMap((pattern) => findAll(n, pattern)),
  news: (n) => findAll(n, NEWS),
  past: (n) => findAll(n, PAST),
  asks: (n) => findAll(n, ASKS),
  suggests: (n) => findAll(n, SUGGESTS),
};

/** @param gated false tries every rule on every text; only a test wants that, to see that the gates lose nothing */
export function findRules(n: Normalised, tokens: readonly Token[], gated = true): Rules {
  const open = gated ? openGates(tokens) : new Set(RULES);
  const rules: Rules = {};
  for (const name of RULES) {
    const spans = open.has(name) ? FINDERS[name](n) : [];
    if (spans.length > 0) rules[name] = spans;
  }
  return rules;
}

/** Names of the rules that fire; the model learns how much each is worth. */
export function ruleNames(rules: Rules): string[] {
  return RULES.flatMap((name) => {
    const count = rules[name]?.length ?? 0;
    return count === 0 ? [] : count === 1 ? [`rule:${name}`] : [`rule:${name}`, `rule:${name}2`];
  });
}
