/** Shows somebody's data (stop), or asks for it in public (caution, with the private way as the way out). */
import { findPersonalData } from '../../privacy';
import { rule, type FamilyRules, type Hit, type Reading } from '../rule';

const DATA =
  '(?:nik|nike|nikna|nikipun|kk|no kk|nomor kk|nomer kk|kartu keluarga|nomor kartu keluarga|ktp|no ktp|nomor ktp|foto ktp|scan ktp|nomor hp|no hp|nomer hp|hp|nomor wa|no wa|nomer wa|wa|nomor whatsapp|nomor telepon|no telepon|nomor telp|no telp|telepon|alamat lengkap|alamat rumah|alamatnya|alamat|alamate|alamatipun|alamatna|tanggal lahir|tgl lahir|ttl|tempat tanggal lahir|nama ibu kandung|ibu kandung|nama lengkap|nama lengkapnya|asma|asmanipun|jenengan lengkap|nomor rekening|no rekening|norek|nomor rek|rekening|nomor bpjs|no bpjs|nomor jkn|kartu bpjs|nomor kartu bpjs|nomor induk|npwp|email|e-mail|plat|plat nomor|nopol|plat nomornya|identitas|identitas pelapor|data diri|data pribadi|biodata|nama anaknya|nama anak|nama putra|nama putranya|nama putrinya|nama pasien|nama pasiennya|nama siswa|nama siswanya|nama korban|diagnosa|diagnosanya|sakit apa|penyakitnya|penyakit apa|riwayat penyakit|hasil lab|rekam medis|nomor rekam medis|no rm|nomor rm|kamar berapa|dirawat di kamar|password|pin|otp|slip gaji|penghasilan|gaji|nomor paspor|nisn|nomor pelapor|foto kk|foto kartu|foto wajah|selfie ktp|surat cerai|nomor pasien|agama|status pernikahan|hamil berapa|usia kandungan|golongan darah|foto anaknya|foto anak|kelas berapa|sekolah di mana|nomor rumah)';
const GIVE =
  '(?:tulis|tuliskan|tulisken|tulisken|ditulis|serat|diserat|seratken|dipunserat|kirim|kirimkan|kirimin|kintun|kintunkeun|dikintun|dipunkintun|kirimno|sebut|sebutkan|sebutken|sebatkeun|disebutkan|drop|share|bagikan|cantumkan|dicantumkan|ketik|ketikkan|isi|balas|balas dengan|reply|komen|komentar|spill|kasih|kasihkan|berikan|beri|minta|mintalah|bagi|sertakan|lampirkan|infokan|informasikan|diinfokan|post|posting|taruh|jawab|sampaikan|titip|setor|mohon|boleh|boleh minta|bisa minta|nyuwun|neda|njaluk|menta|dm|kabarkan|tag|upload|unggah|input|lengkapi|paste|taroh|perlu|butuh|dengan)';
const ASK = '(?:berapa|pinten|sabaraha|piro|pira|siapa|sinten|saha|sopo|mana|di mana|pundi|apa|endi|kapan|mananya|brp)';
const PRIVATE =
  / (?:dm|dms|dm-nya|direct|inbox|japri|pesan pribadi|pesan langsung|pesan masuk|lewat pesan|via pesan|secara pribadi|jalur pribadi|wa center|call center|hotline|loket|ke kantor|di kantor|formulir|form|aplikasi|website|laman|kanal resmi|messenger|ke petugas|ke operator|kepada petugas|bawa|membawa|mbekta|nyandak|fotokopi|syarat|syaratnya|datang|rawuh|sumping|cetak|tercetak|rekam|perekaman|sudah|jadi|aktif) /;
const DONT =
  / (?:jangan|ojo|aja|tong|ulah|ampun|tidak perlu|tidak usah|mboten perlu|mboten usah|teu kedah|tanpa|hindari|tidak (?:kami )?(?:sebut|buka|tampilkan)|jaga|kami jaga|demi keamanan|rahasia|dirahasiakan|tidak disebut|moal|sensor|tutup|lindungi|dihapus|hapus) /;

function shows(reading: Reading): Hit[] {
  const { draft, context } = reading;
  return findPersonalData(draft.text, { own: context.ownChannels ?? [] }).map((item) => {
    const sentence = draft.sentences.findIndex((s) => s.span.end >= item.end);
    return {
      start: item.start,
      end: item.end,
      family: 'personal_data',
      level: 'stop',
      better: null,
      weight: 1,
      sentence: Math.max(0, sentence),
    };
  });
}

const asksPrivately = (reading: Reading, index: number): boolean => {
  const near = reading.draft.sentences
    .slice(Math.max(0, index - 1), index + 2)
    .map((s) => s.plain)
    .join(' ');
  return / (?:dm|dms|dm-nya|direct|inbox|japri|pesan pribadi|pesan langsung|lewat pesan|via pesan|jalur pribadi|messenger|pesan masuk|dm kami|via dm|lewat dm) /.test(
    near,
  );
};

