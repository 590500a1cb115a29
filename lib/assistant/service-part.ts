/** The part of a mixed comment that is about service: what is to be answered, without its politics. */
import type { Assessment } from '../judge/types';
import type { Span } from '../text/types';

const BORDER = /[.!?;,\n]+|(?<=\s)(?:tapi|tp|tetapi|padahal|sementara|sedangkan|daripada)(?=\s)/giu;

const over = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

/** The dot of "Jl." inside a place is no border. */
function clausesOf(text: string, places: readonly Span[]): Span[] {
  const clauses: Span[] = [];
  let start = 0;
  for (const { index, 0: border } of [...text.matchAll(BORDER), { index: text.length, 0: '' }]) {
    if (places.some((place) => index > place.start && index < place.end)) continue;
    const words = text.slice(start, index);
    const from = start + (words.length - words.trimStart().length);
    if (words.trim() !== '') clauses.push({ start: from, end: from + words.trim().length });
    start = index + border.length;
  }
  return clauses;
}

/** Whole clauses where politics has none of them; else the words of the trouble and its place alone. */
export function servicePart(text: string, { reasons, places }: Pick<Assessment, 'reasons' | 'places'>): Span[] {
  const political = reasons.filter(({ why }) => why === 'political');
  const service: Span[] = [...reasons.filter(({ why }) => why !== 'political' && why !== 'praise'), ...places].filter(
    (span) => !political.some((one) => over(one, span)),
  );
  return clausesOf(text, places).flatMap((clause) => {
    const here = service.filter((span) => over(span, clause));
    if (here.length === 0) return [];
    return political.some((one) => over(one, clause)) ? here.map(({ start, end }) => ({ start, end })) : [clause];
  });
}
