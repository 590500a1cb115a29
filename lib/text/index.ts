/** Text as every room reads it: normalised, in tokens, with spans that lead back to the original. */
export type { Span } from './types';
export { normalise, type Normalised } from './normalise';
export { tokenize, type Token, type TokenKind } from './tokenize';
export { findAll, mergeSpans, type Found } from './find';
export { phrasesOf, type PhraseHit, type Phrases } from './phrases';
export { pairsOf, shareOf, type Pairs } from './likeness';
export { expandSlang, plainWord } from './slang';
