/** Checks a site's rules file; used by its test, so that the content script carries no schema of it. */
import * as v from 'valibot';
import type { SiteRules } from './shared/rules';

/** Lower case, trimmed, without dots at the end: the form that labels are compared in. */
const word = v.pipe(
  v.string(),
  v.minLength(1),
  v.check(
    (text) => text === text.normalize('NFC').toLowerCase().trim() && !/[.…]$/u.test(text),
    'not in the form that labels are compared in',
  ),
);
const words = v.pipe(
  v.array(word),
  v.minLength(1),
  v.check((list) => new Set(list).size === list.length, 'a word stands twice'),
);
const pattern = v.pipe(
  word,
  v.check((text) => text.split('{name}').length <= 2, 'more than one {name}'),
);

export const rulesSchema = v.strictObject({
  version: v.pipe(v.string(), v.regex(/^\d{4}-\d{2}$/u)),
  selectors: v.record(v.string(), v.pipe(v.string(), v.minLength(1))),
  words: v.strictObject({
    reply: words,
    notReply: words,
    repliesPart: words,
    hidePart: words,
    seeMore: words,
    moreCommentsPart: words,
    edited: words,
    pinned: words,
    badge: words,
    commentsOffPart: words,
    failurePart: words,
    submit: words,
    commentCountPart: words,
  }),
  boxes: v.strictObject({ comment: v.pipe(v.array(pattern), v.minLength(1)), reply: v.pipe(v.array(pattern), v.minLength(1)) }),
}) satisfies v.GenericSchema<unknown, SiteRules>;
