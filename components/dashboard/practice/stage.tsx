/** The practice itself: the post at the left, the very same sidebar at the right, under a band that says so. */
import { useState } from 'react';
import { AGENCY, judgeRun, progress, withResult, type PracticeRecord, type RunResult } from '../../../lib/practice';
import { ownWords } from '../../../lib/templates';
import type { Scenario } from '../../../lib/templates/types';
import { Button } from '../../ui/button';
import { useApp } from '../context';
import type { Kept } from '../kept';
import { go, href } from '../route';
import { inUse, type PackView } from '../templates/use-shelf';
import { Post } from './post';
import { Result } from './result';
import { PracticeSidebar } from './sidebar';
import { Steps } from './steps';
import { useRun } from './use-run';

interface Props {
  scenario: Scenario;
  next: Scenario | null;
  packs: readonly PackView[];
  record: Kept<PracticeRecord>;
}

export function Stage({ scenario, next, packs, record }: Props) {
  const { t, profile, services } = useApp();
  const { run, send, restart } = useRun(scenario);
  const [result, setResult] = useState<RunResult | null>(null);
  const { answered, wanted } = progress(run);

  const finish = () => {
    const judged = judgeRun(run, profile.value.sapaan || 'Kak', services.now(), ownWords(inUse(packs)).avoid);
    setResult(judged);
    void record.save(withResult(record.value, judged));
  };
  const again = () => {
    restart();
    setResult(null);
  };
  return (
    <div className="prac">
      <div className="prac-band">
        <strong>{t('practice.band')}</strong>
        <span>{result ? scenario.title : t('practice.account', { handle: AGENCY })}</span>
        <span className="prac-band-side">
          {!result && <span role="status">{t('practice.progress', { answered, wanted })}</span>}
          <Button small onClick={() => go(href('practice'))}>
            {t(result ? 'practice.toList' : 'practice.stop')}
          </Button>
          {!result && (
            <Button small look="primary" onClick={finish}>
              {t('practice.finish')}
            </Button>
          )}
        </span>
      </div>
      {result ? (
        <Result result={result} scenario={scenario} next={next} onAgain={again} />
      ) : (
        <div className="prac-stage">
          <div className="prac-page">
            {scenario.intro ? (
              <Steps run={run} />
            ) : (
              <p className="prac-goal">
                <strong>{t('practice.goal')}:</strong> {scenario.goal}
              </p>
            )}
            <Post run={run} onSend={send} />
          </div>
          <PracticeSidebar key={run.id} packs={packs} />
        </div>
      )}
    </div>
  );
}
