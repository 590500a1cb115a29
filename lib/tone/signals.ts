/** What else a draft says: a hand-over, a next step, a source, a way by private message. It decides whether hard words are innocent. */
import type { Draft } from './draft';
import { words } from './words';

export interface Signals {
  /** The matter has been passed on, or is being passed on by us. */
  handover: boolean;
  /** What happens next, when, or where the news will stand. */
  step: boolean;
  /** A rule, record, measuring service or link on which a correction rests. */
  source: boolean;
  /** The private way is offered. */
  privately: boolean;
  /** The citizen asks whether a rumour is true. */
  rumour: boolean;
  /** Somebody was hurt, fell ill, lost something or is in danger. */
  distress: boolean;
  /** The citizen thanks or praises. */
  praise: boolean;
}

const PASS =
  'teruskan sampaikan kirim kirimkan laporkan koordinasikan hubungi serahkan kabari tembuskan surati diteruskan disampaikan dikirim dilaporkan dikoordinasikan dihubungi diserahkan meneruskan menghubungi menyampaikan melaporkan mengirim berkoordinasi minta mintakan forward terusin sampein aturaken kula_aturaken dipunaturaken kintun dikintun terasaken didugikeun ditepikeun diteruskeun dilaporkeun dikabaran diwartoskeun tepikeun dugikeun hubungkan bantu bantu_teruskan bantu_hubungkan'
    .split(' ')
    .join('|')
    .replaceAll('_', ' ');

const HANDOVER = words(
  [
    `(?:sudah|telah|sampun|tos|parantos|enggal|langsung|segera|juga|wis|barusan|baru saja) (?:langsung )?(?:{we} )?<1>(?:${PASS})`,
    `(?:{we}) (?:bantu|akan|langsung|segera|juga|tetap|coba|siap|bade|badhe) (?:bantu )?(?:${PASS})`,
    `(?:{we}) (?:teruskan|laporkan|koordinasikan|hubungi|serahkan|aturaken|tembuskan|surati|hubungkan|kawal|dorong|pantau|tanyakan|terusin|kirimkan|bantu)`,
    `(?<!dapat |perlu |bisa |ingin |saged |tiasa )(?:{we}) (?:sampaikan|kirim|minta|sampein) (?:ke|kepada|ka|dhateng|langsung|dulu|juga|hari|pada|tim|petugas|pak|bu|pengelola|pln|dishub|dinas|kadis|untuk|tertutup|[^ ]+ (?:untuk|ke|memasang|mengecek|menegur))`,
    '(?:kula|abdi) (?:aturaken|terasaken|kintun|dugikeun|tepikeun)',
    '(?:laporan|aduan|foto|surat|infonya|aduannya|laporannya|laporanana|seratipun)(?: [^ ]+){0,3} (?:sudah|telah|sampun|tos|kami|parantos) <2>(?:' +
      PASS +
      ')',
    'kami (?:yang )?(?:tanya|tanyakan|kawal|tindaklanjuti ke)',
    'tim gabungan|turun bersama|(?:dikoordinasikan|berkoordinasi) dengan',
  ].join('|'),
);

const STEP = words(
  [
    'kabar(?:nya|i|ipun|ana)? <3>(?:di sini|di kolom|di utas|menyusul|kami|ing mriki|di dieu|kula|sore|malam|besok|jam)',
    '(?:kami|kula|ku abdi|mangke|engke) <2>(?:kabari|kabarkan|update|tulis|balas|share|bagikan|umumkan|tempel|aturaken ing|serat|diserat|diwartoskeun|wartoskeun|informasikan di)',
    '(?:update|hasil|hasilnya|perkembangan|perkembangannya|kelanjutannya|jawaban|jawabannya|wangsulanipun|waleranana)<3> (?:jam|pukul|malam|sore|besok|kami|di sini|berikutnya|menyusul|kula|ku)',
    '(?:dicek|cek|diperiksa|memeriksa|mengecek|meninjau|ditinjau|dipunpriksa|dipunpriksani|mriksani|dipariksa|mariksa|survei|disurvei|mengukur|turun|menuju|ke lokasi|patroli|dijadwalkan|terjadwal|angkut|diangkut|memasang|dipasang|menambal|ditambal)<3> (?:hari ini|sore|siang|pagi|malam|besok|pekan|minggu ini|lusa|jam|pukul|dinten|sonten|enjing|benjing|ayeuna|senin|selasa|rabu|kamis|jumat|sabtu|lokasi|sekarang|dalam)',
    '(?:hari ini|sore ini|siang ini|pagi ini|malam ini|besok|lusa|pekan ini|senin|selasa|rabu|kamis|jumat|sabtu|mulai|wiwit|ti) <4>(?:dicek|cek|mengecek|diperiksa|memeriksa|ditinjau|turun|tim|petugas|survei|dikerjakan|dibuka|ditambah|diukur|patroli|diangkut|rapat|bertugas|mariksa|mriksani)',
    'sementara(?: ini| itu)?,? <3>(?:kami|bisa|dapat|mobil|petugas|jangan|gunakan|menunggu)|sambil menunggu|samentawis|kangge sawetawis',
    'tim <4>(?:menuju|turun|di lokasi|sudah|mengecek|meluncur)|petugas <3>(?:menuju|turun|meluncur|di lokasi|akan datang|mengecek)',
    '(?:boleh|mohon|bisa) (?:info|dibantu|dm|kami tahu|diinfokan|sebutkan|beri tahu|tahu)|boleh tahu|nomor tiket|tiket \\d+',
    '(?:berkas|laporan|usulan|usul)<3> (?:di meja|di tahap|tahap|tinggal|masuk daftar|kami catat untuk|dibawa ke)',
    'kalau <5>(?:kabari|hubungi|balas|dm|beri tahu|kami bantu|bisa|boleh)|bila <5>(?:kabari|hubungi|balas|dm|kami bantu|mohon)',
    '(?:jalur|cara|pilihan|alternatif) lain|mengajukan keberatan|(?:bisa|dapat) dipantau|pantau di|kami bantu',
  ].join('|'),
);

