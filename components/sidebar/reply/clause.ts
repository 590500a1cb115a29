/** Which clause of the *Etika admin* a finding touches; a pack may lack some. */
import type { Pack } from '../../../lib/templates';
import { REASONS } from '../../../lib/tone/reasons';
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

/** The clause that the tone room names, else the one of the bundled pack that says the same. */
export function clauseFor(family: Family, packs: readonly Pick<Pack, 'ethics'>[]): string | null {
  const clauses = packs.flatMap((pack) => pack.ethics);
  const named = clauses.find(({ id }) => id === REASONS[family].clause) ?? clauses.find(({ id }) => id === CLAUSE[family]);
  return named?.text ?? null;
}
