/** Instagram, seen through the seam that every site has. */
import type { SiteContext } from '../context';
import { isListed, plainHandle, sameAccount } from '../shared/accounts';
import { BUTTON, isShown, labelText, plainLabel } from '../shared/dom';
import { boxesIn } from '../shared/boxes';
import { diagnosisOf } from '../shared/diagnosis';
import { failuresIn } from '../shared/failures';
import { createKeeper } from '../shared/keeper';
import { relativeToIso } from '../shared/relative-time';
import { hasPart, isWord, replyControlsIn } from '../shared/rules';
import { watchSubmits } from '../shared/submit';
import { emojiOf } from '../shared/text';
import type { PageAdapter } from '../page-adapter';
import type { Account, Coverage, ReadComment, Surface } from '../types';
import { boxOfSubmit, composersOf, contextOf, openReplyBox, replyPressed, type LastReply } from './editors';
import { anchorsIn, rowsIn, type Row } from './rows';
import { rules } from './rules';
import { surfaceOf } from './surface';
import { placeRows } from './threads';
import { commentLink } from './urls';
import { viewerOf } from './viewer';

const { selectors, words } = rules;

export function createInstagram(context: SiteContext): PageAdapter {
  let current: Surface | null = null;
  let lastReply: LastReply | null = null;
  /** Owners by post, for moments in which the page doesn't tell. */
  const owners = new Map<string, Account>();
  const keeper = createKeeper<Row>();
  const rowOf = (id: string): Row | null =>
    current === null ? null : (rowsIn(current.root, current.postId).find((row) => row.id === id) ?? null);

  function* scan(surface: Surface): Generator<ReadComment> {
    current = surface;
    const viewer = viewerOf(context.document);
    const rows = rowsIn(surface.root, surface.postId, keeper);
    const places = placeRows(rows, surface.root, words);
    for (const row of rows) {
      const place = places.get(row.id) ?? { parentId: row.parentId, thread: 'none' as const, hiddenReplies: null };
      const key = `${place.parentId ?? ''} ${place.thread} ${place.hiddenReplies ?? ''} ${viewer?.handle ?? ''}`;
      if (row.memo?.place === key) {
        yield row.memo.comment;
        continue;
      }
      const author = { handle: row.handle(), name: null, id: null };
      const labels = shortLabels(row);
      const exact = row.time === null ? null : new Date(row.time).toISOString();
      const relative =
        exact === null ? relativeToIso(labelText(row.anchor), context.now(), false, context.document.documentElement.lang) : null;
      const comment: ReadComment = {
        site: 'instagram',
        id: row.id,
        parentId: place.parentId,
        postId: row.code,
        author,
        text: row.text(),
        postedAt: exact ?? relative,
        postedAtApproximate: exact === null && relative !== null,
        permalink: commentLink({ code: row.code, id: row.id, parentId: row.parentId }),
        isOwn: author.handle !== '' && (sameAccount(author, viewer) || isListed(author, context.accounts())),
        truncated: isTruncated(row),
        edited: labels.some((label) => isWord(label, words.edited)),
        pinned: labels.some((label) => isWord(label, words.pinned)),
        hasMedia: hasMedia(row),
        thread: place.thread,
        hiddenReplies: place.hiddenReplies,
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
    site: 'instagram',
    surface(url, doc) {
      const found = surfaceOf(url, doc);
      if (found !== null && found.postId !== null) {
        if (found.owner !== null) owners.set(found.postId, found.owner);
        else found.owner = owners.get(found.postId) ?? null;
      }
      current = found;
      return current;
    },
    viewer: viewerOf,
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
      if (surface === null || row === null) return { refused: 'comment-gone' };
      const opened = await openReplyBox(row, surface, context, signal);
      if ('kind' in opened) lastReply = { id, handle: row.handle() };
      return opened;
    },
    editorAt: (element) => contextOf(element, current, context.url(), lastReply),
    openBoxes: (surface) => composersOf(surface, context.url()),
    mentionOf(text) {
      return /^@[A-Za-z0-9._]{1,30}\s*/u.exec(text)?.[0] ?? '';
    },
    mentionFor(id) {
      const handle = rowOf(id)?.handle() ?? '';
      return handle === '' ? null : `@${handle} `;
    },
    onSubmit(listener, signal) {
      const view = context.document.defaultView ?? window;
      view.addEventListener(
        'click',
        (event) => {
          const target = event.composedPath()[0];
          if (!event.isTrusted || current === null || !(target instanceof Element)) return;
          lastReply = replyPressed(target, current) ?? lastReply;
        },
        { capture: true, passive: true, signal },
      );
      return watchSubmits(
        {
          document: context.document,
          now: context.now,
          editorAt: (element) => contextOf(element, current, context.url(), lastReply),
          enterSends: true,
          boxOfSubmit: (control) => (current?.root.contains(control) === true ? boxOfSubmit(control) : null),
        },
        listener,
        signal,
      );
    },
    failures: (surface) => failuresIn(surface.root.ownerDocument, selectors.alert, words.failurePart),
    diagnose(surface) {
      const rows = rowsIn(surface.root, surface.postId, keeper);
      const anchors = new Set(
        anchorsIn(surface.root)
          .filter(({ code }) => code === surface.postId)
          .map(({ id }) => id),
      ).size;
      return diagnosisOf({
        anchors,
        rows: rows.map((row) => ({
          author: row.handle() !== '',
          text: row.text() !== '' || hasMedia(row),
          reply: row.reply() !== null,
        })),
        composer: composersOf(surface, context.url()).length > 0,
        viewer: viewerOf(surface.root.ownerDocument) !== null,
        shown: shownCount(surface),
        times: surface.root.querySelectorAll('time').length,
        // A tray without a single address stands outside what was taken for the place of the comments.
        replies: rows.length > 0 ? 0 : replyControlsIn(surface.root.ownerDocument, words.reply),
      });
    },
  };
}

/** Labels in a row that may be badges of the site: short texts outside the comment's words. */
function shortLabels(row: Row): string[] {
  const labels: string[] = [];
  const hints = [
    row.element.textContent,
    ...[...row.element.querySelectorAll('svg[aria-label]')].map((picture) => picture.getAttribute('aria-label') ?? ''),
  ].join(' ');
  if (!hasPart(hints.toLowerCase(), [...words.edited, ...words.pinned])) return labels;
  for (const element of row.element.querySelectorAll('span,div,svg[aria-label]')) {
    if (element.localName !== 'svg' && element.children.length > 1) continue;
    if (!row.owns(element) || row.body()?.contains(element) === true) continue;
    const label = plainLabel(element.localName === 'svg' ? (element.getAttribute('aria-label') ?? '') : labelText(element)).replace(
      /^[·•\s]+/u,
      '',
    );
    if (label !== '' && label.length < 40) labels.push(label);
  }
  return labels;
}

function isTruncated(row: Row): boolean {
  const body = row.body();
  if (body === null) return false;
  const near = [...body.querySelectorAll(BUTTON), ...(body.parentElement?.querySelectorAll(BUTTON) ?? [])];
  return near.some((control) => row.owns(control) && isWord(plainLabel(labelText(control)).replace(/^[….\s]+/u, ''), words.seeMore));
}

/** A picture in the row that is neither somebody's face nor an emoji. */
function hasMedia(row: Row): boolean {
  for (const picture of row.element.querySelectorAll('img,video')) {
    if (!row.owns(picture)) continue;
    if (picture.localName === 'video') return true;
    const link = picture.closest('a');
    if (emojiOf(picture) !== null || link === row.avatar() || (link !== null && /^\/[^/]+\/$/u.test(link.getAttribute('href') ?? '')))
      continue;
    if (picture.closest('[role="link"]') !== null && plainHandle(picture.getAttribute('alt') ?? '').includes(plainHandle(row.handle())))
      continue;
    return true;
  }
  return false;
}

function coverageOf(surface: Surface, comments: readonly ReadComment[]): Coverage {
  const more = [...surface.root.querySelectorAll(BUTTON)].some((control) => {
    const label = plainLabel(labelText(control) || (control.querySelector('svg[aria-label]')?.getAttribute('aria-label') ?? ''));
    return label.length < 80 && hasPart(label, words.moreCommentsPart) && !hasPart(label, words.repliesPart) && isShown(control);
  });
  const shown = shownCount(surface);
  return {
    read: comments.length,
    shown,
    closedThreads: comments.filter(({ thread }) => thread === 'closed').length,
    more: more || (shown !== null && shown > comments.length),
  };
}

/** The number of comments that the post's line of actions says: the number after the second of its pictures. */
function shownCount(surface: Surface): number | null {
  const labelled = /^(?:lihat semua|view all|ver todos os|ver los)?\s*([\d.,]+)\s+(.+)$/u;
  for (const control of surface.root.querySelectorAll('a,button,[role="button"]')) {
    const label = plainLabel(labelText(control));
    const match = label.length < 60 ? labelled.exec(label) : null;
    if (match !== null && hasPart(match[2] ?? '', words.commentCountPart) && !hasPart(match[2] ?? '', words.repliesPart))
      return Number((match[1] ?? '').replace(/[.,]/gu, ''));
  }
  for (const section of surface.root.querySelectorAll('section')) {
    if (boxesIn(section).length > 0) continue;
    const parts = [...section.querySelectorAll('svg,[role="button"]')];
    const pictures = parts.filter((part) => part.localName === 'svg');
    const comment = pictures[1];
    if (comment === undefined) continue;
    for (const part of parts.slice(parts.indexOf(comment) + 1)) {
      if (part.localName === 'svg') break;
      const label = squashCount(labelText(part));
      if (label !== null) return label;
    }
  }
  return null;
}

const squashCount = (label: string): number | null =>
  /^\d{1,3}(?:[.,]\d{3})*$|^\d+$/u.test(label) ? Number(label.replace(/[.,]/gu, '')) : null;
