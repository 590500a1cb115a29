/** From what was read, judged, logged and corrected: one row for each citizen's comment, and the order of each tab. */
import type { Case } from '../cases/types';
import { corrected } from '../judge/corrections';
import type { Assessment } from '../judge/types';
import { ownReplies } from '../posted';
import type { PendingReply } from '../posted/types';
import type { PageComment } from '../sites/types';
import { placePhrase } from '../templates';
import { mattersOf } from './matters';
import type { Row, RowState, Tab } from './state';

export interface RowSources {
  comments: ReadonlyMap<string, PageComment>;
  assessments: ReadonlyMap<string, Assessment>;
  cases: ReadonlyMap<string, Case>;
  pending: readonly PendingReply[];
  unsaved: ReadonlyMap<string, 'saving' | 'failed'>;
  /** Verdict of the person for this text, null when there is none. */
  correction(comment: PageComment): boolean | null;
}

export interface Rows {
  rows: ReadonlyMap<string, Row>;
  order: Record<Tab, string[]>;
  politicalCount: number;
  setAside: number;
}

const NO_SIGNATURE = { whole: 0, sketch: [] };
const WANTS_ANSWER: ReadonlySet<Assessment['kind']> = new Set(['complaint', 'question', 'suggestion', 'data-request']);

/** Politics without any matter of service: counted, not answered, not stored. */
export const politicsAlone = (assessment: Assessment): boolean =>
  assessment.political &&
  !assessment.complaint &&
  !((assessment.kind === 'question' || assessment.kind === 'suggestion') && (assessment.topics[0]?.topic ?? 'lainnya') !== 'lainnya');

const PENDING_STATE: Record<Exclude<PendingReply['phase'], 'posted'>, RowState> = {
  inserted: 'inserted',
  submitted: 'waiting',
  seen: 'waiting',
  rejected: 'rejected',
  unsure: 'unsure',
};

const CASE_STATE: Partial<Record<Case['status'], RowState>> = {
  replied: 'answered',
  'followed-up': 'answered',
  forwarded: 'forwarded',
  'waiting-citizen': 'waiting-citizen',
  done: 'done',
  'not-ours': 'answered',
  'not-complaint': 'not-complaint',
  archived: 'plain',
  'out-of-scope': 'political',
  unsure: 'unsure',
  inserted: 'inserted',
};

const TAB: Record<RowState, Tab> = {
  unanswered: 'todo',
  'closed-thread': 'todo',
  inserted: 'todo',
  waiting: 'todo',
  saving: 'answered',
  unsaved: 'todo',
  rejected: 'todo',
  unsure: 'todo',
  answered: 'answered',
  forwarded: 'answered',
  'waiting-citizen': 'answered',
  done: 'answered',
  'not-complaint': 'other',
  political: 'other',
  plain: 'other',
};

function stateOf(
  comment: PageComment,
  assessment: Assessment,
  answered: boolean,
  correction: boolean | null,
  sources: RowSources,
  pending: PendingReply | undefined,
): RowState {
  const saving = sources.unsaved.get(comment.id);
  if (saving) return saving === 'failed' ? 'unsaved' : 'saving';
  if (pending && pending.phase !== 'posted') return PENDING_STATE[pending.phase];
  const known = sources.cases.get(comment.id);
  // A case that a further comment of the citizen joined says nothing about that further comment.
  const own = known?.comment.commentId === comment.id ? CASE_STATE[known.status] : undefined;
  if (own && !(own === 'inserted' && answered)) return own;
  if (correction === false) return 'not-complaint';
  if (correction !== true && politicsAlone(assessment)) return 'political';
  if (correction !== true && !assessment.complaint && !WANTS_ANSWER.has(assessment.kind)) return answered ? 'answered' : 'plain';
  if (answered) return 'answered';
  return comment.thread === 'closed' ? 'closed-thread' : 'unanswered';
}

const URGENCY = { urgent: 0, normal: 1, none: 2 } as const;

const places = new WeakMap<Assessment['places'], string>();

/** Found once for each assessment: rows are built anew with every change of the page. */
export function placeOf({ places: spans }: Pick<Assessment, 'places'>): string {
  let phrase = places.get(spans);
  if (phrase === undefined) places.set(spans, (phrase = placePhrase(spans)));
  return phrase;
}

export function buildRows(sources: RowSources): Rows {
  const replies = ownReplies(sources.comments.values());
  const pending = new Map(sources.pending.map((one) => [one.commentId, one]));
  const rows = new Map<string, Row>();
  const same = new Map<string, number>();
  let politicalCount = 0;
  let setAside = 0;
  for (const comment of sources.comments.values()) {
    const judged = sources.assessments.get(comment.id);
    if (comment.isOwn || !judged) continue;
    const correction = sources.correction(comment);
    const assessment = corrected(
      judged,
      correction === null ? null : { signature: NO_SIGNATURE, as: correction ? 'complaint' : 'not-complaint' },
    );
    const state = stateOf(comment, assessment, replies.has(comment.id), correction, sources, pending.get(comment.id));
    if (state === 'political') politicalCount += 1;
    if (correction === false && state === 'not-complaint') setAside += 1;
    rows.set(comment.id, {
      id: comment.id,
      comment,
      assessment,
      tab: TAB[state],
      state,
      corrected: correction !== null,
      same: 1,
      matter: null,
    });
  }
  const matters = mattersOf(rows.values());
  for (const matter of matters.values()) same.set(matter, (same.get(matter) ?? 0) + 1);
  for (const [id, matter] of matters) {
    const row = rows.get(id);
    if (row) Object.assign(row, { matter, same: same.get(matter) ?? 1 });
  }
  return { rows, order: orderRows(rows), politicalCount, setAside };
}

/** Most urgent first, then the longest waiting; those about the same trouble stand together, where the first of them stands. */
function orderRows(rows: ReadonlyMap<string, Row>): Record<Tab, string[]> {
  const keys = [...rows.values()].map((row, index) => ({
    row,
    index,
    at: row.comment.postedAt ? Date.parse(row.comment.postedAt) : Number.MAX_SAFE_INTEGER,
  }));
  const pick = (tab: Tab): typeof keys => keys.filter(({ row }) => row.tab === tab);
  const ids = (list: { row: Row }[]): string[] => list.map(({ row }) => row.id);
  const todo = pick('todo').sort(
    (a, b) => URGENCY[a.row.assessment.urgency] - URGENCY[b.row.assessment.urgency] || a.at - b.at || a.index - b.index,
  );
  // An urgent one doesn't wait behind the others' less urgent companions.
  const lead = new Map<string, number>();
  const place = todo.map(({ row }, at) => {
    if (row.matter === null) return at;
    const key = `${row.assessment.urgency}|${row.matter}`;
    const first = lead.get(key) ?? at;
    lead.set(key, first);
    return first;
  });
  const together = todo.map((one, at) => ({ ...one, at, place: place[at] ?? at })).sort((a, b) => a.place - b.place || a.at - b.at);
  return {
    todo: ids(together),
    answered: ids(pick('answered').sort((a, b) => b.at - a.at || a.index - b.index)),
    other: ids(pick('other').sort((a, b) => a.index - b.index)),
  };
}
