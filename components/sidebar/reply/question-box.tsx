/** A question before inserting: a harmful tone, or somebody has just answered. The safe answer has the focus. */
import { useEffect, useRef } from 'react';
import { useAssistant, useAssistantState, useTexts } from '../context';
import { clauseFor } from './clause';
import { Button } from '../../ui/button';

export function QuestionBox() {
  const assistant = useAssistant();
  const { t, f } = useTexts();
  const question = useAssistantState((state) => state.question);
  const safe = useRef<HTMLButtonElement>(null);
  const family = useAssistantState((state) => state.report?.findings.find(({ level }) => level === 'stop')?.family ?? null);
  const packs = useAssistantState((state) => state.packs);
  const asked = question?.ask;
  useEffect(() => safe.current?.focus(), [asked]);
  if (!question) return null;
  const tone = question.ask === 'stop-tone';
  const clause = tone && family ? clauseFor(family, packs) : null;
  const words = tone
    ? t('sidebar.question.stop')
    : question.at
      ? t('sidebar.question.answered.at', { time: f.time(question.at) })
      : t('sidebar.question.answered');
  return (
    <div className={tone ? 'question question-stop' : 'question'} role="alertdialog" aria-label={words}>
      <p>{words}</p>
      {clause && <p className="question-clause">{t('sidebar.ethics.clause', { text: clause })}</p>}
      <div className="question-foot">
        <Button ref={safe} look="primary" onClick={assistant.dismiss}>
          {t(tone ? 'sidebar.question.stop.no' : 'sidebar.question.answered.no')}
        </Button>
        <Button look="danger" onClick={() => void assistant.insert({ despiteTone: true, despiteAnswer: !tone })}>
          {t('sidebar.question.stop.yes')}
        </Button>
      </div>
    </div>
  );
}
