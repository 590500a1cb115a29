/** Which own comments answer a citizen's comment; covers replies sent from a phone or by a colleague. */
import type { PageComment } from '../sites/types';

const lower = (text: string | null): string => text?.toLowerCase() ?? '';

/** Does the text begin by naming this author, as "@handle" (Instagram) or as the display name (Facebook)? */
function names(text: string, author: PageComment['author']): boolean {
  const start = text.replace(/^[\s\u200B-\u200F\u2060-\u2069]+/u, '').toLowerCase();
  return (
    (author.handle !== '' && start.startsWith(`@${lower(author.handle)}`)) ||
    (author.name !== null && author.name !== '' && start.startsWith(lower(author.name)))
  );
}

/** False when the reply is surely older than the comment. */
const inTime = (own: PageComment, target: PageComment): boolean =>
  !(own.postedAt && target.postedAt && !own.postedAtApproximate && !target.postedAtApproximate && own.postedAt < target.postedAt);

/** A reply hangs on the top comment, whoever it is meant for: the names it begins with decide; without one it is meant for the top comment. */
function meantFor(own: PageComment, thread: readonly PageComment[]): PageComment[] {
  const citizens = thread.filter((comment) => !comment.isOwn);
  const named = citizens.filter((comment) => names(own.text, comment.author));
  const meant = named.length > 0 ? named : citizens.filter((comment) => comment.id === own.parentId);
  return meant.filter((target) => inTime(own, target));
}

/** Own comments by the id of the comment that they answer. */
export function ownReplies(comments: Iterable<PageComment>): Map<string, PageComment[]> {
  const threads = new Map<string, PageComment[]>();
  for (const comment of comments) {
    const top = comment.parentId ?? comment.id;
    const thread = threads.get(top);
    if (thread) thread.push(comment);
    else threads.set(top, [comment]);
  }
  const found = new Map<string, PageComment[]>();
  for (const thread of threads.values()) {
    for (const own of thread) {
      if (!own.isOwn || own.parentId === null) continue;
      for (const target of meantFor(own, thread)) found.set(target.id, [...(found.get(target.id) ?? []), own]);
    }
  }
  return found;
}
