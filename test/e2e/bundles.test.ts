/** What is handed out: the built bundles of both browsers hold no way out and no code made of text, but for what stands here with its reason. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const BUILDS = ['chrome-mv3', 'firefox-mv3'].map((name) => join(process.cwd(), '.output', name));

const FORBIDDEN: Record<string, RegExp> = {
  fetch: /(?<![\w$])fetch\s*\(/gu,
  XMLHttpRequest: /XMLHttpRequest/gu,
  WebSocket: /\bWebSocket/gu,
  EventSource: /\bEventSource\b/gu,
  sendBeacon: /sendBeacon/gu,
  WebTransport: /WebTransport/gu,
  RTCPeerConnection: /RTCPeerConnection/gu,
  importScripts: /importScripts/gu,
  eval: /(?<![\w.$])eval\s*\(/gu,
  Function: /(?<![\w.$])Function\s*\(/gu,
  'import from elsewhere': /\bimport\s*\(\s*(?!["'`]\.{1,2}\/)/gu,
  'document.write': /document\.write/gu,
};

/** By name of the thing and the text that must stand around it. */
const ALLOWED: [what: string, around: RegExp, why: string][] = [
  [
    'XMLHttpRequest',
    /_chunkLoaded/u,
    "papaparse can read from an address when it is told to; we give it texts and files only, and `connect-src 'none'` refuses it",
  ],
];

function* scripts(dir: string): Generator<string> {
  for (const entry of readdirSync(dir, { withFileTypes: true })) {
    const path = join(dir, entry.name);
    if (entry.isDirectory()) yield* scripts(path);
    else if (/\.(?:js|html|css)$/u.test(entry.name)) yield path;
  }
}

function faultsOf(name: string, text: string): string[] {
  return Object.entries(FORBIDDEN).flatMap(([what, pattern]) =>
    [...text.matchAll(pattern)]
      .map(({ index }) => text.slice(Math.max(0, index - 60), index + 80))
      .filter((around) => !ALLOWED.some(([known, sign]) => known === what && sign.test(around)))
      .map((around) => `${name}: ${what} in "${around}"`),
  );
}

describe.each(BUILDS)('%s', (build) => {
  it('asks nobody and makes no code of text', () => {
    expect(existsSync(build), `${build} is built`).toBe(true);
    const files = [...scripts(build)];
    expect(files.length).toBeGreaterThan(10);
    expect(files.flatMap((file) => faultsOf(file, readFileSync(file, 'utf8')))).toEqual([]);
  });

  it('loads nothing from elsewhere: pages and styles name only files of their own', () => {
    for (const file of [...scripts(build)].filter((name) => /\.(?:html|css)$/u.test(name))) {
      const named = [...readFileSync(file, 'utf8').matchAll(/(?:src|href)="([^"]*)"|url\(\s*["']?([^"')]+)/gu)].map(
        ([, a, b]) => a ?? b ?? '',
      );
      expect(named.filter((address) => /^(?:[a-z]+:)?\/\//iu.test(address))).toEqual([]);
    }
  });
});

it('every allowed thing is still there: otherwise its line goes', () => {
  const all = BUILDS.flatMap((build) => [...scripts(build)]).map((file) => readFileSync(file, 'utf8'));
  for (const [what, around] of ALLOWED)
    expect(all.some((text) => new RegExp(FORBIDDEN[what]?.source ?? 'none', 'u').test(text) && around.test(text))).toBe(true);
});

it('a way out would be found', () => {
  for (const bad of ['fetch("https://evil.example")', 'new WebSocket(u)', 'import(`https://x/y.js`)', 'eval(t)', 'new Function(t)'])
    expect(faultsOf('x', bad)).toHaveLength(1);
});
