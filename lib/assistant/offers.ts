/** Which replies are offered for a comment, and the values that their *isian* get from comment and profile. */
import { adminOf } from './events';
import { factValues, isStale } from './facts';
import type { AssistantState, Row } from './state';
import type { AssistantDeps } from './deps';
import {
  chooseVariant,
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

/** What is known of a comment for choosing a reply. */
function contextOf(deps: AssistantDeps, state: AssistantState, row: Row): RecommendContext {
  const { comment, assessment } = row;
  const insult = deps.tone(comment.text, {}).findings.some((finding) => finding.family === 'threat' && finding.level === 'stop');
  const known = state.cases.get(comment.id);
  const offices = state.packs.flatMap((pack) => pack.offices);
  return {
    assessment,
    alreadyAnswered: row.state === 'answered' || row.state === 'forwarded',
    repeated: (known?.replies ?? 0) > 0,
    rude: insult,
    sensitive: deps.findPersonalData(comment.text, state.profile.channels).some(({ type }) => SENSITIVE.has(type)),
    languages: state.settings.replyLanguages,
    used: state.usedTemplates,
    values: valuesFor(state, row, [...slotsOf(state).keys()]),
    ownTopics: offices.filter(({ scope }) => scope === 'own').flatMap(({ topics }) => topics),
    evidence: {
      done: known?.status === 'done',
      elsewhere: row.state === 'forwarded',
      news: state.fact !== null && !isStale(state.fact, deps.clock.now()),
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

export function valuesFor(state: AssistantState, row: Row, names: readonly string[]): Record<string, string> {
  const slots = slotsOf(state);
  const known = proposeValues(
    names.flatMap((name) => slots.get(name) ?? []),
    {
      comment: row.comment.text,
      assessment: row.assessment,
      profile: state.profile,
      initials: adminOf(state.profile).initials,
      caseNumber: state.cases.get(row.id)?.number ?? null,
      offices: state.packs.flatMap((pack) => pack.offices),
    },
  );
  return state.fact ? { ...factValues(state.fact), ...known } : known;
}

/** A template for one of these situations: of the comment's topic first, then a general one. */
export function templateFor(state: AssistantState, row: Row, situations: readonly Situation[]): Template | undefined {
  const topics = row.assessment.topics.map(({ topic }) => topic);
  const fitting = state.packs
    .flatMap((pack) => pack.templates)
    .filter((template) => usable(template, state.settings.replyLanguages) && template.situations.some((one) => situations.includes(one)));
  const topic = topics[0];
  return (
    fitting.find((template) => topic !== undefined && template.topics.includes(topic)) ??
    fitting.find((template) => template.topics.length === 0) ??
    fitting[0]
  );
}

/** The variant that is least like what was posted lately, with its values. */
export function textFor(state: AssistantState, row: Row, template: Template): { text: string; values: Record<string, string> } {
  const values = valuesFor(state, row, [...new Set(template.variants.flatMap(slotNames))]);
  const variant = template.variants[chooseVariant(template, values, state.recent)] ?? template.variants[0] ?? '';
  return { text: variant, values };
}
