/** `npm run read-page -- FILE.html [--url URL] [--account HANDLE]`: prints as JSON what Tanggap reads from a saved page. */
import { readFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { deriveUrl } from './page-url';
import { startPageReader } from './page-reader';

const USAGE = 'Usage: npm run read-page -- FILE.html [--url https://www.instagram.com/p/CODE/] [--account HANDLE]';

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
if (!URL.canParse(url) || !/^https:\/\/(?:www\.)?(?:instagram|facebook)\.com$/u.test(new URL(url).origin))
  fail(`${file}: ${url} is no page of www.instagram.com or www.facebook.com.`);

const reader = await startPageReader();
try {
  const accounts = (values.account ?? []).map((handle) => ({
    handle: handle.replace(/^@/u, ''),
    id: /^\d+$/u.test(handle) ? handle : null,
  }));
  const reading = await reader.read(html, url, accounts);
  console.log(JSON.stringify(reading, null, 2));
  if (reading.surface === null)
    console.error(`${file}: ${url} shows no post with comments that Tanggap reads (home feed, group, message or unknown page).`);
  else if (reading.diagnosis !== null && reading.diagnosis.health !== 'read')
    console.error(`${file}: ${reading.diagnosis.health} (${reading.diagnosis.causes.join(', ')})`);
} finally {
  await reader.close();
}
