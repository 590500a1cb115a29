/** A button that opens a small list of actions; arrow keys move, Escape closes and gives the focus back. */
import { useEffect, useId, useRef, useState, type KeyboardEvent, type ReactNode } from 'react';
import { Icon, type IconName } from '../../ui/icon';

export interface Action {
  key: string;
  label: ReactNode;
  run: () => void;
  /** Set for an action that can be on or off. */
  checked?: boolean;
}

interface Props {
  label: string;
  icon: IconName;
  actions: readonly Action[];
  /** Opens upwards, for buttons at the foot. */
  up?: boolean;
}

export function Popover({ label, icon, actions, up = false }: Props) {
  const [open, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const list = useRef<HTMLDivElement>(null);
  const id = useId();

  useEffect(() => {
    if (!open) return;
    list.current?.querySelector('button')?.focus();
    const outside = (event: Event): void => {
      const [target] = event.composedPath(); // the event's own target would be the host of a shadow root
      if (target instanceof Node && !list.current?.contains(target) && !button.current?.contains(target)) setOpen(false);
    };
    document.addEventListener('pointerdown', outside);
    return () => document.removeEventListener('pointerdown', outside);
  }, [open]);

  function close(): void {
    setOpen(false);
    button.current?.focus();
  }

  function onKeyDown(event: KeyboardEvent): void {
    const items = [...(list.current?.querySelectorAll('button') ?? [])];
    const at = items.findIndex((item) => item.matches(':focus'));
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    if (event.key === 'Escape') close();
    else if (event.key === 'Tab') setOpen(false);
    else if (step !== 0) items[(at + step + items.length) % items.length]?.focus();
    else return;
    if (event.key !== 'Tab') event.preventDefault();
    event.stopPropagation();
  }

  return (
    <div className="popover">
      <button
        ref={button}
        type="button"
        className="icon-btn"
        aria-label={label}
        title={label}
        aria-haspopup="menu"
        aria-expanded={open}
        aria-controls={open ? id : undefined}
        onClick={() => setOpen(!open)}
      >
        <Icon name={icon} />
      </button>
      {open && (
        <div
          ref={list}
          id={id}
          role="menu"
          aria-label={label}
          className={up ? 'popover-list popover-up' : 'popover-list'}
          onKeyDown={onKeyDown}
        >
          {actions.map((action) => (
            <button
              key={action.key}
              type="button"
              role={action.checked === undefined ? 'menuitem' : 'menuitemcheckbox'}
              aria-checked={action.checked}
              tabIndex={-1}
              onClick={() => {
                close();
                action.run();
              }}
            >
              {action.checked !== undefined && <span className="tick">{action.checked && <Icon name="check" size={14} />}</span>}
              {action.label}
            </button>
          ))}
        </div>
      )}
    </div>
  );
}
