/** *Etika admin*, as the packs in use put it. */
import { useAssistantState, useTexts } from '../context';
import { Page } from './page';

export function Ethics() {
  const { t } = useTexts();
  const packs = useAssistantState((state) => state.packs);
  const clauses = packs.flatMap((pack) => pack.ethics);
  return (
    <Page title={t('sidebar.ethics.title')}>
      {clauses.length === 0 ? (
        <p className="muted">{t('sidebar.ethics.none')}</p>
      ) : (
        <ol className="guide">
          {clauses.map((clause) => (
            <li key={clause.id}>{clause.text}</li>
          ))}
        </ol>
      )}
    </Page>
  );
}
