import { describe, expect, test } from 'vitest';
import { calendarOf } from '../../../lib/clock';
import { foldCase } from '../../../lib/cases/fold';
import { eraseEvent } from '../../../lib/cases/erase';
import { RECAP_COLUMNS, cellText, recapRows, type Cell } from '../../../lib/export';
import { RINA, comment, story } from '../cases/story';

const calendar = calendarOf({ timeZone: 'Asia/Jakarta', workingWeek: 5, holidays: [] });
const profile = {
  agency: 'DPUPR Kota',
  channels: ['0341-555111'],
  deadlines: {
    firstReply: { amount: 24, unit: 'hours' as const },
    completion: { amount: 14, unit: 'working-days' as const },
    information: { amount: 5, unit: 'working-days' as const },
  },
};
const context = { profile, calendar, now: '2026-11-24T05:00:00.000Z', masked: true };

const cells = (row: readonly Cell[]): Record<string, Cell> =>
  Object.fromEntries(RECAP_COLUMNS.map((column, i) => [column.title, row[i] ?? null]));
const texts = (row: readonly Cell[]): Record<string, string> =>
  Object.fromEntries(RECAP_COLUMNS.map((column, i) => [column.title, cellText(row[i] ?? null, column.kind)]));

function answered() {
  const s = story('instagram:178001', '2026-11-23T03:00:00.000Z');
  s.noted({ handle: 'warga_melati12', text: 'Jalan Melati berlubang, hubungi saya 0812-3456-7890' });
  s.judged();
  s.replied(s.inserted(), { at: '2026-11-23T04:30:00.000Z', text: 'Terima kasih, Kak. Info: 0341-555111' });
  return s;
}

describe('a row of the recap', () => {
  test('says what happened in dates, times and durations of the office', () => {
    const s = answered();
    s.add({ type: 'followedUp', data: { text: 'Ditambal', link: null } }, { at: '2026-11-24T02:00:00.000Z' });
    s.add({ type: 'closed', data: { as: 'done', evidence: 'foto 24/11', why: null } }, { at: '2026-11-25T02:00:00.000Z' });
    const [row] = recapRows(context)([foldCase(s.events)]);
    expect(texts(row ?? [])).toMatchObject({
      No: '1',
      'Tanggal aduan': '23/11/2026',
      Jam: '08:00',
      'Kanal (IG/FB)': 'Instagram',
      'Akun OPD': 'dpu.kotamadya',
      'Pelapor (tersamar)': 'wa***12',
      Jenis: 'Aduan',
      'Kategori (lokal)': 'Jalan & jembatan',
      'Kategori SP4N': 'PEKERJAAN UMUM DAN PENATAAN RUANG',
      Lokasi: 'Jalan Melati',
      'OPD penanggung jawab': 'DPUPR Kota',
      'Waktu balas pertama': '23/11/2026 11:30',
      'Lama balas (jam)': '3,5',
      'Tepat waktu?': 'Ya',
      'Tindak lanjut': 'Ditambal',
      'Tanggal tuntas': '25/11/2026',
      'Lama tuntas (hari kerja)': '2',
      Status: 'Selesai (ada bukti)',
      'Bukti/tautan': 'foto 24/11',
      Admin: 'RN',
    });
  });

  test('shows no personal data unless that was chosen; the own hotline stays', () => {
    const c = foldCase(answered().events);
    const masked = JSON.stringify(recapRows(context)([c]));
    expect(masked).not.toMatch(/3456|melati12/u);
    expect(masked).toContain('0341-555111');
    expect(JSON.stringify(recapRows({ ...context, masked: false })([c]))).toMatch(/0812-3456-7890.*/u);
  });

  test('carries an approximate start to the last cell that depends on it', () => {
    const s = story('facebook:5', '2026-11-23T03:00:00.000Z');
    s.noted({ channel: 'facebook', postedAt: '2026-11-22T20:00:00.000Z', postedAtApproximate: true });
    s.replied(null, { at: '2026-11-23T04:00:00.000Z' });
    s.add({ type: 'closed', data: { as: 'done', evidence: 'foto', why: null } }, { at: '2026-11-24T02:00:00.000Z' });
    const [row] = recapRows(context)([foldCase(s.events)]);
    expect(texts(row ?? [])).toMatchObject({
      Jam: '± 03:00',
      'Lama balas (jam)': '± 8,0',
      'Tepat waktu?': 'Ya (perkiraan)',
      'Lama tuntas (hari kerja)': '± 1',
    });
    expect(cells(row ?? [])['Keterangan/alasan arsip']).toContain('Waktu aduan perkiraan');
  });

  test('says when the time is not known, and counts from the note', () => {
    const s = story('manual:0198', '2026-11-23T03:00:00.000Z');
    s.noted({ commentId: null, postedAt: null });
    const [row] = recapRows(context)([foldCase(s.events)]);
    expect(texts(row ?? [])).toMatchObject({
      Jam: 'tidak diketahui',
      'Tepat waktu?': 'Tidak, belum dibalas (perkiraan)',
      'Lama balas (jam)': '',
      Status: 'Baru',
    });
  });

  test('names the office, a number of its own, the reason, and what is open', () => {
    const s = answered();
    s.add({ type: 'numbered', data: { number: 'RN-1123-07' } });
    s.add({ type: 'forwarded', data: { office: 'PLN', via: 'WhatsApp', to: null } });
    s.add({ type: 'citizenReplied', data: { comment: comment('9', { text: 'belum juga', postedAt: '2026-11-23T09:00:00.000Z' }) } });
    const [row] = recapRows(context)([foldCase(s.events)]);
    expect(texts(row ?? [])).toMatchObject({
      'ID kasus': 'RN-1123-07',
      'OPD penanggung jawab': 'PLN',
      Status: 'Diteruskan ke PLN',
      'Tindak lanjut': 'Diteruskan ke PLN',
      'Keterangan/alasan arsip': 'Warga menanggapi',
    });
  });

  test('of an erased case keeps the figures and nothing else', () => {
    const [row] = recapRows(context)([foldCase([eraseEvent(foldCase(answered().events), 'permintaan', RINA, 0)])]);
    expect(texts(row ?? [])).toMatchObject({
      'Tanggal aduan': '23/11/2026',
      'Lama balas (jam)': '3,5',
      Status: 'Dibalas (data dihapus)',
      'Isi aduan (tersamar)': '',
      Balasan: '',
      Tautan: '',
      'Pelapor (tersamar)': '',
    });
  });

  test('numbers count on over pieces', () => {
    const rows = recapRows(context);
    const c = foldCase(answered().events);
    expect([...rows([c, c]), ...rows([c])].map((row) => row[0])).toEqual([1, 2, 3]);
  });
});
