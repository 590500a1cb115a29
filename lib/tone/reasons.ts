/** Why a family is pointed out, in plain words, Indonesian and English; `clause` names the point of the admins' code of conduct. */
import type { Family } from './types';

export interface Reason {
  title: string;
  /** One sentence. */
  why: string;
}

export const REASONS: Readonly<Record<Family, { id: Reason; en: Reason; clause: string }>> = {
  deny_duty: {
    id: {
      title: 'Lempar tanggung jawab',
      why: 'Warga tidak tahu harus ke mana: sebut instansinya dan katakan bahwa laporannya diteruskan.',
    },
    en: { title: 'Passing the buck', why: 'The citizen is left alone: name the proper office and say that the report is passed on.' },
    clause: 'tuntas',
  },
  blame: {
    id: { title: 'Menyalahkan warga', why: 'Warga datang dengan masalah; menyalahkannya menutup percakapan dan mengundang amarah.' },
    en: { title: 'Blaming the citizen', why: 'People come with a trouble; blame ends the talk and invites anger.' },
    clause: 'santun',
  },
  dismiss: {
    id: { title: 'Meremehkan keluhan', why: 'Bagi pelapor masalah ini nyata; meremehkannya terasa seperti tidak didengar.' },
    en: { title: 'Playing it down', why: 'The trouble is real to the person who reports it; playing it down sounds like not listening.' },
    clause: 'santun',
  },
  demand_gratitude: {
    id: { title: 'Meminta rasa terima kasih', why: 'Layanan adalah hak warga; menuntut syukur saat ia mengeluh melukai.' },
    en: { title: 'Asking for gratitude', why: 'A service is a right; asking for thanks while somebody complains hurts.' },
    clause: 'santun',
  },
  procedure_shield: {
    id: {
      title: 'Berlindung di balik prosedur',
      why: 'Aturan atau anggaran saja bukan jawaban: tambahkan tahap sekarang dan kapan ada kabar.',
    },
    en: {
      title: 'Hiding behind procedure',
      why: 'A rule or a budget alone is no answer: say where it stands and when there will be news.',
    },
    clause: 'tuntas',
  },
  order: {
    id: { title: 'Menyuruh warga', why: 'Kalimat ini terdengar sebagai perintah: tawarkan bantuan atau jelaskan langkahnya dengan sopan.' },
    en: { title: 'Ordering about', why: 'This sounds like an order: offer help or explain the step politely.' },
    clause: 'tuntas',
  },
  threat: {
    id: { title: 'Ancaman atau hinaan', why: 'Mengancam atau menghina warga melanggar etika dan bisa menjadi perkara: jangan dikirim.' },
    en: { title: 'Threat or insult', why: 'Threatening or insulting a citizen breaks the code of conduct: do not send it.' },
    clause: 'santun',
  },
  doubt: {
    id: { title: 'Menuduh warga tidak jujur', why: 'Mintalah tempat dan waktu agar bisa dicek, bukan meragukan orangnya.' },
    en: { title: 'Calling it a lie', why: 'Ask for place and time so that it can be checked; do not doubt the person.' },
    clause: 'santun',
  },
  absolute_denial: {
    id: { title: 'Membantah mutlak', why: '"Tidak pernah" dan "semua sudah" mudah dibantah; sebut catatan sampai kapan, dan cek lagi.' },
    en: {
      title: 'Absolute denial',
      why: '"Never" and "all done" are easily disproved; say what the records show up to when, and check again.',
    },
    clause: 'jujur',
  },
  promise: {
    id: { title: 'Menjanjikan hasil', why: 'Tanggal atau jaminan hasil di luar kuasa admin: janjikan kabar, bukan hasil.' },
    en: { title: 'Promising a result', why: "A date or a guarantee is not the admin's to give: promise news, not the result." },
    clause: 'jujur',
  },
  conditional_apology: {
    id: { title: 'Maaf bersyarat', why: '"Maaf kalau…" melempar masalah ke perasaan warga: sebut kesalahannya.' },
    en: { title: 'Conditional apology', why: '"Sorry if…" turns the fault into a feeling: name the fault.' },
    clause: 'santun',
  },
  politics: {
    id: { title: 'Politik', why: 'Akun resmi harus netral: jangan memuji, menyerang, atau menyinggung pilihan politik.' },
    en: { title: 'Politics', why: 'An official account is neutral: no praise, no attack, nothing about votes.' },
    clause: 'netral',
  },
  shouting: {
    id: { title: 'Terkesan berteriak', why: 'Huruf besar dan tanda seru beruntun terbaca sebagai bentakan.' },
    en: { title: 'Shouting', why: 'Capitals and rows of marks read as shouting.' },
    clause: 'santun',
  },
  mockery: {
    id: { title: 'Mengejek', why: 'Candaan atau sindiran atas kesulitan warga menyakitkan dan cepat menyebar.' },
    en: { title: 'Mockery', why: "A joke or sarcasm about somebody's trouble hurts, and spreads fast." },
    clause: 'santun',
  },
  personal_data: {
    id: { title: 'Data pribadi', why: 'Data orang tidak boleh tampil atau diminta di kolom umum: lanjutkan lewat DM.' },
    en: { title: 'Personal data', why: "Nobody's data may be shown or asked for in public: go on by direct message." },
    clause: 'rahasia',
  },
  robotic: {
    id: { title: 'Terlalu umum', why: 'Balasan ini bisa untuk siapa saja: ulangi masalahnya dan sebut langkah berikutnya.' },
    en: { title: 'Too general', why: 'This could go to anybody: repeat the matter and name the next step.' },
    clause: 'cepat',
  },
  impolite: {
    id: { title: 'Kurang sopan', why: 'Sapaan atau nada ini tidak pantas untuk akun resmi.' },
    en: { title: 'Impolite', why: 'This form of address or tone is not fit for an official account.' },
    clause: 'santun',
  },
  internal: {
    id: { title: 'Rahasia dinas', why: 'Isi rapat, pesan atasan, atau anggaran yang belum disahkan tidak untuk umum.' },
    en: { title: 'Office secret', why: 'Meetings, what superiors said, or a budget not yet approved are not for the public.' },
    clause: 'internal',
  },
  house_word: {
    id: { title: 'Kata yang dihindari', why: 'Paket instansi Anda meminta kata ini tidak dipakai dalam balasan.' },
    en: { title: 'Word to avoid', why: "Your agency's pack asks not to use this word in replies." },
    clause: 'santun',
  },
};

/** The key under which the interface texts keep the reason. */
export function whyKey(family: Family): `tone.why.${Family}` {
  return `tone.why.${family}`;
}

export function reasonOf(family: Family, language: 'id' | 'en'): Reason {
  return REASONS[family][language];
}
