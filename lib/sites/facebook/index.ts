/** Facebook, seen through the seam that every site has. */
import type { SiteContext } from '../context';
import type { PageAdapter } from '../page-adapter';
import { isListed, sameAccount } from '../shared/accounts';
import { diagnosisOf } from '../shared/diagnosis';
import { BUTTON, follows, isShown, labelText, plainLabel } from '../shared/dom';
import { failuresIn } from '../shared/failures';
import { createKeeper, type Keeper } from '../shared/keeper';
import { relativeToIso } from '../shared/relative-time';
import { hasPart, isWord, replyControlsIn } from '../shared/rules';
import { watchSubmits } from '../shared/submit';
import { emojiOf } from '../shared/text';
import type { Account, Coverage, ReadComment, Surface } from '../types';
import { boxOfSubmit, contextOf, openReplyBox, publicBoxes } from './editors';
import { rowsIn, type Row } from './rows';
import { rowLabels, rules } from './rules';
import { surfaceOf } from './surface';
import { threadsOf } from './threads';
import { cleanLink, postOf } from './urls';
import { viewerOf } from './viewer';

const { selectors, words } = rules;

export function createFacebook(context: SiteContext): PageAdapter {
  let current: Surface | null = null;
  const keeper = createKeeper<Row>();
  const viewer = (doc: Document): Account | null => viewerOf(doc, current?.root ?? null);
  const rowOf = (id: string): Row | null => (current === null ? null : (rowsOf(current).find((row) => row.id === id) ?? null));

  function* scan(surface: Surface): Generator<ReadComment> {
    current = surface;
    const acting = viewer(context.document);
    const rows = rowsOf(surface, keeper);
    const threads = threadsOf(rows, surface.root, words);
    for (const row of rows) {
      const own = threads.get(row.id);
      const key = `${row.parentId ?? ''} ${row.postId ?? surface.postId ?? ''} ${own?.thread ?? ''} ${own?.hiddenReplies ?? ''} ${acting?.id ?? acting?.name ?? ''} ${row.timeLabel}`;
      if (row.memo?.place === key) {
        yield row.memo.comment;
        continue;
      }
      const author: Account = { handle: row.author.handle, name: row.author.name === '' ? null : row.author.name, id: row.author.id };
      const exact = row.time === null ? null : new Date(row.time).toISOString();
      const relative = exact === null ? relativeToIso(row.timeLabel, context.now(), true, context.document.documentElement.lang) : null;
      const labels = labelsIn(row);
      const comment: ReadComment = {
        site: 'facebook',
        id: row.id,
        parentId: row.parentId,
        postId: row.postId ?? surface.postId ?? '',
        author,
        text: row.text(),
        postedAt: exact ?? relative,
        postedAtApproximate: exact === null && relative !== null,
        permalink: row.permalink === null ? null : cleanLink(row.permalink),
        isOwn:
          sameAccount(author, acting) || isListed(author, context.accounts()) || labels.some((label) => isWord(label, rowLabels.ownMenu)),
        truncated: controlsIn(row).some((control) => isWord(plainLabel(labelText(control)), words.seeMore)),
        edited: labels.some((label) => isWord(label, words.edited)),
        pinned: labels.some((label) => isWord(label, words.pinned)),
        hasMedia: hasMedia(row),
        thread: own?.thread ?? 'none',
        hiddenReplies: own?.hiddenReplies ?? null,
        row: row.element,
        textElement: row.body(),
      };
      // Between two slices of the reading the row may have become another's.
      if (!row.isStill()) continue;
      row.memo = { place: key, comment };
      yield comment;
    }
  }

  return {
    site: 'facebook',
    surface(url, doc) {
      current = surfaceOf(url, doc);
      return current;
    },
    viewer,
    touched: keeper.touched,
    scan,
    comments(surface) {
      keeper.touched([context.document]);
      return [...scan(surface)];
    },
    coverage: (surface) => coverageOf(surface, [...scan(surface)]),
    coverageOf,
    reveal(id) {
      rowOf(id)?.element.scrollIntoView({ block: 'center', behavior: 'smooth' });
    },
    async openReply(id, signal) {
      const surface = current;
      const row = rowOf(id);
      return surface === null || row === null ? { refused: 'comment-gone' } : openReplyBox(row, surface, context, signal);
    },
    editorAt: (element) => contextOf(element, current, context.url()),
    openBoxes: (surface) => publicBoxes(surface, context.url()),
    mentionOf(text, commentId) {
      const name = commentId === null ? null : (rowOf(commentId)?.author.name ?? null);
      return name !== null && name !== '' && text.toLowerCase().startsWith(name.toLowerCase())
        ? text.slice(0, name.length) + (/^\s*/u.exec(text.slice(name.length))?.[0] ?? '')
        : '';
    },
    mentionFor: () => null,
    onSubmit: (listener, signal) =>
      watchSubmits(
        {
          document: context.document,
          now: context.now,
          editorAt: (element) => contextOf(element, current, context.url()),
          enterSends: true,
          boxOfSubmit,
        },
        listener,
        signal,
      ),
    failures: (surface) => failuresIn(surface.root.ownerDocument, selectors.alert, words.failurePart),
    diagnose(surface) {
      const { nameless } = rowsIn(surface.root, keeper);
      const rows = rowsOf(surface, keeper);
      return diagnosisOf({
        anchors: rows.length + nameless,
        rows: rows.map((row) => ({
          author: row.author.name !== '',
          text: row.text() !== '' || hasMedia(row),
          reply: row.reply() !== null,
        })),
        composer: publicBoxes(surface, context.url()).length > 0 || [...surface.root.querySelectorAll(selectors.box)].length > 0,
        viewer: viewer(surface.root.ownerDocument) !== null,
        shown: shownCount(surface, rows),
        times: 0,
        replies: rows.length > 0 ? 0 : replyControlsIn(surface.root, words.reply),
      });
    },
  };
}

