/** What came of a run: the score by criterion, and for each comment what was good, what lacked, and how to say it better. */
import { CRITERIA, type AnswerResult, type RunResult } from '../../../lib/practice';
import type { Scenario } from '../../../lib/templates/types';
import { Button } from '../../ui/button';
import { useApp } from '../context';
import { go, href } from '../route';

interface Props {
  result: RunResult;
  scenario: Scenario;
  next: Scenario | null;
  onAgain: () => void;
}

export function Result({ result, scenario, next, onAgain }: Props) {
  const { t } = useApp();
  const verdict = result.score >= 85 ? 'good' : result.score >= 60 ? 'fair' : 'poor';
  return (
    <div className="page page-narrow prac-result">
      <div className="page-head">
        <div>
          <h1>{t('practice.result.title', { title: scenario.title })}</h1>
          <p>{t(`practice.result.${verdict}`)}</p>
        </div>
        <div className="row">
          <Button onClick={onAgain}>{t('practice.again')}</Button>
          {next && (
            <Button look="primary" onClick={() => go(href('practice', next.id))}>
              {t('practice.result.next')}
            </Button>
          )}
        </div>
      </div>
      <dl className="prac-marks">
        <div className="prac-score">
          <dt>{t('practice.result.score')}</dt>
          <dd>{result.score}</dd>
        </div>
        {CRITERIA.map((criterion) => {
          const mark = result.byCriterion[criterion];
          return mark === null ? null : (
            <div key={criterion}>
              <dt>{t(`practice.criterion.${criterion}`)}</dt>
              <dd>
                {Math.round(mark * 100)}
                <meter min={0} max={1} low={0.6} high={0.85} optimum={1} value={mark} aria-label={t(`practice.criterion.${criterion}`)} />
              </dd>
            </div>
          );
        })}
      </dl>
      {result.answers.map((answer) => (
        <Answer
          key={answer.commentId}
          answer={answer}
          leave={scenario.comments.find(({ id }) => id === answer.commentId)?.task?.action === 'leave'}
        />
      ))}
    </div>
  );
}

function Answer({
  answer: { comment, answer, findings, missingParts, missingMentions, model, marks },
  leave,
}: {
  answer: AnswerResult;
  leave: boolean;
}) {
  const { t } = useApp();
  const clean = answer !== null && !leave && findings.length === 0 && missingParts.length === 0 && missingMentions.length === 0;
  return (
    <section className="card prac-answer">
      <blockquote>{comment}</blockquote>
      <div>
        <h2>{t('practice.result.yours')}</h2>
        <p className={answer === null ? 'muted' : 'prac-text'}>{answer ?? t('practice.result.none')}</p>
      </div>
      <ul className="prac-notes">
        {marks.kind === 0 && <li className="prac-bad">{t(leave ? 'practice.result.shouldLeave' : 'practice.result.shouldReply')}</li>}
        {leave && answer === null && <li className="prac-fine">{t('practice.result.leftRight')}</li>}
        {clean && <li className="prac-fine">{t('practice.result.allGood')}</li>}
        {findings.map((finding, at) => (
          <li key={at} className={finding.level === 'stop' ? 'prac-bad' : 'prac-care'}>
            {t(`family.${finding.family}`)}
            {answer !== null && finding.end > finding.start && <q>{answer.slice(finding.start, finding.end)}</q>}
            {finding.better && (
              <span className="prac-better">
                {t('practice.result.better')}: <q>{finding.better}</q>
              </span>
            )}
          </li>
        ))}
        {missingParts.length > 0 && (
          <li className="prac-care">
            {t('practice.result.missing', { parts: missingParts.map((part) => t(`blockPart.${part}`).toLowerCase()).join(', ') })}
          </li>
        )}
        {missingMentions.length > 0 && (
          <li className="prac-care">
            {t('practice.result.mention', { words: missingMentions.map((words) => words.split('|').join(t('practice.or'))).join('; ') })}
          </li>
        )}
      </ul>
      {!leave && (
        <div className="prac-model">
          <h2>{t('practice.result.model')}</h2>
          <p className="prac-text">{model}</p>
        </div>
      )}
    </section>
  );
}
