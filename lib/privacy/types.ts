/** What counts as personal data, and how a found piece is described. */
import type { Span } from '../text/types';

export const PERSONAL_DATA_TYPES = [
  'nik',
  'kk',
  'phone',
  'email',
  'plate',
  'npwp',
  'bpjs',
  'bank',
  'address',
  'name',
  'birth',
  'health',
  'child',
  'reporter',
] as const;
export type PersonalDataType = (typeof PERSONAL_DATA_TYPES)[number];

export interface PersonalData extends Span {
  type: PersonalDataType;
}

export interface FindOptions {
  /** The agency's own channels and addresses, as written in the profile: never flagged. */
  own?: readonly string[];
}
