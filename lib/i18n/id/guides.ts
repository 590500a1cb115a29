/** Indonesian guides of the page "Panduan". */
import { POLICY_EXAMPLE, type Guide, type GuideId } from '../guide';

export const guides: Record<GuideId, Guide> = {
  admin: {
    title: 'Langkah pertama untuk admin',
    lead: 'Dari pemasangan sampai balasan pertama tercatat: sekitar sepuluh menit.',
    sections: [
      {
        title: '1. Isi layar pertama',
        text: ['Layar ini terbuka sendiri setelah pemasangan. Semua isiannya bisa diubah nanti di Pengaturan.'],
        steps: [
          'Tulis nama instansi.',
          'Tulis akun resmi Instagram dan Facebook. Untuk Facebook, tautan halaman boleh ditempel begitu saja.',
          'Tulis nama dan inisial Anda. Inisial menutup setiap balasan dan tercatat di log.',
          'Tekan [setup.begin]. Bila pelatih memberi file paket instansi, muat file itu; isian di atas terisi sendiri.',
        ],
        picture: { name: 'setup', alt: 'Layar pertama dengan nama instansi, akun resmi, nama dan inisial.' },
      },
      {
        title: '2. Buka unggahan instansi sendiri',
        text: [
          'Masuk ke Instagram atau Facebook seperti biasa, lalu buka salah satu unggahan instansi. Di tepi layar muncul tab kecil Tanggap. Tab itu hanya muncul di unggahan akun Anda.',
          'Tekan tab itu, atau Alt+Shift+T, atau tombol Tanggap di bilah browser.',
        ],
        picture: { name: 'folded', alt: 'Unggahan instansi dengan tab kecil Tanggap di tepi layar.' },
      },
      {
        title: '3. Pilih aduan',
        text: [
          'Daftar [sidebar.tab.todo] berisi komentar yang tampak sebagai keluhan dan belum dijawab, yang mendesak di atas. Tanggap hanya membaca komentar yang tampil: gulir halaman dan buka balasan yang tersembunyi agar lebih lengkap.',
          'Bila penilaiannya keliru, pilih [sidebar.list.not-complaint] atau [sidebar.list.complaint]. Tanggap mengingatnya di komputer ini.',
        ],
        picture: { name: 'list', alt: 'Daftar komentar yang perlu dibalas di panel Tanggap.' },
      },
      {
        title: '4. Susun balasan, perhatikan nadanya',
        text: [
          'Contoh balasan sudah terisi dari komentar dan profil. Lengkapi isian yang masih terbuka, ubah kalimatnya sesuka Anda, atau tekan [sidebar.reply.search] untuk memilih contoh lain.',
          'Kata yang bisa melukai atau membahayakan ditandai selagi Anda mengetik. Tekan [sidebar.tone.replace] untuk memakai kalimat yang lebih baik.',
        ],
        picture: { name: 'tone', alt: 'Balasan dengan peringatan nada dan tombol Ganti.' },
      },
      {
        title: '5. Tempel, periksa, lalu kirim sendiri',
        text: [
          'Tekan [sidebar.reply.insert]. Tanggap membuka kolom balasan komentar itu, menaruh teksnya, dan membacanya kembali. Yang menekan Kirim selalu Anda.',
          'Bila kolomnya tidak bisa dipastikan milik komentar itu, Tanggap tidak menempel dan menyebut alasannya.',
        ],
        picture: { name: 'inserted', alt: 'Teks balasan berdiri di kolom balasan Instagram.' },
      },
      {
        title: '6. Tunggu sampai tercatat',
        text: [
          'Tulisan Tercatat muncul setelah balasan benar-benar tampak di halaman dan tersimpan di log. Bila ragu, Tanggap menulis Belum bisa dipastikan terkirim; periksa unggahannya, lalu beri tahu Tanggap apa yang Anda lihat.',
        ],
        picture: { name: 'logged', alt: 'Panel Tanggap menulis bahwa balasan tercatat.' },
      },
      {
        title: '7. Buat rekap',
        text: [
          'Buka dasbor, pilih [dashboard.nav.recap], tentukan masanya, lalu unduh Excel atau CSV. Data pribadi disamarkan kecuali Anda sengaja memilih sebaliknya.',
          'Buat cadangan tiap pekan di halaman [dashboard.nav.backup]: log hanya ada di komputer ini.',
        ],
        picture: { name: 'recap', alt: 'Halaman Rekap dengan angka dan tabelnya.' },
      },
    ],
  },
  lead: {
    title: 'Untuk ketua tim',
    lead: 'Membagi piket, memeriksa log, menggabungkan log beberapa admin, dan membuat laporan.',
    sections: [
      {
        title: 'Piket dan aturan',
        text: [
          'Di Pengaturan, tulis semua admin dengan inisial yang berbeda. Pilihan Piket di kiri bawah menentukan inisial pada balasan.',
        ],
        points: [
          'Tenggat: balasan pertama, penyelesaian, dan tunggu info warga, dihitung dengan hari kerja dan hari libur instansi.',
          '[settings.width]: [settings.width.clear], [settings.width.balanced], atau [settings.width.wide].',
          '[settings.noteWaiting]: mati sejak awal. Bila dinyalakan, aduan yang terbaca tetapi belum dijawab ikut tercatat.',
        ],
      },
      {
        title: 'Menggabungkan log',
        text: ['Tidak ada server: setiap admin menyerahkan file, dan Anda menggabungkannya. Kejadian yang sama tidak terhitung dua kali.'],
        steps: [
          'Setiap admin membuka [dashboard.nav.merge] dan menekan [merge.giveNow].',
          'Anda memuat semua file di halaman yang sama. File yang rusak atau milik instansi lain ditolak seutuhnya.',
          'Bila dua admin menulis hal yang berbeda tentang satu kasus, pilih mana yang berlaku.',
        ],
      },
      {
        title: 'Membaca angka rekap',
        text: [
          'Setiap persentase menyebut dasarnya. Angka hanya berasal dari yang tercatat: komentar yang tidak pernah tampil di layar tidak terhitung, dan waktu bertanda ± berasal dari tulisan seperti “3 jam”.',
          'Lembar Untuk laporan berisi kalimat yang bisa langsung dipakai dalam laporan bulanan.',
        ],
        picture: { name: 'recap', alt: 'Halaman Rekap dengan angka dan tabelnya.' },
      },
      {
        title: 'Bila warga meminta datanya',
        text: [
          'Halaman [dashboard.nav.privacy] mencari semua yang tercatat tentang satu akun, menyusun salinannya, atau menghapusnya. Penghapusan bertahan setelah penggabungan dan pemulihan cadangan. File yang pernah diunduh terdaftar di sana: hapus sendiri.',
        ],
      },
    ],
  },
  trainer: {
    title: 'Untuk pelatih',
    lead: 'Membuat paket contoh balasan, membagikannya, dan melatih admin. Cukup bisa Excel.',
    sections: [
      {
        title: 'Paket lewat Excel',
        text: ['Paket berisi contoh balasan, potongan, isian, instansi, daftar kata, etika, dan skenario latihan.'],
        steps: [
          'Di Contoh balasan > Paket, tekan [templates.load.blank]. Lembar Petunjuk menjelaskan setiap kolom.',
          'Isi lembar Paket dan Contoh balasan. Lembar lain boleh kosong. Isian ditulis dengan kurung kurawal: {tempat}.',
          'Seret file ke halaman Paket. Bila ada yang keliru, lembar, baris, dan kolomnya disebut, dan tidak ada yang berubah.',
          'Periksa apa yang baru, berubah, dan hilang, lalu tekan [templates.load.confirm].',
        ],
        picture: { name: 'packs', alt: 'Halaman Paket dengan tempat memuat file.' },
      },
      {
        title: 'Paket langsung di dasbor',
        text: [
          'Tekan [templates.facts.make], lalu di daftar Contoh salin contoh yang baik ke paket itu dan ubah seperlunya. Tombol N membuat contoh baru, panah memilih, Enter membuka. Semua tersimpan sendiri.',
          'Di samping contoh tampak apa yang perlu diperbaiki: nada, isian yang tidak dikenal, panjang, bagian yang kurang, data pribadi, janji, dan contoh kembar.',
        ],
      },
      {
        title: 'Mengambil tulisan admin',
        text: [
          'Admin mengunduh [templates.mine] dari halaman Paket dan mengirim filenya. Setelah Anda muat, file itu menjadi paket tersendiri dengan nama admin itu; pilih [templates.takeOver] paket Anda, lalu matikan atau hapus paket asalnya.',
        ],
      },
      {
        title: 'Daftar kata',
        text: ['Lembar Daftar kata mengajari Tanggap kata setempat.'],
        points: [
          'Kata keluhan: kata setempat untuk kerusakan atau gangguan, dengan topiknya.',
          'Kata politik: nama pasangan calon, jargon, tagar. Komentar yang memuatnya tidak disimpan dengan nama.',
          'Nama tempat: yang tidak didahului Jl., RT, atau Desa.',
          'Kata yang dihindari: kata yang tidak boleh ada dalam balasan, dan gantinya.',
        ],
      },
      {
        title: 'Latihan',
        text: [
          'Halaman Latihan memakai alat yang sama persis, di bawah pita LATIHAN; tidak ada yang masuk log. Mulai dari 3 menit pertama.',
          'Setiap hasil menjelaskan apa yang baik dan yang kurang, dengan kalimat yang lebih baik. Hasilnya diunduh sebagai CSV, satu baris satu skenario. Skenario sendiri ditulis di lembar Skenario dan Komentar skenario.',
        ],
      },
      {
        title: 'Membagikan ke semua admin',
        text: [
          'Paket instansi menyatukan profil, hari libur, pengaturan, dan semua paket yang dipakai dalam satu file. Admin baru memuatnya di layar pertama. Bila paket berubah, naikkan versinya di [templates.facts.edit] supaya admin tahu.',
        ],
      },
    ],
  },
  it: {
    title: 'Untuk TI',
    lead: 'Pemasangan lewat kebijakan, penyimpanan terkelola, dan pelindungan data.',
    sections: [
      {
        title: 'Apa yang dipasang',
        text: ['Satu ekstensi Manifest V3 untuk Chrome, Edge, dan Chromium (120 ke atas) serta Firefox (140 ke atas).'],
        points: [
          'Berjalan hanya di https://www.instagram.com dan https://www.facebook.com.',
          'Tidak membuka koneksi apa pun: kebijakan isi halaman ekstensi melarangnya (connect-src none), tanpa kode dari luar, tanpa eval.',
          'Izin: storage dan unlimitedStorage untuk log, alarms untuk merapikan draf, sidePanel untuk panel samping. Notifications bersifat pilihan.',
          'Tidak berjalan di jendela penyamaran.',
        ],
      },
      {
        title: 'Memasang untuk banyak komputer',
        text: [
          'Chrome dan Edge: kebijakan ExtensionInstallForcelist atau ExtensionSettings dengan ID ekstensi dan alamat pembaruannya. ID tertulis di chrome://extensions. Firefox: kebijakan ExtensionSettings dengan ID tanggap@tanggap.id.',
          'Ekstensi tidak memperbarui diri di luar jalur itu. Memperbarui tidak mengubah log; versi lama menolak menulis ke log versi baru.',
        ],
      },
      {
        title: 'Penyimpanan terkelola',
        text: [
          'Profil, pengaturan, dan paket bisa ditetapkan lewat kebijakan 3rdparty untuk ekstensi. Yang tertulis di sana menggantikan isian pengguna setiap kali browser dibuka; yang tidak tertulis tetap milik pengguna; nilai yang tidak cocok diabaikan. Tidak ada kebijakan bukan kesalahan.',
          'Di Windows tempatnya Software\\Policies\\Google\\Chrome\\3rdparty\\extensions\\<ID>\\policy, di Linux /etc/opt/chrome/policies/managed/, di Firefox berkas policies.json di bawah 3rdparty > Extensions > tanggap@tanggap.id. Skema lengkap ada di managed-schema.json dalam paket ekstensi.',
        ],
        code: POLICY_EXAMPLE,
      },
      {
        title: 'Pelindungan data (UU 27/2022)',
        text: [],
        points: [
          'Data ada di penyimpanan browser (IndexedDB) pada profil pengguna di komputer itu. Lindungi dengan akun Windows masing-masing dan enkripsi disk (BitLocker).',
          'Yang dicatat: komentar warga yang ditangani, nama akun yang disamarkan dalam ekspor, balasan, waktu. Nomor telepon, NIK, dan alamat rumah dalam teks disamarkan sejak disimpan.',
          'Komentar politik dihitung, tidak disimpan dengan nama.',
          'Masa simpan diatur di Pengaturan; permintaan salinan dan penghapusan dilayani di halaman [dashboard.nav.privacy].',
          'Ekspor tanpa samaran dicatat dengan tujuan, pelaku, dan waktunya.',
          'Cadangan adalah satu file dengan sidik isi. Simpan di tempat yang sama amannya dengan komputernya; hapus bila masa simpan lewat.',
        ],
      },
      {
        title: 'Bila komputer hilang atau diganti',
        text: [
          'Log pulih dari cadangan terakhir (Cadangan > Pulihkan). Ganti kata sandi akun media sosial; Tanggap tidak menyimpan kata sandi, kuki, atau token apa pun.',
        ],
      },
    ],
  },
  promises: {
    title: 'Apa yang Tanggap lakukan dan tidak lakukan',
    lead: 'Untuk pimpinan, warga, dan siapa pun yang bertanya.',
    sections: [
      {
        title: 'Yang dilakukan',
        text: [],
        points: [
          'Membaca komentar yang sedang tampil di unggahan instansi sendiri.',
          'Menunjukkan mana yang tampak sebagai aduan dan belum dijawab, beserta alasannya.',
          'Menawarkan contoh balasan dan memperingatkan kata yang melukai, menjanjikan, membuka data pribadi, atau berpolitik.',
          'Menaruh teks di kolom balasan situs atas perintah Anda, lalu membacanya kembali.',
          'Mencatat aduan yang dijawab di komputer ini, dan membuat rekap.',
        ],
      },
      {
        title: 'Yang tidak dilakukan',
        text: [],
        points: [
          'Tidak pernah mengirim apa pun. Satu-satunya tombol situs yang ditekannya adalah Balas pada komentar pilihan Anda.',
          'Tidak menyukai, menyembunyikan, menghapus, mengikuti, menggulir, atau membuka balasan.',
          'Tidak mengirim data ke mana pun: tidak ada server, akun, iklan, atau pelacakan.',
          'Tidak membaca pesan pribadi, beranda, grup, atau unggahan orang lain.',
          'Tidak mengubah halaman situs. Penanda hanya lukisan di layar Anda; pengunjung lain tidak melihatnya.',
          'Tidak memakai kecerdasan buatan dari luar. Penilaiannya model kecil yang berjalan di komputer ini.',
        ],
      },
      {
        title: 'Batasnya',
        text: [],
        points: [
          'Ia bisa keliru: aduan terlewat, pujian dikira aduan, nada buruk lolos. Keputusan dan tanggung jawab tetap pada admin.',
          'Ia hanya tahu yang tampil di layar. “Belum diketahui” berarti balasannya tersembunyi, bukan tidak ada.',
          'Instagram dan Facebook sering berubah. Bila halaman tak terbaca, Tanggap mengatakannya dan menawarkan pencatatan tangan.',
          'Contoh berbahasa Jawa krama dan Sunda lemes menunggu pemeriksaan penutur; karena itu mati sejak awal.',
        ],
      },
    ],
  },
};
