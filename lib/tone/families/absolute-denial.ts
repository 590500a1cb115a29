/** Denials and claims that leave no room: "tidak mungkin", "kami tidak pernah", "semua sudah kami kerjakan". */
import { rule, type FamilyRules } from '../rule';

export const absoluteDenial: FamilyRules = {
  family: 'absolute_denial',
  level: 'caution',
  better: {
    id: 'menurut catatan kami sampai hari ini',
    jv: 'miturut cathetan kula dumugi dinten menika',
    su: 'numutkeun catetan abdi dugi ka dinten ieu',
  },
  rules: [
    rule(
      '(?:sangat |jelas |itu |rasanya |sepertinya |sehingga )?(?:tidak mungkin|mustahil|ora mungkin|mboten mungkin|moal mungkin|gak mungkin|tak mungkin|teu mungkin|ora bakal|moal aya|ora mungkin|tidak akan mungkin)(?: (?!,|\\.|\\?)[^ ]+){0,4}',
      {
        unless: (s) =>
          / (?:tidak mungkin (?:kami biarkan|kami diam|diabaikan|kami tinggal)|bukan tidak mungkin|kami tidak ingin) /.test(s.plain),
        better: {
          id: 'menurut catatan kami belum ada laporan seperti itu, dan akan kami cek lagi',
          jv: 'miturut cathetan kula dereng wonten laporan mekaten, mangke kula priksa malih',
          su: 'numutkeun catetan abdi teu acan aya laporan kitu, ku abdi dipariksa deui',
        },
      },
    ),
    rule(
      '(?:{we}|petugas|petugase|petugasna|petugas kami|pegawai|dinas|admin|pihak kami|pemkot|pemkab|kantor kami|sekolah|puskesmas|tim kami|staf|panitia)(?: (?:kami|kita|di sini|itu|juga|mah|sama sekali|puskesmas|loket|kula|urang))* (?:tidak|ora|teu|mboten|gak|belum|henteu|durung|nggak|tak) (?:pernah|tau|nate|kantos|mungkin|akan pernah|kungsi)(?: (?!,|\\.)[^ ]+){0,4}',
      {
        unless: (s) =>
          / (?:tidak pernah (?:berhenti|menganggap|bermaksud|meminta (?:otp|kode|pin))|belum pernah (?:menerima|mendapat|dapat|ada)|belum (?:mungkin)) /.test(
            s.plain,
          ),
      },
    ),
    rule(
      '(?:tidak|ora|mboten|teu|gak) (?:ada|ono|wonten|aya|pernah ada) (?:satu pun|satupun|sama sekali|siji-sijia|sing|seorang pun|barang siji|hiji ge|setunggal)(?: (?!,|\\.)[^ ]+){0,6}',
      '(?:sama sekali|babar pisan|blas|acan pisan|babar blas|pisan-pisan) (?:tidak|ora|teu|mboten|gak|bukan)(?: (?!,|\\.)[^ ]+){0,4}',
      {
        unless: (s) =>
          / (?:tidak ada satu pun alasan|alasan|sama sekali tidak (?:memungut|dipungut) ) /.test(s.plain) && / alasan /.test(s.plain),
      },
    ),
    rule(
      '(?:semua|semuanya|segala|seluruh|kabeh|sadaya|sadayana|sedaya|sedanten|kabehna|seluruhnya|kabehane)(?: (?!,|\\.)[^ ]+){0,3} (?:sudah|telah|wis|tos|sampun|geus|uwis|parantos|pasti|selalu|dijamin|dalam kondisi|berjalan|baik|aman|beres|lancar|mesti)(?: (?:kami|ku|kula|tak|di|dikerjakan|kerjakan|selesai|beres|tuntas|ditangani|rampung|sesuai|baik|maksimal|optimal|lancar|bagus|terbaik|normal|dibagikan|diperbaiki|prima|garap|digawe|dilakukan|anggeus|dilaksanakan|diangkut|kami lakukan|kami kerjakan|aman|tepat|terlayani|terpenuhi|bener|sehat|mulus|apik))+(?: (?!,|\\.)[^ ]+){0,2}',
      {
        unless: (s) =>
          / (?:pertanyaan|laporan yang masuk|berkas (?:ibu|bapak|kakak)|semua aduan (?:akan|kami)|belum|sebagian|titik|kecuali|data(?: [^ ]+)? sudah) /.test(
            s.plain,
          ),
      },
    ),
    rule(
      '(?:pelayanan|layanan|kinerja|kualitas|petugas|stok|air|jalan|banjir|program|kota|sampah|jadwal|prosesnya|penyaluran|pembagian|pengawasan|kondisi|proyek|pekerjaan|sistem|loket|pendataan)(?: (?:kami|kita|di sini|di kota ini|di|obat|ini|itu|bantuan|kabupaten|kota|bansos|petugas|puskesmas|kula|urang))* (?:sudah|selalu|tos|wis|sampun|sangat|selamanya|tansah|salawasna|mesti|telah|pasti|tetap) (?:{sap} )?(?:sangat |paling |berjalan |dalam kondisi )*(?:prima|maksimal|optimal|sempurna|terbaik|bagus|baik|ramah|sigap|siap|ada|aya|tersedia|tepat|teratasi|cepat|lancar|bersih|profesional|transparan|adil|merata|seratus persen|100|100%|tuntas|standar iso|beres|memuaskan|sesuai harapan|layak|wonten|apik|sae|jernih|aman|tertib|ketat|akurat|terjamin|bebas)(?: (?!,|\\.)[^ ]+){0,3}',
      {
        unless: (s) =>
          / (?:belum|tidak) (?:sudah|selalu|sangat|maksimal|optimal)/.test(s.plain) ||
          / (?:di kolom|kembali normal|sudah siap (?:di|diambil)|sudah ada (?:di|petugas|jadwal|di sorotan)|tersedia di|posko) /.test(
            s.plain,
          ),
      },
    ),
    rule(
      '(?:bebas|nol|zero|nihil|steril|tanpa) (?:dari )?(?:pungli|korupsi|banjir|masalah|keluhan|kesalahan|cacat|calo|sampah|titipan|kecurangan)(?: (?!,|\\.)[^ ]+){0,3}',
      { weight: 0.8, unless: (s, r) => r.signals.source || / (?:menuju|program|laporkan|kalau|bila|jika|zona) /.test(s.plain) },
    ),
    rule(
      '(?:tidak ada|mboten wonten|ora ono|ora ana|teu aya|euweuh|gak ada) (?:yang namanya )?(?:pungli|korupsi|masalah|kesalahan|kelalaian|kebocoran|keluhan|titipan|permainan|diskriminasi|penyimpangan|kecurangan|pilih kasih|petugas yang|pegawai yang|masalahnya|yang salah|nu salah|sing salah|kekurangan|suap|potongan|keterlambatan|pembiaran|penyelewengan|nepotisme)(?: (?!,|\\.)[^ ]+){0,4}',
      {
        weight: 0.8,
        unless: (s, r) =>
          (r.signals.source && / (?:potongan|biaya) /.test(s.plain)) ||
          / (?:kalau|jika|bila|apabila|agar|supaya|semoga) /.test(s.plain) ||
          (r.signals.handover && r.signals.step),
      },
    ),
    rule(
      '(?:{we}|dinas|petugas|pihak kami|pemkot|pemkab)(?: kami)? (?:sudah|telah|wis|tos|sampun|geus|selalu|tansah|salawasna|pasti) (?:berusaha |bekerja |melakukan |memberikan |berbuat |melayani |berupaya )*(?:maksimal|semaksimal mungkin|yang terbaik|terbaik|semuanya|segalanya|optimal|sebaik-baiknya|seoptimal|sepenuh hati|benar|profesional|sesuai target|sak maksimale|dengan benar|paling benar|tertib)(?: (?!,|\\.)[^ ]+){0,3}',
    ),
    rule(
      '(?:itu |hal itu |kabar itu |tuduhan itu |laporan itu )?(?:tidak benar|ora bener|teu leres|mboten leres|tidak betul|salah besar|keliru besar|sangat keliru|bohong besar|dudu|ora ngono)(?: (?:itu|sama sekali|bahwa|kalau|adanya|pisan|blas|babar pisan|bila|kak|pak|bu|jika))+',
      { weight: 0.5, unless: (_, r) => r.signals.source || r.signals.step || r.signals.rumour },
    ),
    rule('(?:seratus persen|100 persen|100 %|satus persen|saratus persen|1000 persen) (?!dari|anggaran|progres)(?: ?(?!,|\\.)[^ ]+){0,3}', {
      weight: 0.7,
      unless: (s) => / (?:progres|capaian|serapan|persen dari|target) /.test(s.plain),
    }),
    rule(
      '(?:yang salah|kesalahan|salahnya|masalahnya) (?:jelas |pasti |itu )?(?:bukan|dudu|sanes|lain) (?:di |dari |pada |ing )?(?:kami|kita|petugas|dinas|pihak kami|sistem kami|kene)(?: (?!,|\\.)[^ ]+){0,2}',
    ),
    rule(
      '(?:tidak|ora|teu|mboten|gak|belum|tak) (?:pernah|tau|nate|kantos) (?:telat|terlambat|kosong|telas|mati|rusak|lalai|alpa|absen|kasar|memungut|meminta|menolak|menelantarkan|mengabaikan|ingkar|mengecewakan|gagal|salah|keliru|korupsi|tutup|bohong|pilih kasih|membedakan|lupa|bolong|suda|seep|kendor)(?: (?!,|\\.)[^ ]+){0,3}',
      { weight: 0.9, unless: (s) => / (?:otp|pin|kata sandi|seharusnya|semestinya|ibu|bapak|kakak|warga) /.test(s.plain) },
    ),
    rule(
      '(?:tidak|ora|teu|mboten|gak) (?:ada|ono|wonten|aya) (?:yang|sing|nu|ingkang) (?:rusak|salah|telat|bermasalah|aneh|bocor|keliru|macet|mati|kurang|perlu dipermasalahkan|awon|ruksak)(?: (?:kok|ya|kak|pak|bu|sama sekali|dari))*',
      '(?:everything|all|semuanya|semua) (?:is |dalam |under |terkendali |kondisi )+(?:under control|control|fine|good|ok|aman|terkendali|kendali|baik)',
      { weight: 0.9 },
    ),
  ],
};
