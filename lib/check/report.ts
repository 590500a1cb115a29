/** The report of the checklist as plain text, for the people who look after the adapters; in English, as they read it. */
import { POINTS, READ_AT, type CheckRecord, type PageFacts } from './types';

const forms = (counts: Readonly<Record<string, number>>): string =>
  Object.entries(counts)
    .map(([form, n]) => `${form} (${n})`)
    .join(', ') || 'none';

function factLines(facts: PageFacts): string[] {
  const { diagnosis: d } = facts;
  return [
    `read ${facts.at}: ${facts.site} ${facts.kind}, own ${facts.own}, owner known ${facts.owner}, viewer known ${facts.viewer}`,
    `health ${d.health}${d.causes.length > 0 ? `: ${d.causes.join(', ')}` : ''}`,
    `anchors ${d.anchors}, rows ${d.rows}, author ${d.withAuthor}, text ${d.withText}, reply ${d.withReply}, composer ${d.composer}`,
    `comments ${facts.comments} (replies ${facts.replies}, ours ${facts.byUs}), site says ${facts.shown ?? 'nothing'}, more ${facts.more}`,
    `threads: ${forms(facts.threads)}; times: ${forms(facts.times)}`,
    `ids: ${forms(facts.ids)}; post id: ${facts.postId ?? 'unknown'}`,
    `links: ${forms(facts.links)}`,
    `authors: ${forms(facts.authors)}`,
    `truncated ${facts.truncated}, edited ${facts.edited}, media ${facts.media}, failure texts ${facts.failures}`,
    ...(facts.structure === null ? [] : ['structure of a row:', facts.structure]),
  ];
}

export interface ReportAbout {
  version: string;
  /** The browser's own name for itself. */
  browser: string;
  /** Language that the browser asks sites for. */
  language: string;
}

export function checkReport({ points }: CheckRecord, { version, browser, language }: ReportAbout): string {
  const parts = POINTS.map((point) => {
    const { answer = null, note = '', facts = null } = points[point] ?? {};
    const said = [answer, note.trim() === '' ? null : `"${note.trim()}"`].filter(Boolean).join(' ');
    const missing = READ_AT[point] !== undefined && facts === null;
    const head = `[${point}] ${said || (facts === null ? 'open' : 'read')}${missing && said ? ' (page not read)' : ''}`;
    return [head, ...(facts === null ? [] : factLines(facts).map((line) => `  ${line}`))].join('\n');
  });
  return [`Tanggap ${version} · checklist on a live account`, browser, `language ${language}`, '', ...parts].join('\n');
}
