/** Cuts a sentence into clauses and finds the one that carries a finding, where no rule points at the words. */
import { spanOf, type Sentence } from './draft';
import { featuresOf } from './features';
import { HEADS, type Head, type ToneModel } from './model';
import type { Signals } from './signals';
import type { Span } from '../text';

export interface Clause {
  /** Token numbers, `to` exclusive. */
  from: number;
  to: number;
}

const BREAK = new Set([',', ';', ':', '.', '!', '?', '(', ')', '…', '"']);
const JOINT = new Set('tapi tetapi namun nanging tapina ning jadi dados dadi janten sehingga sedangkan sementara padahal but'.split(' '));
const EDGE = new Set(
  'kak kakak pak bapak bu ibu mas mbak kang akang teh teteh pa sobat ya yah nya nggih njih dan jadi tapi tetapi namun nanging ning dados janten karena soalnya lha lah lho nah oh wah siap halo hai baik punten ngapunten dong deh sih kok , . ! ? ; : - ( ) " iya nuwun sewu sampun'.split(
    ' ',
  ),
);

function textOf(sentence: Sentence, clause: Clause): string {
  const start = sentence.at[clause.from] ?? 0;
  const end = clause.to < sentence.at.length ? (sentence.at[clause.to] ?? 0) : sentence.plain.length;
  return ` ${sentence.plain.slice(start, end).trim()} `;
}

export function clausesOf(sentence: Sentence): Clause[] {
  const clauses: Clause[] = [];
  let from = 0;
  const push = (to: number): void => {
    if (to > from) clauses.push({ from, to });
    from = to;
  };
  sentence.tokens.forEach((token, i) => {
    if (JOINT.has(token.text) && i - from >= 3) push(i);
    if (BREAK.has(token.text) && token.kind === 'punct') push(i + 1);
  });
  push(sentence.tokens.length);
  return clauses.filter((c) => sentence.tokens.slice(c.from, c.to).some((t) => t.kind !== 'punct'));
}

/** Without greeting words, sapaan and marks at its ends. */
export function trimmed(sentence: Sentence, clause: Clause): Span {
  let { from, to } = clause;
  const edge = (i: number): boolean => EDGE.has(sentence.tokens[i]?.text ?? '');
  while (from < to - 1 && edge(from)) from += 1;
  while (to > from + 1 && edge(to - 1)) to -= 1;
  const start = sentence.at[from] ?? 0;
  const end = sentence.at[to - 1] ?? 0;
  return spanOf(sentence, start, end + 1);
}

/** Log-odds. Chosen, as the widths below, so that spans are cut as people cut them. */
const NEARLY = 2;

/** The clause in which the head is strongest; together with its neighbours that are not much weaker. */
export function strongest(sentence: Sentence, head: Head, model: ToneModel, signals: Signals): Span {
  const clauses = clausesOf(sentence);
  const [first] = clauses;
  if (first === undefined) return sentence.span;
  if (clauses.length === 1) return trimmed(sentence, first);
  const h = HEADS.indexOf(head);
  const scores = clauses.map((c) => model.score(featuresOf(textOf(sentence, c), signals, [], sentence.question))[h] ?? -9);
  let best = 0;
  scores.forEach((s, i) => {
    if (s > (scores[best] ?? -9)) best = i;
  });
  const top = scores[best] ?? 0;
  let from = best;
  let to = best;
  while (from > 0 && (scores[from - 1] ?? -9) > top - NEARLY) from -= 1;
  while (to + 1 < clauses.length && (scores[to + 1] ?? -9) > top - NEARLY) to += 1;
  return trimmed(sentence, { from: clauses[from]?.from ?? 0, to: clauses[to]?.to ?? 0 });
}

/** A rule's words, widened to the clause they stand in: the whole clause is what should be rewritten. A single word stands for itself unless the clause is short. */
export function widened(sentence: Sentence, span: Span): Span {
  const lone = !sentence.tokens.some((token) => token.span.start > span.start && token.span.start < span.end);
  for (const clause of clausesOf(sentence)) {
    const whole = trimmed(sentence, clause);
    const inside = whole.start <= span.start && whole.end >= span.end;
    if (inside && (!lone || whole.end - whole.start <= 1.9 * (span.end - span.start))) return whole;
  }
  return span;
}
