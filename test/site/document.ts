/** What the replicas' server sends: the document, the script, the style sheet, and the headers that the switches ask for. */

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ReplicaConfig, SiteName } from './config';

export const origins: Record<SiteName, string> = {
  instagram: 'https://www.instagram.com',
  facebook: 'https://www.facebook.com',
};

const strictPolicy = [
  "default-src 'self'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data: blob:",
  "connect-src 'self'",
  "frame-src 'none'",
  "object-src 'none'",
  "base-uri 'none'",
  "require-trusted-types-for 'script'",
  "trusted-types 'none'",
].join('; ');

export interface Answer {
  status: number;
  contentType: string;
  body: string;
  headers: Record<string, string>;
}

/** Answers any path of the two origins from the built files. */
export class SiteServer {
  private readonly files = new Map<string, string>();

  constructor(outDir: string) {
    for (const site of ['instagram', 'facebook'] as const)
      for (const file of ['site.js', 'site.css']) this.files.set(`${site}/${file}`, readFileSync(join(outDir, site, file), 'utf8'));
  }

  /** The answer to a GET of `url`; null when the address belongs to neither site. */
  answer(url: URL, config: Partial<ReplicaConfig>): Answer | null {
    const site = (Object.keys(origins) as SiteName[]).find((name) => origins[name] === url.origin);
    if (!site) return null;
    const headers: Record<string, string> = { 'cache-control': 'no-store' };
    if (config.coep) headers['cross-origin-embedder-policy'] = 'require-corp';
    const file = /^\/static\/(site\.(?:js|css))$/.exec(url.pathname)?.[1];
    if (file) {
      const contentType = file.endsWith('js') ? 'text/javascript' : 'text/css';
      return { status: 200, contentType, body: this.files.get(`${site}/${file}`) ?? '', headers };
    }
    if (url.pathname === '/favicon.ico') return { status: 204, contentType: 'image/x-icon', body: '', headers };
    if (config.csp) headers['content-security-policy'] = strictPolicy;
    return { status: 200, contentType: 'text/html; charset=utf-8', body: page(site, config.lang ?? 'id'), headers };
  }
}

function page(site: SiteName, lang: string): string {
  const title = { instagram: 'Instagram', facebook: 'Facebook' }[site];
  return `<!doctype html><html lang="${lang}" dir="ltr" data-js-focus-visible><head><meta charset="utf-8"><title>${title}</title><link rel="stylesheet" href="/static/site.css"></head>
<body><div id="mount_0_0_bC"></div><script src="/static/site.js"></script><div hidden id="has-finished-comet-page"></div></body></html>`;
}
