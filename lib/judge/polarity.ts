/** Good and bad words through the `sentiment` package, with own lexicons in its language registry. */
import Sentiment from 'sentiment';
import { INDONESIAN } from './lexicon/indonesian';
import { JAVANESE } from './lexicon/javanese';
import { SUNDANESE } from './lexicon/sundanese';
import type { Cue, CueWords } from './lexicon/cues';

const VALUE: Partial<Record<Cue, number>> = { insult: -3, danger: -3, damage: -2, misconduct: -2, suffering: -2, neglect: -1, prayer: 1, praise: 2 };
const NEGATION: Record<string, readonly string[]> = {
  id: ['tidak', 'bukan', 'belum', 'jangan', 'tanpa', 'kurang'],
  jv: ['ora', 'gak', 'rak', 'ra', 'durung', 'mboten', 'dudu'],
  su: ['teu', 'henteu', 'can', 'acan', 'sanes', 'lain', 'moal'],
};
const LEXICONS: Record<string, CueWords> = { id: INDONESIAN, jv: JAVANESE, su: SUNDANESE };
const ENDINGS: Record<string, readonly string[]> = { id: ['', 'nya'], jv: ['', 'e', 'ne'], su: ['', 'na'] };

let engine: Sentiment | undefined;

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
  const text = words.slice(0, 200).join(' ');
  let best = { known: -1, mean: 0 };
  for (const language of Object.keys(LEXICONS)) {
    const { score, words: known } = engine.analyze(text, { language });
    if (known.length > best.known) best = { known: known.length, mean: known.length > 0 ? score / known.length : 0 };
  }
  return best.mean;
}