const SOURCE =
  / (?:perda|perwal|perbup|pergub|permen\w*|perpres|uu(?! ite)|pp|sk|se|keputusan|pasal|bmkg|bpbd|badan geologi|sirup|lpse|data bps|inaproc|menurut (?:data|petugas jaga|bpbd|bmkg|catatan|hasil|perda|ketentuan|ditjen|surat)|berdasarkan|miturut|numutkeun|sumber|penjelasan|ditjen|kominfo|situs|laman|website|web|tautan|link|rilis|hasil (?:uji|lab|pemeriksaan|ukur|cek)|cekfakta|turnbackhoax|per pukul|per tanggal|per jam|video tahun|infobmkg|lampiran) /;
const PRIVATELY =
  / (?:dm|dms|direct message|pesan pribadi|pesan langsung|inbox|japri|jalur pribadi|dm-nya|wa center|messenger|kotak masuk|lewat pesan|via pesan|secara pribadi|pesan masuk|pc) /;
const RUMOUR =
  / (?:isu|isunya|hoaks|hoax|katanya|kabarnya|kabare|cenah|jare|jarene|beredar|bener(?:an)?|benarkah|apa benar|betul(?:kah)?|tenanan|tenan|info valid|beneran|denger denger|dengar-dengar|grup wa|viral|broadcast|gosip|warta|rumor) /;
const DISTRESS =
  / (?:jatuh|tibo|labuh|luka|kecelakaan|celaka|korban|meninggal|mati (?!lampu)|tewas|sakit|gatal|sesak|demam|muntah|keracunan|bayi|anak(?:ku| saya| kami)?|ibu saya|ibuku|istri|nenek|simbah|kakek|lansia|orang tua|hamil|kebakaran|longsor|banjir|kebanjiran|caah|rob|kelep|klelep|tenggelam|masuk rumah|masuk kamar|ruang tamu|rumah(?:ku| saya)?|omahku|imah|kamar|terendam|hanyut|nangis|menangis|menderita|trauma|dibully|bully|begal|dirampok|kehilangan|hilang|mogok|stuck|terjebak|sawah|gagal panen|tidak mampu|miskin|lapar|kelaparan|ngelih|kesetrum|roboh|retak|ambruk|tigebrus|kecemplung|kejeglong|janda|disabilitas|difabel|ditolak|dibentak|tanpa air|darurat|takut|bahaya|ban pecah|motor|mobil) /;
const PRAISE =
  / (?:terima kasih|terimakasih|makasih|matur nuwun|maturnuwun|suwun|nuhun|mantap|mantul|keren|hebat|top|jos|alhamdulillah|semangat|sukses|bagus) /;
const TROUBLE =
  / (?:tapi|kok|kenapa|rusak|mati|lubang|macet|belum|tidak|lama|lambat|banjir|sampah|bau|kapan|mana|padahal|malah|ora|durung|teu|can|jelek|parah|kecewa|percuma|janji|gelap|bocor|mampet|tolong|mohon|antri|antre|susah|sulit|mahal|pungli|korupsi|bolong|numpuk|ancur|hancur|masa|masih) /;

/** Tests the pattern without keeping its place. */
export function says(text: string, pattern: RegExp): boolean {
  pattern.lastIndex = 0;
  return pattern.test(text);
}

export function readSignals(draft: Draft): Signals {
  const { plain, complaint } = draft;
  return {
    handover: says(plain, HANDOVER),
    step: says(plain, STEP),
    source: SOURCE.test(plain),
    privately: PRIVATELY.test(plain),
    rumour: RUMOUR.test(complaint),
    distress: DISTRESS.test(complaint),
    praise: PRAISE.test(complaint) && !TROUBLE.test(complaint),
  };
}
