/** Where in the dashboard one is: `#/log?status=new`, `#/case/instagram:123`; links and the back button work. */
import { useSyncExternalStore } from 'react';

export interface Route {
  page: string;
  /** What comes after the page, decoded; "" when nothing does. */
  id: string;
  params: URLSearchParams;
}

export function parseRoute(hash: string): Route {
  const [path = '', query = ''] = hash.replace(/^#\/?/u, '').split('?');
  const [page = '', ...rest] = path.split('/');
  let id = rest.join('/');
  try {
    id = decodeURIComponent(id);
  } catch {
    id = ''; // a damaged link leads to the page's own "not found"
  }
  return { page: page || 'start', id, params: new URLSearchParams(query) };
}

export function href(page: string, id = '', params: Record<string, string> = {}): string {
  const query = new URLSearchParams(params).toString();
  return `#/${page}${id ? `/${encodeURIComponent(id)}` : ''}${query ? `?${query}` : ''}`;
}

const subscribe = (changed: () => void) => {
  addEventListener('hashchange', changed);
  return () => removeEventListener('hashchange', changed);
};

export function useRoute(): Route {
  return parseRoute(useSyncExternalStore(subscribe, () => location.hash));
}

export const go = (target: string): void => {
  location.hash = target;
};

/** Changes the address without a step for the back button. */
export const replace = (target: string): void => location.replace(target);
