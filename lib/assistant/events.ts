/** Makes the events of a case from what was seen and done; personal data is masked here, before anything leaves this room. */
import type { Case, CaseEvent, CaseEventBody, CaseId, LoggedComment } from '../cases/types';
import type { Assessment } from '../judge/types';
import type { Admin, Profile } from '../profile/types';
import { placePhrase } from '../templates';
import type { PageComment, SurfaceInfo } from '../sites/types';
import type { AssistantDeps } from './deps';
import type { AssistantState, Row } from './state';
import type { Core } from './core';

export type EventMaker = (caseId: CaseId, body: CaseEventBody) => CaseEvent;

/** The admin on duty; initials as typed when the list doesn't hold them. */
export function adminOf(profile: Profile): Admin {
  return profile.admins.find((admin) => admin.initials === profile.onDuty) ?? profile.admins[0] ?? { name: '', initials: profile.onDuty };
}

/** The case of a comment, also the one that it would begin or join. */
export function caseIdOf(comment: PageComment, state: Pick<AssistantState, 'cases' | 'comments'>): CaseId {
  const known = state.cases.get(comment.id) ?? caseToJoin(comment, state.comments, state.cases);
  return known?.id ?? `${comment.site}:${comment.id}`;
}

export const eventMaker =
  (deps: Pick<AssistantDeps, 'newId' | 'clock'>, profile: () => Profile): EventMaker =>
  (caseId, body) => ({ ...body, id: deps.newId(), caseId, at: new Date(deps.clock.now()).toISOString(), admin: adminOf(profile()), v: 1 });

function loggedComment(
  deps: Pick<AssistantDeps, 'maskText' | 'maskHandle'>,
  comment: PageComment,
  surface: SurfaceInfo | null,
  profile: Profile,
): LoggedComment {
  return {
    channel: comment.site,
    commentId: comment.id,
    parentId: comment.parentId,
    postId: comment.postId,
    permalink: comment.permalink ?? surface?.permalink ?? null,
    handle: comment.author.handle === '' ? null : deps.maskHandle(comment.author.handle),
    text: deps.maskText(comment.text, profile.channels),
    postedAt: comment.postedAt,
    postedAtApproximate: comment.postedAtApproximate,
    account: accountName(surface, profile),
  };
}

/** Whose post it is, in words that a reader of the log knows: a Facebook Page's number says nothing to people. */
export function accountName(surface: SurfaceInfo | null, profile: Pick<Profile, 'accounts'>): string | null {
  const owner = surface?.owner;
  if (!surface || !owner) return null;
  if (!/^\d+$/u.test(owner.handle)) return owner.handle;
  const listed = profile.accounts.find(({ site, handle, id }) => site === surface.site && (id === owner.handle || handle === owner.handle));
  return listed !== undefined && !/^\d+$/u.test(listed.handle) ? listed.handle : (owner.name ?? owner.handle);
}

export function judgedBody(assessment: Assessment, by: 'judge' | 'admin' = 'judge'): CaseEventBody {
  return {
    type: 'judged',
    data: {
      kind: assessment.kind,
      topic: assessment.topics[0]?.topic ?? null,
      urgency: assessment.urgency,
      political: assessment.political,
      language: assessment.language,
      place: placePhrase(assessment.places) || null,
      by,
    },
  };
}

/** An earlier case of the same citizen in the same thread, which a further comment joins. */
function caseToJoin(comment: PageComment, comments: ReadonlyMap<string, PageComment>, cases: ReadonlyMap<string, Case>): Case | null {
  const thread = comment.parentId ?? comment.id;
  for (const [id, known] of cases) {
    const other = comments.get(id);
    if (!other || other.id === comment.id || other.author.handle !== comment.author.handle) continue;
    if ((other.parentId ?? other.id) === thread) return known;
  }
  return null;
}

/** What the log has to learn before anything can be said of this comment: a case begins, or a further comment joins one. */
export function beginning({ deps, get, make }: Pick<Core, 'deps' | 'get' | 'make'>, row: Row): CaseEvent[] {
  const { cases, comments, surface, profile } = get();
  if (cases.has(row.id)) return [];
  const caseId = caseIdOf(row.comment, get());
  const comment = loggedComment(deps, row.comment, surface, profile);
  return caseToJoin(row.comment, comments, cases)
    ? [make(caseId, { type: 'citizenReplied', data: { comment } })]
    : [make(caseId, { type: 'noted', data: { comment, source: 'page' } }), make(caseId, judgedBody(row.assessment))];
}
