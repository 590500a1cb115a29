/** What other rooms use of the judge. */
export { createJudge, type Judge } from './judge';
export { decodeWeights, type Weights } from './weights';
export { corrected, correctionFor, likeness, signatureOf, type Correction, type Signature } from './corrections';
export { SP4N, type Sp4nCategory } from './sp4n';
export { findPlaces } from './places';
export * from './types';
