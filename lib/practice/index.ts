/** *Latihan*: scenarios, a run through one, the rubric, a store in memory, results for the trainer. */
export { bundledScenarios, scenariosOf } from './scenarios';
export { AGENCY, CITIZEN_TAKES, progress, sendReply, show, startRun } from './run';
export { asked, judgeAnswer, judgeRun } from './rubric';
export { createMemoryStore, type MemoryStore } from './memory-store';
export { EMPTY_RECORD, withResult, type PracticeRecord } from './record';
export { resultsCsv } from './export';
export { CRITERIA, type AnswerResult, type Criterion, type Run, type RunResult, type ShownComment } from './types';
