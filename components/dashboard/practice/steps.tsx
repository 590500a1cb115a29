/** "3 menit pertama": five steps that tick themselves off as the trainee does them. */
import { useEffect, useState } from 'react';
import type { Run } from '../../../lib/practice';
import { PRACTICE } from '../../../lib/sites/practice/names';
import { useApp } from '../context';

const STEPS = ['choose', 'draft', 'insert', 'send', 'next'] as const;

/** How far the trainee is: a box with text means inserted, an own reply means sent. */
function useReached(run: Run): number {
  const [inserted, setInserted] = useState(false);
  useEffect(() => {
    const look = (event: Event) => {
      if (event.target instanceof HTMLTextAreaElement && event.target.hasAttribute(PRACTICE.box) && event.target.value.trim() !== '')
        setInserted(true);
    };
    document.addEventListener('input', look);
    return () => document.removeEventListener('input', look);
  }, []);
  const sent = Object.keys(run.answers).length;
  if (sent > 1) return STEPS.length;
  if (sent === 1) return 4;
  return inserted ? 3 : 0;
}

export function Steps({ run }: { run: Run }) {
  const { t } = useApp();
  const reached = useReached(run);
  return (
    <section className="prac-steps" aria-label={t('practice.steps.title')}>
      <h2>{t('practice.steps.title')}</h2>
      <ol>
        {STEPS.map((step, at) => (
          <li key={step} className={at < reached ? 'prac-done' : undefined}>
            {t(`practice.steps.${step}`)}
            {at < reached && <span className="sr-only"> ({t('practice.stepDone')})</span>}
          </li>
        ))}
      </ol>
    </section>
  );
}
