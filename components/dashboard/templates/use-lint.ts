/** Lints every template in small steps, so that the page stays quick with a large pack. */
import { useEffect, useMemo, useState } from 'react';
import { doublesOf, lintTemplate, ownWords, type LintContext, type LintFinding } from '../../../lib/templates';
import type { Slot, Template } from '../../../lib/templates/types';
import type { Entry } from './catalogue';
import { inUse, type PackView } from './use-shelf';

/** Slots that any pack describes: a pack may use those of another one. */
export const slotsOf = (packs: readonly PackView[]): Slot[] => [
  ...new Map(packs.flatMap(({ pack }) => pack.slots).map((slot) => [slot.name, slot])).values(),
];

const NOTHING: readonly LintFinding[] = [];
const STEP_MS = 12;

export function useLintContext(packs: readonly PackView[]): (packId: string) => LintContext {
  return useMemo(() => {
    const slots = slotsOf(packs);
    const { avoid } = ownWords(inUse(packs));
    const contexts = new Map(packs.map(({ pack }) => [pack.id, { slots, avoid, doubles: doublesOf(pack.templates) }]));
    return (packId) => contexts.get(packId) ?? { slots, avoid, doubles: new Map() };
  }, [packs]);
}

/** @returns findings of an entry; empty while it waits for its turn. */
export function useLint(entries: readonly Entry[], contextOf: (packId: string) => LintContext): (entry: Entry) => readonly LintFinding[] {
  const [done, setDone] = useState(0);
  const cache = useMemo(() => ({ contextOf, findings: new WeakMap<Template, readonly LintFinding[]>() }), [contextOf]);
  useEffect(() => {
    let at = 0;
    let timer: ReturnType<typeof setTimeout>;
    const step = () => {
      const until = performance.now() + STEP_MS;
      for (; at < entries.length && performance.now() < until; at++) {
        const entry = entries[at];
        if (entry && !cache.findings.has(entry.template))
          cache.findings.set(entry.template, lintTemplate(entry.template, contextOf(entry.view.pack.id)));
      }
      if (at < entries.length) timer = setTimeout(step, 16);
      else setDone((times) => times + 1);
    };
    timer = setTimeout(step, 50);
    return () => clearTimeout(timer);
  }, [entries, cache, contextOf]);
  return useMemo(() => {
    void done;
    return (entry) => cache.findings.get(entry.template) ?? NOTHING;
  }, [cache, done]);
}
