/** *Utang kabar*: a draft that promises news is offered a reminder; it begins to count once the reply stands on the page. */
import { useMemo } from 'react';
import { useAssistant, useAssistantState, useTexts } from '../context';
import { PROMISE_DAYS, promiseIn } from '../../../lib/assistant';

export function PromiseLine({ id }: { id: string }) {
  const assistant = useAssistant();
  const { t } = useTexts();
  const text = useAssistantState((state) => state.drafts.get(id)?.text ?? '');
  const chosen = useAssistantState((state) => state.promises.get(id) ?? null);
  const promise = useMemo(() => promiseIn(text), [text]);
  if (promise === null) return null;
  return (
    <div className="promise" role="group" aria-label={t('sidebar.promise')}>
      <span>{t('sidebar.promise')}</span>
      {PROMISE_DAYS.map((days) => (
        <button
          key={days}
          type="button"
          className="promise-days"
          aria-pressed={chosen === days}
          aria-label={t('sidebar.promise.days', { n: days })}
          onClick={() => assistant.reply.remindIn(chosen === days ? null : days)}
        >
          {days}
        </button>
      ))}
      <span>{t('sidebar.promise.unit')}</span>
    </div>
  );
}
