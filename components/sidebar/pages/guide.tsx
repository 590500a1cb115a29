/** *Panduan memutuskan*: eight questions in order; where it stops for this comment is marked, and each leads to a sample reply. */
import { useAssistant, useAssistantState, useTexts } from '../context';
import { guideStepOf, type Row } from '../../../lib/assistant';
import { GUIDE_STEPS, SITUATIONS_OF_STEP, type GuideStep } from '../../../lib/templates';
import { Button } from '../../ui/button';
import { Page } from './page';

export function Guide({ id }: { id: string }) {
  const row = useAssistantState((state) => state.rows.get(id));
  return row ? <Steps row={row} /> : null;
}

function Steps({ row }: { row: Row }) {
  const assistant = useAssistant();
  const { t } = useTexts();
  const here = guideStepOf(assistant.deps, assistant.state.getState(), row);

  function use(step: GuideStep): void {
    assistant.reply.open(row.id);
    assistant.reply.offer(SITUATIONS_OF_STEP[step]);
  }

  return (
    <Page title={t('sidebar.guide.title')}>
      <p className="muted small">{t('sidebar.guide.why')}</p>
      <ol className="guide">
        {GUIDE_STEPS.map((step) => (
          <li key={step} aria-current={step === here ? 'step' : undefined}>
            <p>
              <strong>{t(`sidebar.guide.${step}`)}</strong>{' '}
              {step === here && <span className="chip chip-accent">{t('sidebar.guide.here')}</span>}
            </p>
            <p className="small muted">{t(`sidebar.guide.${step}.do`)}</p>
            {step === here && SITUATIONS_OF_STEP[step].length > 0 && (
              <Button small onClick={() => use(step)}>
                {t('sidebar.guide.offer')}
              </Button>
            )}
          </li>
        ))}
      </ol>
    </Page>
  );
}