export const personalData: FamilyRules = {
  family: 'personal_data',
  level: 'caution',
  check: shows,
  repaired: (reading, sentence) =>
    asksPrivately(reading, reading.draft.sentences.indexOf(sentence)) || (DONT.test(sentence.plain) && PRIVATE.test(sentence.plain)),
  better: { id: 'datanya lewat DM', jv: 'datanipun lewat DM', su: 'datana via DM' },
  rules: [
    rule(
      `${GIVE} (?:{sap} |saja |aja |dulu |mawon |wae |langsung |di sini |disini |ing mriki |ke sini |nomor |foto |data |juga |dong |info |tahu |kami |ke kami |atuh |heula |rumiyin |sekalian |dan |dibantu )*(?:{sap} )?${DATA}(?:nya|ipun|na|e)?(?: (?:{sap} |dan |sama |serta |, |beserta |plus |sareng |kaliyan |jeung |karo |& |/ |\\+ )*${DATA}(?:nya|ipun|na|e)?){0,4}(?: {sap})?(?: (?:di sini|disini|di kolom komentar|di komentar|di kolom ini|di bawah|dibawah|ing mriki|di dieu|ning kene|di kolom|balas di sini|komentar|di bawah ini|lewat komentar|di komen))?(?: (?:ya|kak|pak|bu))?`,
      { unless: (s, r) => PRIVATE.test(s.plain) || DONT.test(s.plain) || asksPrivately(r, r.draft.sentences.indexOf(s)) },
    ),
    rule(
      `${DATA}(?:nya|ipun|na|e| e)? (?:{sap} |dan |sama |serta |, |lengkapnya |anda |ibu |bapak |pasiennya |panjenengan |kakak |nya |itu |, |putranya |anaknya |${DATA} )*${ASK}(?: (?:{sap}|njih|nggih|nya|saja|, (?:ditulis|diserat|tulis) (?:[^ ]+ ?){1,2}))*`,
      {
        unless: (s, r) =>
          PRIVATE.test(s.plain) ||
          DONT.test(s.plain) ||
          asksPrivately(r, r.draft.sentences.indexOf(s)) ||
          / (?:kantor|loket|dinas|pelanggan|tiang|lambung|hubungi|call) /.test(s.plain),
      },
    ),
    rule(
      `(?:atas nama|nama|namanya|asmanipun|namina|jenenge|pasiennya|pasien|anaknya|putranya|putrinya|korbannya|pelakunya|pelapornya|siswanya|ananda|ibu|bapak)(?: (?:atas nama|pasiennya|anaknya|lengkapnya|siswanya|korbannya|pelakunya|nya|itu|ibunya|putranya|penerima|penerimanya|petugasnya namun|sakit|kelas|siswa))* (?:siapa|sinten|saha|sopo|sakit apa|kelas berapa|umur berapa)(?: {sap})?(?: (?!\\.|\\?)[^ ]+){0,8}`,
      {
        weight: 0.8,
        unless: (s, r) =>
          PRIVATE.test(s.plain) ||
          DONT.test(s.plain) ||
          asksPrivately(r, r.draft.sentences.indexOf(s)) ||
          / (?:petugas|petugasnya|loket|sopir|pegawai|pejabat|desanya) /.test(s.plain),
      },
    ),
    rule(
      `(?:sakit|gerah|udur|gering|penyakit|keluhan) (?:apa|punapa|naon|nopo)(?: {sap})?(?: (?:dan|,) [^ ]+(?: (?!\\.|\\?)[^ ]+){0,6})?`,
      { unless: (s, r) => PRIVATE.test(s.plain) || DONT.test(s.plain) || asksPrivately(r, r.draft.sentences.indexOf(s)) },
    ),
    rule(
      '(?:data|sistem|catatan|database|dtks|dtsen|siks|regsosek) (?:kami|kita|kula|dinsos|dukcapil|desa|kelurahan|bank)? ?(?:: |, |menunjukkan |tercatat |mencatat |nunjukkeun |terlihat )*(?:bahwa )?<2>(?:ibu|bapak|kakak|anda|beliau|panjenengan|keluarga ibu|keluarga bapak|suami ibu|istri bapak|mbak|mas|akang|teteh|yang bersangkutan|njenengan|pak|bu)(?: [^ ,.]+)? (?:punya|memiliki|gadhah|gaduh|menunggak|nunggak|berpenghasilan|bergaji|pns|berutang|bercerai|cerai|janda|duda|sudah cerai|menerima|kagungan|terdaftar sebagai|pernah dipidana|pernah dihukum|mengidap|dirawat)(?: (?!\\.)[^ ]+){0,7}',
      { level: 'stop' },
    ),
    rule(
      '(?:ibu|bapak|kakak|anda|beliau|pak [^ ]+|bu [^ ]+|panjenengan|suaminya|istrinya|yang bersangkutan) (?:itu |ini |kan |juga |masih |sudah |memang )*(?:punya|memiliki|gadhah|kagungan|gaduh) <2>(?:mobil|motor|sawah|rumah|tanah|toko|kos-kosan|tabungan|deposito|kebun|sapi|utang|tunggakan|ruko|kontrakan|emas|usaha)(?: (?!\\.|,)[^ ]+){0,6}',
      { level: 'stop', weight: 0.8, unless: (s) => / (?:kalau|jika|apakah|bila|apabila|yang punya) /.test(s.plain) || s.question },
    ),
    rule(
      '(?:tunggakan|tagihan|utang|hutang|pinjaman|gaji|penghasilan|nilai|skor|hasil tes|hasil lab|diagnosis|diagnosa|riwayat)(?: [^ ,.]+){0,2} (?:ibu|bapak|pak|bu|beliau|yang bersangkutan|sdr|sdri|saudara|pasien|ananda|panjenengan|mbak|mas)(?: [^ ,.]+){0,2} (?:sebesar|senilai|adalah|yaitu|sebanyak|rp|positif|negatif|sejumlah|sudah mencapai|[0-9.]+)(?: (?!\\.)[^ ]+){0,5}',
      { level: 'stop', unless: (s) => / (?:sudah kami kirim lewat dm) /.test(s.plain) },
    ),
  ],
};
