/** Sarcasm and laughing at the citizen: "wkwk", "lumayan dapat kolam renang gratis", an ironic emoji. */
import type { Span } from '../../text';
import { clausesOf, trimmed } from '../clauses';
import type { Sentence } from '../draft';
import { rule, type FamilyRules, type Hit, type Reading } from '../rule';

const LAUGH =
  /^(?:(?:w+k+)+w*|(?:ha){2,}h?|(?:he){3,}h?|(?:hi){2,}h?|(?:hu){3,}|(?:xi){2,}|(?:ka){3,}|(?:kw){2,}k?|lo+l|lmao|rofl|ngakak|awok(?:awok)*k?|awikwok|bwa?ha+ha*|kekeke*|hehehe+|hahaha*|ckck(?:ck)*|ciee+|cie|eaa*|uhuk|prett?|wuakakak|wakaka+|ngekek|seuri|seuseurian|gguyu|geli)$/;
const WEAK_LAUGH = /^(?:hehe|he|hihi|hehehe|wk)$/;
const IRONIC =
  /[\u{1F923}\u{1F602}\u{1F639}\u{1F61C}\u{1F92A}\u{1F61D}\u{1F60F}\u{1F644}\u{1F92D}\u{1F606}\u{1F61B}\u{1F921}\u{1F485}\u{1F92B}\u{1F62A}\u{1F971}\u{1F634}\u{1F4A9}\u{1F629}\u{1F612}\u{1F624}\u{1F595}\u{1F926}\u{1F622}\u{1F62D}]/u;
const SELF =
  / (?:kami (?:juga )?(?:malu|salah|keliru|tertawa)|maaf|terima kasih|makasih|ngapunten|hampura|sami-sami|suwun|nuhun|alhamdulillah|selamat|siap) /;
const WATER =
  '(?:kolam renang|kolam|kolam ikan|waterpark|waterboom|waterbom|kolam lele|empang|pemandian|balong|tambak|wisata air|seluncuran|wahana|hiburan|spa|sauna|offroad|sirkuit|sawah|danau|pantai|olahraga|latihan kesabaran|renang|berenang|nglangi|ngojay|mancing|memancing|pelihara lele|ternak lele|tanam padi|nandur pari|tandur|perahu|main air|kecipak|cuci mata|senam jantung|off road|terapi|mandi lumpur|petualangan|wisata|uji nyali|selfie|tanam pisang|panen ikan|ngukur|diet|olah raga|cardio)';

/** A laugh at somebody's trouble must not be posted; a silly joke should be taken out. */
function level(sentence: Sentence, reading: Reading): 'caution' | 'stop' {
  return reading.signals.distress || /[\u{1F923}\u{1F639}\u{1F92A}]/u.test(sentence.plain) ? 'stop' : 'caution';
}

/** An ironic emoji colours the clause before it. */
function withItsClause(sentence: Sentence, emoji: Span): Span {
  const clause = clausesOf(sentence).find((c) => (sentence.tokens[c.to - 1]?.span.end ?? 0) >= emoji.end);
  return clause ? { start: trimmed(sentence, clause).start, end: emoji.end } : emoji;
}

function laughs(reading: Reading): Hit[] {
  const hits: Hit[] = [];
  reading.draft.sentences.forEach((sentence, index) => {
    for (const token of sentence.tokens) {
      const laugh = (token.kind === 'word' && LAUGH.test(token.text)) || (token.kind === 'emoji' && IRONIC.test(token.text));
      const weak = token.kind === 'word' && WEAK_LAUGH.test(token.text);
      if (!laugh && !weak) continue;
      const sad = /[\u{1F622}\u{1F62D}\u{1F629}\u{1F62A}]/u.test(token.text);
      const innocent =
        reading.signals.praise ||
        (sad && !/ (?:nangis|drama|lebay|kasihan) /.test(sentence.plain)) ||
        (!/[\u{1F923}\u{1F639}]/u.test(token.text) && token.kind === 'emoji' && SELF.test(sentence.plain) && reading.signals.step);
      if (innocent) continue;
      hits.push({
        ...(token.kind === 'emoji' ? withItsClause(sentence, token.span) : token.span),
        family: 'mockery',
        level: weak ? 'caution' : level(sentence, reading),
        better: '',
        weight: weak ? 0.35 : token.kind === 'emoji' ? 0.7 : 1,
        sentence: index,
      });
    }
  });
  return hits;
}

