/** Puts the chosen colour scheme on the document; with `auto` it follows the desktop until the returned function is called. */
import type { Settings } from '../../lib/profile/types';

export function applyScheme(choice: Settings['colorScheme'], root: HTMLElement = document.documentElement): () => void {
  const desktop = matchMedia('(prefers-color-scheme: dark)');
  const apply = () => {
    root.dataset.scheme = choice === 'auto' ? (desktop.matches ? 'dark' : 'light') : choice;
  };
  apply();
  if (choice !== 'auto') return () => undefined;
  desktop.addEventListener('change', apply);
  return () => desktop.removeEventListener('change', apply);
}
