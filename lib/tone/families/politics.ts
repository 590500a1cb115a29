/** Partisan or campaign talk, praise or blame of office holders, attacks on opponents or predecessors. */
import { rule, type FamilyRules } from '../rule';

const HEAD =
  '(?:presiden|gubernur|bupati|wali kota|walikota|wakil bupati|wakil wali kota|wakil gubernur|kades|kepala desa|lurah|kepala daerah|pemimpin|pimpinan|pejabat|menteri|paslon|calon|caleg|dewan|dprd|anggota dewan|pak gub|pak wali|pak bupati|bapak bupati|ibu bupati|bu bupati|pak gubernur|bapak gubernur|bapak wali kota|pak wali kota|ibu wali kota|bu wali|pa bupati|pa gubernur|pa wali|pemerintah|pemerintahan|rezim|era|kepala dinas|lurahe|bupatine|kadese|pak lurah|pa lurah)';
const OLD =
  '(?:lama|yang lama|sing lawas|lawas|nu heubeul|heubeul|dulu|yang dulu|sebelumnya|yang sebelumnya|terdahulu|kemarin|yang kemarin|biyen|sing biyen|baheula|nu baheula|nu kamari|lalu|yang lalu|mantan|sak durunge|sadurunge|samemehna|saderengipun|rumiyin|kapungkur|periode lalu|sakderenge|sepuluh tahun lalu)';
/** Neutral: elections as an event, or the duty to stay out of it. */
const NEUTRAL =
  / (?:netral|netralitas|bawaslu|kpu|tps|dpt|pps|kpps|daftar pemilih|jadwal|tidak mengomentari|tidak berpihak|siapa pun|siapapun|lepas dari|alat peraga|apk|panwaslu|surat suara|pindah memilih|domisili|form a5|hak pilih|cuti kampanye|izin keramaian|penertiban|ditertibkan|diturunkan) /;