/** Rows of the surface's post: where some name it by their links, those that name another are the feed behind it. */
function rowsOf(surface: Surface, keeper: Keeper<Row> | null = null): Row[] {
  const { rows } = rowsIn(surface.root, keeper);
  const { postId } = surface;
  if (postId === null) return rows;
  if (!rows.some((row) => row.postId === postId)) return rows.filter((row) => mayBeOf(row, surface));
  return rows.filter((row) => row.postId === postId || row.permalink === null || surface.kind === 'photo');
}

/** One post has several ids ("pfbid…", numbers, its photo's); only two numbers of one kind are surely two posts. */
function mayBeOf({ permalink }: Row, { postId, kind }: Surface): boolean {
  const named = permalink === null ? null : postOf(permalink);
  if (named === null || postId === null || !/^\d+$/u.test(named.postId) || !/^\d+$/u.test(postId)) return true;
  return named.kind !== (kind === 'post' ? 'dialog' : kind);
}

const controlsIn = (row: Row): Element[] => [...row.element.querySelectorAll(BUTTON)].filter((control) => row.owns(control));

/** Labels of controls and short texts of the row outside the comment's words. */
function labelsIn(row: Row): string[] {
  const labels: string[] = [];
  for (const element of row.element.querySelectorAll('[aria-label],span,div,a')) {
    if (!row.owns(element) || row.body()?.contains(element) === true) continue;
    const label = plainLabel(element.getAttribute('aria-label') ?? (element.children.length > 1 ? '' : labelText(element)));
    if (label !== '' && label.length < 60) labels.push(label);
  }
  return labels;
}

function hasMedia(row: Row): boolean {
  for (const picture of row.element.querySelectorAll('img,video')) {
    if (!row.owns(picture)) continue;
    if (picture.localName === 'video') return true;
    if (
      emojiOf(picture) !== null ||
      (picture.closest(BUTTON) !== null && picture.closest('a') === null && row.body() !== null && !follows(row.body() ?? picture, picture))
    )
      continue;
    const link = picture.closest('a');
    const href = link?.getAttribute('href') ?? '';
    // A face or a badge stands before the text; a sticker or photo after it, or alone.
    if (link !== null && /comment_id=/u.test(href) && !/\/photo|fbid=/u.test(href)) continue;
    const body = row.body();
    if (body === null ? !isBadge(picture) : follows(body, picture) && !isBadge(picture)) return true;
  }
  return [...row.element.querySelectorAll('[style*="background-image"][role="img"],[role="img"][aria-label*="tiker" i]')].some((element) =>
    row.owns(element),
  );
}

const isBadge = (picture: Element): boolean =>
  (picture.getAttribute('alt') ?? '') === '' && Number(picture.getAttribute('width') ?? 0) <= 24 && picture.closest('a') === null;

function coverageOf(surface: Surface, comments: readonly ReadComment[]): Coverage {
  const more = [...surface.root.querySelectorAll(BUTTON)].some((control) => {
    const label = plainLabel(labelText(control));
    return label.length < 80 && hasPart(label, words.moreCommentsPart) && isShown(control);
  });
  const shown = shownCount(
    surface,
    comments.map(({ row }) => ({ element: row })),
  );
  return {
    read: comments.length,
    shown,
    closedThreads: comments.filter(({ thread }) => thread === 'closed').length,
    more: more || (shown !== null && shown > comments.length),
  };
}

/** "10 komentar" over the comments; on a timeline the sum over the posts that show one. */
function shownCount(surface: Surface, rows: readonly { element: Element }[]): number | null {
  let sum: number | null = null;
  for (const control of surface.root.querySelectorAll(BUTTON)) {
    const match = /^([\d.,]+)\s*(rb|k|jt|m|ribu|juta)?\s+(\p{L}+)$/u.exec(plainLabel(labelText(control)));
    if (match === null || !hasPart(match[3] ?? '', words.commentCountPart) || rows.some(({ element }) => element.contains(control)))
      continue;
    const scale = { rb: 1_000, k: 1_000, ribu: 1_000, jt: 1_000_000, m: 1_000_000, juta: 1_000_000 }[match[2] ?? ''] ?? 1;
    const plain = match[1] ?? '';
    const number = scale === 1 ? Number(plain.replace(/[.,]/gu, '')) : Number(plain.replace(',', '.')) * scale;
    sum = (sum ?? 0) + Math.round(number);
    if (surface.kind !== 'timeline') break;
  }
  return sum;
}
