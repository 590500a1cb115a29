/** What is offered: fits, can be sent after at most three actions, and says no more than is known. */
import { describe, expect, it } from 'vitest';
import { TOPICS } from '../../../lib/judge/types';
import {
  bundledPacks,
  fillSlots,
  openSlots,
  proposeValues,
  recommend,
  type Recommendation,
  type RecommendContext,
} from '../../../lib/templates';
import { about, assessment, context } from './assessments';

const packs = bundledPacks();
const slots = packs.flatMap((pack) => pack.slots);
const offices = packs.flatMap((pack) => pack.offices);
const profile = { agency: 'Pemerintah Kota Contoh', sapaan: 'Kak', emergencyNumber: '112', channels: ['lapor.go.id'] };

function offer(change: Partial<RecommendContext>): { first: Recommendation; all: Recommendation[]; values: Record<string, string> } {
  const base = context(change);
  const values = proposeValues(slots, {
    comment: '',
    assessment: base.assessment,
    profile,
    initials: 'RN',
    caseNumber: 'RN-1122-07',
    offices,
  });
  const all = recommend(packs, { ...base, values });
  const [first] = all;
  if (!first) throw new Error('nothing offered');
  return { first, all, values };
}

describe('recommend', () => {
  it.each(TOPICS)('%s: the first offer has no open isian, with and without a place', (topic) => {
    for (const places of [assessment().places, []]) {
      const { first, values } = offer({ assessment: about(topic, { places }) });
      expect(openSlots(fillSlots(first.template.variants[0] ?? '', values))).toEqual([]);
    }
  });

  it.each(TOPICS)('%s: never says done, news or another office first', (topic) => {
    for (const places of [assessment().places, []]) {
      for (const urgency of ['normal', 'urgent'] as const) {
        const { first } = offer({ assessment: about(topic, { places, urgency }) });
        expect(['done', 'update', 'not-ours', 'budget', 'false-claim', 'our-mistake']).not.toContain(first.situation);
      }
    }
  });

  it('asks for the place only when it is not told', () => {
    expect(offer({ assessment: about('jalan', { places: [] }) }).first.template.situations).toContain('unclear');
    for (const { template } of offer({}).all) expect(template.situations).not.toContain('unclear');
  });

  it('does not ask for a place where none is needed', () => {
    expect(offer({ assessment: about('adminduk', { places: [] }) }).first.template.id).toBe('kami-adminduk');
  });

  it('puts danger before everything, with the emergency number in the text', () => {
    const { first, values } = offer({ assessment: about('banjir', { urgency: 'urgent' }), rude: true, repeated: true });
    expect(first.situation).toBe('danger');
    expect(fillSlots(first.template.variants[0] ?? '', values)).toContain('112');
  });

  it('gives one update to a citizen who came back', () => {
    expect(offer({ repeated: true }).first.situation).toBe('repeat');
  });

  it('offers "done" once there is proof, and another office once the agency has told its own topics', () => {
    expect(offer({ evidence: { done: true } }).all.map(({ situation }) => situation)).toContain('done');
    expect(offer({ ownTopics: ['sampah'] }).first.situation).toBe('not-ours');
    expect(offer({ ownTopics: ['jalan'] }).first.template.id).toBe('kami-jalan');
  });

  it('offers nothing for politics alone, sales or chatter', () => {
    for (const kind of ['spam', 'chat'] as const)
      expect(recommend(packs, context({ assessment: assessment({ kind, complaint: false }) }))).toEqual([]);
    expect(recommend(packs, context({ assessment: assessment({ kind: 'criticism', complaint: false, political: true }) }))).toEqual([]);
  });

  it('never offers an unchecked krama or lemes text', () => {
    const offers = recommend(packs, context({ languages: ['id', 'jv', 'su'], assessment: assessment({ language: 'jv' }) }), 50);
    expect(offers.filter(({ template }) => template.language !== 'id')).toEqual([]);
  });

  it('says why: situation, topic, language, use', () => {
    const { all } = offer({ used: new Map([['kami-jalan', 4]]) });
    expect(all.find(({ template }) => template.id === 'kami-jalan')?.reasons).toEqual(['situation', 'topic', 'used']);
  });

  it('fits without known values too', () => {
    expect(recommend(packs, context())[0]?.situation).toBe('holding');
  });
});
