/** A large pack: work grows with its size, not faster. */
import { describe, expect, it } from 'vitest';
import { repairShelf } from '../../../lib/packs/repair';
import { bundledPacks, createTemplateSearch, recommend, type WholePack } from '../../../lib/templates';
import { context } from '../templates/assessments';
import { file, packOf } from './files';

const [basic] = bundledPacks();
if (!basic) throw new Error('no pack');
const packOfSize = (n: number): WholePack => ({
  ...basic,
  id: 'besar',
  templates: Array.from({ length: n }, (_, at) => ({
    ...(basic.templates[at % 66] ?? basic.templates[0]!),
    id: `t-${at}`,
    title: `Judul ${at}`,
  })),
});

/** The quickest of some runs in ms, after one that warms up: what else the machine does only adds. */
async function quickest(work: () => unknown): Promise<number> {
  const times: number[] = [];
  for (let turn = 0; turn < 8; turn++) {
    const start = performance.now();
    await work();
    if (turn > 0) times.push(performance.now() - start);
  }
  return Math.min(...times);
}

const small = packOfSize(1_000);
const large = packOfSize(4_000);

describe('a pack four times as large', () => {
  it.each<[string, (pack: WholePack) => () => unknown]>([
    [
      'is read from the shelf',
      (pack) => () => repairShelf({ v: 1, packs: [{ pack, enabled: true, earlier: [], loadedAt: 0 }], bundledOff: false }),
    ],
    ['is dry-run', (pack) => () => packOf(file('p.json', JSON.stringify(pack)))],
    [
      'is searched',
      (pack) => {
        const search = createTemplateSearch([pack], ['id']);
        return () => search.find('lampu jalan');
      },
    ],
    ['is indexed', (pack) => () => createTemplateSearch([pack], ['id']).find('lampu jalan')],
    ['recommends', (pack) => () => recommend([pack], context({ values: { sapaan: 'Kak' } }))],
  ])('%s in at most about four times the time', async (_what, make) => {
    const [few, many] = [await quickest(make(small)), await quickest(make(large))];
    // Short times are noise on a busy machine: half a millisecond is added to both sides.
    expect((many + 0.5) / (few + 0.5)).toBeLessThan(9);
  });
});
