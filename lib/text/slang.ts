/** Short and chat forms of Indonesian, Javanese and Sundanese words, and what they stand for. */

const FORMS: Record<string, string> = {
  // Indonesian: short forms of one word
  yang: 'yg yng ygg iang', tidak: 'tdk tdak g gk ga gak gag nggak ngga nggk engga enggak kagak kaga kgk ndak ndk gx tida ngak', belum: 'blm blom belom blum blon lom',
  sudah: 'sdh udh udah dah uda sdah suda dh', jalan: 'jln jl jlan jaln', depan: 'dpn dpan', bagaimana: 'gmn gmna gimana bgmn bgmana gmana bagaimna gimna',
  padahal: 'pdhl pdahal padhl', mohon: 'mhn mohn mohonn', tolong: 'tlg tlong tolonglah plis pls please tlng', banget: 'bgt bngt bgtt bgd banged bnget', karena: 'krn krna karna krena',
  dari: 'dr dri', dan: 'n dn', dengan: 'dgn dg dngan sm', untuk: 'utk untk u buat bwt bt', pada: 'pd', kepada: 'kpd', dalam: 'dlm', lagi: 'lg lgi agi', juga: 'jg jga', saja: 'aja aj sj ae aza',
  saya: 'sy sya gw gue gua w ane', aku: 'ak aq', kamu: 'km kmu lu lo loe elo u', kami: 'kmi', kita: 'kt qta', mereka: 'mrk', orang: 'org orng', kalau: 'klo kl kalo klw klau kalu',
  kapan: 'kpn kapn', kenapa: 'knp knapa napa ngapa', mengapa: 'mngapa', apa: 'ap', siapa: 'sp sapa spa', mana: 'mn', dimana: 'dmn dmna dimn', bisa: 'bs bsa', tetapi: 'tp tpi tapi',
  sampai: 'smp sampe smpe nyampe ampe', seperti: 'sprti kyk kayak kaya spt sprt kek kyak', sekali: 'skli skali', sekarang: 'skrg skrng skrang skg', nanti: 'nnti ntar ntr', setiap: 'stiap tiap tiep', hari: 'hr hri',
  malam: 'mlm mlam', siang: 'siank', pagi: 'pgi', tahun: 'thn th taun tahunan', bulan: 'bln', minggu: 'mggu mgg', jam: 'jm', selalu: 'slalu sll', sering: 'srg sring', banyak: 'bnyk byk banyk bnyak', besar: 'bsr',
  baru: 'br bru', masih: 'msh msih', semua: 'smua smw', maaf: 'maf maap', lebih: 'lbh', kurang: 'krg krang', terus: 'trs trus', terima: 'trima', kasih: 'ksh', terimakasih: 'makasih mksh makasi mksih trims tq thx thanks tks trmksh tengkyu mtrnwn', pakai: 'pake pke',
  bapak: 'bpk bpak', pak: 'pa pakk', ibu: 'bu buk ibuk', masyarakat: 'masy msyrkt masyrakat', pemerintah: 'pmrnth pemerinta', kecamatan: 'kec kcmtn', kelurahan: 'kel klurahan', kabupaten: 'kab kbpaten', kota: 'kta',
  kampung: 'kmpg kmpung kp', rumah: 'rmh rmah', sakit: 'skt', sekolah: 'sklh skolah', tempat: 'tmpt tmpat', warga: 'wrg wrga', air: 'aer', lampu: 'lmpu', sampah: 'smph sampa', banjir: 'bnjir bnjr banjr banjer', rusak: 'rusk rsk rsak', lubang: 'lobang', motor: 'mtr', mobil: 'mbl',
  perbaiki: 'prbaiki', diperbaiki: 'dprbaiki diprbaiki dperbaiki', segera: 'sgra segra sgera', dibuat: 'dibikin', jangan: 'jgn jngn jangn', harus: 'hrs hrus', mau: 'mo mw', ingin: 'pengen pingin pgn', tahu: 'tau', lewat: 'lwt', dekat: 'dkt deket', sebelah: 'sblh', sekitar: 'sktr',
  bayar: 'byr', gratis: 'grts', bantu: 'bntu', bantuan: 'bntuan', dapat: 'dpt dpat dapet', informasi: 'info inpo', admin: 'min mimin atmin', kakak: 'kak kk kaka', terkait: 'trkait', hujan: 'ujan hjan', anak: 'ank', cuma: 'cm cma cuman', percuma: 'prcuma', memang: 'emang emg mmg',
  begini: 'gini', begitu: 'gitu gtu', habis: 'abis', hilang: 'ilang', lihat: 'liat lht', dilihat: 'diliat', malah: 'mlh', mungkin: 'mgkn mngkn', nomor: 'nmr nomer', pernah: 'prnh', perlu: 'prlu', pemkot: 'pmkot',  walikota: 'walkot', presiden: 'prsdn', gubernur: 'gub gubernor', bupati: 'bpati',
  lapor: 'lpor', laporan: 'lpran', dihubungi: 'dihub', hubungi: 'hub', kemarin: 'kmrn kmren kemaren', tanggal: 'tgl', permisi: 'prmisi misi', assalamualaikum: 'asslmkm assalamu ass askum', wilayah: 'wil', daerah: 'drh daerh', bagian: 'bag', dinas: 'dns', kendaraan: 'kndaraan', macet: 'mcet mct', parkir: 'parkr', bahaya: 'bhaya', kecelakaan: 'laka',
  // Javanese
  ora: 'ra', durung: 'drg rung urung', wis: 'wes uwis uwes', dalan: 'dalane ndalan ndalane dlan', piye: 'pye piyee kepriye kepriben pripun', ngene: 'ngenee', sampeyan: 'sampean smpyn', kok: 'koq', matur: 'mtur', nuwun: 'nwn suwun', panjenengan: 'pjngan', monggo: 'mangga mngga', mboten: 'mbtn boten', kados: 'kdos', dereng: 'drng', banyu: 'banyune', ndang: 'gekndang', mbok: 'mbokk',
  // Sundanese
  henteu: 'teu hnteu hente', kumaha: 'kmha kmaha kumha', iraha: 'irha', atuh: 'atu', punten: 'pnten puntn', hatur: 'htur', nuhun: 'nhun', abdi: 'abi', urang: 'urg', jalanna: 'jlnna', wae: 'weh we', pisan: 'psan pisn', tos: 'atos entos', nu: 'anu', ieu: 'iyeu', eta: 'etaa',
};

const EXPANDED = new Map<string, string>();
for (const [full, shorts] of Object.entries(FORMS)) {
  for (const short of shorts.split(' ')) if (!EXPANDED.has(short)) EXPANDED.set(short, full);
}

/** Full form of one normalised word; the word itself when it is none of the known short forms. */
export function expandSlang(word: string): string {
  return EXPANDED.get(word) ?? word;
}

const DOUBLED_TAIL = /([a-z])\1+$/;
const DIGIT_TAIL = /^([a-z]{3,})2(nya|an|e)?$/;

/** One spelling for one word: short form expanded, "pompa2" and "bangett" brought to "pompa" and "banget". */
export function plainWord(word: string): string {
  const known = EXPANDED.get(word);
  if (known !== undefined) return known;
  const last = word.charCodeAt(word.length - 1);
  const doubled = last === word.charCodeAt(word.length - 2);
  // Nearly all words end here: the patterns need not be tried.
  if (!doubled && !word.includes('2')) return word;
  const single = word.replace(DOUBLED_TAIL, '$1').replace(DIGIT_TAIL, '$1$2');
  return single === word ? word : (EXPANDED.get(single) ?? single);
}
