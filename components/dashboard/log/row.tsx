/** One row of the log; drawn anew only when something of it has changed, so that scrolling costs only the new rows. */
import { memo } from 'react';
import type { Case } from '../../../lib/cases/types';
import type { CaseClocks } from '../../../lib/clock';
import { useApp } from '../context';
import type { Column } from './columns';

interface Props {
  of: Case;
  columns: readonly Column[];
  /** Their tracks. */
  grid: string;
  index: number;
  /** Pixels from the top of the list, and the height. */
  top: number;
  height: number;
  now: number;
  clocksOf: (c: Case) => CaseClocks;
  active: boolean;
  chosen: boolean;
  onActive: (index: number) => void;
  onChoose: (c: Case) => void;
}

export const LogRow = memo(function LogRow({
  of,
  columns,
  grid,
  index,
  top,
  height,
  now,
  clocksOf,
  active,
  chosen,
  onActive,
  onChoose,
}: Props) {
  const { t, f } = useApp();
  const tools = { t, f, now, clocks: clocksOf(of), active, chosen, onChoose: () => onChoose(of) };
  return (
    <div
      role="row"
      aria-rowindex={index + 2}
      className="log-row"
      style={{ gridTemplateColumns: grid, height, transform: `translateY(${top}px)` }}
      onFocus={() => onActive(index)}
    >
      {columns.map((column) => (
        <div key={column.id} role="cell" className="log-cell">
          {column.cell(of, tools)}
        </div>
      ))}
    </div>
  );
});
