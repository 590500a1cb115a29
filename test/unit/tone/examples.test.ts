/** Each family is noticed in words that differ, and the same words are left alone where they are innocent. */
import { describe, expect, it } from 'vitest';
import { checkReply, type Family, type ToneLevel } from '../../../lib/tone';

type Example = [reply: string, complaint?: string];
/** Words that the agency lists itself have no examples here. */
const BAD: Record<Exclude<Family, 'house_word'>, Example[]> = {
  deny_duty: [
    ['Itu bukan wewenang kami Kak.'],
    ['Lampu jalan nasional urusannya balai, silakan tanya ke sana saja.'],
    ['Menika sanes tanggelanipun kantor kula, Pak.'],
    ['Éta mah sanés bagian abdi, Kang.'],
  ],
  blame: [
    ['Salah sendiri parkir di situ.'],
    ['Makanya Bapak baca dulu pengumumannya.'],
    ['Kan sudah kami umumkan minggu lalu, Bu.'],
    ['Salahe dhewe ora maca.'],
    ['Salah sorangan teu maca pangumuman.'],
  ],
  dismiss: [
    ['Iya tau kak.'],
    ['Cuma genangan sebentar kok, jangan lebay.', 'banjir di gang kami'],
    ['Sabar dong, kami juga sibuk.'],
    ['Ngono wae kok ribut.'],
    ['Kitu wae meni ribut, sing sabar atuh.'],
  ],
  demand_gratitude: [
    ['Masih untung dapat bantuan, Bu.'],
    ['Harusnya Bapak bersyukur jalannya sudah diaspal.'],
    ['Daerah lain malah belum punya.'],
    ['Isih untung diwenehi.'],
    ['Kuduna mah bersyukur.'],
  ],
  procedure_shield: [
    ['Pelayanan kami sudah sesuai SOP.', 'ambulans telat sejam'],
    ['Anggaran terbatas, harap maklum.'],
    ['Pancen ngono prosedure, Bu.'],
    ['Da aturanana kitu.'],
  ],
  order: [
    ['Urus sendiri ke kecamatan.'],
    ['Datang saja ke kantor pada jam kerja.'],
    ['Ndang nyang kantor kono.'],
    ['Datang wé ka kantor.'],
  ],
  threat: [
    ['Hati-hati, komentar seperti ini bisa dipidana.'],
    ['Kami tahu rumah Anda.'],
    ['Dasar goblok.'],
    ['Tak laporke polisi lho.'],
    ['Ati-ati nyarios kitu, bisi ditéwak pulisi.'],
  ],
  doubt: [['Anda bohong.'], ['Buktinya mana, Pak?'], ['Jangan asal bicara ya.'], ['Ojo ngapusi, Mas.'], ['Tong ngabohong, Kang.']],
  absolute_denial: [
    ['Tidak mungkin petugas kami begitu.', 'petugas minta uang'],
    ['Semua sudah kami kerjakan.'],
    ['Ora mungkin petugase ngono.'],
    ['Moal mungkin petugas urang kitu.'],
  ],
  promise: [['Besok pasti selesai, Pak.'], ['Kami jamin minggu depan jalannya mulus.'], ['Sesuk mesti rampung.'], ['Énjing pasti bérés.']],
  conditional_apology: [
    ['Maaf kalau ada yang tersinggung.'],
    ['Jika dirasa kurang, kami minta maaf.'],
    ['Ngapunten menawi wonten ingkang ketersinggung.'],
    ['Hampura lamun aya nu kasigeung.'],
  ],
  politics: [
    ['Itu peninggalan bupati yang lama.'],
    ['Yang komentar begini pendukung sebelah.'],
    ['Jangan lupa coblos nomor dua.'],
    ['Sing protes mesti wong sing kalah pilkada.'],
  ],
  shouting: [['SUDAH DIJELASKAN DI ATAS!!!'], ['Tunggu giliran Pak!!!'], ['MOHON DIBACA DULU YA KAK, sampai tanggal 20.']],
  mockery: [
    ['wkwk sekalian mancing aja Kak', 'rumah saya kebanjiran'],
    ['Lumayan dapat kolam renang gratis 🤣', 'banjir masuk kamar'],
    ['Drama banget Kak.'],
  ],
  personal_data: [
    ['KTP dengan NIK 3374012003990001 sudah jadi.'],
    ['Pelapornya Bu Wati, rumahnya RT 3 No. 12.'],
    ['Tulis NIK dan nomor HP di kolom komentar ya.'],
  ],
  robotic: [
    ['Baik kak.', 'jembatan putus'],
    ['Terima kasih atas masukannya.', 'lampu mati, ada kecelakaan'],
    ['🙏🙏', 'air keruh seminggu'],
  ],
  impolite: [['Kamu tinggal di mana?'], ['Lu coba lagi aja.'], ['Bawel amat sih lo.'], ['Kowe RT piro?']],
  internal: [
    ['Kata Pak Kabid anggarannya digeser ke proyek lain.'],
    ['Di grup WA dinas sudah ramai soal ini, tapi jangan bilang siapa-siapa.'],
  ],
};

