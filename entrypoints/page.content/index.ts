/** Starts and ends the page session on the sites; all work is done in `lib/page`. */
import { startPage } from '../../lib/page/start';
import { ORIGINS } from '../../lib/sites/types';
import { defineContentScript } from 'wxt/utils/define-content-script';
import './style.css';

export default defineContentScript({
  matches: Object.values(ORIGINS).map((origin) => `${origin}/*`),
  runAt: 'document_idle',
  cssInjectionMode: 'manifest',
  // The page would be told by name, with the extension's id, that we are here.
  noScriptStartedPostMessage: true,
  main: startPage,
});
