/** Says of a comment what it is, how sure that is, what it is about, how urgent, and why. */
import { featuresOf, type Features } from './features';
import { rawScores, sigmoid, softmax } from './linear';
import { findPlaces } from './places';
import { read, type Reading } from './reading';
import { reasonsOf } from './reasons';
import type { Assessment, JudgeContext, Kind, Language, PlaceSpan, Topic, TopicScore, Urgency, Width } from './types';
import type { Head, Weights } from './weights';

export interface Judge {
  /** Pure, synchronous, never throws; time grows linearly with the text up to a fixed length. */
  assess(text: string, context?: JudgeContext): Assessment;
}

export function createJudge(weights: Weights, options: { width?: Width } = {}): Judge {
  const threshold = weights.thresholds[options.width ?? 'balanced'];
  return { assess: (text, context) => assess(weights, threshold, text, context) };
}

function head(weights: Weights, name: string): Head {
  const found = weights.heads[name];
  if (!found) throw new Error(`The weights have no part "${name}"`);
  return found;
}

/** Probabilities of the labels of a part; a yes-or-no part gives one. */
export function probabilities(weights: Weights, name: string, features: Features): number[] {
  const part = head(weights, name);
  const raw = rawScores(part, features);
  return part.labels.length === 1 ? raw.map(sigmoid) : softmax(raw);
}

/**
 * What rules add to the raw score where the examples to learn from are too few:
 * a road that is a fish pond, and a jibe at an office holder beside a trouble of a service.
 */
export function ruleShift({ rules, hits }: Reading): number {
  const metaphor = rules.metaphor ? 2 : 0;
  const service = hits.some(({ label }) => label.startsWith('topic:')) && hits.some(({ label }) => label === 'damage');
  const jibe = service && rules.politics ? 1 : 0;
  return metaphor + jibe;
}

/** Mean of the yes-or-no model and the model of kinds, with what the rules add, calibrated. */
export function complaintScore(
  weights: Weights,
  features: Features,
  shift: number,
  kinds = probabilities(weights, 'kinds', features),
): number {
  const yes = rawScores(head(weights, 'complaint'), features)[0] ?? 0;
  const raw = (yes + logit(kinds[0] ?? 0)) / 2 + shift;
  const { slope, offset } = weights.calibration['complaint'] ?? { slope: 1, offset: 0 };
  return sigmoid(slope * raw + offset);
}

export function logit(p: number): number {
  const safe = Math.min(1 - 1e-6, Math.max(1e-6, p));
  return Math.log(safe / (1 - safe));
}

function assess(weights: Weights, threshold: number, text: string, context: JudgeContext | undefined): Assessment {
  const reading = read(text, true, context?.words);
  const features = featuresOf(reading);
  const hasWords = reading.tokens.some(({ kind }) => kind === 'word' || kind === 'hashtag');
  const dataRequest = reading.rules.data !== undefined;
  const kinds = probabilities(weights, 'kinds', features);
  const score = hasWords ? adjust(complaintScore(weights, features, ruleShift(reading), kinds), context) : 0;
  const complaint = score >= threshold && !dataRequest;
  const kind = dataRequest ? 'data-request' : complaint ? 'complaint' : otherKind(weights, kinds, reading, hasWords);
  const topics = complaint || score >= weights.thresholds.wide ? topicsOf(weights, features) : [];
  const urgency = urgencyOf(weights, features, complaint);
  const political =
    hasWords &&
    (reading.rules.politics !== undefined || (probabilities(weights, 'political', features)[0] ?? 0) >= weights.flags.political);
  return {
    kind,
    complaint,
    score: round(score),
    topics,
    urgency,
    political,
    language: languageOf(weights, features, reading),
    places: placesOf(reading),
    reasons: reasonsOf(reading, head(weights, 'complaint'), {
      complaint: score >= weights.thresholds.wide,
      urgent: urgency === 'urgent',
      political,
      kind,
    }),
  };
}

/** What stands around the comment shifts the score a little, never decides alone. */
function adjust(score: number, context: JudgeContext | undefined): number {
  if (!context) return score;
  let shift = 0;
  if (context.parent && !context.parent.isOwn) shift -= 0.3;
  if (context.parent?.isOwn) shift += 0.2;
  return shift === 0 ? score : sigmoid(logit(score) + shift);
}

const KIND_ORDER: readonly Kind[] = ['complaint', 'criticism', 'question', 'suggestion', 'praise', 'chat', 'spam'];

function otherKind(weights: Pick<Weights, 'kindOffsets'>, kinds: readonly number[], reading: Reading, hasWords: boolean): Kind {
  if (!hasWords) return reading.tokens.some(({ kind, text }) => kind === 'emoji' && PLEASED.test(text)) ? 'praise' : 'chat';
  return likeliestKind(kinds, weights.kindOffsets);
}

/** The likeliest kind apart from complaint. */
export function likeliestKind(kinds: readonly number[], offsets: readonly number[]): Kind {
  const value = (k: number): number => Math.log((kinds[k] ?? 0) + 1e-9) + (offsets[k] ?? 0);
  let best = 1;
  for (let k = 2; k < KIND_ORDER.length; k++) if (value(k) > value(best)) best = k;
  return KIND_ORDER[best] ?? 'chat';
}

const PLEASED = /[👍👏🙏🔥❤😍🥰😊😁💪🙌💯✨😀😃😄💙💚💛🧡💜🤍👌🫶😇🤲🎉]/u;

function topicsOf(weights: Weights, features: Features): TopicScore[] {
  const p = probabilities(weights, 'topics', features);
  const labels = head(weights, 'topics').labels as Topic[];
  return labels
    .map((topic, i) => ({ topic, score: round(p[i] ?? 0) }))
    .sort((a, b) => b.score - a.score)
    .slice(0, 3);
}

function urgencyOf(weights: Weights, features: Features, complaint: boolean): Urgency {
  if (!complaint) return 'none';
  return (probabilities(weights, 'urgent', features)[0] ?? 0) >= weights.flags.urgent ? 'urgent' : 'normal';
}

/** Places that the text shows by its form, and names that the agency has listed. */
function placesOf({ n, tokens, places: listed }: Reading): PlaceSpan[] {
  const found = findPlaces(n, tokens);
  const fresh = listed.filter(({ start, end }) => !found.some((place) => start < place.end && place.start < end));
  if (fresh.length === 0) return found;
  const named = fresh.map((span): PlaceSpan => ({ ...span, type: 'landmark', text: n.original.slice(span.start, span.end) }));
  return [...found, ...named].sort((a, b) => a.start - b.start);
}

const FOREIGN = /[^\p{Script=Latin}\p{Script=Common}\p{Script=Inherited}]/gu;

function languageOf(weights: Weights, features: Features, { n, tokens }: Reading): Language {
  const words = tokens.filter(({ kind }) => kind === 'word');
  if (words.length === 0) return 'other';
  if ((n.text.match(FOREIGN)?.length ?? 0) * 2 > n.text.length) return 'other';
  const p = probabilities(weights, 'language', features);
  const labels = head(weights, 'language').labels as Language[];
  let best = 0;
  p.forEach((value, i) => {
    if (value > (p[best] ?? 0)) best = i;
  });
  return labels[best] ?? 'id';
}

function round(value: number): number {
  return Math.round(value * 10000) / 10000;
}