export const politics: FamilyRules = {
  family: 'politics',
  level: 'stop',
  better: null,
  rules: [
    rule(
      '(?:kadrun|cebong|kampret|buzzer|buzer|buzzernya|buzzerrp|cebonger|kampreter|bong|timses|tim sukses|simpatisan|relawan paslon|pasukan nasi|panasbung|nasbung|antek|antek-antek|anak abah|termul|ternak mulyono|kecebong|bohir|cukong)(?: (?:bayaran|sebelah|kubu|lawan|dan|ya|bupati|wali|sewaan|pesanan|nu eleh|lama|sing kalah)){0,3}(?: (?!,|\\.)[^ ]+){0,1}',
      { unless: (s) => / simpatisan (?:kemanusiaan|pmi) /.test(s.plain) },
    ),
    rule(
      '(?:pdip|pdi|golkar|gerindra|pks|pkb|nasdem|demokrat|ppp|psi|hanura|perindo|gelora|partai banteng|partai kuning|banteng|moncong putih|partai itu|partai sebelah|partai lain|partainya|partai pengusung|partaimu|partai anda|partai politik|partai beliau|partai pemenang|fraksi)(?: (?!,|\\.)[^ ]+){0,2}',
      {
        unless: (s) =>
          NEUTRAL.test(s.plain) ||
          / (?:alun-alun|simpang|jalan|patung) banteng /.test(s.plain) ||
          (/ ppp /.test(s.plain) && /puskesmas|kerja sama|proyek/.test(s.plain)),
      },
    ),
    rule(
      '(?:pendukung|pendukunge|pendukungna|kubu|barisan|orangnya|wonge|wong|orang|warga|kelompok|gerombolan|pasukan|pemuja|fans|penggemar|nu ngadukung|sisa-sisa|loyalis|massa|pamilih|pemilih|tim|jalma|geng|grup|golongan|pihak)(?: (?:para|yang|sing|nu|dari|ingkang|dari pihak))? (?:sebelah|lawan|oposisi|sakit hati|kalah|eleh|kalah pilkada|lama|lawas|mantan|gagal move on|belum move on|tidak move on|01|02|03|04|nomor|paslon|capres|calon|pak (?!rt|rw|lurah|camat)[^ ]+|nu eleh|nyalon|kontra|anti pemerintah|anti bupati|anti pemkot|iri|pembenci|kecewa pilkada|petahana|bupati lama|wali kota lama)(?: (?!,|\\.)[^ ]+){0,3}',
      {
        unless: (s) =>
          NEUTRAL.test(s.plain) ||
          / (?:tim (?:lama|02|01)|warga lama|orang lama|pihak lawan (?:tabrak|laka)|pemilih(?: [^ ]+)? (?:nomor|dpt))/.test(s.plain) ||
          / (?:warga|orang|kelompok|golongan) (?:yang )?(?:lama|lawas|iri)/.test(s.plain) ||
          / (?:kalah lelang|lomba|tender|pertandingan) /.test(s.plain),
      },
    ),
    rule(
      '(?:gagal|belum|durung|can|susah|tidak bisa|ora iso|teu bisa|gak) (?:move on|muv on|moveon|legowo|terima kekalahan|nrimo kalah|menerima kekalahan|narima eleh)(?: (?!,|\\.)[^ ]+){0,3}',
      '(?:kalah|eleh) (?:pilkada|pilihan|pemilu|pilpres|pileg|nyalon|pilgub|pilwalkot|pilkades|coblosan|telak|suara|pemilihan|dina pilkada|wingi|kemarin)(?: (?!,|\\.)[^ ]+){0,3}',
      'nu eleh (?!lelang)(?: ?(?!,|\\.)[^ ]+){0,4}',
    ),
    rule(
      '(?:ayo |mari |yuk |jangan lupa |ojo lali |tong hilap |ulah hilap |pastikan |tetap |kita |makanya |mangga |engke |nanti )?(?:coblos|nyoblos|dicoblos|coblosen|pilih nomor|pilih no|pilih paslon|pilih lagi|pilih maneh|pilih deui|pilihen|milih deui|milih maneh|menangkan|kita menangkan|kawal kemenangan|nomor urut|no urut|salam (?:satu|dua|tiga|empat|\\d) (?:jari|periode)|dua periode|2 periode|dua priode|lanjutkan|lanjutkeun|teruskan perjuangan|lanjut dua|tambah satu periode|satu periode lagi|sakali deui|saperiode deui)(?: (?!,|\\.)[^ ]+){0,6}',
      {
        weight: 0.8,
        unless: (s) =>
          NEUTRAL.test(s.plain) ||
          (/ lanjutkan | lanjutkeun /.test(s.plain) &&
            !/ (?:periode|kepemimpinan|pak|bapak|bupati|wali|gubernur|perjuangan|pembangunan) /.test(s.plain)) ||
          / (?:lewat dm|di dm|kami lanjutkan|lanjutkan ke|dilanjutkan) /.test(s.plain) ||
          / pilih (?:no|nomor) (?:loket|antrean|menu) /.test(s.plain) ||
          / nomor urut (?:antrean|loket|pendaftaran|kursi|peserta) /.test(s.plain),
      },
    ),
    rule(
      '(?:lawan politik|musuh politik|oposisi|manuver politik|agenda politik|muatan politik|kepentingan politik|permainan politik|bermuatan politik|ditunggangi(?: [^ ]+)?|politisasi|dipolitisasi|politis|kampanye hitam|black campaign|serangan politik|goreng isu|menggoreng isu|digoreng|tahun politik|pesanan politik|barisan sakit hati|motif politik|isu politik|dimainkan politik|orang politik|permusuhan politik|elit politik|ana sing nunggangi|musim pilkada|musim politik|menjelang pilkada|jelang pilkada|menjelang pemilu|jelang pemilu)(?: (?!,|\\.)[^ ]+){0,3}',
      { unless: (s) => NEUTRAL.test(s.plain) || / (?:bukan urusan politik|tidak politis|di luar politik) /.test(s.plain) },
    ),
    rule(
      `(?:salah |gara-gara |salahnya |ulah |dosa |warisan |peninggalan |akibat |tinggalane |tinggalan |titinggalna |titinggal |sisa |utang |bekas |kerjaan |kebijakan |janji |kesalahan |karya |hutang |pr |beban |salahe |proyek |zaman |jaman |era |masa |ulahe |pakaryan )+(?:dari |saking |ti |nya |e |na )?(?:${HEAD}|rezim|era|periode|zaman|pemimpin|yang) ?(?:${OLD}|nya|[^ ]+ lama)?(?: (?!,|\\.)[^ ]+){0,6}`,
      {
        weight: 0.8,
        unless: (s) =>
          NEUTRAL.test(s.plain) ||
          (/ (?:warisan budaya|cagar budaya|bangunan warisan|sisa (?:kuota|anggaran|stok)|masa jabatan|kebijakan (?:pemerintah|pusat)|proyek (?:pemerintah|gubernur)|masa pemerintah) /.test(
            s.plain,
          ) &&
            !/ (?:lama|dulu|sebelumnya|kemarin|lawas|heubeul|baheula|biyen) /.test(s.plain)),
      },
    ),
    rule(
      `${HEAD} (?:{sap} )?${OLD}(?: (?:itu|yang|mah|dulu|sing|nu|malah|tidak|kemana|ke mana|saja|aja|ora|teu|kan|ngapain|cuma|lebih|banyak|diam|wae))*(?: (?!,|\\.)[^ ]+){0,4}`,
      {
        weight: 0.9,
        unless: (s) =>
          NEUTRAL.test(s.plain) ||
          (/ (?:sk|perbup|perwal|surat|tanda tangan|kontrak|arsip|pak lurah yang lama sudah pindah|rapat|kegiatan)(?: [^ ]+){0,3} /.test(
            s.plain,
          ) &&
            !/ (?:salah|ulah|gara|tidak|ora|teu|malah|kemana|parah) /.test(s.plain)),
      },
    ),
    rule(
      '(?:zaman|jaman|era|masa|waktu|zamane|jamane|mangsa|zamanna|jamanna|di bawah|saat dipimpin|pas dipimpin) (?:pak |bapak |bu |beliau |ibu |pa |jokowi |soeharto |orde |orba |pemimpin |bupati |wali |kepemimpinan |pemerintahan |dia |rezim |periode )(?:[^ ]+ )?(?:dulu |lama |sebelumnya |kemarin |yang |malah |biyen |sekarang |ini |baheula |mah )*(?:(?!,|\\.)[^ ]+)(?: (?!,|\\.)[^ ]+){0,3}',
      { weight: 0.8, unless: (s) => / (?:masa (?:pak rt)|zaman belanda) /.test(s.plain) },
    ),
    rule(
      '(?:sepuluh|lima|10|5|dua puluh|20|belasan|lima belas|puluhan) tahun (?:tidak|ora|diam|kemana|ke mana|ngapain|memimpin|menjabat|tidur|cuma|gagal|berkuasa|dipimpin|mimpin)(?: (?!,|\\.)[^ ]+){0,4}',
      {
        unless: (s) =>
          / (?:jalan|saluran|pipa|tidak (?:diperbaiki|diaspal|diganti)) /.test(s.plain) &&
          !/ (?:bupati|wali|gubernur|beliau|memimpin) /.test(s.plain),
      },
    ),
    rule(
      '(?:berkat|atas jasa|karena jasa|hasil kerja|terima kasih (?:kepada |ke |sama )?|jasa|program unggulan|gebrakan|tangan dingin|sentuhan|kerja nyata|bukti nyata|karya nyata|prestasi|keberhasilan|ketegasan|keberanian|jasane|ku jasa|berkah|bukti kerja|bukti) (?:dari |kerja keras |kepemimpinan |tangan dingin |kebaikan |visi |perjuangan |keputusan |arahan |kepedulian |kerja )*(?:' +
        HEAD +
        '|kepemimpinan|pak [^ ]+ sebagai|beliau)(?: (?!,|\\.)[^ ]+){0,6}',
      {
        weight: 0.9,
        unless: (s) =>
          NEUTRAL.test(s.plain) ||
          (/ (?:terima kasih (?:ke |kepada )?(?:pak rt|pak lurah yang|pak camat|petugas)|laporan|program unggulan bisa) /.test(s.plain) &&
            !/ (?:periode|hebat|pilihan|berkat) /.test(s.plain)),
      },
    ),
    rule(
      '(?:harusnya |harus |wajib |mesti )?(?:berterima kasih|terima kasih|bersyukur|bangga|hormat|matur nuwun|hatur nuhun) (?:dong |lah |punya |ke |kepada |sama |pada |dipimpin |karo |ka |dhateng |dipimpin oleh )+(?:' +
        HEAD +
        '|beliau|pemimpin)(?: (?!,|\\.)[^ ]+){0,5}',
      { weight: 0.8, unless: (s) => / (?:pak rt|pak lurah sudah|petugas) /.test(s.plain) },
    ),
    rule(
      '(?:kepemimpinan|pemimpin|bupati|wali kota|gubernur|presiden|pak bupati|pak wali|kades|lurah|bupatine|walikota|paslon|calon|pa bupati)(?: (?:kita|kami|ini|yang|sekarang|saat ini|baru|pilihan|beliau|urang|bapak|ibu|terbaik|nu|sing|ingkang|tercinta))+ (?:terbaik|hebat|luar biasa|rakyat|merakyat|pro rakyat|berhasil|sukses|amanah|peduli|terbukti|visioner|paling|top|juara|mantap|cinta rakyat|pekerja keras|jempolan|sae|alus|apik|jujur|nyata|dicintai|lebih baik|memang)(?: (?!,|\\.)[^ ]+){0,4}',
      '(?:pemimpin|bupati|wali kota|gubernur|presiden|pilihan|calon|dewan|partai|kades|lurah)(?:mu| (?:pilihan (?:anda|kamu|kalian|rakyat|lu|bapak|ibu|sampeyan|situ|kita)|pilihanmu|idola(?:mu)?|junjungan(?:mu)?|jagoan(?:mu)?|kesayangan(?:mu)?))(?: (?!,|\\.)[^ ]+){0,4}',
      '(?:pilihanmu|pilihane sampeyan|jagoanmu|junjunganmu|idolamu|presidenmu|pilihan anda kemarin|pilihanana)(?: (?!,|\\.)[^ ]+){0,3}',
    ),
    rule(
      '(?:siapa|sopo|saha) (?:yang |sing |nu )?(?:dulu |kemarin |biyen )?(?:kamu |anda |kalian |bapak |ibu |kakak )?(?:pilih|coblos|milih|nyoblos|dicoblos|dipilih)(?: (?!,|\\.)[^ ]+){0,4}',
      '(?:makanya|lain kali|salah|salahe|salahna|matak|besok|mangkane|nanti) (?:kalau |jangan |nek |saat |waktu |mun |ari |yen |pas )?(?:salah |bener |pilih|milih|memilih|nyoblos|coblos|golput)(?: (?:pilih|milih|nyoblos|yang|sing|nu|pemimpin|bupati|wali|presiden|orang))(?: (?!,|\\.)[^ ]+){0,4}',
      { weight: 0.9, unless: (s) => / (?:menu|kategori|loket|jurusan|sekolah|pendaftaran|opsi) /.test(s.plain) },
    ),
    rule(
      '(?:dewan|dprd|anggota dewan|fraksi|parlemen|legislatif|dpr|wakil rakyat)(?: (?:kita|kami|sendiri|dari|yang|itu|partai|kan|memang|sing|nu|terhormat|lagi|belum|juga|wae|[^ ]+))? (?:yang |sing |nu |malah |justru |kan |sengaja )?(?:menolak|mencoret|memangkas|menghambat|mengganjal|tidak setuju|coret|nolak|hambat|menyunat|potong|dicoret|jegal|menjegal|ngaganjel|ngalang-ngalangi|mempersulit|tidak mau|tidak pro|sing nolak)(?: (?!,|\\.)[^ ]+){0,4}',
    ),
    rule(
      '(?:tidak|kurang|kenapa tidak|ora|teu|anti|nggak) pro[ -]?rakyat(?: (?!,|\\.)[^ ]+){0,3}',
      '(?:pencitraan|janji manis|janji kampanye|janji politik|bagi-bagi sembako|serangan fajar|politik uang|dinasti|nepotisme politik|elektabilitas|survei elektabilitas|koalisi|kabinet|makzul|dimakzulkan|ganti presiden|ganti bupati|2024|2029)(?: (?:bupati|lama|lawan|kubu|kami|beliau|menang|pasti|tetap|sebelah|pemimpin)){1,3}(?: (?!,|\\.)[^ ]+){0,3}',
      { unless: (s) => NEUTRAL.test(s.plain), weight: 0.8 },
    ),
    rule(
      '(?:mau |kepengen |pengen |arep )?(?:nyalon|nyaleg|maju pilkada|mencalonkan diri|jadi bupati|jadi wali kota|jadi walikota|jadi gubernur|jadi presiden|nyalonkeun|maju jadi|nyapres)(?: (?:saja|aja|sana|sendiri|wae|dulu|kok|lagi|tahun|ya|deui|maneh|kembali))+(?: (?!,|\\.)[^ ]+){0,3}',
    ),
    rule('(?:anies|jokowi|prabowo|ganjar|gibran|megawati|sby|ahok|mulyono|puan|kaesang|cak imin|mahfud)(?: (?!,|\\.)[^ ]+){0,3}', {
      weight: 0.8,
      unless: (s) => / (?:jalan|rsud|stadion|gor|jembatan|bendungan) (?:anies|jokowi|sby) /.test(s.plain),
    }),
    rule(
      '(?:kalau|jika|nek|mun|bila|asal|supaya|biar|semoga|mudah-mudahan|agar|menawi)(?: (?!,|\\.)[^ ]+){0,3} (?:terpilih|kepilih|menang|dipilih|jadi lagi|menjabat lagi|kapilih|terpilih kembali|terpilih lagi)(?: (?:lagi|kembali|deui|maneh|malih))?(?: (?!,|\\.)[^ ]+){0,5}',
      { unless: (s) => / (?:lelang|tender|lomba|undian|pemenang|peserta|seleksi|jalur|zonasi|menu) /.test(s.plain) },
    ),
  ],
};
