/**
 * What citizens write under the posts of an invented agency. Every text, name, place and number is made up.
 * `expect` says what a careful admin would make of a comment; tests measure against it.
 */

export type PostKey = 'flood' | 'quiet' | 'empty' | 'praise' | 'provoked' | 'foreign' | 'group';

export type Kind =
  | 'complaint'
  | 'question'
  | 'suggestion'
  | 'praise'
  | 'political'
  /** A complaint and politics in one. */
  | 'mixed'
  | 'spam'
  | 'chat'
  /** Written by the agency itself. */
  | 'own';

export type Topic =
  | 'jalan'
  | 'pju'
  | 'banjir'
  | 'sampah'
  | 'air'
  | 'lalin'
  | 'adminduk'
  | 'izin'
  | 'bansos'
  | 'kesehatan'
  | 'pendidikan'
  | 'trantib'
  | 'fasum'
  | 'aparatur'
  | 'lainnya';

export interface Expect {
  kind: Kind;
  needsReply: boolean;
  topic?: Topic;
  /** Danger to life or acute now. */
  urgent?: boolean;
  /** Holds personal data that a log must mask. */
  personal?: boolean;
}

export interface Author {
  /** Instagram handle; also the vanity on Facebook. */
  handle: string;
  /** Name on Facebook. */
  name: string;
}

export interface ContentComment {
  /** "flood-03"; a reply "flood-03.1". The ids on both sites come from it (see `commentId`). */
  key: string;
  author: Author;
  text: string;
  /** Age in minutes when the page is opened. */
  ago: number;
  likes?: number;
  /** On Facebook the thread is shown open from the start. */
  open?: boolean;
  /** A reply: whom it names. */
  to?: Author;
  replies?: ContentComment[];
  expect: Expect;
}

export interface ContentPost {
  key: PostKey;
  owner: 'agency' | 'news' | 'citizen';
  /** Instagram shortcode. */
  code: string;
  /** Facebook's ids of the post and of its photo. */
  pfbid: string;
  fbPostId: string;
  fbPhotoId: string;
  title: string;
  caption: string;
  ago: number;
  likes: number;
  reel?: boolean;
  comments: ContentComment[];
}

const agency: Author = { handle: 'dpu.kotacontoh', name: 'Dinas PU Kota Contoh' };

type Draft = [handle: string, name: string, text: string, expect: Expect, more?: { likes?: number; open?: boolean; replies?: Draft[] }];

const yes = (kind: Kind, topic?: Topic, more: Partial<Expect> = {}): Expect => ({
  kind,
  needsReply: true,
  ...(topic ? { topic } : {}),
  ...more,
});
const no = (kind: Kind, topic?: Topic, more: Partial<Expect> = {}): Expect => ({
  kind,
  needsReply: false,
  ...(topic ? { topic } : {}),
  ...more,
});
/** A reply of the agency itself. */
const answer = (text: string): Draft => [agency.handle, agency.name, text, no('own')];

/** Numbers the drafts of one post and spreads them over the time since it was published. */
function thread(post: PostKey, drafts: Draft[], hours: number): ContentComment[] {
  const build = ([handle, name, text, expect, more]: Draft, key: string, ago: number, parent?: Author): ContentComment => {
    const author = { handle, name };
    return {
      key,
      author,
      text,
      ago: Math.max(2, Math.round(ago)),
      ...(more?.likes ? { likes: more.likes } : {}),
      ...(more?.open ? { open: true } : {}),
      ...(parent ? { to: parent } : {}),
      ...(more?.replies ? { replies: more.replies.map((reply, i) => build(reply, `${key}.${i + 1}`, ago * 0.8 - i, author)) } : {}),
      expect,
    };
  };
  return drafts.map((draft, i) => build(draft, `${post}-${String(i + 1).padStart(2, '0')}`, ((i + 0.5) / drafts.length) * hours * 60));
}

