/** Looking for a template and recommending three: twice the templates may cost little more than twice the time. */
import { bundledPacks, createTemplateSearch, recommend, type Pack, type RecommendContext } from '../../lib/templates';
import { compare, ratioLine, type Measurement } from './measure';

const QUERIES = ['jalan', 'jalan berlu', 'terima kasih', 'lampu padam', 'mohon maaf ngg', 'zzz tidak ada'];

const CONTEXT: RecommendContext = {
  assessment: {
    kind: 'complaint',
    complaint: true,
    score: 0.93,
    topics: [
      { topic: 'jalan', score: 0.7 },
      { topic: 'banjir', score: 0.2 },
    ],
    urgency: 'normal',
    political: false,
    language: 'id',
    places: [{ type: 'street', text: 'Jalan Kenanga', start: 0, end: 13 }],
    reasons: [],
  },
  alreadyAnswered: false,
  repeated: false,
  rude: false,
  sensitive: false,
  languages: ['id', 'en'],
  used: new Map([['t-3', 4]]),
  values: { lokasi: 'Jalan Kenanga', sapaan: 'Kak' },
};

/** Templates of the bundled pack over and over, each with words of its own. */
function packOf(count: number): Pack {
  const [bundled] = bundledPacks();
  if (bundled === undefined) throw new Error('no bundled pack');
  const templates = Array.from({ length: count }, (_, i) => {
    const template = bundled.templates[i % bundled.templates.length];
    if (template === undefined) throw new Error('the bundled pack is empty');
    return { ...template, id: `t-${i}`, title: `${template.title} ${i}`, variants: template.variants.map((text) => `${text} Nomor ${i}.`) };
  });
  return { ...bundled, templates };
}

export const templates: Measurement = async ({ quick }) => {
  const packs = [packOf(2_000), packOf(1_000)];
  const times = quick ? 5 : 200;
  const searches = packs.map((pack) => createTemplateSearch([pack], CONTEXT.languages));
  for (const search of searches) search.find('indeks');
  const searching = searches.map((search) => ({
    run: () => {
      for (let i = 0; i < times; i += 1) for (const query of QUERIES) search.find(query);
    },
    jobs: times * QUERIES.length,
  }));
  const recommending = packs.map((pack) => ({
    run: () => {
      for (let i = 0; i < times; i += 1) recommend([pack], CONTEXT);
    },
    jobs: times,
  }));
  const lines = [];
  for (const [what, ways] of [
    ['Search', searching],
    ['Recommendation', recommending],
  ] as const) {
    const [large, small] = ways;
    if (large && small)
      lines.push(ratioLine(`${what}, 2,000 templates`, '1,000 templates', await compare(large, small, quick ? 3 : 11, 2), 2.4));
  }
  return { lines };
};
