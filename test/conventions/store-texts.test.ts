/** What the stores are told fits what is built. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { manifestFor } from '../../scripts/manifest';

const read = (path: string): string => readFileSync(path, 'utf8');
const asked = ['chrome', 'firefox'].flatMap((browser) => {
  const { permissions = [], optional_permissions: optional = [] } = manifestFor(browser);
  return [...permissions, ...optional].map(String);
});

it('the changelog begins with the version of the package', () => {
  const { version } = JSON.parse(read('package.json')) as { version: string };
  expect(/^## (\S+)/mu.exec(read('CHANGELOG.md'))?.[1]).toBe(version);
});

describe.each(['id', 'en'])('listing in %s', (language) => {
  const text = read(`assets/store/listing.${language}.md`);

  it('gives one reason for each permission, and for no other', () => {
    const rows = [...text.matchAll(/^\| `([a-zA-Z]+)`/gmu)].map(([, name]) => name);
    expect(rows.sort()).toEqual([...new Set(asked)].sort());
  });

  it('has a summary that fits', () => {
    const summary = /^\*\*(?:Summary|Ringkasan)[^*]*\*\* (.+)$/mu.exec(text)?.[1] ?? '';
    expect(summary).not.toBe('');
    expect(summary.length).toBeLessThanOrEqual(132);
  });
});

it('the extension describes itself as the listing does', () => {
  const messages = JSON.parse(read('assets/public/_locales/id/messages.json')) as Record<'name' | 'description', { message: string }>;
  const listing = read('assets/store/listing.id.md');
  expect(listing).toContain(`**Nama:** ${messages.name.message}`);
  expect(listing).toContain(messages.description.message);
});
