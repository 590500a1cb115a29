/** Indonesian texts of the first screen and of the page "Hari ini". */

export const dashboardStart = {
  'setup.title': 'Selamat datang di Tanggap',
  'setup.lead':
    'Tanggap membantu admin media sosial instansi menjawab aduan warga di Instagram dan Facebook. Isi tiga hal ini untuk mulai.',
  'setup.agency': 'Nama instansi',
  'setup.agencyExample': 'mis. Dinas Pekerjaan Umum Kota Contoh',
  'setup.agencyMissing': 'Isi nama instansi.',
  'setup.accounts': 'Akun resmi instansi',
  'setup.accountsHint':
    'Isi salah satu atau keduanya, tanpa @. Tautan profil juga bisa ditempel. Tanggap hanya bekerja di unggahan akun ini.',
  'setup.accountsMissing': 'Isi paling sedikit satu akun.',
  'setup.admin': 'Nama dan inisial admin',
  'setup.name': 'Nama admin',
  'setup.nameMissing': 'Isi nama admin.',
  'setup.initials': 'Inisial',
  'setup.initialsHint': 'Dipasang di akhir balasan, mis. “-RN”.',
  'setup.initialsWrong': 'Inisial 1 sampai 4 huruf atau angka.',
  'setup.begin': 'Simpan dan mulai',
  'setup.pack': 'Punya paket dari pelatih?',
  'setup.packLoad': 'Muat di sini',
  'setup.packDone': 'Paket “{name}” versi {version} dimuat: {n} contoh balasan.',
  'setup.packFault':
    'Berkas ini tidak bisa dimuat sebagai paket: {problem}. Minta berkas baru ke pelatih; contoh balasan bawaan tetap ada.',
  'setup.promises': 'Dua janji Tanggap',

  'start.ready': 'Siap dipakai. Buka unggahan instansi Anda; Tanggap muncul di tepi halaman.',
  'start.reload': 'Tab Instagram atau Facebook yang sudah terbuka sebelumnya perlu dimuat ulang (F5).',
  'start.openInstagram': 'Buka Instagram',
  'start.openFacebook': 'Buka Facebook',
} as const;
