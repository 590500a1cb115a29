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
  // The weights are one long text each; they come after the sidebar's tab (`scripts/size.ts` holds what has to come before it).
  vite: () => ({ build: { modulePreload: { polyfill: false }, chunkSizeWarningLimit: 1_000 } }),
  manifest: ({ browser }) => manifestFor(browser),
});
