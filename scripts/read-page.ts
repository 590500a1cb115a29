/** `npm run read-page -- FILE.html [--url URL] [--account HANDLE]`: prints as JSON what Tanggap reads from a saved page. */
import { readFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import type { Account, PageComment } from '../lib/sites/types';
import { deriveUrl } from './page-url';
import { startPageReader } from './page-reader';

const USAGE = 'Usage: npm run read-page -- FILE.html [--url https://www.instagram.com/p/CODE/] [--account HANDLE]';

/** The name that a reader of the page sees: the handle on Instagram, the display name on Facebook. */
function shownName(site: string | null, account: Account): string {
  return (site === 'facebook' ? account.name : null) ?? account.handle;
}

function line({ id, parentId, author, text, postedAt, isOwn, truncated, permalink, ...rest }: PageComment) {
  return { id, parentId, author: shownName(rest.site, author), text, postedAt, isOwn, truncated, permalink, account: author, ...rest };
}

function fail(message: string): never {
  console.error(message);
  process.exit(1);
}

const { values, positionals } = (() => {
  try {
    return parseArgs({ allowPositionals: true, options: { url: { type: 'string' }, account: { type: 'string', multiple: true } } });
  } catch (error) {
    return fail(`${error instanceof Error ? error.message : String(error)}\n${USAGE}`);
  }
})();
const [file] = positionals;
if (file === undefined || positionals.length > 1) fail(USAGE);
const html = await readFile(file, 'utf8').catch((error: unknown) =>
  fail(`${file} can't be read: ${error instanceof Error ? error.message : String(error)}`),
);
if (html.trim() === '') fail(`${file}:1: the file is empty.`);
const url = values.url ?? deriveUrl(html);
if (url === null) fail(`${file}: nothing in the page tells its address; give it with --url.`);
if (!URL.canParse(url) || !/^https:\/\/(?:(?:www\.)?instagram|(?:www\.|web\.)?facebook)\.com$/u.test(new URL(url).origin))
  fail(`${file}: ${url} is no page of www.instagram.com or www.facebook.com.`);

const reader = await startPageReader();
try {
  const accounts = (values.account ?? []).map((handle) => ({
    handle: handle.replace(/^@/u, ''),
    id: /^\d+$/u.test(handle) ? handle : null,
  }));
  const reading = await reader.read(html, url, accounts);
  const { site, surface, viewer, comments, coverage, diagnosis } = reading;
  const printed = {
    site,
    surface: surface?.kind ?? null,
    viewer: viewer && shownName(site, viewer),
    comments: comments.map(line),
    diagnosis,
    coverage,
    post: surface,
  };
  console.log(JSON.stringify(printed, null, 2));
  if (reading.surface === null)
    console.error(`${file}: ${url} shows no post with comments that Tanggap reads (home feed, group, message or unknown page).`);
  else if (reading.diagnosis !== null && reading.diagnosis.health !== 'read')
    console.error(`${file}: ${reading.diagnosis.health} (${reading.diagnosis.causes.join(', ')})`);
} finally {
  await reader.close();
}