const flood: Draft[] = [
  [
    'sari.wulan22',
    'Sari Wulan',
    'Min, Jl. Melati RT 04 dari subuh airnya udah sepinggang, anak2 sama lansia belum dievakuasi 😭 tolong segera',
    yes('complaint', 'banjir', { urgent: true }),
    { likes: 48 },
  ],
  [
    'bang_ucok77',
    'Ucok Hutapea',
    'Tiap hujan dikit langsung jadi kolam renang gratis. Mantap betul kinerjanya 👏👏👏',
    yes('complaint', 'banjir'),
    { likes: 112 },
  ],
  [
    'niken_larasati',
    'Niken Larasati',
    'Pompa air di Kampung Baru mati dari semalem pak, warga nyedot pake ember. Kapan diperbaiki?',
    yes('complaint', 'banjir'),
    {
      likes: 31,
      replies: [
        answer(
          'Terima kasih laporannya, Kak Niken. Pompa Kampung Baru sedang diperbaiki tim kami sejak pukul 07.00. Perkembangannya kami kabarkan di sini.',
        ),
        ['niken_larasati', 'Niken Larasati', 'siap makasih min, ditunggu kabarnya', no('chat')],
      ],
    },
  ],
  [
    'mas_gondrong.smg',
    'Wahyu Gondrong',
    'Selokan ngarep omahku mampet wis rong sasi, dilaporne bola-bali ora ana sing teka. Iki piye to pak? 😤',
    yes('complaint', 'banjir'),
    { likes: 19 },
  ],
  [
    'kang.asep_bdg',
    'Asep Sutisna',
    'Di Gang Kenanga cai geus asup ka imah, punten atuh kirim perahu. Urang teh geus ti peuting teu sare',
    yes('complaint', 'banjir', { urgent: true }),
    { likes: 27 },
  ],
  ['dwi.pras', 'Dwi Prasetyo', 'Nomor posko banjir yang bisa dihubungi malam hari berapa ya min?', yes('question', 'banjir')],
  [
    'bu_endang',
    'Endang Sulastri',
    'Alhamdulillah di tempat saya sudah surut, terima kasih petugas yang begadang semalaman 🙏🙏',
    no('praise'),
    { likes: 66 },
  ],
  ['cuan_harian.88', 'Cuan Harian', 'Modal receh jadi jutaan!! 🎰 gacor tiap hari cek bio kak 💰💰', no('spam')],
  [
    'rizky_fdl',
    'Rizky Fadhilah',
    'Percuma lapor. Bilang aja dananya abis buat kampanye paslon sebelah, ganti walikotanya 2029!!',
    no('political'),
    { likes: 40 },
  ],
  [
    'teh_rina',
    'Rina Marlina',
    'Walikotanya sibuk pencitraan tapi gorong-gorong Jl. Anggrek mampet 3 bulan gak diurus. Tolong dikeruk dulu lah sebelum nyaleg lagi',
    yes('mixed', 'banjir'),
    { likes: 53 },
  ],
  [
    'yoga.prtm',
    'Yoga Pratama',
    'Lampu PJU sepanjang Jl. Dahlia mati semua padahal airnya tinggi, semalam ada motor nyemplung got 😨',
    yes('complaint', 'pju', { urgent: true }),
    { likes: 35 },
  ],
  [
    'hesti.nur',
    'Hesti Nurhayati',
    'Saya Hesti, rumah Jl. Cempaka No. 17 RT 02 RW 06, HP 0812-0000-1234, NIK 3374000101900001. Mohon bantuan karung pasir',
    yes('complaint', 'banjir', { personal: true }),
  ],
  ['joni_kocak', 'Joni Iskandar', 'Lumayan min bisa mancing lele di ruang tamu 🐟😂', no('chat'), { likes: 88 }],
  [
    'ardi.w',
    'Ardi Wibowo',
    'Usul min, tiap kelurahan dikasih papan ukur tinggi air biar warga bisa siap-siap',
    yes('suggestion', 'banjir'),
    { likes: 22 },
  ],
  [
    'lina_oktvn',
    'Lina Oktavianti',
    'Jembatan kecil di Pasar Lama udah retak, dilewati truk terus. Jangan nunggu ambruk dong',
    yes('complaint', 'jalan', { urgent: true }),
    {
      likes: 41,
      replies: [
        answer('Terima kasih, Kak Lina. Boleh dibantu titik lokasinya lewat pesan? Tim jembatan akan memeriksa hari ini.'),
        ['lina_oktvn', 'Lina Oktavianti', 'sebelah toko beras pojok min, udah saya DM fotonya', yes('complaint', 'jalan')],
        answer('Terima kasih, sudah kami terima. Petugas menuju lokasi.'),
        ['pak_mul', 'Mulyono', 'betul itu bahaya bgt, tadi pagi ada yg hampir jatuh', yes('complaint', 'jalan', { urgent: true })],
        ['lina_oktvn', 'Lina Oktavianti', 'sampe sore belum ada yg dateng min 😔', yes('complaint', 'jalan')],
      ],
    },
  ],
  [
    'pak_mul',
    'Mulyono',
    'Sampah numpuk nutup saringan air depan SDN 2, makanya banjir. Wis tak kandani ket wingi',
    yes('complaint', 'sampah'),
    { likes: 14 },
  ],
  ['gilang.rmd', 'Gilang Ramadhan', '@ardi.w bener bro, dulu pernah ada tapi ilang 😅', no('chat')],
  [
    'siti.mrym',
    'Siti Maryam',
    'Air PDAM di Perum Griya Asri keruh campur lumpur sejak banjir, gak bisa dipake masak',
    yes('complaint', 'air'),
    {
      likes: 25,
      replies: [answer('Mohon maaf atas ketidaknyamanannya, Kak Siti. Laporan kami teruskan ke PDAM Kota Contoh, kami ikut memantau.')],
    },
  ],
  ['dedekgemes_', 'Dedek Kurnia', 'nyimak', no('chat')],
  [
    'budi_santoso.bs',
    'Budi Santoso',
    'Kpn jln Kenanga di aspal lg?? lubangnya ketutup air, sdh 2 org jatuh minggu ini',
    yes('complaint', 'jalan', { urgent: true }),
    { likes: 38 },
  ],
  ['maya.ktring', 'Maya Katering', 'Buka PO nasi box buat relawan banjir kak, mulai 12rb aja, minat chat ya 😊', no('spam')],
  [
    'eko_ngapak',
    'Eko Purwanto',
    'Inyong wis lapor ping telu neng call center ora diangkat-angkat. Layanan apa kiye',
    yes('complaint', 'aparatur'),
    { likes: 29 },
  ],
  ['fitri_hndyn', 'Fitri Handayani', 'Semoga semua petugas dan warga selalu dalam lindungan-Nya, aamiin 🤲', no('praise'), { likes: 51 }],
  [
    'om.tatang',
    'Tatang Suhendar',
    'Naha kajadian deui kajadian deui, unggal taun anggaran drainase milyaran hasilna mah angger caah 🙄',
    yes('complaint', 'banjir'),
    { likes: 44 },
  ],
  [
    'ningsih_wrg',
    'Ningsih',
    'Untuk minta karung pasir syaratnya apa saja ya? harus lewat RT atau bisa langsung?',
    yes('question', 'banjir'),
    { replies: [answer('Bisa langsung ke posko kelurahan dengan membawa KTP, Bu Ningsih. Posko buka 24 jam. Terima kasih.')] },
  ],
  [
    'pejuang_perubahan',
    'Pejuang Perubahan',
    'Coblos nomor 2, banjir tuntas! Yang sekarang cuma bisa janji #gantiwali',
    no('political'),
    { likes: 9 },
  ],
  [
    'ratna.dw',
    'Ratna Dewi',
    'Hebat ya, baru setahun diresmiin taludnya udah longsor. Kualitas sultan, harga kaki lima 😊',
    yes('complaint', 'banjir'),
    { likes: 76 },
  ],
  [
    'koh_alung',
    'Alung Wijaya',
    'Parkir liar di depan ruko bikin truk pemadam ga bisa masuk pas banjir kemarin. Tolong ditertibkan',
    yes('complaint', 'lalin'),
  ],
  [
    'mbak.yanti',
    'Yanti Rahayu',
    'Min tolong min kabel listrik di pertigaan Jl. Seroja nglewer kena air, medeni tenan, ono percikan!! ⚡',
    yes('complaint', 'fasum', { urgent: true }),
    { likes: 61 },
  ],
  [
    'hendra.gnwn',
    'Hendra Gunawan',
    'Terima kasih gorong2 depan pasar akhirnya dibersihkan, tinggal yg arah terminal masih mampet pak',
    yes('complaint', 'banjir'),
    { likes: 17 },
  ],
  ['ayu_tingtinggg', 'Ayu Lestari', 'Kok drone-nya canggih tapi bantuannya ga nyampe2 ya 😌', yes('complaint', 'bansos'), { likes: 33 }],
  ['zaki.alf', 'Zaki Alfarizi', 'Yg kerja di lapangan keren, salut buat pasukan oranye 💪🔥', no('praise'), { likes: 72 }],
  [
    'wongcilik_88',
    'Slamet Riyadi',
    'DPRD-ne turu kabeh yo? Pilihan wingi rakus kabeh, duit rakyat diuntal',
    no('political'),
    { likes: 20 },
  ],
  ['nadia.shfr', 'Nadia Safira', 'Banjirnya sampai jam berapa ya kira2? Besok anak sekolah libur ga min?', yes('question', 'pendidikan')],
  [
    'tukang.ledeng',
    'Jasa Ledeng Kilat',
    'Jasa sedot WC & saluran mampet 24 jam, murah bergaransi, hub 0813-0000-9876',
    no('spam', undefined, { personal: true }),
  ],
  [
    'ibu.kost.mawar',
    'Kost Mawar',
    'Lagi-lagi Gang Mawar. Warga udah swadaya beli pompa sendiri, pemerintah ke mana aja?? Kami ini bayar pajak lho!!!',
    yes('complaint', 'banjir'),
    { likes: 58 },
  ],
  [
    'rendi.stwn',
    'Rendi Setiawan',
    'Saran aja pak, jadwal pengerukan sungai diumumin di IG biar warga bisa ikut kerja bakti',
    yes('suggestion', 'banjir'),
  ],
  ['mbah_karto', 'Karto Diharjo', 'Matur nuwun pak, dalan ngarep masjid wis garing. Mugi-mugi lancar sedaya', no('praise'), { likes: 12 }],
  [
    'vina.oct',
    'Vina Octavia',
    'mohon maaf sebelumnya, saya mau menyampaikan bahwa di lingkungan kami tepatnya RT 05 RW 03 Kelurahan Sukamaju sudah hampir dua minggu genangan tidak surut. Awalnya hanya setinggi mata kaki, sekarang sudah sampai lutut orang dewasa. Anak-anak terpaksa digendong kalau berangkat sekolah, dan beberapa warga mulai gatal-gatal serta demam. Kami sudah lapor ke RT, RW, sampai kelurahan, tetapi jawabannya selalu menunggu alat. Mohon kiranya dinas bisa meninjau langsung, minimal mengirim pompa portabel dulu. Terima kasih',
    yes('complaint', 'banjir'),
    { likes: 47 },
  ],
  [
    'agung_ltf',
    'Agung Latif',
    'Dicek dong min jgn cuma posting, Jl. Flamboyan belakang puskesmas airnya hitam bau limbah',
    yes('complaint', 'banjir'),
    {
      open: true,
      likes: 15,
      replies: [
        ['sri_mulyati', 'Sri Mulyati', 'iya di tempatku juga bau bgt, anak saya sampe mual', yes('complaint', 'banjir')],
        answer('Terima kasih, Kak Agung dan Kak Sri. Tim laboratorium dan drainase kami jadwalkan mengecek besok pagi.'),
      ],
    },
  ],
];

