/** Builds the pages with the editors, one for every Lexical version, and the script that writes into them as a content script does. */
import { mkdir, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, type Plugin } from 'vite';

const here = fileURLToPath(new URL('.', import.meta.url));
const root = resolve(here, '../..');

/** Version → package beside which its Lexical is installed. */
const FROM = { '0.17': 'lexical-react-0.17', '0.35': 'lexical-react-0.35', '0.52': '@lexical/react' } as const;
export type LexicalVersion = keyof typeof FROM;

export const ORIGIN = 'https://editors.example';
export const html = `<!doctype html><html lang="id"><head><meta charset="utf-8"><title>Editors</title></head>
<body><main id="desk"></main><aside><textarea id="message" aria-label="Pesan"></textarea></aside><script src="/page.js"></script></body></html>`;

const lexicalOf = (version: LexicalVersion): Plugin => ({
  name: 'lexical-version',
  enforce: 'pre',
  resolveId(id, importer) {
    // Its own packages find each other; only the page asks for one or the other.
    if (!/^(?:lexical$|@lexical\/)/u.test(id) || importer?.startsWith(here) !== true) return null;
    return this.resolve(id, join(root, 'node_modules', FROM[version], 'package.json'), { skipSelf: true });
  },
});

async function bundle(entry: string, plugins: Plugin[]): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: 'silent',
    plugins,
    define: { 'process.env.NODE_ENV': '"production"' },
    build: { write: false, minify: false, target: 'es2022', lib: { entry: join(here, entry), formats: ['iife'], name: 'built' } },
  });
  for (const { output } of [result].flat().filter((one) => 'output' in one))
    for (const part of output) if (part.type === 'chunk') return part.code;
  throw new Error(`${entry} could not be bundled`);
}

export const buildPage = (version: LexicalVersion): Promise<string> => bundle('page.ts', [lexicalOf(version)]);
export const buildHands = (): Promise<string> => bundle('hands.ts', []);

/** Writes the hands as an extension of their own; for a browser in which only an extension has an isolated world. */
export async function handsExtension(): Promise<string> {
  const dir = join(root, '.output', 'editors-hands');
  await mkdir(dir, { recursive: true });
  await writeFile(join(dir, 'hands.js'), await buildHands());
  const manifest = {
    manifest_version: 3,
    name: 'Hands',
    version: '1',
    content_scripts: [{ matches: [`${ORIGIN}/*`], js: ['hands.js'] }],
    browser_specific_settings: { gecko: { id: 'hands@tanggap.id' } },
  };
  await writeFile(join(dir, 'manifest.json'), JSON.stringify(manifest));
  return dir;
}
