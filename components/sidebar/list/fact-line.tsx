/** What holds for the whole post: the shared news with its age, asked about again after two hours, and the mark *unggahan bencana*. */
import { useAssistant, useAssistantState, useTexts } from '../context';
import { isStale } from '../../../lib/assistant';
import { useNow } from '../use-now';
import { Icon } from '../../ui/icon';

/** @param quiet only what has to be acted upon. */
export function FactLine({ quiet = false }: { quiet?: boolean }) {
  const assistant = useAssistant();
  const { t, f } = useTexts();
  const now = useNow();
  const fact = useAssistantState((state) => state.fact);
  const disaster = useAssistantState((state) => state.disaster);
  const stale = fact !== null && isStale(fact, now);
  return (
    <>
      {disaster && !quiet && (
        <p className="post-line">
          <Icon name="warning" size={14} />
          <span className="post-words">{t('sidebar.disaster.here')}</span>
          <button type="button" className="link" onClick={() => assistant.setDisaster(false)}>
            {t('sidebar.disaster.off')}
          </button>
        </p>
      )}
      {fact && (stale || !quiet) && (
        <p className={stale ? 'post-line post-stale' : 'post-line'}>
          <Icon name={stale ? 'warning' : 'pen'} size={14} />
          <span className="post-words" title={fact.text}>
            {stale ? (
              t('sidebar.fact.stale', { age: f.age(fact.at, now) })
            ) : (
              <>
                <span className="muted">{`${t('sidebar.fact.here')}, ${f.age(fact.at, now)}:`}</span> {fact.text}
              </>
            )}
          </span>
          {stale && (
            <button type="button" className="link" onClick={() => void assistant.facts.renew()}>
              {t('sidebar.fact.renew')}
            </button>
          )}
          <button type="button" className="link" onClick={() => assistant.show({ name: 'fact' })}>
            {t('sidebar.fact.change')}
          </button>
        </p>
      )}
    </>
  );
}