const quiet: Draft[] = [
  ['ahmad.slh', 'Ahmad Saleh', 'Jam layanan kantor selama Ramadan jam berapa ya min?', yes('question', 'lainnya')],
  [
    'dewi_anggrn',
    'Dewi Anggraini',
    'Trotoar depan kantor pos ubinnya lepas, nenek saya kesandung kemarin. Tolong dibenerin ya',
    yes('complaint', 'fasum'),
    { likes: 3 },
  ],
];

const praise: Draft[] = [
  ['sekar.ayu', 'Sekar Ayu', 'Tamannya jadi adem dan rapi, makasih bapak ibu petugas 🌿💚', no('praise'), { likes: 45 }],
  ['irfan.hkm', 'Irfan Hakim', 'Mantap, lanjutkan! Semoga kecamatan lain menyusul', no('praise'), { likes: 21 }],
  [
    'ceu_kokom',
    'Kokom Komariah',
    'Hatur nuhun pisan, budak resep ulin di dieu ayeuna mah 😍',
    no('praise'),
    { likes: 18, replies: [answer('Sami-sami, Teh Kokom. Mangga dijaga sasarengan nya 😊')] },
  ],
  ['pakdhe_no', 'Tukino', 'Apik tenan, tapi lampune kok durung murub yo pak? Wengi dadi peteng', yes('complaint', 'pju'), { likes: 7 }],
  ['lusi.prmt', 'Lusi Permata', 'Keren min! Boleh dipakai buat foto prewed ga ya? izinnya ke mana?', yes('question', 'izin')],
  ['bayu.sgr', 'Bayu Segara', '👍👍👍❤️', no('praise')],
];

