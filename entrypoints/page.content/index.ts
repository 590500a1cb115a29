/** Starts and ends the page session on Instagram and Facebook; all work is done in `lib/page`. */
import { startPage } from '../../lib/page/start';
import { defineContentScript } from 'wxt/utils/define-content-script';
import './style.css';

export default defineContentScript({
  matches: ['https://www.instagram.com/*', 'https://www.facebook.com/*'],
  runAt: 'document_idle',
  cssInjectionMode: 'manifest',
  // The page would be told by name, with the extension's id, that we are here.
  noScriptStartedPostMessage: true,
  main: startPage,
});
