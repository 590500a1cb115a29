/** Tells from single words which rules can fire at all, so that most patterns need not run on most comments. */
import type { Token } from '../text/index';
import type { RuleName } from './rules';

/** A rule never fires without one of these words; `*` stands for any ending. A test holds rules and gates together. */
const WORDS: Record<RuleName, string> = {
  sarcasm:
    'viral korban mati maot meninggal lebaran kiamat pejabat presiden makan hebat mantap keren bagus jos* top istimewa luar terima* makasih selamat salut bangga sukses apik hade alus mantep juara prestasi canggih indah* kerja good ' +
    'kolam lele ikan mancing laut water* wisata destinasi langganan bonus hadiah @metaphor',
  metaphor:
    'kolam kolah lele ikan iwak lauk mancing mincing nguseup sungai kali walungan susukan sawah off offroad trabas motocross pisang cau padi pari pare bulan kebo kerbau munding bebek meri danau laut empang balong blumbang arena cobaan neraka akuarium spa goa gua kuburan kalenan kubangan roller rollercoaster joget pijat pijet ternak budidaya tanam tandur water* wahana venesia venice wisata destinasi objek langganan bonus hadiah',
  politics:
    'ganti* copot* turun* lengser* guling* makzul* pecat* mundur diganti* dicopot* dimakzul* pilih* dipilih* milih* dimilih* nyoblos* coblos* dicoblos* dinyoblos* nyalon* mencalonkan* nyaleg* nyagub* nyapres* paslon timses tim cebong* kadrun kampret pilkada pilpres pilgub pilbup pilwalkot pileg capres cawapres cagub cabup caleg elektabilitas kampanye dukung menangkan salam pdip pdi gerindra golkar nasdem demokrat pks pkb psi perindo ppp hanura periode presiden gubernur gub ri ri1 dinasti politik antek rezim buzzer* buzer*',
  danger:
    'kabel kawat tiang kesetrum tersetrum kasetrum korslet konslet kebakaran kobongan kahuruan terbakar meledak gas bocor tenggelam hanyut kintir palid keli terseret keracunan tertimpa ketimpa kebrukan katinggang pingsan semaput sesak sesek napas demam dbd meninggal tewas korban makan memakan kecelakaan laka tabrakan tertabrak ditabrak ketabrak katabrak terjatuh terperosok kejeglong tiba tibo labuh tigebrug nyungsep terpeleset ' +
    'tanggul jembatan tebing tembok talud turap senderan pohon wit tangkal atap plafon gedung longsor banjir tanah evakuasi dievakuasi mengungsi ngungsi terisolir terjebak perahu darurat gawat rumah omah griya imah bumi kamar dada pinggang lutut dengkul paha betis leher perut tuur cangkeng begal dibegal jambret dijambret tawuran klitih bacok* dibacok celurit sajam senjata ditodong penculikan perampokan dikeroyok pengeroyokan kekerasan rabies ular kobra buaya tawon digigit dicakar ' +
    'kejang step berdarah luka terluka tatu tatuna patah rem muntaber diare muntah muntah2 panas muriang garatel gatal2 dirawat opname oksigen ditolak igd* melahirkan babaran serangan stroke percikan seuneu geni asap membahayakan mbebayani ngabahayakeun bahayain menganga reyod hampir meh ampir nyaris dicokot dipalak dirampok kecopetan kecemplung sedada sepinggang sapinggang sakpinggang selutut sebetis sepaha seleher sakdengkul sak sakpupu sakdodo satuur sapingping',
  acute:
    'banjir banjire banjirnya kebanjiran kabanjiran caah tergenang genangan kerendam terendam kakeueum kelem klelep kelelep rob air airnya banyu banyune cai caina aer surut* asat* saat* surud* berkurang* terjebak bayi balita lansia mbah nini hamil sakit logistik makan* pengungsi*',
  data: 'data dataku foto fotoku video nik nomor* no nohp nowa nmr* alamat identitas nama akun',
  resolved:
    'alus mulus lemes bagus apik sae rapi resik bersih* beresih terang padhang padang caang murup nyala menyala hurung lancar ngocor mili mengalir surut asat kering saat aman nyaman tertib* cepat cepet mari rampung selesai* beres* jadi normal lega cor* dicor* aspal* diaspal* tambal* ditambal* keruk* dikeruk* keduk* dikeduk* perbaik* diperbaik* bener* dibener* benah* dibenah* genah* digenah* dandan* didandan* tangan* ditangan* angkut* diangkut* jupuk* dijupuk* dibersih* resik* diresik* tebang* ditebang* pangkas* dipangkas* ganti* diganti* pasang* dipasang* rapi* dirapi* ditertib* dialus* alus* didangdosan* diberes* diselesai* ditindaklanjut* respon* direspon* banjir* macet* gelap* peteng* poek* bau* gronjal* becek* tergenang* calo* ribet* antri* antre* caah* mati*',
  joke: 'hati hatiku hatimu ati atiku atimu hate mantan mantanku jodoh jomblo pacar pacarku gebetan crush kenangan rindu kangen dompet dompetku perasaan perasaanku rejeki rejekiku cinta cintaku kasih chat orderan order diskon promo hadiah duit rezeki job pujian air cipanon kringet keringat informasi cuan like followers tangis jenggot hijau jalan keluar terus mata',
  news: 'breaking selengkapnya simak begini kronologi* warga dihebohkan viral baca detik* kompas* tribun* liputan* polisi redaksi',
  past: 'dulu dlu biyen mbiyen baheula jaman zaman tahun masa waktu jek nalika kelingan nostalgia ingat inget',
  suggests:
    'usul* saran* menyarankan alangkah sebaiknya saena alusna becike kalau kalo klo kl nek lek yen mun lamun upami semoga perlu mohon tolong coba mbok cobi adakan adain buatkan buatin tambahkan tambahin sediakan sediain diadakan diadain dibuatkan dibuatin ditambahkan ditambahin disediakan disediain min next* lain depannya kedepannya',
  asks: 'syarat* persyaratan prosedur* cara* ongkos* biaya* tarif* jadwal* jam nomor* berapa apa apakah lapor* daftar* ngurus* urus* ganti* bayar* tanya tanglet naros takon bertanya menanyakan info informasi mohon minta',
};

const exact = new Map<string, RuleName[]>();
/** By the first three letters. */
const heads = new Map<string, { head: string; rule: RuleName }[]>();

function enter(rule: RuleName, entries: string): void {
  for (const entry of entries.split(' ')) {
    const head = entry.replace('*', '');
    if (head === entry) exact.set(head, [...(exact.get(head) ?? []), rule]);
    else heads.set(head.slice(0, 3), [...(heads.get(head.slice(0, 3)) ?? []), { head, rule }]);
  }
}
for (const [rule, entries] of Object.entries(WORDS) as [RuleName, string][]) enter(rule, entries.replace('@metaphor', WORDS.metaphor));

export function openGates(tokens: readonly Token[]): Set<RuleName> {
  const open = new Set<RuleName>();
  for (const { kind, text } of tokens) {
    if (kind === 'url') open.add('news');
    const word = kind === 'hashtag' || kind === 'mention' ? text.slice(1) : text;
    // "pdi-p" and "no.hp" are two tokens, "bapak'e" is one: its first part counts.
    const first = word.split(/['_.]/, 1)[0] ?? word;
    for (const rule of exact.get(first) ?? []) open.add(rule);
    for (const { head, rule } of heads.get(first.slice(0, 3)) ?? []) if (first.startsWith(head)) open.add(rule);
  }
  return open;
}
