/** Reads a text once for all that follows: tokens, one spelling for each word, cues and rules. */
import { normalise, plainWord, tokenize, type Normalised, type Token } from '../text/index';
import { findCues, type CueHit } from './lexicon/cues';
import { findRules, type Rules } from './rules';

export interface Reading {
  n: Normalised;
  tokens: Token[];
  /** One spelling for each token; names like `<mention>` for what has no fixed form. */
  words: string[];
  hits: CueHit[];
  rules: Rules;
}

const OFFICIAL =
  /pemkot|pemkab|pemprov|dpu|dishub|dinas|dlh|disd|dinkes|humas|kominfo|wali|bupati|gubernur|pupr|bpbd|pdam|polres|satpol|kelurahan|kecamatan|kota|kab/;

function wordOf({ kind, text }: Token): string {
  switch (kind) {
    case 'word':
      return plainWord(text);
    case 'hashtag':
      return plainWord(text.slice(1));
    case 'mention':
      return OFFICIAL.test(text) ? '<official>' : '<mention>';
    case 'number':
      return text.length > 6 ? '<long>' : /^(19|20)\d\d$/.test(text) ? '<year>' : '<num>';
    case 'url':
      return '<url>';
    default:
      return text;
  }
}

/** Texts are read up to here (UTF-16 units); nobody needs more to know what a comment is about. */
const LONGEST = 4000;

export function read(text: string, withCues = true): Reading {
  const n = normalise(text.length > LONGEST ? text.slice(0, LONGEST) : text);
  const tokens = tokenize(n);
  const words = tokens.map(wordOf);
  return { n, tokens, words, hits: withCues ? findCues(tokens, words) : [], rules: withCues ? findRules(n, tokens) : {} };
}
