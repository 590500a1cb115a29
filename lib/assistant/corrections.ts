/** "Bukan aduan" and "tandai sebagai aduan": hold for the same and nearly the same text on this computer; no person is remembered. */
import type { Correction } from '../cases/types';
import { likeness, signatureOf, type Signature } from '../judge';
import type { PageComment } from '../sites/types';

/** Share of equal letter groups from which a text counts as nearly the same. */
const NEAR = 0.8;

const signatures = new WeakMap<object, Signature>();

/** Computed once for each comment and each correction. */
function signature(of: { text: string }): Signature {
  let known = signatures.get(of);
  if (!known) signatures.set(of, (known = signatureOf(of.text)));
  return known;
}

/** Known before it is needed, so that the first correction on a long thread costs nothing. */
export const prepare = (comment: { text: string }): void => void signature(comment);

const lookups = new WeakMap<readonly Correction[], (comment: PageComment) => boolean | null>();

/** What the admin said of a comment: true, a complaint; false, none; null, nothing. The newest word counts; the comment's own id before its text. */
export function correctionFor(corrections: readonly Correction[]): (comment: PageComment) => boolean | null {
  let lookup = lookups.get(corrections);
  if (!lookup) lookups.set(corrections, (lookup = createLookup(corrections)));
  return lookup;
}

function createLookup(corrections: readonly Correction[]): (comment: PageComment) => boolean | null {
  const known = new WeakMap<PageComment, boolean | null>();
  const latest = [...corrections].sort((a, b) => b.at.localeCompare(a.at));
  return (comment) => {
    if (latest.length === 0) return null;
    const before = known.get(comment);
    if (before !== undefined) return before;
    const own = latest.find((one) => one.commentId === comment.id && one.site === comment.site);
    const found = own ?? latest.find((one) => likeness(signature(comment), signature(one)) >= NEAR);
    const said = found?.complaint ?? null;
    known.set(comment, said);
    return said;
  };
}
