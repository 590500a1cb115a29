/** All templates of all packs as one list, and the filters on it. */
import { createTemplateSearch, levelOf, type LintFinding } from '../../../lib/templates';
import type { Topic } from '../../../lib/judge/types';
import { REPLY_LANGUAGES, type ReplyLanguage, type Situation, type Template } from '../../../lib/templates/types';
import type { PackView } from './use-shelf';

export interface Entry {
  /** Unique over all packs. */
  key: string;
  view: PackView;
  template: Template;
}

export interface Wanted {
  query: string;
  pack: string;
  situation: Situation | '';
  topic: Topic | '';
  language: ReplyLanguage | '';
  /** Only those with something worth a look. */
  look: boolean;
}

export const EVERYTHING: Wanted = { query: '', pack: '', situation: '', topic: '', language: '', look: false };

export const entryKey = (packId: string, templateId: string): string => `${packId}/${templateId}`;

export const entriesOf = (packs: readonly PackView[]): Entry[] =>
  packs.flatMap((view) => view.pack.templates.map((template) => ({ key: entryKey(view.pack.id, template.id), view, template })));

/** Finds the keys that hold the typed words; krama and lemes that are not checked are found here too. */
export function searcher(packs: readonly PackView[]): (query: string) => Set<string> {
  const all = packs.map(({ pack }) => ({ ...pack, templates: pack.templates.map((one) => ({ ...one, nativeChecked: true })) }));
  const search = createTemplateSearch(all, REPLY_LANGUAGES);
  return (query) => new Set(search.find(query, Number.POSITIVE_INFINITY).map(({ packId, template }) => entryKey(packId, template.id)));
}

export function wantedEntries(
  entries: readonly Entry[],
  wanted: Wanted,
  found: ReadonlySet<string> | null,
  findings: (entry: Entry) => readonly LintFinding[],
): Entry[] {
  return entries.filter(
    (entry) =>
      (found === null || found.has(entry.key)) &&
      (wanted.pack === '' || entry.view.pack.id === wanted.pack) &&
      (wanted.situation === '' || entry.template.situations.includes(wanted.situation)) &&
      (wanted.topic === '' || entry.template.topics.includes(wanted.topic)) &&
      (wanted.language === '' || entry.template.language === wanted.language) &&
      (!wanted.look || worst(findings(entry)) !== null),
  );
}

/** The worst level that is more than a hint; null when there is none. */
export function worst(findings: readonly LintFinding[]): 'stop' | 'caution' | null {
  const levels = findings.map(levelOf);
  return levels.includes('stop') ? 'stop' : levels.includes('caution') ? 'caution' : null;
}
