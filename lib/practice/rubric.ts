/** Judges an answer: was the kind of comment recognised, the tone, the parts, personal data, politics; with the better phrasing. */
import { normalise } from '../text';
import { checkReply, type ToneChecklist, type ToneReport } from '../tone';
import type { AvoidWord } from '../tone/types';
import type { BlockPart, Scenario, ScenarioComment, ScenarioTask } from '../templates/types';
import type { AnswerResult, Criterion, Run, RunResult } from './types';

const CHECKED: Partial<Record<BlockPart, keyof ToneChecklist>> = {
  'terima-kasih': 'thanks',
  empati: 'empathy',
  substansi: 'substance',
  'tindak-lanjut': 'step',
  kanal: 'channel',
  penutup: 'closing',
};
const GREETING = /\b(?:halo|hai|selamat|assalam|salam|sugeng|sampurasun|kak|pak|bu|bapak|ibu|mas|mbak|kang|teh)\b/u;

const plain = (text: string): string => normalise(text).text;

function lacks(part: BlockPart, report: ToneReport, answer: string): boolean {
  const check = CHECKED[part];
  return check ? !report.checklist[check] : !GREETING.test(plain(answer));
}

/** "pln|listrik" is said when one of the words is there. */
const said = (mention: string, answer: string): boolean => mention.split('|').some((word) => answer.includes(plain(word)));

const nothing: AnswerResult['marks'] = { kind: null, tone: null, parts: null, data: null, politics: null };

type Asked = ScenarioComment & { task: ScenarioTask };
export const asked = (scenario: Scenario): Asked[] =>
  scenario.comments.flatMap((comment) => (comment.task ? [{ ...comment, task: comment.task }] : []));

export const toneOf = (scenario: Scenario, comment: Asked, answer: string, sapaan: string, avoid: readonly AvoidWord[] = []): ToneReport =>
  checkReply(answer, {
    complaint: comment.text,
    kind: comment.task.kind,
    topic: scenario.topics[0] ?? null,
    disaster: scenario.disaster,
    sapaan,
    avoid,
  });

/**
 * @param answer null: the comment was left without a reply.
 * @param avoid words that the packs in use keep out of replies
 */
export function judgeAnswer(
  scenario: Scenario,
  comment: Asked,
  answer: string | null,
  sapaan: string,
  avoid: readonly AvoidWord[] = [],
): AnswerResult {
  const { task } = comment;
  const result: AnswerResult = {
    commentId: comment.id,
    comment: comment.text,
    answer,
    marks: { ...nothing },
    findings: [],
    missingParts: [],
    missingMentions: [],
    model: task.model,
  };
  const left = answer === null;
  result.marks.kind = (task.action === 'leave') === left ? 1 : 0;
  if (answer === null) return result;
  const report = toneOf(scenario, comment, answer, sapaan, avoid);
  const text = plain(answer);
  result.findings = report.findings;
  result.marks.data = report.findings.some(({ family }) => family === 'personal_data') ? 0 : 1;
  result.marks.politics = report.findings.some(({ family }) => family === 'politics') ? 0 : 1;
  const rest = report.findings.filter(({ family }) => family !== 'personal_data' && family !== 'politics');
  result.marks.tone = rest.some(({ level }) => level === 'stop') ? 0 : rest.length > 0 ? 0.5 : 1;
  if (task.action === 'leave') return result;
  result.missingParts = task.parts.filter((part) => lacks(part, report, answer));
  result.missingMentions = task.mention.filter((mention) => !said(mention, text));
  const wanted = task.parts.length + task.mention.length;
  const there = wanted - result.missingParts.length - result.missingMentions.length;
  result.marks.parts = wanted === 0 ? null : Math.round((there / wanted) * 100) / 100;
  return result;
}

/** A harmful answer makes the citizen angry, a good one calms. */
export const followUp = (comment: Asked, report: Pick<ToneReport, 'level'>): string | null =>
  report.level === 'ok' ? comment.task.afterGood : comment.task.afterBad;

const average = (marks: readonly (number | null)[]): number | null => {
  const known = marks.filter((mark) => mark !== null);
  return known.length === 0 ? null : known.reduce((sum, mark) => sum + mark, 0) / known.length;
};

/** Every criterion weighs the same in an answer, every answer the same in a run. */
export function judgeRun(run: Run, sapaan: string, now: number, avoid: readonly AvoidWord[] = []): RunResult {
  const { scenario } = run;
  const answers = asked(scenario).map((comment) => judgeAnswer(scenario, comment, run.answers[comment.id] ?? null, sapaan, avoid));
  const byCriterion = (criterion: Criterion): number | null => average(answers.map(({ marks }) => marks[criterion]));
  return {
    scenario: { id: scenario.id, title: scenario.title, topics: scenario.topics, language: scenario.language },
    at: new Date(now).toISOString(),
    minutes: Math.max(1, Math.round((now - run.startedAt) / 60_000)),
    score: Math.round((average(answers.map(({ marks }) => average(Object.values(marks)))) ?? 0) * 100),
    byCriterion: {
      kind: byCriterion('kind'),
      tone: byCriterion('tone'),
      parts: byCriterion('parts'),
      data: byCriterion('data'),
      politics: byCriterion('politics'),
    },
    answers,
  };
}
