/** An apology that depends on the citizen's feelings: "maaf kalau ada yang tersinggung", "maaf tapi". */
import { rule, type FamilyRules } from '../rule';

const SORRY =
  '(?:mohon maaf|minta maaf|maaf|maafkan|dimaafkan|hapunten|hampura|ngapunten|pangapunten|nyuwun pangapunten|nyuwun pangapuro|pangapuro|pangapura|sorry|sori|punten|nyuwun ngapunten|neda hapunten|dihapunten|ampun|permohonan maaf|ngapuro|ngapura|nyuwun sewu|apologize|apologies)';
const IF =
  '(?:kalau|jika|bila|apabila|menawi|yen|nek|upami|manawi|seandainya|sekiranya|andai|andaikan|barangkali|mun|lamun|misal|misalnya|umpama|umpami|bilamana|if|ari|lek|jikalau|kalau-kalau|manawa|menawa|bilih|sekira|kiranya|umpamana|saupami)';
const FELT =
  '(?:ada|aya|ana|ono|wonten|dirasa|merasa|ngrasa|ngraos|rumaos|ngarasa|tersinggung|salah|lepat|kurang|kirang|berkenan|dianggap|disangka|tidak|membuat|kasigeung|ketersinggung|terkesan|terdengar|menyinggung|memang|ini|itu|kami|kata-kata|ucapan|tadi|pelayanan|layanan|petugas|anda|bapak|ibu|kakak|dinilai|mengganggu|kejadian|benar|bener|leres|sikap|jawaban|caption|nyigeung|ngganggu|nganggu|begitu|kitu|ngono|mekaten|gitu|selama ini|menurut|masih|demikian|hal|mboten|henteu|teu|ora|keliru|admin|candaan|guyon|gojekan|nyinggung|ketidaknyamanan|kenapa-kenapa|kalian|sampeyan|panjenengan|warga|masyarakat|terlalu|posting|postingan)';

export const conditionalApology: FamilyRules = {
  family: 'conditional_apology',
  level: 'caution',
  better: { id: 'mohon maaf atas kejadian ini', jv: 'nyuwun pangapunten awit kedadosan menika', su: 'hapunten pisan kana kajantenan ieu' },
  rules: [
    rule(
      `${SORRY} (?:{sap} |yang sebesar-besarnya |sebesar-besarnya |sekali |sanget |pisan |lah |deh |ya |lho |loh |dulu |sebelumnya )*${IF} (?:memang |sampai |saja |masih |nu |nganti |sekiranya )*${FELT}(?: (?!,|\\.|!)[^ ]+){0,7}`,
      {
        unless: (s) =>
          / (?:maaf (?:sebelumnya )?, (?:kalau|jika|bila) (?:boleh|masih|sudah|belum|berkenan|ada (?:kendala|foto|bukti|yang bisa|keluhan)))/.test(
            s.plain,
          ) || / (?:boleh tahu|hubungi|kabari kami|balas di sini|mohon (?:kirim|info|kabari)|silakan dm) /.test(s.plain),
      },
    ),
    rule(
      `${IF} <7>(?:, )?(?:ya |maka |kami |kula |abdi |dengan ini |kita |saya |ya kami |sim kuring |dari kami |atas nama dinas )*(?:minta |mohon |nyuwun |neda |meminta |memohon )?(?:maaf|pangapunten|hapunten|hampura|dimaafkan|ngapunten|pangapuro|sorry|maafkan|punten|ngapuro)(?: (?:ya|deh|lah|kak|pak|bu))?`,
      {
        unless: (s) =>
          / (?:mohon maaf belum|maaf (?:lama|baru|atas|harus|belum|airnya|jalannya)) /.test(s.plain) ||
          / (?:kalau|jika|bila) (?:boleh|ada kendala|masih|berkenan) /.test(s.plain),
      },
    ),
    rule(
      `${SORRY} (?:{sap} |ya |sekali |sebelumnya |banget |lho |nih |deh )*,? ?(?:tapi|tetapi|namun|ning|nanging|tapi memang|but|mung|ngan|tapina|akan tetapi|cuma|hanya saja|cuman)(?: (?!,|\\.)[^ ]+){1,7}`,
      {
        unless: (s) =>
          / (?:tapi|tetapi|namun|nanging) (?:kami|tim|petugas|laporan|aduan|sudah|tetap)/.test(s.plain) &&
          !/ (?:tapi|namun) (?:kami )?(?:juga|kan|memang|hanya|cuma|sudah (?:sesuai|benar|maksimal))/.test(s.plain),
      },
    ),
    rule(
      `(?:ya |iya |yo |nya |yaudah |ya sudah |ya udah |oke |ok |yawis |yo wis |sok lah |ya wis )+(?:lah |deh |kak |kami )*${SORRY}(?: (?:deh|lah|ya|aja|saja|wae|atuh|kalau begitu|nek ngono|puas|to|dah))*`,
      '(?:maaf|sorry|hampura|sori|ngapunten) (?:deh|lah|aja|dah|yah|wae|atuh|ya kalau begitu|ya kalau gitu|kalau begitu|nek ngono|ari kitu mah)(?: [^ ,.]+)?',
      { weight: 0.8, unless: (s) => / ya (?:allah|tuhan) /.test(s.plain) || s.tokens.length > 16 },
    ),
    rule(
      `(?:kalau|jika|bila|apabila) (?:memang )?(?:dianggap|dirasa|dinilai|terbukti|menurut {you}|ada kekurangan|ada kesalahan)(?: (?!\\.)[^ ]+){0,5} (?:maaf|dimaafkan|hapunten|pangapunten)`,
    ),
    rule(
      `${SORRY} (?:{sap} )?(?:atas segala |atas |karena )?(?:kesalahpahaman|salah paham|salah pengertian|mispersepsi)(?: (?:ini|yang terjadi|tersebut|anda|nya))?`,
      { weight: 0.7 },
    ),
    rule(
      `${SORRY} (?:{sap} |ya |aja |saja |sekali )*(?:lha|habis|habisnya|soalnya|soale|orang|wong|kan|da|walau|walaupun|meski|meskipun|sanajan) (?:{sap} )?(?:memang |juga |kan )*(?:{you}|njenengan|yang|sudah|pemohon|pengunjung|ramai|rame|seueur|banyak|bukan)(?: (?!,|\\.)[^ ]+){0,6}`,
    ),
    rule('maaf-maaf (?:saja|aja|ya|kata|lho)(?: (?!\\.)[^ ]+){0,6}'),
  ],
};
