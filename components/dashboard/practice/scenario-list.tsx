/** All scenarios with the best score so far; the introduction stands first. */
import { useState } from 'react';
import { EMPTY_RECORD, resultsCsv, type PracticeRecord } from '../../../lib/practice';
import type { ReplyLanguage, Scenario } from '../../../lib/templates/types';
import { Button } from '../../ui/button';
import { Dialog } from '../../ui/dialog';
import { saveFile } from '../../ui/download';
import { useApp } from '../context';
import type { Kept } from '../kept';
import { href } from '../route';

interface Props {
  scenarios: readonly Scenario[];
  record: Kept<PracticeRecord>;
}

export function ScenarioList({ scenarios, record }: Props) {
  const { t, f, admin, profile, services } = useApp();
  const [language, setLanguage] = useState<ReplyLanguage | ''>('');
  const [asked, setAsked] = useState(false);
  const { results } = record.value;
  const languages = [...new Set(scenarios.map((one) => one.language))];
  const save = () =>
    saveFile(
      `latihan-${new Date(services.now()).toISOString().slice(0, 10)}.csv`,
      resultsCsv(results, admin.name, profile.value.agency, f.date),
      'text/csv;charset=utf-8',
    );
  return (
    <div className="page">
      <div className="page-head">
        <div>
          <h1>{t('practice.title')}</h1>
          <p>{t('practice.lead')}</p>
        </div>
        {results.length > 0 && (
          <div className="row">
            <Button look="quiet" onClick={() => setAsked(true)}>
              {t('practice.clear')}
            </Button>
            <Button title={t('practice.exportHint')} onClick={save}>
              {t('practice.export')}
            </Button>
          </div>
        )}
      </div>
      <div className="prac-filter" role="group" aria-label={t('practice.filter')}>
        {['' as const, ...languages].map((one) => (
          <button key={one} type="button" aria-pressed={language === one} onClick={() => setLanguage(one)}>
            {one === '' ? t('templates.filter.all') : t(`replyLanguage.${one}`)}
          </button>
        ))}
      </div>
      <ul className="prac-list">
        {scenarios
          .filter((one) => language === '' || one.language === language)
          .map((scenario) => {
            const mine = results.filter((result) => result.scenario.id === scenario.id);
            const best = mine.length > 0 ? Math.max(...mine.map(({ score }) => score)) : null;
            return (
              <li key={scenario.id} className={scenario.intro ? 'card prac-card prac-intro' : 'card prac-card'}>
                <h2>
                  <a href={href('practice', scenario.id)}>{scenario.title}</a>
                </h2>
                <p className="muted small">{scenario.goal}</p>
                <div className="prac-card-foot">
                  {scenario.topics.map((topic) => (
                    <span key={topic} className="chip">
                      {t(`topic.${topic}`)}
                    </span>
                  ))}
                  {scenario.language !== 'id' && <span className="chip chip-accent">{t(`replyLanguage.${scenario.language}`)}</span>}
                  {best !== null && (
                    <span className="prac-best">
                      {t('practice.best', { n: best })} · {t('practice.tries', { n: mine.length })}
                    </span>
                  )}
                  {scenario.intro && best === null && <span className="chip chip-good">{t('practice.introStart')}</span>}
                </div>
              </li>
            );
          })}
      </ul>
      {asked && (
        <Dialog
          title={t('practice.clearTitle')}
          onClose={() => setAsked(false)}
          foot={
            <>
              <Button onClick={() => setAsked(false)}>{t('common.cancel')}</Button>
              <Button
                look="danger"
                onClick={() => {
                  void record.save(EMPTY_RECORD);
                  setAsked(false);
                }}
              >
                {t('practice.clear')}
              </Button>
            </>
          }
        >
          <p>{t('practice.clearBody')}</p>
        </Dialog>
      )}
    </div>
  );
}
