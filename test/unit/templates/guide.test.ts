/** The decision guide stops where the domain's order says. */
import { describe, expect, it } from 'vitest';
import { guideStep, proposeValues, topicPhrase } from '../../../lib/templates';
import { about, assessment, context } from './assessments';

describe('decision guide', () => {
  it.each([
    ['danger', { assessment: assessment({ urgency: 'urgent' as const }), sensitive: true }],
    ['out-of-scope', { assessment: assessment({ kind: 'criticism' as const, complaint: false, political: true }) }],
    ['sensitive', { sensitive: true }],
    ['repeat', { repeated: true }],
    ['unclear', { assessment: about('jalan', { places: [] }) }],
    ['not-ours', { ownTopics: ['sampah' as const] }],
    ['false-claim', { evidence: { wrongClaim: true } }],
    ['ours', {}],
  ])('stops at %s', (step, change) => {
    expect(guideStep(context(change))).toBe(step);
  });
});

describe('proposed values', () => {
  const profile = { agency: 'Dinas Perhubungan Kota Contoh', sapaan: 'Kak', emergencyNumber: '', channels: [] };
  const slot = (source: 'office' | 'office-contact' | 'topic' | 'emergency') => [{ name: 'x', hint: 'h', example: 'e', source }];
  const offices = [
    { id: 'dishub', name: 'Dinas Perhubungan', scope: 'local' as const, topics: ['pju' as const], contact: null },
    { id: 'pln', name: 'PLN', scope: 'outside' as const, topics: ['pju' as const], contact: '123' },
  ];
  const given = { comment: '', assessment: about('pju'), profile, initials: 'RN', caseNumber: null, offices };

  it('never names the agency itself as the other office', () => {
    expect(proposeValues(slot('office'), given)).toEqual({ x: 'PLN' });
    expect(proposeValues(slot('office-contact'), given)).toEqual({ x: 'PLN di 123' });
  });

  it('leaves a slot open when nothing is known', () => {
    expect(proposeValues(slot('emergency'), given)).toEqual({});
  });

  it('speaks of the topic in the reply’s language', () => {
    expect(topicPhrase('banjir', 'su')).toBe('caah');
    expect(proposeValues(slot('topic'), { ...given, language: 'jv' })).toEqual({ x: 'lampu margi' });
  });
});