export const mockery: FamilyRules = {
  family: 'mockery',
  level: 'caution',
  better: null,
  check: laughs,
  rules: [
    rule(
      `(?:lumayan|anggap saja|anggap aja|anggep wae|anggap|itung-itung|hitung-hitung|etung-etung|enak|sekalian|sakalian|asyik|asik|mantap|wah|selamat|kan jadi|jadi|dadi|kali|bisa|iso|tinggal|sambil|sisan|hade|meureun|nikmati|dinikmati|syukurin|mending|bade|cocok) (?:{sap} )?(?:wae |saja |aja |dapat |ada |dadi |jadi |buat |untuk |bisa |punya |malah |itung-itung |sambil |kan |dong |oleh |meunang |gratis |, |ya |menikmati |nya |sekalian |ikut |weh |kanggo |nggo |dipakai |dijadikan )*${WATER}(?: (?!,|\\.)[^ ]+){0,2}`,
      {
        level: 'stop',
        unless: (s) =>
          / (?:perahu karet|wisata pantai|perahu (?:sudah|bpbd|gratis)|objek wisata|kolam retensi|sawah (?:yang|bapak|warga)|petugas|evakuasi|tim|lapangan olahraga|bisa dipakai lagi|dinas pariwisata) /.test(
            s.plain,
          ),
      },
    ),
    rule(
      `(?:tebar|tebari|pelihara|ternak|tanami|tanam|ditanami|ingu|ngingu|dipancing|pancing|mancing|budidaya) (?:lele|ikan|nila|padi|pisang|bebek|gurame|kangkung|iwak|lauk|teratai|saja lele)(?: (?!,|\\.)[^ ]+){0,3}`,
      { level: 'stop', unless: (s) => / (?:program|dinas perikanan|bantuan|benih|kelompok|penyuluh) /.test(s.plain) },
    ),
    rule(
      '(?:drama|akting|aktingnya|aktinge|sandiwara|sinetron|sinetronnya|lebay|nangis|nangisnya|aktingna|dramanya|curhat|curhatnya|pidato|ceramah|puisi|curcol|dramane)(?: (?:banget|bagus|amat|pisan|tah|tenan|oscar|nya|deh|sekali|dong|ya|kok|hebat|panjang|juara|sih|mah|meni|teuing|terus|wae|dulu|aja|saja|lagi)){1,3}',
      { weight: 0.9 },
    ),
    rule(
      '(?:cup cup|cup-cup|puk puk|puk-puk|kasihan deh|kasihan deh lu|kacian|utututu|uluh uluh|uluh-uluh|cieee?|cie|duh kasihan|aduh kasihan|kasian deh|kasihan amat|karunya teuing|mesakne|ngenes|utu utu|poor you|so sad)(?: (?!,|\\.)[^ ]+){0,4}',
      { level: 'caution', unless: (s) => / (?:kasihan (?:kalau|petugas|umkm|warga|anak)|mesakne (?:warga|wargane)) /.test(s.plain) },
    ),
    rule(
      '(?:siap|iya|wah|oh|hebat|ya|wuih|wow|waduh|ampun|baik|mantap|oke|keren|luar biasa|aduh|emang|memang|tenan|leres|sae|dasar) (?:{sap} |deh |lah |banget |, )*(?:yang |sing |nu |si |sang |yth |ingkang )?(?:paling |maha |serba |sok |super |merasa paling |mulia |terhormat |jeneng )(?:tahu|tau|pintar|pinter|benar|bener|ahli|sibuk|menderita|jago|suci|hebat|sempurna|bijak|kritis|ngerti|penting|kuasa|lebih|peduli|dhuwur|pinunjul|rajin|terhormat|kaya|nyaho)(?: (?!,|\\.)[^ ]+){0,3}',
    ),
    rule(
      '(?:sok|paling|merasa|kemeruh|keminter|sok-sokan|sok-sok|ngerasa|asa|rumasa) (?:paling )?(?:tahu|tau|pintar|pinter|bener|ngatur|ahli|jago|suci|peduli|kritis|iye|pahlawan|ngerti|hebat|bijak|penting|sibuk|teraniaya|nyaho|jagoan|asyik)(?: (?!,|\\.)[^ ]+){0,3}',
      '(?:kemeruh|keminter|kumawani|kumeduk|kemaki|sok tahu|sotoy|soktau|sok tau|sok pinter|sok yes|so tau)(?: [^ ,.]+){0,2}',
      { weight: 0.9, unless: (s) => / (?:kakak paling tahu|warga paling tahu|yang paling tahu kondisi) /.test(s.plain) },
    ),
    rule(
      '(?:pinter|pintar|pandai|hebat|jago|hebring|pinunjul|canggih|cerdas|kritis|kreatif|puitis|lucu|keren|luar biasa|rajin|ahli|mantap|sakti|teliti)(?: (?:amat|banget|sekali|temen|pisan|tenan|teuing|nian|bener|betul))? (?:ya |sih |kalau |nek |kok |mun |{sap} |, |deh |dong |juga |nya |urang |lho |kakak |masukannya )*(?:komentar|komen|ngomong|bicara|ngritik|kritik|komplain|protes|ngatur|nyuruh|teori|komentarnya|lapor|omong|komennya|ngomongnya|komentator|ngetiknya|nyalahkan|kowar-kowar|mengkritik|sambat|menilai|ngomen|menuntut)(?: (?!,|\\.)[^ ]+){0,3}',
      { unless: (s) => / (?:terima kasih|kritis itu penting) /.test(s.plain) },
    ),
    rule(
      '(?:pindah|hijrah|ungsi|mengungsi|pindaho|cari|beli) (?:ke )?(?:planet|mars|bulan|negara lain|luar negeri|singapura|jepang|kota lain|kutub|swiss|antartika|eropa|surga|hutan|gunung|amerika|arab|kahyangan|sawarga|helikopter|pesawat|jet|mobil terbang|perahu|kapal selam|dubai)(?: (?!,|\\.)[^ ]+){0,3}',
      { level: 'stop', unless: (s) => / (?:kami (?:sudah )?beli perahu|bpbd|tim) /.test(s.plain) },
    ),
    rule(
      '(?:rasain|rasakno|rasakan|rasakna|rasakeun|syukurin|sukurin|sokor|syukurno|kapok|kapokmu|kapok kon|kapokmu kapan|mampus|puas|alhamdulillah puas|nyahoan|karasa|rasakan sendiri|tah karasa|modar|mamam|makan tuh)(?: (?:to|kan|lu|kamu|kowe|ora|kan ya|ya|dewe|lah|tah|tuh|kon|sia|no|sekarang|sendiri)){0,2}',
      {
        level: 'stop',
        weight: 0.8,
        unless: (s) =>
          / (?:puas (?:dengan|terhadap|atas)|belum puas|tidak puas|kurang puas|kami rasakan|dirasakan|yang (?:ibu|bapak|kakak|warga) rasakan|ikut merasakan|kepuasan|bisa rasakan) | yang (?:[^ ]+ ){1,3}(?:rasakan|rasakeun|raosaken) /.test(
            s.plain,
          ),
      },
    ),
    rule(
      '(?:mungkin|kayaknya|jangan-jangan|mbok menawi|paling|barangkali|sigana|sepertinya|bisa jadi|menawi|meureun|palingan|kali|jigana|ketoke) (?:{sap} )?(?:lampunya|airnya|jalannya|truknya|petugasnya|sinyalnya|sampahnya|banyune|lampune|lampuna|caina|adminnya|webnya|servernya|pohonnya|lubangnya|pipanya|mesinnya|dalane|motornya|dia|wifinya|busnya|dokternya|botnya|kucing|tikusnya|sampahe|jalanna|mobilnya|got|gotnya) (?:lagi |sedang |keur |nuju |pada |mau |masih |ingin |butuh |kangen |juga |minta )*(?:malu|malu-malu|ngambek|capek|lelah|liburan|libur|tidur|bobo|istirahat|jalan-jalan|piknik|kangen|galau|pacaran|mudik|cuti|ngantuk|turu|mogok|ngopi|kabur|main petak umpet|sare|pundung|isin|healing|pms|baper|ngadat|puasa|sakit hati|nongkrong|selfie|pemalu|ganti|kencan|rindu|betah|tamasya|nonton|jajan|ulin|dolan|ronda|semedi|bertapa|reunian|merajuk|kawin)(?: (?!,|\\.)[^ ]+){0,3}',
    ),
    rule(
      '(?:minta|njaluk|hayang|pengen|menta|mau|ingin) (?:dielus|dimanja|dimandikan|diperhatikan|ganti baru|dipeluk|dipuk-puk|diladeni|diservis|dirayu|diistimewakan|dinyanyiin|disuapi|disayang|digendong|dijemput pakai|dilayani kayak|dilayani bak|dipijat|karpet merah|diganti ferrari|difoto|dicium)(?: (?!,|\\.)[^ ]+){0,4}',
    ),
    rule(
      '(?:emang|emangnya|memangnya|memang|dikira|kira|dipikir|pikir|disangka|lah|lha|lho|apa|mungkin|pan|moso|masak|masa|dikirane|dikiranya|piraku|mbok pikir|mbok kira|ngana pikir|you pikir|ari) <2>(?:sulap|tukang sulap|bandung bondowoso|roro jonggrang|sangkuriang|jin|superman|dukun|tukang sihir|sim salabim|simsalabim|abrakadabra|doraemon|dewa|tuhan|robot|mbahmu|nenek moyang|nenek lu|bapak lu|hotel|hotel bintang lima|restoran|warung|supermarket|mal|pesawat|jalan tol|singapura|tol|surga|istana|raja|ratu|sultan|pangeran|punya sendiri|cetak uang|atm|bank|pohon uang|gampang|mesin|babu|pembantu|jongos|cenayang|malaikat|power rangers|lampu aladin|tukang pos|bapakmu|mbahe|kantor nenek|turun dari langit|jatuh dari langit)(?: (?!,|\\.)[^ ]+){0,4}',
    ),
    rule(
      '(?:selamat|met) (?:menikmati|berenang|mandi lumpur|menunggu|berjuang|mencoba|mimpi|bermimpi|ngimpi|antri|antre|gelap-gelapan|berpetualang|bergelap|berlumpur|bersabar|meratapi|menanti|ngantosan|ngenteni)(?: (?!,|\\.)[^ ]+){0,4}',
      {
        weight: 0.9,
        unless: (s) => / (?:menikmati (?:liburan|layanan|fasilitas|perjalanan|taman)|terima kasih|mencoba aplikasi) /.test(s.plain),
      },
    ),
    rule(
      '(?:ngetik|tulisan|tulisannya|ketikannya|komennya|bahasanya|ejaannya|ketikan|typo|hurufnya|ngetike|nulis|tulisane|ngetikna|caption|capslock|grammar)(?: (?:aja|saja|wae|kok|masih|nya|kayak|seperti|anda|kamu|belum|dulu|sudah|kaya|meni|gak|tidak|mbok))* (?:belepotan|berantakan|sandi|alay|kacau|salah|typo|ngawur|acak-acakan|cakar ayam|sandi rumput|benar|bener|lulus|jebol|amburadul|teu puguh|ora cetha|rapi|sd|tk|kursus|sekolah)(?: (?!,|\\.)[^ ]+){0,2}',
      { level: 'stop', unless: (s) => / (?:maaf|kami|formulir|petugas) /.test(s.plain) },
    ),
    rule(
      '(?:ini|iki|ieu|itu) (?:pesan|komentar|tulisan|komen|laporan|curhat|kalimat|novel|aduan|puisi|orang|keluhan)(?: (?:apa|atau|opo|naon|kok|ta))+ (?:sandi|sandi rumput|kode|novel|cerpen|skripsi|koran|puisi|drama|mantra|curhat|sinetron|lawak|ngelawak|stand up)(?: [^ ,.]+)?(?: (?!,|\\.)[^ ]+){0,4}',
      { level: 'stop' },
    ),
    rule(
      '(?:silakan |monggo |ayo |mangga |coba |yuk )?(?:daftar|nglamar|ngelamar|jadi|gantikan|ganti|gantiin|dadi|gaskeun jadi|jajal) (?:{just} |sini |sana |kami |dewe |sendiri |dulu |dadi |jadi |ku )*(?:kepala dinas|kadis|bupati|wali kota|walikota|menteri|presiden|admin|petugas|lurah|camat|insinyur|konsultan|pegawai|pns|sopir truk|dokter|teknisi|pengamat|tukang|kontraktor|gubernur|kades)(?: (?:saja|aja|ya|dong|sana|sendiri|wae|deh|kak|dulu|nya|kalau|biar|bisa|atuh|mas|pak|mbak|to)){1,3}',
      { unless: (s) => / (?:lowongan|seleksi|rekrutmen|formasi|pendaftaran|kami teruskan) /.test(s.plain) },
    ),
    rule(
      '(?:terima kasih|makasih|matur nuwun|hatur nuhun|selamat|nuhun|thanks) (?:{sap} |atas |untuk |kepada |ya |banyak |lho |, |buat |sudah |ceramah |nasihat |kuliah |ilmu )*(?:ceramahnya|kuliahnya|nasihat gratisnya|pencerahannya|omelannya|drama|dramanya|curhatannya|kultumnya|ocehannya|bacotannya|nyinyirannya|pengamat|pakar|profesor|prof|ahli|para ahli|komentator|netizen|netijen|maha benar|yang maha|hujatannya|keluhan ke|teorinya|dongengnya|kuliah gratisnya|sindirannya)(?: (?!,|\\.)[^ ]+){0,3}',
      { weight: 0.9 },
    ),
    rule(
      '(?:profesor|pakar|ahlinya|insinyur|pengamat|komentator|netijen|warga|netizen|sultan|tuan putri|paduka|baginda|yang mulia|ndoro|kanjeng|juragan|tuan|nyonya|bos besar|raja|ratu|bosku|princess|pangeran|gusti)(?: (?:jalan|dadakan|medsos|kolom komentar|ngebet|maha benar|yang terhormat|yth|facebook|instagram|fb|ig|karbitan|warung kopi|kesiangan|tanpa|raja|mah bebas|selalu benar|nu|ngersakaken|minta|yang mulia|muda|mau|ingin)){1,3}(?: (?!,|\\.)[^ ]+){0,3}',
      { weight: 0.9, unless: (s) => / (?:warga (?:minta|mau|ingin|yang terhormat)|ratu (?:adil|kalinyamat)|raja ampat) /.test(s.plain) },
    ),
    rule(
      '(?:semoga|mudah-mudahan|silakan|ayo|monggo|sok|moga|cepat|mangga|mugia) (?:di)?(?:viral|viralkan|viralin|fyp|masuk tv|masuk fyp|dinotice|trending|famous|masuk infotainment)(?: (?:ya|aja|saja|sampai|kak|biar|sana|sekalian|atuh|wae|no))*(?: (?!,|\\.)[^ ]+){0,3}',
      { weight: 0.9 },
    ),
    rule(
      '(?:memang|emang|kok|masih|baru|lagi|sudah|ya ampun|aduh|duh|jam segini) <2>(?:mimpi|ngimpi|bangun tidur|melek|sadar|nyadar|kurang tidur|kurang minum|kurang piknik|kurang kopi|kurang kerjaan|kurang jalan|dulinan adoh|mainnya kurang jauh|sudah minum obat|minum obat|ngopi|kesurupan|ngopi dulu|sarapan|piknik)(?: (?:dulu|ya|nih|belum|kali|kak|tah|jauh|deh|sih)){0,3}',
      { weight: 0.8, unless: (s) => / (?:pasien|obat rutin|posyandu|puskesmas|jatah|jadwal minum) /.test(s.plain) },
    ),
    rule(
      '(?:sampai|nganti|dugi ka|nepi ka|kapan|nunggu|tunggu|menunggu|ngenteni|antosan) (?:{just} |ya )?(?:lebaran (?:kuda|monyet)|kiamat|ayam bertelur emas|gajah terbang|besok kalau|kapan-kapan|ladang gandum|upin ipin|negara api|dunia terbalik|hari kiamat|avatar|kucing bertanduk|janggar hayam)(?: (?!,|\\.)[^ ]+){0,3}',
    ),
    rule(
      '(?:semoga|cepat|cepet|get|moga) (?:cepat |lekas |well |cepet )?(?:sembuh|waras|soon|sadar|tobat|dapat hidayah|insaf|eling)(?: (?:hatinya|otaknya|pikirannya|mulutnya|penyakit|dari|jiwanya|ya kak dari|akalnya|dengkinya))(?: (?!,|\\.)[^ ]+){0,3}',
      { level: 'stop' },
    ),
  ],
};
