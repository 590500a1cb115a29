/** Which clause of the *Etika admin* a finding touches; a pack may lack some. */
import type { Pack } from '../../../lib/templates';
import { REASONS } from '../../../lib/tone/reasons';
import type { Family } from '../../../lib/tone/types';

/** Text of the clause, from the first pack that has it; null when none has. */
export function clauseFor(family: Family, packs: readonly Pick<Pack, 'ethics'>[]): string | null {
  return packs.flatMap((pack) => pack.ethics).find(({ id }) => id === REASONS[family].clause)?.text ?? null;
}
