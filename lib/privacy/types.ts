/** What counts as personal data, and how a found piece is described. */
import type { Span } from '../text/types';

export type PersonalDataType =
  'nik' | 'kk' | 'phone' | 'email' | 'plate' | 'npwp' | 'bpjs' | 'bank' | 'address' | 'name' | 'birth' | 'health' | 'child' | 'reporter';

export interface PersonalData extends Span {
  type: PersonalDataType;
}

export interface FindOptions {
  /** The agency's own channels and addresses, as written in the profile: never flagged. */
  own?: readonly string[];
}
