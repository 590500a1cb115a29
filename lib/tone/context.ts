/** What only the situation makes wrong: cheer under a disaster post, the same text under ten comments, a word that this agency avoids. */
import { pairsOf, phrasesOf, shareOf, type Phrases } from '../text';
import type { Hit, Reading } from './rule';
import type { AvoidWord } from './types';

const CHEER =
  / (?:yuk|semangat|ayo|keren|mantap|hore|asyik|salam hangat|selamat pagi ceria|sobat|bestie|kece|hai hai|yeay|hebat|salam prima|salam lestari|semoga harimu menyenangkan|semoga harinya menyenangkan|have a nice day|jaya|juara) /g;

/** Only with `context.disaster`: no emoji, slogan or cheerful sapaan while people are in need. */
function cheer({ draft, context }: Reading): Hit[] {
  if (context.disaster !== true) return [];
  const hits: Hit[] = [];
  draft.sentences.forEach((sentence, index) => {
    for (const token of sentence.tokens) {
      if (token.kind === 'emoji' || token.kind === 'hashtag')
        hits.push({ ...token.span, family: 'mockery', level: 'caution', better: '', weight: 1, sentence: index });
    }
    for (const match of sentence.plain.matchAll(CHEER)) {
      const at = match.index + 1;
      const first = sentence.at.findIndex((a) => a === at);
      const last = sentence.at.findIndex((a) => a >= match.index + match[0].length - 1);
      const start = sentence.tokens[first]?.span.start;
      const end = sentence.tokens[(last < 0 ? sentence.tokens.length : last) - 1]?.span.end;
      if (start !== undefined && end !== undefined && end > start)
        hits.push({ start, end, family: 'mockery', level: 'caution', better: '', weight: 1, sentence: index });
    }
  });
  return hits;
}

function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** A text that stands under the same post already reads as a machine's. */
function repeated({ draft, context }: Reading): Hit[] {
  if (wordsOf(draft.text).length < 8) return [];
  const pairs = pairsOf(draft.text);
  const same = (context.recentReplies ?? []).some((reply) => shareOf(pairsOf(reply), pairs) > 0.85);
  const start = draft.sentences[0]?.span.start ?? 0;
  const end = draft.sentences[draft.sentences.length - 1]?.span.end ?? draft.text.length;
  return same ? [{ start, end, family: 'robotic', level: 'caution', better: null, weight: 1, sentence: 0 }] : [];
}

const listed = new WeakMap<readonly AvoidWord[], Phrases>();

/** Words on the agency's own list, whole and in whatever spelling. */
function avoided({ draft, context: { avoid = [] } }: Reading): Hit[] {
  if (avoid.length === 0) return [];
  let phrases = listed.get(avoid);
  if (!phrases) listed.set(avoid, (phrases = phrasesOf(avoid.map(({ word }) => word))));
  const { find } = phrases;
  return draft.sentences.flatMap(({ tokens }, sentence) =>
    find(tokens).flatMap(({ phrase, from, to }): Hit[] => {
      const [first, last] = [tokens[from], tokens[to - 1]];
      if (!first || !last) return [];
      const better = avoid[phrase]?.better ?? '';
      return [{ start: first.span.start, end: last.span.end, family: 'house_word', level: 'caution', better, weight: 1, sentence }];
    }),
  );
}

export function contextFindings(reading: Reading): Hit[] {
  return [...cheer(reading), ...repeated(reading), ...avoided(reading)];
}