const provoked: Draft[] = [
  ['jagoan_komen', 'Jagoan Komen', 'Dinas sampah!! Kerjanya makan gaji buta semua, g*blok', no('chat'), { likes: 30 }],
  [
    'tono.krng',
    'Tono Karang',
    'ANJ*NG jalan Rajawali bolong segede kolam, velg gue pecah! Siapa yg ganti hah??',
    yes('complaint', 'jalan', { urgent: true }),
    { likes: 64 },
  ],
  ['rakyat_bersuara', 'Rakyat Bersuara', 'Kepala dinasnya titipan partai, ya wajar ga becus. Turunkan!!', no('political'), { likes: 55 }],
  [
    'linda_smbr',
    'Linda Sumber',
    'Preettt. Dari jaman pak anu sampe pak itu proyeknya gitu2 aja, duitnya ke kantong siapa?',
    no('political'),
    { likes: 39 },
  ],
  [
    'dodo.sarkas',
    'Dodo Subagja',
    'Selamat ya atas penghargaannya 🏆 semoga lubang di Jl. Merpati juga dapet piala kategori terlama',
    yes('complaint', 'jalan'),
    { likes: 91 },
  ],
  [
    'kartika_sr',
    'Kartika Sari',
    'Admin jangan hapus komen warga dong, takut ya?! Kemarin laporan got bau di Jl. Nuri saya dihapus',
    yes('complaint', 'aparatur'),
    {
      likes: 48,
      replies: [
        ['jagoan_komen', 'Jagoan Komen', 'biasa, anti kritik kayak junjungannya', no('political')],
        ['rakyat_bersuara', 'Rakyat Bersuara', 'screenshot mbak viralin aja', no('chat')],
      ],
    },
  ],
  [
    'suparman.gtg',
    'Suparman',
    'Nek ora iso kerjo mbok mundur wae! Dalan desaku kaya kali asat, mboke wong lara digotong nganggo sarung',
    yes('complaint', 'jalan', { urgent: true }),
    { likes: 70 },
  ],
  ['netral_aja', 'Netral Saja', 'Yang marah2 coba lapor pake cara yg bener dulu deh, petugasnya juga manusia', no('chat'), { likes: 12 }],
];

