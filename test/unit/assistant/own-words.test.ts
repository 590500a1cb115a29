/** The words of the packs in use reach the judge and the tone check, and follow when packs change. */
import { describe, expect, it } from 'vitest';
import type { JudgeContext } from '../../../lib/judge/types';
import type { Pack, WordList } from '../../../lib/templates/types';
import type { ToneContext } from '../../../lib/tone/types';
import { comment, fakeDeps, fakeClock, fakeStore } from '../sidebar/fakes';
import { stage } from './stage';

const list = (id: string, kind: WordList['kind'], word: string, better: string | null = null): WordList => ({
  id,
  kind,
  topic: kind === 'complaint' ? 'jalan' : null,
  language: 'id',
  words: [{ word, better }],
});
const packOf = (packs: readonly Pack[], words: WordList[]): Pack[] => packs.map((pack, at) => (at === 0 ? { ...pack, words } : pack));

async function withEars() {
  const judged: JudgeContext[] = [];
  const toned: ToneContext[] = [];
  const plain = fakeDeps(fakeClock(), fakeStore());
  const it = await stage({
    comments: [comment('jalan gronjal', { id: 'a' })],
    deps: {
      judge: (text, context, width) => {
        judged.push(context);
        return plain.judge(text, context, width);
      },
      tone: (text, context) => {
        toned.push(context);
        return plain.tone(text, context);
      },
    },
  });
  return { ...it, judged, toned };
}

describe('own words', () => {
  it('are given to the judge, which looks again when they change', async () => {
    const { assistant, clock, get, judged } = await withEars();
    expect(judged.at(-1)?.words).toEqual([]);
    assistant.configure({ packs: packOf(get().packs, [list('w', 'complaint', 'gronjal'), list('p', 'place', 'Ngasem')]) });
    await clock.advance(500);
    expect(judged.at(-1)?.words).toEqual([
      { word: 'gronjal', as: 'complaint', topic: 'jalan' },
      { word: 'Ngasem', as: 'place', topic: null },
    ]);
    const times = judged.length;
    assistant.configure({ packs: [...get().packs] });
    await clock.advance(500);
    expect(judged.length).toBe(times);
  });

  it('are given to the tone check as the draft is written', async () => {
    const { assistant, get, toned } = await withEars();
    assistant.configure({ packs: packOf(get().packs, [list('w', 'avoid', 'oknum', 'petugas')]) });
    assistant.reply.open('a');
    assistant.reply.type('oknum itu');
    expect(toned.at(-1)?.avoid).toEqual([{ word: 'oknum', better: 'petugas' }]);
  });
});