const GOOD: Example[] = [
  ['Terima kasih, sudah kami teruskan ke Dinas PU untuk dicek hari ini.'],
  ['Mohon kesabarannya ya Bu, petugas sedang menuju lokasi.', 'air mati'],
  [
    'Ini bukan wewenang kami, namun sudah kami teruskan ke Dinas Bina Marga dan perkembangannya kami kabari di sini.',
    'jalan provinsi rusak',
  ],
  ['Kabar itu hoaks, Kak. Rilis resminya ada di laman BMKG.', 'katanya mau tsunami?'],
  ['Perbaikan dijadwalkan 12 sampai 15 Juni sesuai kontrak.', 'kapan jalan diperbaiki'],
  ['Wajar kalau Bapak kecewa. Mohon kirim nomor pelanggannya lewat DM, akan kami cek.', 'tagihan air salah'],
  ['Kantor kami di Jl. Pemuda No. 8, call center (0286) 555-0190.', 'alamat kantor di mana'],
  ['NIK cukup dikirim lewat DM ya, jangan di komentar.', 'BPJS saya nonaktif'],
  ['Mohon maaf airnya keruh sejak pagi. Kalau sore masih sama, balas di sini supaya kami kirim petugas lab.', 'air keruh'],
  ['Pembuang limbah bisa dipidana menurut UU 32/2009; DLH mengambil sampel siang ini.', 'pabrik buang limbah'],
  ['Sami-sami, Pak. Matur nuwun ugi sampun sabar.', 'matur nuwun dalane wis apik'],
  ['Bisa diwakilkan, Kak, asal satu KK.', 'ambil KTP bisa diwakilkan?'],
];

const RANK: Record<ToneLevel, number> = { ok: 0, caution: 1, stop: 2 };

describe.each(Object.entries(BAD))('%s', (family, examples) => {
  it.each(examples)('is noticed in "%s"', (reply, complaint = 'tolong diperbaiki') => {
    const report = checkReply(reply, { complaint });
    expect(report.findings.map((f) => f.family)).toContain(family);
    expect(RANK[report.level]).toBeGreaterThan(0);
  });
});

describe('a good reply', () => {
  it.each(GOOD)('is left alone: "%s"', (reply, complaint = '') => expect(checkReply(reply, { complaint }).findings).toEqual([]));
});

describe('levels', () => {
  it.each([
    ['KTP dengan NIK 3374012003990001 sudah jadi.', 'stop'],
    ['Tulis NIK dan nomor HP di kolom komentar ya.', 'caution'],
    ['Komentar Anda bisa dipidana.', 'stop'],
    ['Iya tau kak.', 'caution'],
  ])('"%s" is %s', (reply, level) => expect(checkReply(reply, { complaint: 'jalan rusak' }).level).toBe(level));
});
