/** Reads a text once for all that follows: tokens, one spelling for each word, cues and rules. */
import { normalise, plainWord, tokenize, type Normalised, type Span, type Token } from '../text/index';
import { findCues, type CueHit } from './lexicon/cues';
import { findLocal } from './local';
import { findRules, type Rules } from './rules';
import type { LocalWord } from './types';

export interface Reading {
  n: Normalised;
  tokens: Token[];
  /** One spelling for each token; names like `<mention>` for what has no fixed form. */
  words: string[];
  hits: CueHit[];
  rules: Rules;
  /** Places that only the agency's own list knows. */
  places: readonly Span[];
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

/** @param local words of the agency's own; they count as cues of their kind */
export function read(text: string, withCues = true, local: readonly LocalWord[] = []): Reading {
  const n = normalise(text.length > LONGEST ? text.slice(0, LONGEST) : text);
  const tokens = tokenize(n);
  const words = tokens.map(wordOf);
  const reading: Reading = { n, tokens, words, hits: [], rules: {}, places: [] };
  if (!withCues) return reading;
  const rules = findRules(n, tokens);
  const hits = findCues(tokens, words);
  if (local.length === 0) return { ...reading, hits, rules };
  const own = findLocal(tokens, local);
  const fresh = own.hits.filter((one) => !hits.some(({ label, from }) => label === one.label && from === one.from));
  return {
    ...reading,
    hits: [...hits, ...fresh].sort((a, b) => a.from - b.from),
    rules: own.politics.length === 0 ? rules : { ...rules, politics: [...(rules.politics ?? []), ...own.politics] },
    places: own.places,
  };
}
