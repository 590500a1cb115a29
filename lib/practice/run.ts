/** A run through a scenario: the post as it starts, and what each sent reply changes. Pure; time and ids are passed in. */
import type { Scenario } from '../templates/types';
import { asked, followUp, toneOf } from './rubric';
import type { Run, ShownComment } from './types';

/** Handle under which the trainee answers. */
export const AGENCY = 'dpu.kotacontoh';

const MINUTE = 60_000;
/** How soon a citizen writes back, in ms. */
export const CITIZEN_TAKES = 2_500;

export function startRun(scenario: Scenario, id: string, now: number): Run {
  const key = (comment: string): string => `${id}-${comment}`;
  return {
    scenario,
    id,
    startedAt: now,
    answers: {},
    shown: scenario.comments.map(({ id: comment, parent, author, text, minutesAgo, own }) => ({
      id: comment,
      key: key(comment),
      parentKey: parent === null ? null : key(parent),
      author: own ? AGENCY : author,
      text,
      own,
      at: new Date(now - minutesAgo * MINUTE).toISOString(),
    })),
  };
}

/** The top comment of a thread; replies on the sites stand one level deep. */
const topOf = (run: Run, comment: ShownComment): string => comment.parentKey ?? comment.key;

/** @param key of the comment that is answered. `after`: what the citizen writes next, null when nothing. */
export function sendReply(run: Run, key: string, text: string, sapaan: string, now: number): { run: Run; after: ShownComment | null } {
  const target = run.shown.find((one) => one.key === key);
  if (!target || text.trim() === '') return { run, after: null };
  const number = run.shown.length;
  const reply: ShownComment = {
    id: '',
    key: `${run.id}-r${number}`,
    parentKey: topOf(run, target),
    author: AGENCY,
    text: text.trim(),
    own: true,
    at: new Date(now).toISOString(),
  };
  const question = asked(run.scenario).find(({ id }) => id === target.id);
  const first = question !== undefined && run.answers[question.id] === undefined;
  const next: Run = { ...run, shown: [...run.shown, reply], answers: first ? { ...run.answers, [question.id]: reply.text } : run.answers };
  const said = first ? followUp(question, toneOf(run.scenario, question, reply.text, sapaan)) : null;
  return {
    run: next,
    after:
      said === null
        ? null
        : {
            id: '',
            key: `${run.id}-f${number}`,
            parentKey: topOf(run, target),
            author: target.author,
            text: said,
            own: false,
            at: new Date(now + CITIZEN_TAKES).toISOString(),
          },
  };
}

export const show = (run: Run, comment: ShownComment): Run => ({ ...run, shown: [...run.shown, comment] });

/** How many comments ask for a reply, and how many have one. */
export function progress(run: Run): { answered: number; wanted: number } {
  const wanted = asked(run.scenario).filter(({ task }) => task.action === 'reply');
  return { answered: wanted.filter(({ id }) => run.answers[id] !== undefined).length, wanted: wanted.length };
}
