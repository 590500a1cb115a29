/** One point of the checklist: what to do, reading the page where that helps, the answer, and the site's own words. */
import { useState } from 'react';
import { observe } from '../../../lib/check/observe';
import { ANSWERS, READ_AT, type PageFacts, type Point, type PointRecord } from '../../../lib/check/types';
import { Button } from '../../ui/button';
import { TextField } from '../../ui/field';
import { useApp } from '../context';

interface Props {
  point: Point;
  number: number;
  value: PointRecord;
  done: boolean;
  onChange: (patch: Partial<PointRecord>) => void;
}

/** A page that is being loaded gets this long, in ms. */
const PATIENCE = 6_000;

export function PointCard({ point, number, value, done, onChange }: Props) {
  const { t, services } = useApp();
  const [state, setState] = useState<'idle' | 'reading' | 'none'>('idle');
  const place = READ_AT[point];

  async function read(): Promise<void> {
    if (!place) return;
    setState('reading');
    const pages = await services.livePages();
    const all = await Promise.all(pages.map((page) => observe(page, services.now, AbortSignal.timeout(PATIENCE))));
    const found = all.find((facts): facts is PageFacts => facts !== null && facts.site === place.site && place.kinds.includes(facts.kind));
    setState(found ? 'idle' : 'none');
    if (found) onChange({ facts: found });
  }

  return (
    <li className="card check-point" data-done={done || undefined}>
      <h2>
        <span className="check-number">{number}</span> {t(`check.${point}.title`)}{' '}
        {done && <span className="chip chip-good">{t('check.done')}</span>}
      </h2>
      <p>{t(`check.${point}.do`)}</p>
      {place && (
        <div className="check-read">
          <Button small disabled={state === 'reading'} onClick={() => void read()}>
            {t(state === 'reading' ? 'check.reading' : value.facts ? 'check.readAgain' : 'check.read')}
          </Button>
          <span role="status">{state === 'none' ? t('check.none') : value.facts && <Read facts={value.facts} />}</span>
        </div>
      )}
      <fieldset className="check-answer">
        <legend>{t(`check.${point}.ask`)}</legend>
        {ANSWERS.map((answer) => (
          <label key={answer}>
            <input type="radio" name={`check-${point}`} checked={value.answer === answer} onChange={() => onChange({ answer })} />
            {t(`check.answer.${answer}`)}
          </label>
        ))}
      </fieldset>
      <TextField
        label={t('check.note')}
        hint={t(`check.${point}.note`)}
        value={value.note}
        maxLength={500}
        autoComplete="off"
        onChange={({ target }) => onChange({ note: target.value })}
      />
    </li>
  );
}

function Read({ facts }: { facts: PageFacts }) {
  const { t, f } = useApp();
  return (
    <>
      {t('check.found', {
        n: facts.comments,
        shown: facts.shown === null ? t('check.unknown') : f.number(facts.shown),
        health: t(`check.health.${facts.diagnosis.health}`),
        when: f.time(facts.at),
      })}
    </>
  );
}
