/** The names that an agency has for its topics and situations stand in the interface, and its category of SP4N-LAPOR! in the hand-over. */
import { describe, expect, it } from 'vitest';
import { translator } from '../../../lib/i18n';
import { bundledPacks, ownNames, topicNote, type Pack } from '../../../lib/templates';

const [basic] = bundledPacks();
if (!basic) throw new Error('no pack');
const noted = (language: Pack['language'], title: string): Pack => ({
  ...basic,
  language,
  topics: [{ id: 'jalan', title, sp4n: 'PEKERJAAN UMUM > JALAN' }],
  situations: [{ id: 'holding', title: 'Jawaban pertama', hint: 'Belum ada kabar' }],
});

describe('names of an agency', () => {
  const packs = [noted('en', 'Roads (our name)'), noted('id', 'Bina Marga'), noted('id', 'lain')];
  it('stand in the interface of the same language, the first pack first', () => {
    expect(translator('id', ownNames(packs, 'id'))('topic.jalan')).toBe('Bina Marga');
    expect(translator('id', ownNames(packs, 'id'))('situation.holding')).toBe('Jawaban pertama');
    expect(translator('en', ownNames(packs, 'en'))('topic.jalan')).toBe('Roads (our name)');
    expect(translator('id', ownNames(packs, 'id'))('topic.air')).toBe(translator('id')('topic.air'));
  });
  it('are made once for the same packs', () => expect(ownNames(packs, 'id')).toBe(ownNames(packs, 'id')));
  it('know the category', () => {
    expect(topicNote(packs, 'jalan')?.sp4n).toBe('PEKERJAAN UMUM > JALAN');
    expect(topicNote(packs, 'air')).toBeNull();
  });
});
