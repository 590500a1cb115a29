/** How the agency itself calls topics and situations, from the notes of its packs; the first pack that says so wins. */
import type { Topic } from '../judge/types';
import type { Pack, TopicNote } from './types';

export function topicNote(packs: readonly Pack[], topic: Topic): TopicNote | null {
  for (const { topics = [] } of packs) {
    const note = topics.find(({ id }) => id === topic);
    if (note) return note;
  }
  return null;
}

const known = new WeakMap<readonly Pack[], Map<string, Readonly<Record<string, string>>>>();

/** Texts of the interface that the packs replace, by key. An English interface takes them from English packs only. */
export function ownNames(packs: readonly Pack[], language: 'id' | 'en'): Readonly<Record<string, string>> {
  const found = known.get(packs)?.get(language);
  if (found) return found;
  const names: Record<string, string> = {};
  for (const pack of packs.filter((one) => (one.language === 'en') === (language === 'en'))) {
    for (const { id, title } of pack.topics ?? []) names[`topic.${id}`] ??= title;
    for (const { id, title } of pack.situations ?? []) names[`situation.${id}`] ??= title;
  }
  known.set(packs, (known.get(packs) ?? new Map<string, Readonly<Record<string, string>>>()).set(language, names));
  return names;
}
