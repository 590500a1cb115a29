/** The tab "Etika admin": the clauses of the packs in use. */
import { useApp } from '../context';
import type { PackView } from './use-shelf';

export function EthicsTab({ packs }: { packs: readonly PackView[] }) {
  const { t } = useApp();
  const clauses = packs
    .filter(({ enabled }) => enabled)
    .flatMap(({ pack }) => pack.ethics.map((clause) => ({ ...clause, key: `${pack.id}/${clause.id}` })));
  if (clauses.length === 0) return <div className="empty card">{t('templates.ethics.none')}</div>;
  return (
    <section className="card page-narrow tpl-ethics">
      <p className="muted">{t('templates.ethics.lead')}</p>
      <ol>
        {clauses.map(({ key, text }) => (
          <li key={key}>{text}</li>
        ))}
      </ol>
    </section>
  );
}
