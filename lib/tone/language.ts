/** Which of the three languages a draft is written in, so that a better phrasing answers in the same. */
import type { Draft } from './draft';
import type { Language } from './rule';

const JV =
  / (?:nggih|njih|panjenengan|njenengan|kula|kulo|nyuwun|pangapunten|ngapunten|matur|sampun|mboten|ingkang|dhateng|menika|sing|ora|wis|kowe|iki|kok|yo|nek|karo|mangke|badhe|inggih|niki|sanget|saged|wonten|dereng|dados|ndang|tak|wae|opo|piye|kudu|sampeyan) /g;
const SU =
  / (?:punten|hatur|nuhun|haturnuhun|hapunten|hampura|abdi|teu|henteu|parantos|tos|anu|nu|teh|mah|atuh|pisan|sareng|kana|kanggo|ieu|eta|dinten|tiasa|moal|kedah|bade|urang|akang|kang|teteh|aya|kitu|kieu|didugikeun|engke|ku|ka|ti|tina|dina|keur|nuju|maneh) /g;

export function languageOf(draft: Draft): Language {
  const plain = draft.plain.replaceAll(' ', '  ');
  const jv = plain.match(JV)?.length ?? 0;
  const su = plain.match(SU)?.length ?? 0;
  const words = draft.sentences.reduce((sum, s) => sum + s.tokens.length, 0);
  if (jv + su === 0 || Math.max(jv, su) / Math.max(1, words) < 0.12) return 'id';
  return jv >= su ? 'jv' : 'su';
}
