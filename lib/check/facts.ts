/** From what a page reports to counts and forms: texts, names, ids and addresses stay behind. */
import type { FromPage } from '../messages/page-link';
import type { Coverage, Diagnosis, PageComment } from '../sites/types';
import type { PageFacts } from './types';

/** "17912345678901234" ▸ "9×17", "DRx7pQ" ▸ "A×6", "pfbid0abc" ▸ "pfbid…": which kind of id it is, not which. */
export function idForm(id: string): string {
  if (/^\d+$/u.test(id)) return `9×${id.length}`;
  if (id.startsWith('pfbid')) return 'pfbid…';
  return /^[\w-]+$/u.test(id) ? `A×${id.length}` : '?';
}

const KEPT = /^(?:p|c|r|reel|reels|tv|posts|photo|photos|videos|watch|groups|user|permalink\.php|profile\.php|story\.php)?$/u;

/** "/p/ABC/c/123/?comment_id=1" ▸ "/p/A×3/c/9×3/?comment_id". */
export function linkForm(link: string): string {
  if (!URL.canParse(link)) return '?';
  const { pathname, searchParams } = new URL(link);
  const path = pathname
    .split('/')
    .map((part) => (KEPT.test(part) ? part : idForm(part)))
    .join('/');
  const names = [...searchParams.keys()].filter((name) => /^[a-z_]{1,24}$/u.test(name));
  return names.length > 0 ? `${path}?${names.join('&')}` : path;
}

const count = (forms: readonly string[]): Record<string, number> => {
  const counts = new Map<string, number>();
  for (const form of forms) counts.set(form, (counts.get(form) ?? 0) + 1);
  return Object.fromEntries([...counts].sort((a, b) => b[1] - a[1]).slice(0, 12));
};
const authorForm = ({ handle, id, name }: PageComment['author']): string =>
  `${/^\d+$/u.test(handle) ? 'number' : 'name'}${id === null ? '' : '+id'}${name === null ? '' : '+shown'}`;

export interface Seen {
  surface: Extract<FromPage, { type: 'page/surface' }>;
  comments: readonly PageComment[];
  coverage: Coverage;
  diagnosis: Diagnosis;
  failures: readonly string[];
  structure: string | null;
}

/** Null where there is nothing to read. @param now epoch milliseconds */
export function factsOf({ surface: told, comments, coverage, diagnosis, failures, structure }: Seen, now: number): PageFacts | null {
  const { surface, viewer, own } = told;
  if (surface === null) return null;
  const times = comments.map(({ postedAt, postedAtApproximate }) => (postedAt === null ? 'none' : postedAtApproximate ? 'rough' : 'exact'));
  const among = <K extends string>(keys: readonly K[], values: readonly string[]): Record<K, number> =>
    Object.fromEntries(keys.map((key) => [key, values.filter((value) => value === key).length])) as Record<K, number>;
  return {
    site: surface.site,
    kind: surface.kind,
    at: new Date(now).toISOString(),
    own,
    owner: surface.owner !== null,
    viewer: viewer !== null,
    postId: surface.postId === null ? null : idForm(surface.postId),
    comments: comments.length,
    replies: comments.filter(({ parentId }) => parentId !== null).length,
    byUs: comments.filter(({ isOwn }) => isOwn).length,
    ids: count(comments.map(({ id }) => idForm(id))),
    links: count(comments.map(({ permalink }) => (permalink === null ? 'none' : linkForm(permalink)))),
    authors: count(comments.map(({ author }) => authorForm(author))),
    times: among(['exact', 'rough', 'none'], times),
    threads: among(
      ['none', 'open', 'closed'],
      comments.map(({ thread }) => thread),
    ),
    truncated: comments.filter(({ truncated }) => truncated).length,
    edited: comments.filter(({ edited }) => edited).length,
    media: comments.filter(({ hasMedia }) => hasMedia).length,
    shown: coverage.shown,
    more: coverage.more,
    failures: failures.length,
    diagnosis,
    structure,
  };
}
