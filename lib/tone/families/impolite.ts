/** The wrong register for an office: "kamu", "lu", "bro", rough Javanese or Sundanese, scorn. */
import { rule, type FamilyRules } from '../rule';

export const impolite: FamilyRules = {
  family: 'impolite',
  level: 'caution',
  better: null,
  rules: [
    rule('kamu|kau|kamunya|kmu', { better: { id: 'Kakak', jv: 'panjenengan', su: 'Bapak/Ibu' } }),
    rule('kalian(?: semua)?', { weight: 0.9, better: { id: 'Bapak/Ibu' }, unless: (s) => / (?:min|petugas) kalian /.test(s.plain) }),
    rule('(?:lu|lo|loe|elo|elu|ente|antum|u)', {
      better: { id: 'Kakak' },
      unless: (s) => / (?:lo kan|lo ya|ada lo|lo kak|lo pak|lo bu|kok lo|lo mas|lo mbak) /.test(s.plain),
    }),
    rule('(?:gue|gua|gw|gw|ane|aing|kuring mah)', { better: { id: 'kami' } }),
    rule(
      '(?:bro|broo|bray|brad|brader|bre|gan|agan|sis|sist|sista|coy|coi|cuy|cuk|ngab|gaes|guys|gais|say|sayang|beb|cin|cint|darling|cantik|ganteng|boskuh|bosku|bosque|bos|boss|om|tante|lek|ndes|ndul|kisanak|cak bro|jeng|neng geulis|bang jago|kawan|jagoan|emak-emak|mak|cyin|bestie|besti|mblo|nder|woy|woi|oi|heh|hei|eh)',
      {
        weight: 0.75,
        better: { id: 'Kak' },
        unless: (s) =>
          (/ (?:bank|dana bos|bos reguler|bos afirmasi|ibu-ibu|hari ayah|sekolah|kartini) /.test(s.plain) && / bos /.test(s.plain)) ||
          / (?:om jek|cantik dan bersih|kota cantik|wajah cantik|palangka raya|kawan-kawan|sayang (?:sekali|belum)|sangat disayangkan|sayang anak|dana bos) /.test(
            s.plain,
          ),
      },
    ),
    rule('(?:kowe|koe|kwe|awakmu|koen|kon|koncomu|rika|kowen|dapurmu|sliramu|ndika|kono)', {
      better: { jv: 'panjenengan', id: 'panjenengan' },
      unless: (s) => / (?:nang kono|neng kono|ning kono|ndek kono|kantor kono|nyang kono) /.test(s.plain),
    }),
    rule('(?:maneh|sia|silaing|dia mah|maraneh|hidep|siah|nyaneh|didinya)', {
      better: { su: 'Bapak/Ibu', id: 'Bapak/Ibu' },
      unless: (s) =>
        / (?:bolong maneh|maneh (?:mas|pak|bu|mbak|nggih)|banjir maneh|priksa maneh|sia-sia|sia sia|seratus|ditambal maneh|dilapori maneh|wis (?:[^ ]+ )?maneh|(?:ora|arep|bakal|bisa|ana|ono|enek|teko|njaluk|takon|lapor|pisan) maneh|indo-?sia) /.test(
          s.plain,
        ) ||
        (/ maneh /.test(s.plain) &&
          / (?:ora|opo|wis|nggih|sing|kowe|njaluk|tak|arep|yo|nek|kok|ben|karo|ngono|iki|kuwi|dalan|wae|sesuk|ning|nang|dadi|bakal) /.test(
            s.plain,
          ) &&
          !/ (?:teu|nu|mah|teh|kana|atuh|oge|ti|naha) /.test(s.plain)),
    }),
    rule(
      'situ (?:yang|mau|kan|tahu|sih|juga|saja|kok|itu|sendiri|aja|siapa)(?: (?!,|\\.)[^ ]+){0,3}',
      '(?:sampeyan iki|sampeyan ki|sampeyan kuwi|anda ini|anda itu|bapak ini|ibu ini|kakak ini|wong iki|orang ini|orang kayak|orang seperti|orang kok|wong kok)(?: (?!,|\\.)[^ ]+){0,5}',
      { weight: 0.4 },
    ),
    rule(
      '(?:bodo amat|bodoh amat|bodo amatlah|emang gue pikirin|egp|terserah lu|terserah lo|terserah kamu|terserah kalian|serah lu|serah|sebodo|masa bodoh|masa bodo|karepmu|sakarepmu|sak karepmu|kumaha aing|kumaha sia|kumaha maneh|sabodo teuing|sabodo|terserah anda|terserah deh|ra urus|ora urus|gak urus|ora ngurus|yo karepmu|mbuh|embuh|emboh|whatever|urus hidup|bukan urusanmu|bukan urusan anda|bukan urusan kamu|dudu urusanmu|suka-suka kami|suka suka kami|kepo)(?: (?!,|\\.)[^ ]+){0,3}',
      { level: 'stop' },
    ),
    rule(
      '(?:bawel|cerewet|rewel|ribet|berisik|brisik|gandeng|gandeng|kepo|resek|reseh|rese|nyebelin|nyusahin|ngrepoti|ngrepotke|kakean|riweuh|recet|norak|songong|nyolot|ngegas|sewot|judes|julid|nyinyir|lemot|lelet otaknya|manja|ngeyel|ngeyelan|mbulet|bandel|keras kepala|baong|cerewetnya|gaduh|usil|berisik sekali|susah dibilangin|susah dikasih tahu|ngelunjak|nglunjak|kemlinthi|belagu|sok|nyerocos|ngoceh|ngomel|ngomel-ngomel|banyak bacot|banyak omong|banyak mau|banyak maunya|banyak tanya|banyak bicara|banyak tingkah|banyak gaya|banyak cingcong|banyak ngomong|akeh omong|akeh cangkem|kakean omong|kakean cangkem|kakehan omong|loba ngomong|loba omong|loba carita|loba kahayang|kebanyakan (?:bacot|tanya|protes|omong|nuntut|mau|ngeluh|drama|nonton))(?: (?:amat|banget|sekali|sih|deh|lo|lu|kamu|ya|pisan|temen|tenan|kak|kakak|pak|bu|bapak|ibu|mas|mbak|anda|kowe|dah|ah|nih|ini|teuing|bener|kalian|atuh)){0,3}',
      {
        level: 'stop',
        weight: 0.85,
        unless: (s) =>
          / (?:syaratnya|prosesnya|aplikasinya|sistemnya|alurnya|memang ribet|knalpot|suara|musik|sound|maaf|tidak (?:ribet|cerewet|bawel|kepo)|jangan sungkan|petugas (?:kami )?(?:yang )?(?:judes|jutek)|gaduh (?:hak|data|wartos|bukti)|gandeng (?:pupr|dinas|pihak|komunitas)|nu gaduh|sok atuh|sok mangga|sok wae|mangga|warga gaduh|kagungan) /.test(
            s.plain,
          ),
      },
    ),
    rule(
      '(?:ngerti|tahu|paham|nyaho|weruh|ngartos|bisa|iso|mikir|becus) (?:apa|opo|naon|po)(?: (?:sih|lu|lo|kamu|kalian|kowe|anda|soal|tentang|memang|to|siah|atuh))*(?: (?!,|\\.)[^ ]+){0,2}',
      {
        level: 'stop',
        weight: 0.8,
        unless: (s) =>
          / (?:tahu apa (?:yang|saja)|bisa apa saja|belum tahu|tidak tahu apa|boleh tahu|kami tahu|bisa apa kami|mau tahu|supaya kami) /.test(
            s.plain,
          ),
      },
    ),
    rule(
      '(?:diam|meneng|cicing|mingkem|jempe|bungkam|tutup mulut|shut up|diem|menengo|cangkemmu|anteng|repeh|ssst|lambemu|meneng o)(?: (?:saja|aja|wae|kamu|lu|lo|kowe|deh|dong|atuh|dulu|sia|maneh|ora|to|kalau))+(?: (?!,|\\.)[^ ]+){0,4}',
      {
        level: 'stop',
        unless: (s) =>
          / (?:kami (?:tidak )?(?:tinggal )?diam|tidak diam|mboten meneng|tidak tinggal|tinggal diam|moal cicing) /.test(s.plain),
      },
    ),
    rule(
      '(?:ngaca|ngilo|introspeksi|ngaca diri|berkaca|sadar diri|tahu diri|eunteung|ngeunteung|ngoco|ngaca dulu|mawas diri|cuci muka|sekolah lagi|belajar lagi|belajar sopan|belajar dulu|sinau maneh|diajar deui|sinau sik|pakai otak|pake otak|gunakan otak|nganggo utek|mikir|mikir dulu|mikiro|mikir atuh|mikir dong|mikir to|sing mikir|kudu mikir|otaknya dipakai|makan bangku sekolah|baca kamus|beli cermin|beli kaca)(?: (?:dulu|sana|dong|atuh|deh|lah|sik|baru|kalau|lagi|po|ya|kak|pak|heula|to|nya|no|sebelum|kono|dewe|sendiri))*(?: (?!,|\\.)[^ ]+){0,3}',
      {
        level: 'stop',
        weight: 0.85,
        unless: (s) =>
          / (?:kami (?:yang )?(?:introspeksi|belajar|mawas)|bahan (?:introspeksi|belajar)|evaluasi|sekolah lagi senin|masuk sekolah lagi|bisa sekolah lagi|kembali sekolah) /.test(
            s.plain,
          ),
      },
    ),
    rule('(?:sono|noh|sonoh|gih sono|sana gih|hus|hush|huss|wes kono|sok kaditu|kaditu|kadinyah|ka ditu|lungo kono|kana|kono)', {
      weight: 0.8,
      unless: (s) =>
        / (?:mana kana|kana (?:bau|kajantenan|lepat|saran|katidaknyamanan|waktos|wartos|laporan|posting|antosan|[^ ]+ana|[^ ]+na|[^ ]+an) )/.test(
          s.plain,
        ) ||
        (/ kana /.test(s.plain) && !/ kana $| kana (?:!|,|\.) /.test(s.plain)) ||
        (/ kono /.test(s.plain) && !/ kono (?:!|\.|,)?/.test(s.plain)) ||
        (/ kaditu | ka ditu /.test(s.plain) && / (?:ku abdi|petugas|tim|didugikeun) /.test(s.plain)),
    }),
    rule(
      '(?:apaan|ngapain|ogah|males|malas|emoh|wegah|aras-arasen|hoream|alim|gak sudi|tidak sudi|ra sudi|najis|ih|idih|dih|preet|cih|capek deh|cape deh|capek|bosan|bosen|muak|eneg|enek|jengah|pusing|lieur|mumet|puyeng|mumet ndasku)(?: (?:sih|amat|banget|deh|ah|kami|saya|gue|nanggapin|jawab|jawabnya|meladeni|ngeladeni|ngladeni|dengar|baca|lihat|dengan|ngurusin|ngurus|ngadepin|menjawab|melayani|kita|admin|lihatnya|balas|bales|urusan|jelasin|dengerin|tiap)){1,3}(?: (?!,|\\.)[^ ]+){0,4}',
      {
        level: 'stop',
        unless: (s) =>
          / (?:ibu|bapak|kakak|warga|panjenengan) (?:pasti |tentu |sudah )?(?:capek|lelah|bosan|pusing) /.test(s.plain) ||
          / (?:kami (?:paham|mengerti|tahu)|wajar) /.test(s.plain),
      },
    ),
    rule(
      '(?:yaelah|yailah|elah|yah elah|yaela|halah|alah|cih|huh|heleh|hadeh|hadeuh|hadehh|haduh|hade|astaga naga|buset|busyet|anjay|njir|anjir|anjrot|jir|njay|hadeuhh|halahh|hih|ih amat|buju|duh gusti|ya ampyun|plis deh|please deh|cpd|hellow|helow|hello|halo kak\\?)(?: (?:deh|dah|ah|kak|pak|bu|mas|mbak|bapak|ibu|kakak))?',
      { weight: 0.6 },
    ),
    rule(
      '(?:gampang|enak|gampange|enaknya|gampangna|ngenakan) (?:amat|banget|bener|temen|wae|aja|saja|tenan|pisan|men) ?(?:ya |kalau |sih |lu |ngomong|ngomongnya|cakap|bicara|bacot|komen|nyuruh|protes)(?: (?!,|\\.)[^ ]+){0,3}',
    ),
    rule(
      '(?:terus|trus|lalu|so|lha|lah|terus|njuk|tuluy|jadi) (?:kami |saya |gue |kita |aku |sini |urang |abdi )?(?:harus|kudu|mesti|suruh|disuruh|maunya|mau|pengen|hayang|arep|maumu|karepmu) (?:gimana|bagaimana|apa|ngapain|piye|kumaha|opo|nangis|sujud|salto|koprol|guling|jungkir balik|naon)(?: (?!,|\\.)[^ ]+){0,3}',
      '(?:maunya|karepe|maumu|maunya apa|kersana|kahayang|kahayangna|arepe) (?:apa|opo|naon|gimana|kumaha|piye)(?: (?:sih|to|atuh|lagi|kak|kakak))*',
      '(?:so what|terus kenapa|trus kenapa|lha terus|masalah buat lo|masalah buat kamu|masalah buat anda|emang kenapa|memang kenapa|memangnya kenapa|njur ngopo|terus ngopo|tuluy kunaon)(?: (?!,|\\.)[^ ]+){0,2}',
      { level: 'stop', weight: 0.9 },
    ),
    rule(
      '(?:pilihan|muka|otak|mulut|omongan|komentar|rumah|anak|hidup|urusan|pikiran|laporan|akun|tulisan|kelakuan|cara|hape|hp|keluhan|bapak|ibu|omah|utek|lambe|cangkem|cocot|ndas|rai|dapur|kelakuan|motor|mobil|pertanyaan|data|ktp|berkas|nama|nomor|alamat)mu',
      {
        weight: 0.8,
        unless: (s) =>
          / (?:bertamu|temu|jamu|ilmu|tamu|kelaminmu|bumu|pemu)/.test(s.plain) &&
          !/ [^ ]*(?:pilihan|muka|otak|mulut|omongan|komentar|hidup|pikiran|laporan|akun|tulisan)mu /.test(s.plain),
      },
    ),
    rule('(?:lah|lha|loh|lho|kok|la|lah kok)(?: [^ ,.?]+){0,4}', { weight: 0.15 }),
  ],
};
