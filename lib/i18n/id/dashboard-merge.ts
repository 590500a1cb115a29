/** Indonesian texts of the page that hands over and merges logs. */

export const dashboardMerge = {
  'merge.title': 'Gabungkan log',
  'merge.lead': 'Setiap admin bekerja di komputernya sendiri. Di sini log disetor ke ketua dan digabung, tanpa server.',
  'merge.give': 'Setor log ke ketua',
  'merge.giveLead':
    'Berkas berisi semua kasus Anda, dengan nama akun dan data pribadi disamarkan. Kirim lewat flashdisk, surel kantor, atau cara lain.',
  'merge.giveNow': 'Buat berkas setoran',
  'merge.giving': 'Menyusun berkas setoran…',
  'merge.given': '“{name}” diunduh. Serahkan ke ketua.',
  'merge.take': 'Gabungkan setoran admin',
  'merge.takeLead':
    'Pilih satu atau banyak berkas sekaligus. Berkas yang sama boleh digabung berulang kali; tidak ada yang terhitung dua kali.',
  'merge.choose': 'Pilih berkas setoran',
  'merge.doing': 'Menggabungkan “{name}” ({n} dari {of})…',
  'merge.result': 'Hasil',
  'merge.file': 'Berkas',
  'merge.from': 'Dari',
  'merge.made': 'Dibuat',
  'merge.added': 'Baru',
  'merge.known': 'Sudah ada',
  'merge.refused': 'Ditolak',
  'merge.refusedHint': 'Ditolak: data yang sudah dihapus atas permintaan warga, atau latihan.',
  'merge.conflicts': 'Dibalas lebih dari satu admin',
  'merge.conflictsLead': 'Periksa apakah jawabannya sejalan.',
  'merge.conflictsNone': 'Tidak ada aduan yang dibalas dua admin.',
  'merge.conflictWho': 'Dibalas {who}',
  'merge.past': 'Yang pernah digabung',
  'merge.pastNone': 'Belum ada.',
  'merge.masked': 'tersamar',
  'merge.at': 'Digabung',
} as const;
