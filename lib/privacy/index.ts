/** Finds and masks personal data: in what citizens write, in what the agency answers, in logs and exports. */
export { findPersonalData } from './find';
export { maskHandle, maskText, type MaskOptions } from './mask';
export { type FindOptions, type PersonalData, type PersonalDataType } from './types';
