/** Calling the citizen a liar: "hoaks", "jangan asal bicara", "buktinya mana". */
import type { Sentence } from '../draft';
import { rule, type FamilyRules, type Reading } from '../rule';

/** A rumour that is corrected with a source is no accusation. */
const correction = (s: Sentence, r: Reading): boolean =>
  (r.signals.rumour ||
    r.signals.source ||
    / (?:beredar|penipuan|pesan berantai|akun palsu|link palsu|mengatasnamakan|nomor palsu|hati-hati) /.test(s.plain)) &&
  !/ (?:anda|kamu|bapak|ibu|kakak|kalian|njenengan|kowe|tuduhan|laporan|aduan|komentar)(?: (?:ini|itu|yang|sengaja|cuma|jelas))* (?:bohong|fitnah|ngapusi|palsu|ngarang|hoaks|hoax|mengada-ada) /.test(
    s.plain,
  ) &&
  !/ (?:jangan|ojo|tong|ulah|aja) [^ ]+ ?(?:bohong|ngawur|fitnah|ngapusi|bikin|nyebar|sebar|mengada-ada|menyebar|ngabohong) /.test(s.plain);

export const doubt: FamilyRules = {
  family: 'doubt',
  level: 'caution',
  better: null,
  rules: [
    rule(
      '(?:iki |itu |ini |eta |ieu |kuwi |kabar |berita |info |laporan |foto |anda |jelas |jelas-jelas |pasti |paling |cuma |hanya |murni |sebar |nyebar |menyebar |menyebarkan |penyebar |tukang |bikin |tuduhan )*(?:hoaks|hoax|hoak|fitnah|fitenah|pitnah|memfitnah|berbohong|bohong|bohongan|ngapusi|ngapusi|goroh|ngabohong|dusta|ngarang|mengarang|ngarang-ngarang|karangan|rekayasa|merekayasa|settingan|setingan|halu|halusinasi|ngibul|tipu-tipu|pembohong|pembohongan|ngawadul|ngacapruk|ngaco|pitenah|ngapusine|wadul|dibuat-buat|akal-akalan|kebohongan|cerita fiktif|fiktif|ngadongeng|dongeng)(?: (?:tenan|pisan|banget|besar|ya|kak|belaka|semata|saja|deh|terhadap|keji|itu|kali|soal))?',
      {
        level: 'stop',
        unless: (s, r) =>
          correction(s, r) ||
          / (?:bukan (?:hoaks|bohong|fitnah)|tidak (?:bohong|berbohong)|benar bukan|ngaco (?:sistem|datanya)|anti hoaks|cek hoaks) /.test(
            s.plain,
          ),
      },
    ),
    rule(
      '(?:laporan|aduan|foto|video|berita|akun|keterangan|cerita|data|bukti|info|tuduhan|keluhan|kabar)(?: (?:anda|bapak|ibu|kakak|ini|itu|kamu|nya|njenengan|seperti ini|begini))? (?:itu |ini |nya |cuma |hanya |jelas |pasti |adalah )*(?:palsu|editan|karangan|mengada-ada|settingan|bohong|tidak benar|ngawur|menyesatkan|rekayasa|ai|hasil ai|hasil edit|tidak sesuai fakta|tidak berdasar|mengarang|asal|sepihak|provokatif|tendensius|sesat|dibuat-buat|lama|tahun lalu|jadul|bukan di sini|hasil google|dari google|dari internet|lawas|heubeul)(?: (?:itu|kan|ya|kok))?',
      { level: 'caution', unless: (s, r) => correction(s, r) || / (?:data lama|akun lama|maaf|keliru|video tahun) /.test(s.plain) },
    ),
    rule(
      "(?:jangan|ojo|aja|tong|ulah|ampun|mohon tidak|tolong jangan|mbok|gak usah|tidak usah|stop|setop|berhenti) (?:{sap} )?(?:suka |main |sampai |malah |terus |cuma |bisanya |gampang |ikut-ikutan |mudah )?(?:asal|mengada-ada|ngada-ngada|ngadi-ngadi|mengada ada|ngarang|mengarang|bohong|berbohong|ngapusi|ngabohong|fitnah|memfitnah|nuduh|menuduh|nuding|menuding|tuduh|sembarangan|ngawur|provokasi|memprovokasi|menyebar|menyebarkan|nyebar|nyebarke|sebar|bikin|membuat|memutarbalikkan|menggiring|mengaku|ngaku|ngaku-ngaku|ngaranggeuy|pura-pura|berasumsi|suudzon|su'udzon|berprasangka|berburuk sangka|percaya|ngomong sembarangan|waton|waton ngomong|sak-sake|sakarepe|samena-mena|ngasal|sok tahu|membual|merekayasa|melebih-lebihkan|memelintir)(?: (?!,|\\.)[^ ]+){0,4}",
      {
        unless: (s, r) =>
          (/ (?:percaya (?:calo|isu|kabar|link|hoaks)|membuat (?:laporan baru|janji)|bikin (?:janji|antrean)|sembarangan (?:buang|membuang|parkir)|menyebarkan (?:kabar|info|video|foto|nomor)|menyebar (?:nomor|data)) /.test(
            s.plain,
          ) &&
            !/ (?:hoaks|fitnah|ngapusi|bohong) /.test(s.plain)) ||
          (r.signals.source && / (?:menyebar|menyebarkan|percaya) /.test(s.plain)),
      },
    ),
    rule(
      '(?:asal|waton|asbun|angger|sakarepe|seenaknya|sembarangan|ngawur|ngacapruk|sak-sake|sekarepe|ngasal) (?:bicara|ngomong|bunyi|tuduh|nuduh|menuduh|komen|komentar|njeplak|muni|nyarios|ceplak|ketik|lapor|cakap|ngecap|kritik|jeplak|kalau|nek)(?: (?!,|\\.)[^ ]+){0,2}',
      { unless: (s) => / (?:kami|petugas|admin)(?: [^ ]+)? (?:asal|ngawur|sembarangan) /.test(s.plain) },
    ),
    rule(
      '(?:mana|endi|mane|pundi) (?:{sap} )?(?:bukti|buktinya|buktine|buktina|datanya|fotonya|buktosna|buktinipun)(?: (?!,|\\?)[^ ]+){0,2}',
      '(?:bukti|buktinya|buktine|buktina|datanya|dasarnya|fotonya|buktosna|saksinya)(?: {sap})? (?:mana|endi|apa|ada|pundi|ngendi|di mana|sudah ada|aya)(?: (?:tidak|gak|nggak|ora|henteu|teu))?(?: {sap})?',
      { unless: (s) => !/ (?:mana|endi|pundi|ngendi) /.test(s.plain) && !s.question },
    ),
    rule(
      '(?:punya|ada|duwe|nduwe|boga|bisa|aya|gaduh|silakan|coba|gadhah|tunjukkan|mana) (?:{sap} )?(?:bukti|buktikan|buktikeun|bukti kuat|buktine|dibuktikan|buktikno|buktina)(?: (?:tidak|gak|nggak|ora|teu|dulu|kalau|nya|kuat|apa|napa))?',
      {
        weight: 0.8,
        unless: (s) =>
          / (?:bila|kalau|jika|apabila|menawi|upami|yang) (?:[^ ]+ ){0,3}(?:ada|punya|wonten|aya|gaduh|memiliki) (?:[^ ]+ )?bukti /.test(
            s.plain,
          ) || / (?:lapor|laporkan|inspektorat|bawaslu|dm) /.test(s.plain),
      },
    ),
    rule(
      '(?:menuduh|nuduh|tuduhan|nuding|tudingan|tuding|asumsi|opini|klaim|tuduhanana)(?: (?:tersebut|itu|ini|anda|bapak|ibu|kakak))? (?:tanpa|ora ono|tidak berdasar|tidak ada|serius|sepihak|tak berdasar|tidak benar|ngawur|anda|liar|teu aya|mboten wonten|yang tidak|keji)(?: (?!,|\\.)[^ ]+){0,2}',
    ),
    rule(
      '(?:apa|apakah|mungkin|barangkali|jangan-jangan|mbok menawi|mbokmenawi|menawi|palingan|paling|paling-paling|kayaknya|sepertinya|kayake|semoga|boa-boa|boa|sugan|sigana|jigana|bisa jadi|kali|mungkin saja|mbokbilih|koyone|apa iya) (?:{you} |{sap} |itu |ini |cuma |hanya |saja |yang |{only} |tidak |sampeyan |malah )*(?:salah lihat|salah dengar|salah paham|salah orang|salah hitung|salah tempat|salah lokasi|salah jam|salah alamat rumah|keliru|lupa|mimpi|ngimpi|ngelindur|ngalindur|halu|kliru|salah ndelok|salah krungu|salah ningali|kurang paham|salah catat|mengantuk|ngantuk|salah tulis|salah ingat|mengigau|berhalusinasi|salah kaprah|perasaan|perasaan saja|salah denger|lali|poho|kesupen|mabuk|hilap|salah tingal)(?: {sap})?(?: (?!,|\\.)[^ ]+){0,2}',
      {
        unless: (s, r) =>
          / (?:kami|petugas|data|sistem|nama|mohon maaf) <?(?:yang )?(?:keliru|salah|lupa)/.test(s.plain) ||
          / kami (?:yang )?(?:keliru|lupa|salah|kurang)/.test(s.plain) ||
          (/ kalau | jika | bila /.test(s.plain) && r.signals.step && !/ itu apa | apa tidak /.test(s.plain)),
      },
    ),
    rule(
      "(?:yakin|serius|tenan|tenanan|beneran|masa|masak|mosok|masa sih|masak sih|masa iya|masak iya|mosok to|mosok iya|piraku|pira'ku|moal enya|yang bener|sing bener|ah masa|enya kitu|maenya|mosok sih|iya gitu|teu percaya|tidak percaya|kami ragu|kami tidak yakin|sulit dipercaya|rasanya tidak|kok kami ragu|kurang yakin|apa iya|opo iyo)(?: (?:to|sih|nih|itu|ta|ah|iya|kak|kakak|pak|bapak|bu|ibu|mas|mbak|kang|teh|kitu|ya|bapak|ibu|tidak)){0,3}",
      {
        weight: 0.7,
        unless: (s) =>
          (!s.question &&
            !/ (?:tidak percaya|teu percaya|kami ragu|sulit dipercaya|masa|mosok|masak|piraku|maenya|moal enya|apa iya) /.test(s.plain)) ||
          / (?:masa (?:sanggah|berlaku|pemeliharaan|pendaftaran|kerja|tunggu|tenggang|depan|kontrak|libur|jabatan|panen|pengerjaan|transisi)|serius (?:kami|dan)|kami anggap serius|masak air) /.test(
            s.plain,
          ),
      },
    ),
    rule(
      '(?:pura-pura|purapura|ngaku-ngaku|ethok-ethok|api-api|ngaku|etok-etok|mengaku-ngaku|pura pura|pipilueun|mengaku|ngakune|ngakuna|ngaku-ngakune) (?:saja |{just} )?(?:miskin|kere|sakit|tidak mampu|susah|korban|tidak dapat|tidak tahu|melarat|kesulitan|teu boga|tidak punya|belum|ora nduwe|mlarat|tidak terima|bodoh|buta|warga|sangsara|malarat|padahal|belum pernah)(?: (?!,|\\.)[^ ]+){0,2}',
      { level: 'stop' },
    ),
    rule(
      '(?:cari|golek|nyari|mencari|neangan|pengen|ingin|mau|butuh|haus|kepingin|cuma|hanya|milari) <2>(?:sensasi|perhatian|panggung|viral|pansos|panjat sosial|caper|gara-gara|simpati|followers|pengakuan|like|kahebohan|jeneng|muka|popularitas|konten)(?: (?!,|\\.)[^ ]+){0,2}',
      { level: 'stop', unless: (s) => / kami /.test(s.plain) && / konten /.test(s.plain) },
    ),
    rule(
      '(?:caper|pansos|playing victim|panjat sosial|sok jadi korban|sok korban|merasa paling|ngaku korban|drama queen|provokasi|memprovokasi|provokatif|akun bodong|akun palsu|akun fake|akun kloningan|akun anonim|akun bayaran|akun tuyul|akun baru|akun kosong)(?: (?!,|\\.)[^ ]+){0,3}',
      {
        level: 'stop',
        unless: (s) =>
          / (?:waspada|hati-hati|mengatasnamakan|bukan akun|penipuan|akun resmi|laporkan akun) /.test(s.plain) ||
          (/ akun (?:baru|kosong|anonim)/.test(s.plain) && !s.plain.includes('jelas') && !s.plain.includes('paling')),
      },
    ),
    rule(
      '(?:tidak benar|ora bener|teu leres|mboten leres|bukan begitu|tidak seperti itu|kenyataannya|faktanya|nyatanya|buktinya|kenyataane|buktine)(?: [^ ]+)? (?:tidak|baik|aman|lancar|beda|lain|biasa|normal|sebaliknya|ora|teu)(?: (?!,|\\.)[^ ]+){0,3}',
      { weight: 0.4, unless: (_, r) => r.signals.source || r.signals.step },
    ),
    rule(
      '(?:di|dalam|menurut|sesuai|berdasarkan|ing|dina|numutkeun|miturut) (?:sistem|laporan|catatan|data|pantauan|cctv|rekaman|log|gps)(?: (?:petugas|kami|kita|kula|dinas|urang))* (?:tidak|sudah|semua|aman|normal|lancar|bersih|baik|ora|teu|mboten|euweuh|kok|tidak ada|henteu|biasa|itu sudah)(?: (?!,|\\.)[^ ]+){0,5}',
      { weight: 0.5, unless: (_, r) => r.signals.step || r.signals.handover },
    ),
    rule(
      '(?:tidak|ora|teu|mboten) (?:ada|ono|aya|wonten|pernah ada|pernah) (?:kejadian|laporan|keluhan|masalah|yang|kasus|catatan|kajadian|aduan|insiden) <2>(?:begitu|seperti itu|itu|ngono|kitu|demikian|seperti yang|lain|masuk|mekaten|tersebut)(?: (?!,|\\.)[^ ]+){0,3}',
      { weight: 0.7, unless: (_, r) => r.signals.handover },
    ),
    rule(
      '(?:kami|saya|kula|abdi) (?:kok |jadi |malah |agak |rada )?(?:curiga|menduga|sangsi|ragu|tidak yakin|ora percoyo|tidak percaya)(?: (?!,|\\.)[^ ]+){0,4}',
    ),
    rule(
      '(?:anda|kamu|bapak|ibu|kakak|sampeyan|panjenengan|akang|teteh|maneh|kalian)(?: (?:ini|itu|kan|yang|cuma|pasti|hanya|memang|jelas))* (?:yang )?(?:bohong|berbohong|ngapusi|ngabohong|mengarang|ngarang|memfitnah|mengada-ada|tidak jujur|ora jujur|kurang jujur|membual|memutarbalikkan|berlebihan|melebih-lebihkan|memutar balik|menipu)(?: (?!,|\\.)[^ ]+){0,3}',
      { level: 'stop', unless: (s) => / (?:tidak|bukan) (?:bohong|berbohong) /.test(s.plain) },
    ),
  ],
};
