/** Indonesian texts of the page on personal data: what is held, requests, retention, files outside. */

export const dashboardPrivacy = {
  'privacy.title': 'Data pribadi',
  'privacy.lead': 'Apa yang disimpan tentang warga, dan cara memenuhi permintaannya.',
  'privacy.part.request': 'Permintaan warga',
  'privacy.part.retention': 'Masa simpan',
  'privacy.part.files': 'Berkas di luar log',
  'privacy.part.about': 'Penjelasan',

  'privacy.request': 'Permintaan data pribadi',
  'privacy.requestLead':
    'Warga berhak tahu, memperbaiki, dan meminta penghapusan datanya (UU 27/2022). Ketik nama akunnya; log mencari juga kasus yang tersamar.',
  'privacy.handle': 'Nama akun warga',
  'privacy.find': 'Cari',
  'privacy.finding': 'Mencari di seluruh log…',
  'privacy.found': '{n} kasus ditemukan untuk @{handle}',
  'privacy.foundNone': 'Tidak ada data tentang @{handle} di log ini.',
  'privacy.maskedCase': 'Tersamar: pastikan ini memang akunnya sebelum dipilih.',
  'privacy.choose': 'Pilih kasus ini',
  'privacy.same': 'Saya sudah memastikan peminta adalah pemilik akun ini, mis. lewat DM dari akun itu sendiri.',
  'privacy.sameMissing': 'Pastikan dulu, lalu centang.',
  'privacy.nothingChosen': 'Pilih paling sedikit satu kasus.',
  'privacy.export': 'Unduh data yang dipilih',
  'privacy.erase': 'Hapus {n} kasus',
  'privacy.eraseAsk': 'Hapus data ini selamanya?',
  'privacy.eraseWhat':
    'Isi {n} kasus, termasuk draf dan koreksinya, dihapus dari log dan tidak akan dicatat lagi. Angka rekap tidak berubah. Ini tidak bisa diurungkan.',
  'privacy.eraseNow': 'Hapus selamanya',
  'privacy.erased': '{n} kasus dihapus.',
  'privacy.eraseWhy': 'Permintaan warga (UU 27/2022)',
  'privacy.proof': 'Bukti penghapusan',
  'privacy.proofHint': 'Tanpa identitas warga; boleh disimpan atau dilampirkan.',
  'privacy.proofText':
    'BUKTI PENGHAPUSAN DATA PRIBADI\n{agency}\n\nTanggal: {date}\nJumlah kasus yang dihapus: {n}\nDasar: permintaan pemilik data, UU 27/2022\nPetugas: {admin}\n\nData telah dihapus dari log pengelolaan aduan dan tidak akan dicatat kembali. Angka rekap tidak memuat identitas.',
  'privacy.handWork': 'Hapus juga dengan tangan: {n} berkas pernah keluar dari log ini. Lihat “Berkas di luar log”.',

  'privacy.retention': 'Kasus yang lewat masa simpan',
  'privacy.retentionLead': 'Kasus tanpa perubahan selama {n} bulan lebih. Ubah masa simpan di Pengaturan.',
  'privacy.retentionNone': 'Tidak ada kasus yang lewat masa simpan.',
  'privacy.retentionFound': '{n} kasus, tanpa perubahan sejak sebelum {date}',
  'privacy.retentionMore': 'dan {n} kasus lagi',
  'privacy.retentionWhy': 'Lewat masa simpan',
  'privacy.openCase': 'Buka kasus',

  'privacy.files': 'Berkas yang pernah dibuat',
  'privacy.filesLead':
    'Penghapusan tidak menjangkau berkas ini. Bila ada permintaan penghapusan, hapus dengan tangan berkas yang dibuat sebelumnya.',
  'privacy.filesNone': 'Belum ada berkas yang dibuat dari log ini.',
  'privacy.fileName': 'Nama berkas',
  'privacy.fileWhen': 'Dibuat',
  'privacy.fileBy': 'Oleh',
  'privacy.fileMask': 'Penyamaran',
  'privacy.fileMasked': 'tersamar',
  'privacy.fileOpen': 'tidak tersamar',
  'privacy.fileWhy': 'Keperluan',

  'privacy.about.what': 'Yang disimpan',
  'privacy.about.whatText':
    'Isi komentar dengan data pribadi disamarkan, nama akun, tautan, waktu, balasan instansi, dan langkah penanganannya. NIK, nomor KK, telepon, dan sejenisnya diganti kata seperti “[telepon]” sebelum disimpan.',
  'privacy.about.not': 'Yang tidak disimpan',
  'privacy.about.notText':
    'Komentar politik tanpa pokok layanan: hanya dihitung, tanpa nama, isi, atau tautan. Foto profil dan daftar pengikut tidak dibaca.',
  'privacy.about.where': 'Di mana',
  'privacy.about.whereText':
    'Hanya di browser komputer ini. Tanggap tidak punya server dan tidak mengirim data ke mana pun. Data keluar hanya lewat berkas atau teks yang Anda unduh atau salin.',
  'privacy.about.long': 'Berapa lama',
  'privacy.about.longText': '{n} bulan, dapat diubah. Yang lewat masa simpan ditawarkan untuk dihapus setelah Anda melihat daftarnya.',
  'privacy.about.who': 'Penanggung jawab',
  'privacy.about.whoText':
    '{agency} adalah pengendali data menurut UU 27/2022. Bila data bocor, warga dan lembaga diberi tahu paling lambat 3 × 24 jam.',
  'privacy.exportWhy': 'Permintaan pemilik data',
} as const;
