/** Which clause of the *Etika admin* a finding touches; a pack may lack some. */
import type { Pack } from '../../../lib/templates';
import type { Family } from '../../../lib/tone/types';

const CLAUSE: Record<Family, string> = {
  threat: 'santun',
  mockery: 'santun',
  impolite: 'santun',
  blame: 'santun',
  dismiss: 'santun',
  doubt: 'santun',
  demand_gratitude: 'santun',
  shouting: 'santun',
  conditional_apology: 'santun',
  personal_data: 'rahasia',
  politics: 'netral',
  promise: 'jujur',
  absolute_denial: 'jujur',
  deny_duty: 'tuntas',
  procedure_shield: 'tuntas',
  order: 'tuntas',
  robotic: 'cepat',
  internal: 'internal',
};

export const clauseFor = (family: Family, packs: readonly Pick<Pack, 'ethics'>[]): string | null =>
  packs.flatMap((pack) => pack.ethics).find(({ id }) => id === CLAUSE[family])?.text ?? null;
