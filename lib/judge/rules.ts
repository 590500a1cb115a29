/** Readable rules: sarcasm, politics, danger and requests about one's own data. Each answers with spans of the original. */
import { findAll, type Normalised, type Span } from '../text/index';

const FACILITY = String.raw`(?:jalan(?:an|nya|e)?|jln|jl|dalan(?:e)?|gang|kampung|aspal(?:e|an)?|got|kali|selokan|drainase|pompa(?:ne)?|lampu(?:ne)?|pju|trotoar|jembatan|taman|pasar|puskesmas|rsud|pelayanan(?:nya)?|dinas)`;
const TROUBLE = String.raw`(?:rusak\w*|bolong\w*|(?:ber)?lubang\w*|lobang|banjir\w*|macet\w*|mati|padam|gelap\w*|mampet|bumpet|numpuk|menumpuk|bau|kotor|jebol|ambles|hancur|ancur|jeglong\w*|peteng|butut|ruksak|poek|pareum|caah|genangan|tergenang|kerendam|semrawut|bocor|keruh|lelet|ambrol)`;
const PRAISE = String.raw`(?:hebat|mantap|keren|bagus|jos+|top|istimewa|luar biasa|terima ?kasih|makasih|selamat|salut|bangga|sukses|apik|hade|alus|mantep|juara|prestasi|canggih|indah(?:nya)?|kerja nyata|good job)`;

const SARCASM: readonly RegExp[] = [
  new RegExp(String.raw`${FACILITY}\b[^.?!]{0,40}\b(?:kolam|lele|ikan|iwak|mancing|mincing|sungai|sawah|off ?road|trabas|pisang|padi|pare|bulan|kebo|kerbau|bebek|danau|laut|empang|balong|arena|cobaan|neraka|dipelakan)\b`),
  /\b(?:wisata|destinasi|objek wisata) (?:jalan|banjir|sampah|lubang|air|baru)\b/,
  /\b(?:water ?park|water ?boom|kolam renang|kolam ikan|kolam lele|laut|venice|venesia)\b[^.?!]{0,30}\b(?:gratis|dadakan|baru|depan rumah|di jalan|tengah)\b/,
  /\b(?:langganan|dapat|bonus|hadiah|panen) (?:banjir|debu|lumpur|bau|asap)\b/,
  /\b(?:nunggu|tunggu|menunggu|nungguan|ngenteni|ngantos|harus|kudu|perlu)\b[^.?!]{0,15}\b(?:viral|korban|mati|maot|meninggal|lebaran kuda|kiamat|pejabat lewat|presiden)\b/,
  /\bmakan (?:gaji|uang) (?:buta|rakyat)\b/,
];
const PRAISE_AND_TROUBLE = new RegExp(String.raw`\b${PRAISE}\b[^.?!]{0,40}\b${TROUBLE}\b|\b${TROUBLE}\b[^.?!]{0,30}\b${PRAISE}\b`);

/** Words that say that the trouble is over: then praise is meant. */
const OVER = /\b(?:sudah|udah|udh|wis|wes|sampun|tos|geus|akhirnya|alhamdulillah|tidak|gak|ga|ora|teu|bebas|semoga|moga|mugi|tanpa|jangan)\b[^.?!]{0,25}$/;

export function findSarcasm(n: Normalised): Span[] {
  const spans: Span[] = SARCASM.flatMap((pattern) => findAll(n, pattern));
  for (const found of findAll(n, PRAISE_AND_TROUBLE)) {
    if (!OVER.test(n.text.slice(Math.max(0, found.at - 30), found.at)) && !OVER.test(found.text.replace(/\S+$/, ''))) spans.push(found);
  }
  return spans;
}