const foreign: Draft[] = [
  ['sari.wulan22', 'Sari Wulan', 'Semoga cepat surut ya min', no('chat')],
  ['agung_ltf', 'Agung Latif', 'Jalan Flamboyan juga parah, tolong diliput', no('complaint', 'banjir')],
  ['joni_kocak', 'Joni Iskandar', 'Yang penting ada ikannya 😂', no('chat')],
];

const group: Draft[] = [
  ['pak_mul', 'Mulyono', 'Di tempatku yo podo wae, banjir terus', no('complaint', 'banjir')],
  [
    'hesti.nur',
    'Hesti Nurhayati',
    'Udah ada yg coba lapor ke dinas PU belum?',
    no('question', 'banjir'),
    { open: true, replies: [answer('Terima kasih infonya, Kak. Bisa dilaporkan juga di kolom komentar halaman resmi kami, ya.')] },
  ],
];

const posts_: Omit<ContentPost, 'comments'>[] = [
  {
    key: 'flood',
    owner: 'agency',
    code: 'DRa7Kc0Banj',
    pfbid: 'pfbid02BanjirKotaContohQm7vZr4XwT9aLs3HnEy6UkPd8Gc1Rj5',
    fbPostId: '122100000000000101',
    fbPhotoId: '122100000000000901',
    title: 'Info Banjir Kota Contoh',
    likes: 1284,
    ago: 26 * 60,
    caption:
      'INFO BANJIR 🌧️\nHujan lebat sejak semalam menyebabkan genangan di beberapa titik. Tim kami bersiaga dengan 14 pompa dan 60 personel.\nSampaikan kondisi di tempat Anda di kolom komentar, ya.\n#kotacontoh #siagabanjir',
  },
  {
    key: 'quiet',
    owner: 'agency',
    code: 'DRb2Lm1Jdwl',
    pfbid: 'pfbid02JadwalKotaContohXs5cVt8BnM2qWe7RzYk4UaGd9Hf3Lp',
    fbPostId: '122100000000000102',
    fbPhotoId: '122100000000000902',
    title: 'Jadwal Perawatan Jalan Minggu Ini',
    likes: 87,
    ago: 2 * 1440,
    caption: 'Jadwal perawatan jalan minggu ini. Mohon berhati-hati saat melintas. 🚧',
  },
  {
    key: 'empty',
    owner: 'agency',
    code: 'DRc9Np2Knsg',
    pfbid: 'pfbid02KosongKotaContohTr6yUi3OpA8sDf1GhJk5LzXc4VbNm',
    fbPostId: '122100000000000103',
    fbPhotoId: '122100000000000903',
    title: 'Selamat Hari Bakti',
    likes: 12,
    ago: 35,
    caption: 'Selamat Hari Bakti Pekerjaan Umum! Sigap membangun, tulus melayani.',
  },
  {
    key: 'praise',
    owner: 'agency',
    code: 'DRd4Qr3Taman',
    pfbid: 'pfbid02TamanKotaContohLk9jHg7FdS5aPo3IuY1tRe8WqZx6CvBn',
    fbPostId: '122100000000000104',
    fbPhotoId: '122100000000000904',
    title: 'Taman Kenanga Kini Lebih Hijau',
    likes: 640,
    ago: 3 * 1440,
    reel: true,
    caption: 'Taman Kenanga selesai ditata. Yuk jaga bersama! 🌳',
  },
  {
    key: 'provoked',
    owner: 'agency',
    code: 'DRe8St4Award',
    pfbid: 'pfbid02PialaKotaContohMn2bVc4XzL6kJh8GfD1sAp3OiU5yTr7',
    fbPostId: '122100000000000105',
    fbPhotoId: '122100000000000905',
    title: 'Penghargaan Jalan Mantap',
    likes: 233,
    ago: 5 * 1440,
    reel: true,
    caption: 'Alhamdulillah, Dinas PU Kota Contoh meraih penghargaan Jalan Mantap tingkat provinsi. Terima kasih atas dukungan warga! 🏆',
  },
  {
    key: 'foreign',
    owner: 'news',
    code: 'DRf1Uv5Kabar',
    pfbid: 'pfbid02KabarKotaContohEw3rTy5UiO7pAs9DfG2hJk4LzXc6Vb',
    fbPostId: '122100000000000201',
    fbPhotoId: '122100000000000911',
    title: 'Banjir Rendam Tiga Kelurahan',
    likes: 410,
    ago: 20 * 60,
    caption: 'Banjir merendam tiga kelurahan di Kota Contoh. Begini kondisi terkini di lapangan.',
  },
  {
    key: 'group',
    owner: 'citizen',
    code: 'group',
    pfbid: 'pfbid02GrupWargaContohPq4wEr6TyU8iOa1SdF3gHj5KlZ7xCv',
    fbPostId: '700000000000301',
    fbPhotoId: '122100000000000921',
    title: 'Tanya Warga',
    likes: 23,
    ago: 9 * 60,
    caption: 'Lur, daerah mana aja yang masih banjir pagi ini? Mau berangkat kerja.',
  },
];

const drafts: Record<PostKey, [Draft[], number]> = {
  flood: [flood, 25],
  quiet: [quiet, 40],
  empty: [[], 1],
  praise: [praise, 60],
  provoked: [provoked, 100],
  foreign: [foreign, 18],
  group: [group, 8],
};

export const posts: ContentPost[] = posts_.map((p) => ({ ...p, comments: thread(p.key, ...drafts[p.key]) }));

/** Every comment of a post with its replies, in thread order. */
export function flat(comments: readonly ContentComment[]): ContentComment[] {
  return comments.flatMap((c) => [c, ...flat(c.replies ?? [])]);
}
