/** Lets only what a person really does reach the sidebar: trusted events, while the frame can be seen. A page can then neither press its buttons nor have them pressed. */
import type { Sight } from './sight';

/** What inserts, saves or leads to either. */
const ACTS = ['click', 'auxclick', 'keydown', 'drop', 'submit', 'change'] as const;

const isTextField = (target: EventTarget | null): boolean =>
  target instanceof HTMLTextAreaElement ||
  (target instanceof HTMLInputElement && /^(?:text|search|url|tel|email|number)$/u.test(target.type));

/** Letters in a text field, keys that only hold others down, and those that go on or fold the sidebar. */
const isHarmless = (event: Event): boolean =>
  event instanceof KeyboardEvent &&
  (/^(?:Shift|Control|Alt|Meta|Tab|Escape)$/u.test(event.key) ||
    (isTextField(event.target) && event.key !== 'Enter' && !event.ctrlKey && !event.metaKey && !event.altKey));

export interface ShieldOptions {
  sight: Sight;
  /** Folded there is one button, which unfolds. */
  folded(): boolean;
  /** Something was not let through because the frame can't be seen. */
  refused(): void;
}

export function shield(view: Window, { sight, folded, refused }: ShieldOptions, signal: AbortSignal): void {
  const guard = (event: Event): void => {
    if (event.isTrusted && (folded() || isHarmless(event) || sight.seen())) return;
    event.stopImmediatePropagation();
    event.preventDefault();
    if (event.isTrusted) refused();
  };
  for (const type of ACTS) view.addEventListener(type, guard, { capture: true, signal });
}
