/** What every part of the sidebar has at hand: the assistant, its state by selector, and texts in the chosen language. */
import { createContext, useContext, useMemo, type ReactNode } from 'react';
import { useStore } from 'zustand';
import type { Assistant, AssistantState } from '../../lib/assistant';
import { ownNames } from '../../lib/templates';
import { formats, translator, type Formats, type Translate, type UiLanguage } from '../../lib/i18n';

const AssistantContext = createContext<Assistant | null>(null);

export function AssistantProvider({ assistant, children }: { assistant: Assistant; children: ReactNode }) {
  return <AssistantContext value={assistant}>{children}</AssistantContext>;
}

export function useAssistant(): Assistant {
  const assistant = useContext(AssistantContext);
  if (!assistant) throw new Error('useAssistant is called outside the sidebar');
  return assistant;
}

/** The part of the state that `select` picks; renders again only when that part changes. */
export const useAssistantState = <T,>(select: (state: AssistantState) => T): T => useStore(useAssistant().state, select);

export interface Texts {
  t: Translate;
  f: Formats;
  language: UiLanguage;
}

export function useTexts(): Texts {
  const language = useAssistantState((state) => state.settings.language);
  const timeZone = useAssistantState((state) => state.profile.timeZone);
  const names = useAssistantState((state) => ownNames(state.packs, language));
  return useMemo(() => ({ t: translator(language, names), f: formats(language, timeZone), language }), [language, timeZone, names]);
}
