/** Which replies are offered for a comment, and the values that their *isian* get from comment and profile. */
import { adminOf } from './events';
import { factFor, factValues, withFact } from './facts';
import type { AssistantState, Row } from './state';
import type { AssistantDeps } from './deps';
import type { Topic } from '../judge/types';
import {
  chooseVariant,
  fillSlots,
  varied,
  proposeValues,
  recommend,
  slotNames,
  usable,
  type Recommendation,
  type Situation,
  type Slot,
  type Template,
  guideStep,
  type GuideStep,
  type RecommendContext,
} from '../templates';

const SENSITIVE: ReadonlySet<string> = new Set(['health', 'child', 'reporter', 'nik', 'kk']);

/** Topics of the agency itself, as the packs' directories of offices tell them. */
export const ownTopicsOf = (state: Pick<AssistantState, 'packs'>): Topic[] =>
  state.packs
    .flatMap((pack) => pack.offices)
    .filter(({ scope }) => scope === 'own')
    .flatMap(({ topics }) => topics);

/** What is known of a comment for choosing a reply. */
function contextOf(deps: AssistantDeps, state: AssistantState, row: Row): RecommendContext {
  const { comment, assessment } = row;
  const insult = deps.tone(comment.text, {}).findings.some((finding) => finding.family === 'threat' && finding.level === 'stop');
  const known = state.cases.get(comment.id);
  return {
    assessment,
    alreadyAnswered: row.state === 'answered' || row.state === 'forwarded',
    repeated: (known?.replies ?? 0) > 0,
    rude: insult,
    sensitive: deps.findPersonalData(comment.text, state.profile.channels).some(({ type }) => SENSITIVE.has(type)),
    languages: state.settings.replyLanguages,
    used: state.usedTemplates,
    values: valuesFor(deps, state, row, [...slotsOf(state).keys()]),
    ownTopics: ownTopicsOf(state),
    evidence: {
      done: known?.status === 'done',
      elsewhere: row.state === 'forwarded',
      news: factFor(deps, state, row) !== null,
    },
  };
}

export const offersFor = (deps: AssistantDeps, state: AssistantState, row: Row, limit = 3): Recommendation[] =>
  recommend(state.packs, contextOf(deps, state, row), limit);

/** Where the decision guide stops for this comment. */
export const guideStepOf = (deps: AssistantDeps, state: AssistantState, row: Row): GuideStep => guideStep(contextOf(deps, state, row));

/** Every slot that the packs describe, by name. */
export const slotsOf = (state: Pick<AssistantState, 'packs'>): ReadonlyMap<string, Slot> =>
  new Map(state.packs.flatMap((pack) => pack.slots).map((slot) => [slot.name, slot]));

/** Slots that the person should look at: typed by hand, or cut out of the comment. The profile's own are right by themselves. */
export const isAsked = (slot: Slot | undefined): boolean =>
  !slot ||
  slot.source === null ||
  slot.source === 'place' ||
  slot.source === 'topic' ||
  slot.source === 'office' ||
  slot.source === 'office-contact';

export function valuesFor(deps: AssistantDeps, state: AssistantState, row: Row, names: readonly string[]): Record<string, string> {
  const slots = slotsOf(state);
  const known = proposeValues(
    names.flatMap((name) => slots.get(name) ?? []),
    {
      comment: row.comment.text,
      assessment: row.assessment,
      profile: state.profile,
      initials: adminOf(state.profile).initials,
      caseNumber: state.cases.get(row.id)?.number ?? state.numbers.get(row.id) ?? null,
      offices: state.packs.flatMap((pack) => pack.offices),
    },
  );
  const fact = factFor(deps, state, row);
  return fact ? { ...factValues(fact), ...known } : known;
}

/** A template for one of these situations: one that says what is asked for (names of *isian*), of the comment's topic first, then a general one. */
export function templateFor(
  state: AssistantState,
  row: Row,
  situations: readonly Situation[],
  asked: readonly string[] = [],
): Template | undefined {
  const topics = row.assessment.topics.map(({ topic }) => topic);
  const fitting = state.packs
    .flatMap((pack) => pack.templates)
    .filter((template) => usable(template, state.settings.replyLanguages) && template.situations.some((one) => situations.includes(one)));
  const saying = fitting.filter(({ variants }) => variants.some((text) => asked.every((name) => slotNames(text).includes(name))));
  const offered = saying.length > 0 ? saying : fitting;
  const topic = topics[0];
  return (
    offered.find((template) => topic !== undefined && template.topics.includes(topic)) ??
    offered.find((template) => template.topics.length === 0) ??
    offered[0]
  );
}

/** What citizens under this post have read from us lately, latest first: posted, and on their way. */
export const saidLately = (state: Pick<AssistantState, 'pending' | 'recent'>, except: string): string[] => [
  ...state.pending.filter(({ commentId }) => commentId !== except).map(({ text }) => text),
  ...state.recent,
];

/** Replies to which a fact about the trouble belongs. */
const TOLD: ReadonlySet<Situation> = new Set([
  'holding',
  'ours',
  'danger',
  'repeat',
  'rude',
  'unclear',
  'question',
  'political-mix',
  'our-mistake',
]);

/** The variant, and the way of saying it, that is least like what was posted lately, with the post's fact and its values. */
export function textFor(
  deps: AssistantDeps,
  state: AssistantState,
  row: Row,
  template: Template,
): { text: string; values: Record<string, string> } {
  const values = valuesFor(deps, state, row, [...new Set(template.variants.flatMap(slotNames))]);
  const lately = saidLately(state, row.id);
  const variant = template.variants[chooseVariant(template, values, lately)] ?? template.variants[0] ?? '';
  const fact = factFor(deps, state, row);
  const told = fact && !slotNames(variant).includes('kabar') && template.situations.some((situation) => TOLD.has(situation));
  const whole = told ? withFact(variant, fact, template.language) : variant;
  return { text: varied(whole, lately, (text) => fillSlots(text, values)), values };
}
