/** *Isian*: only those that a person must fill or check; the open ones stand out. */
import { useEffect, useRef } from 'react';
import { useAssistant, useAssistantState, useTexts } from '../context';
import { isAsked, slotsOf, slotValues } from '../../../lib/assistant';

/** Beyond this many fields the rest is filled in the draft itself. */
const MOST = 4;

export function Slots({ id }: { id: string }) {
  const assistant = useAssistant();
  const { t } = useTexts();
  const draft = useAssistantState((state) => state.drafts.get(id));
  const packs = useAssistantState((state) => state.packs);
  const focusSlot = useAssistantState((state) => state.focusSlot);
  const box = useRef<HTMLDivElement>(null);

  useEffect(() => {
    if (focusSlot === null) return;
    box.current?.querySelector<HTMLInputElement>(`#slot-${CSS.escape(focusSlot)}`)?.focus();
    assistant.reply.slotFocused();
  }, [focusSlot, assistant]);

  if (!draft) return null;
  const known = slotsOf({ packs });
  const fields = Object.entries(slotValues(draft)).filter(([name, value]) => value === '' || isAsked(known.get(name)));
  if (fields.length === 0) return null;
  return (
    <div ref={box} className="slots" role="group" aria-label={t('sidebar.reply.slots')}>
      {fields.slice(0, MOST).map(([name, value]) => {
        const slot = known.get(name);
        const hint = slot?.hint ?? name;
        return (
          <input
            key={name}
            id={`slot-${name}`}
            className="input slot"
            data-open={value === '' || undefined}
            aria-label={value === '' ? t('sidebar.reply.slot-open', { hint }) : hint}
            title={hint}
            placeholder={`${hint}…`}
            value={value}
            autoComplete="off"
            spellCheck={false}
            onChange={(event) => assistant.reply.setSlot(name, event.target.value)}
          />
        );
      })}
    </div>
  );
}
