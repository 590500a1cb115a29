/** Good and bad words through the `sentiment` package, with own lexicons in its language registry. */
import Sentiment from 'sentiment';
import { INDONESIAN } from './lexicon/indonesian';
import { JAVANESE } from './lexicon/javanese';
import { SUNDANESE } from './lexicon/sundanese';
import type { Cue, CueWords } from './lexicon/cues';

const VALUE: Partial<Record<Cue, number>> = {
  insult: -3,
  danger: -3,
  damage: -2,
  misconduct: -2,
  suffering: -2,
  neglect: -1,
  prayer: 1,
  praise: 2,
};
const NEGATION: Record<string, readonly string[]> = {
  id: ['tidak', 'bukan', 'belum', 'jangan', 'tanpa', 'kurang'],
  jv: ['ora', 'gak', 'rak', 'ra', 'durung', 'mboten', 'dudu'],
  su: ['teu', 'henteu', 'can', 'acan', 'sanes', 'lain', 'moal'],
};
const LEXICONS: Record<string, CueWords> = { id: INDONESIAN, jv: JAVANESE, su: SUNDANESE };
const ENDINGS: Record<string, readonly string[]> = { id: ['', 'nya'], jv: ['', 'e', 'ne'], su: ['', 'na'] };

/** The package adds values of emoji to every lexicon. */
/** Emoji begin well above the letters of these languages. */
const FIRST_SIGN = 0x2000;
const EMOJI = /^\p{Extended_Pictographic}/u;

let engine: Sentiment | undefined;
/** Language ▸ the words that its lexicon knows. */
const known = new Map<string, Set<string>>();
const MOST_WORDS = 200;

function start(): Sentiment {
  const sentiment = new Sentiment();
  for (const [code, lexicon] of Object.entries(LEXICONS)) {
    const labels: Record<string, number> = {};
    for (const [cue, value] of Object.entries(VALUE)) {
      for (const entry of (lexicon[cue as Cue] ?? '').split(' ')) {
        if (!entry || entry.includes('_')) continue;
        for (const ending of entry.endsWith('*') ? (ENDINGS[code] ?? ['']) : ['']) labels[entry.replace('*', '') + ending] ??= value;
      }
    }
    const negations = new Set(NEGATION[code]);
    known.set(code, new Set(Object.keys(labels)));
    sentiment.registerLanguage(code, {
      labels,
      scoringStrategy: { apply: (tokens, cursor, score) => (cursor > 0 && negations.has(tokens[cursor - 1] ?? '') ? -score : score) },
    });
  }
  return sentiment;
}

/** Mean value of the known words of a text, in the lexicon that knows most of them. @param words plain words */
export function polarity(words: readonly string[]): number {
  engine ??= start();
  const emoji = words.reduce((sum, word) => sum + (word.charCodeAt(0) > FIRST_SIGN && EMOJI.test(word) ? 1 : 0), 0);
  let best = { language: '', known: 0 };
  for (const [language, labels] of known) {
    let count = emoji;
    for (const word of words) if (labels.has(word)) count++;
    if (count > best.known) best = { language, known: count };
  }
  // No language knows a word: there is nothing to analyse.
  if (best.known === 0) return 0;
  const { score, words: found } = engine.analyze(words.slice(0, MOST_WORDS).join(' '), { language: best.language });
  return found.length > 0 ? score / found.length : 0;
}