const OFFICE = String.raw`(?:presiden|gubernur|gub|wagub|bupati|wabup|wali ?kota|walkot|wawali|wali|kades|lurah|camat|pejabat|pemimpin|dprd?|dewan|partai)`;
const POLITICS: readonly RegExp[] = [
  new RegExp(String.raw`\b(?:ganti|copot|turunkan|lengserkan|gulingkan|makzulkan|pecat)(?:kan|en|no)? (?:aja |saja |wae |ae |we |dulu |itu )?(?:bu |pak |ibu |bapak )?${OFFICE}(?:nya|ne|na|e)?\b`),
  new RegExp(String.raw`\b${OFFICE}(?:nya|ne|na|e)?\b[^.?!]{0,20}\b(?:mundur|lengser|turun jabatan|diganti|dicopot|dimakzulkan)\b`),
  /\b(?:jangan|ga|gak|tidak|ora|ojo|ulah|tong|moal|menyesal|nyesel|nyesal|salah|kapok|kadung) (?:usah |akan |bakal |dadi )?(?:di)?(?:pilih|milih|nyoblos|coblos)\w*/,
  /\b(?:nyalon|mencalonkan|nyaleg|nyagub|nyapres|nyalegkeun)\w*|\b(?:paslon|timses|tim sukses|cebong\w*|kadrun|kampret|pilkada|pilpres|pilgub|pilbup|pilwalkot|pileg|capres|cawapres|cagub|cabup|caleg|elektabilitas|kampanye)\b/,
  /\b(?:coblos|dukung|pilih|menangkan|salam)\b[^.?!]{0,20}\b(?:nomor|no|nmr|paslon|jari)? ?(?:urut )?0?[1-4]\b/,
  /\b(?:pdip|pdi-p|gerindra|golkar|nasdem|demokrat|pks|pkb|psi|perindo|ppp|hanura)\b/,
  /\b(?:2|dua|3|tiga) periode\b|\b(?:lanjut|lanjutkan|jadi|for|menuju|ri) ?-?(?:ri ?1|presiden|gubernur|gub|2029|2031)\b|\bpresiden (?:20(?:24|29)|masa depan)\b/,
  /\b(?:dinasti|politik dinasti|antek|rezim|buzzer ?\w*|buzer)\b/,
];
export function findPolitics(n: Normalised): Span[] {
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
  /\b(?:sedada|sepinggang|selutut|sebetis|sepaha|seleher|sakdengkul|sak dengkul|sakpupu|sakdodo|satuur|sapingping)\b/,
];
export function findDanger(n: Normalised): Span[] {
  return DANGER.flatMap((pattern) => findAll(n, pattern));
}

const DELETE = String.raw`(?:di)?(?:hapus\w*|apus\w*|delete|take ?down|hilangkan|ilangin|sensor\w*|blur\w*|tarik|cabut|busak\w*|pupus\w*|ngahapus|copot)`;
const SEE = String.raw`(?:lihat|melihat|liat|minta salinan|salinan|akses|mengakses|minta data|tahu data|tau data|dapat salinan|simpan|disimpan|menyimpan)`;
const OWN_DATA = String.raw`(?:data (?:pribadi )?(?:saya|sy|aku|ku|gue|gw|kami|anak saya|abdi|kula|keluarga saya)|data pribadi(?:ku)?|dataku|foto (?:wajah )?(?:saya|sy|aku|anak saya|anakku|anak sy|ibu saya|bapak saya|keluarga saya|abdi|kula|rumah saya)|fotoku|video (?:saya|anak saya)|nik (?:saya|sy|aku|ku|kami)|(?:nomor|no|nmr) ?(?:hp|wa|telp|telepon|kk|ktp)(?:ku| saya| sy| aku| kami)|alamat (?:saya|rumah saya)|identitas (?:saya|pelapor|sy|kami)|nama (?:saya|sy|lengkap saya|anak saya)|akun saya)`;
const DATA_REQUEST: readonly RegExp[] = [
  new RegExp(String.raw`\b${DELETE}\b[^.?!]{0,40}\b${OWN_DATA}\b`),
  new RegExp(String.raw`\b${OWN_DATA}\b[^.?!]{0,50}\b${DELETE}\b`),
  new RegExp(String.raw`\b(?:mau|ingin|mohon|minta|boleh|bisa|tolong|hak|pengen|nyuwun|hoyong)\b[^.?!]{0,20}\b${SEE}\b[^.?!]{0,20}\b(?:data (?:pribadi )?(?:saya|sy|aku|kami)|data pribadi|dataku)\b`),
  /\bdata (?:pribadi )?(?:apa (?:saja|aja) (?:tentang |soal |mengenai )?(?:saya|sy)|saya apa (?:saja|aja))\b/,
];
export function findDataRequest(n: Normalised): Span[] {
  return DATA_REQUEST.flatMap((pattern) => findAll(n, pattern));
}

/** Names of the rules that fire; the model learns how much each is worth. */
export function ruleNames(n: Normalised): string[] {
  const names: string[] = [];
  const count = (name: string, spans: Span[]): void => {
    if (spans.length > 0) names.push(`rule:${name}`);
    if (spans.length > 1) names.push(`rule:${name}2`);
  };
  count('sarcasm', findSarcasm(n));
  count('politics', findPolitics(n));
  count('danger', findDanger(n));
  count('data', findDataRequest(n));
  return names;
}
