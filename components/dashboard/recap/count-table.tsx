/** A table of counts with their shares; a thin bar lets the eye compare. */
import { percent } from '../../../lib/export/figures';
import { useApp } from '../context';

export interface CountRow {
  name: string;
  n: number;
  note?: string;
  /** Opens the cases; absent where they can't be named by a filter. */
  href?: string;
}

export function CountTable({ title, rows, total }: { title: string; rows: readonly CountRow[]; total: number }) {
  const { t, f } = useApp();
  if (rows.length === 0) return null;
  const most = Math.max(1, ...rows.map((row) => row.n));
  return (
    <section className="card count-table">
      <table>
        <caption>{title}</caption>
        <thead>
          <tr>
            <th scope="col" className="sr-only">
              {title}
            </th>
            <th scope="col">{t('recap.count')}</th>
            <th scope="col">{t('recap.ofCases', { n: total })}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.name}>
              <th scope="row">
                {row.name}
                {row.note && <span className="small muted"> {row.note}</span>}
                <span className="count-bar" style={{ width: `${(row.n / most) * 100}%` }} />
              </th>
              <td>{row.href ? <a href={row.href}>{f.number(row.n)}</a> : f.number(row.n)}</td>
              <td className="muted">{percent({ n: row.n, of: total })}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
