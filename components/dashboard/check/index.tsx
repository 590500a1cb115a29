/** "Periksa di akun sungguhan": walks a person with a live account through what nobody else can check, and makes the report as text. */
import { useEffect, useRef, useState } from 'react';
import { EMPTY_CHECK } from '../../../lib/check/record';
import { checkReport } from '../../../lib/check/report';
import { POINTS, type Point, type PointRecord } from '../../../lib/check/types';
import { Button } from '../../ui/button';
import { CopyDialog } from '../copy-dialog';
import { useApp } from '../context';
import { useKept } from '../kept';
import { PointCard } from './point';
import './check.css';

const EMPTY_POINT: PointRecord = { answer: null, note: '', facts: null };
const isDone = (one: PointRecord | undefined): boolean =>
  one !== undefined && (one.answer !== null || one.facts !== null || one.note.trim() !== '');

export default function CheckPage() {
  const { t, services } = useApp();
  const record = useKept(services.check);
  const [shown, setShown] = useState(false);
  const latest = useRef(record);
  useEffect(() => {
    latest.current = record;
  });
  if (!record) return null;
  const { points } = record.value;
  const done = POINTS.filter((point) => isDone(points[point])).length;
  const change = (point: Point, patch: Partial<PointRecord>) => {
    // Reading a page takes a while, in which other points may have been answered.
    const now = latest.current?.value.points ?? points;
    record.change({ points: { ...now, [point]: { ...EMPTY_POINT, ...now[point], ...patch } } });
  };
  return (
    <div className="page page-narrow">
      <div className="page-head">
        <div>
          <h1>{t('check.title')}</h1>
          <p>{t('check.lead')}</p>
        </div>
      </div>
      <section className="card check-how">
        <p>{t('check.how')}</p>
        <p>{t('check.private')}</p>
      </section>
      <ol className="check-list">
        {POINTS.map((point, at) => (
          <PointCard
            key={point}
            point={point}
            number={at + 1}
            value={points[point] ?? EMPTY_POINT}
            done={isDone(points[point])}
            onChange={(patch) => change(point, patch)}
          />
        ))}
      </ol>
      <div className="check-foot card">
        <strong role="status">{t('check.progress', { done, all: POINTS.length })}</strong>
        <Button look="quiet" onClick={() => record.change(EMPTY_CHECK)}>
          {t('check.clear')}
        </Button>
        <Button look="primary" onClick={() => setShown(true)}>
          {t('check.report')}
        </Button>
      </div>
      {shown && (
        <CopyDialog
          title={t('check.report')}
          hint={t('check.reportHint')}
          text={checkReport(record.value, { version: services.version, browser: navigator.userAgent, language: navigator.language })}
          onClose={() => setShown(false)}
        />
      )}
    </div>
  );
}
