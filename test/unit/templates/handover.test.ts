/** What goes out by copy and paste carries the matter and the place, and nobody's data. */
import { describe, expect, it } from 'vitest';
import { approvalText, formText, handoverValues, shorten, whatsappHandover, type HandoverCase, type Sender } from '../../../lib/templates';

const sender: Sender = { agency: 'Dinas PU Kota Contoh', initials: 'RN', channels: ['0800-1-555-555'] };
const one: HandoverCase = {
  number: 'RN-1122-07',
  topic: 'jalan',
  topicTitle: 'Jalan & jembatan',
  place: 'Jl. Kenanga RT 02',
  link: 'https://www.instagram.com/p/X/c/1/',
  text: 'min jl. kenanga RT 02 lubang parah, hubungi saya 081234567890 a.n. Budi Santoso, sudah bilang @rani_putri12 juga',
  date: '24 Nov 2026',
  channel: 'Instagram',
  urgent: false,
};

describe('hand-over texts', () => {
  it('tells the other office number, matter, place and link, and no personal data', () => {
    const text = whatsappHandover(one, { name: 'Dinas Perhubungan' }, sender);
    for (const part of ['RN-1122-07', 'Jalan & jembatan', 'Jl. Kenanga RT 02', one.link, 'Dinas Perhubungan', 'Dinas PU Kota Contoh (RN)'])
      expect(text).toContain(part);
    for (const data of ['081234567890', 'Budi', 'rani_putri12']) expect(text).not.toContain(data);
  });

  it('leaves out what is not known instead of inventing it', () => {
    const text = whatsappHandover({ ...one, number: null, place: null, link: null, date: null }, { name: 'PLN' }, sender);
    expect(text).toContain('belum disebut warga');
    expect(text).not.toMatch(/null|undefined|No\. aduan/u);
  });

  it('fills the fields of SP4N-LAPOR!, in any local order', () => {
    expect(handoverValues(one, sender, 'JALAN BERLUBANG')).toMatchObject({
      title: 'Jalan & jembatan di Jl. Kenanga RT 02',
      category: 'JALAN BERLUBANG',
      date: '24 Nov 2026',
    });
    expect(
      formText(one, sender, null, {
        name: 'SAMBAT',
        fields: [
          { field: 'place', label: 'Alamat' },
          { field: 'number', label: 'Referensi' },
        ],
      }),
    ).toBe('SAMBAT\nAlamat: Jl. Kenanga RT 02\nReferensi: RN-1122-07');
  });

  it('asks for approval with complaint, draft and findings', () => {
    const draft = 'Sabar ya Kak, masih proses.';
    const text = approvalText(
      one,
      draft,
      { level: 'caution', findings: [{ family: 'dismiss', level: 'caution', start: 0, end: 8, better: 'Kami memahami' }] },
      sender,
      () => 'Meremehkan',
    );
    expect(text).toContain(draft);
    expect(text).toContain('- Meremehkan: "Sabar ya" → "Kami memahami"');
    expect(text).not.toContain('081234567890');
  });

  it('shortens at a word', () => {
    expect(shorten('satu dua  tiga empat', 12)).toBe('satu dua…');
    expect(shorten('pendek', 12)).toBe('pendek');
  });
});
