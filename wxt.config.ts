/** The build of the extension: entrypoints, manifest of each browser, bundling. */
import { defineConfig } from 'wxt';
import { manifestFor } from './scripts/manifest';

export default defineConfig({
  modules: ['@wxt-dev/module-react'],
  manifestVersion: 3,
  imports: false,
  publicDir: 'assets/public',
  outDir: '.output',
  // Every supported browser preloads modules by itself; the stand-in would bring a `fetch` into every page.
  vite: () => ({ build: { modulePreload: { polyfill: false } } }),
  manifest: ({ browser }) => manifestFor(browser),
});
