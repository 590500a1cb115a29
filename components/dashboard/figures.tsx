/** Figures first: a row of numbers, each with what it counts; a figure with a link opens its cases. */
import type { ReactNode } from 'react';

export interface Figure {
  label: string;
  value: ReactNode;
  /** What the number stands on, e.g. "dari 40 aduan". */
  base?: ReactNode;
  href?: string | undefined;
  /** Its cases are being shown. */
  current?: boolean;
  tone?: 'plain' | 'caution' | 'danger' | 'good';
}

export function Figures({ items }: { items: readonly Figure[] }) {
  return (
    <ul className="figures">
      {items.map(({ label, value, base, href, current, tone = 'plain' }) => {
        const inner = (
          <>
            <span className="figure-label">{label}</span>
            <strong className="figure-value">{value}</strong>
            {base && <span className="figure-base">{base}</span>}
          </>
        );
        return (
          <li key={label} className={`figure figure-${tone}`}>
            {href ? (
              <a href={href} aria-current={current || undefined}>
                {inner}
              </a>
            ) : (
              <div>{inner}</div>
            )}
          </li>
        );
      })}
    </ul>
  );
}
