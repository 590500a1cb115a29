/** Keys that work wherever the focus is; lists and the draft have their own. */
import { useEffect } from 'react';
import { useAssistant } from '../context';
import { replacementOf } from '../../../lib/tone/replace';

/** Is the person typing? Then letters are letters. */
const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && (target.isContentEditable || /^(?:INPUT|TEXTAREA|SELECT)$/u.test(target.tagName));

export function useShortcuts(): void {
  const assistant = useAssistant();
  useEffect(() => {
    function onKeyDown(event: KeyboardEvent): void {
      if (event.defaultPrevented || event.isComposing) return;
      const { view, question } = assistant.state.getState();
      const plain = !event.ctrlKey && !event.metaKey && !event.altKey;
      const does = (run: () => void): void => {
        event.preventDefault();
        run();
      };
      // In the practice page the sidebar stands in a shadow root, where the target of an event is its host.
      if (event.key === '?' && plain && !isTyping(event.composedPath()[0] ?? null)) return does(() => assistant.show({ name: 'help' }));
      if (event.key === 'Escape') {
        if (question) return does(assistant.dismiss);
        if (view.name !== 'list') return does(assistant.back);
        return does(() => assistant.fold(true));
      }
      if (view.name !== 'reply') return;
      if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) return does(() => void assistant.insert());
      if (event.altKey && event.key === 'ArrowDown') return does(() => assistant.reply.otherSuggestion(1));
      if (event.altKey && event.key === 'ArrowUp') return does(() => assistant.reply.otherSuggestion(-1));
      if (event.altKey && event.key === 'ArrowRight') return does(assistant.next);
      if (event.altKey && (event.key === 'g' || event.key === 'G')) {
        return does(() => {
          const fix = assistant.state.getState().report?.findings.flatMap((finding) => replacementOf(finding) ?? [])[0];
          if (fix) assistant.reply.replace(fix.start, fix.end, fix.text);
        });
      }
      if (event.altKey && (event.key === 'c' || event.key === 'C')) {
        return does(() => void assistant.copy(assistant.state.getState().drafts.get(view.id)?.text ?? ''));
      }
    }
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, [assistant]);
}
