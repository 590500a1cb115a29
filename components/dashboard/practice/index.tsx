/** The page "Latihan": the list of scenarios, or the one that is being practised. */
import { useMemo } from 'react';
import { scenariosOf } from '../../../lib/practice';
import { useApp } from '../context';
import { useKept } from '../kept';
import type { PageProps } from '../pages';
import { href } from '../route';
import { inUse, useShelf } from '../templates/use-shelf';
import { ScenarioList } from './scenario-list';
import { Stage } from './stage';
import './practice.css';

export default function PracticePage({ route }: PageProps) {
  const { t, language, services } = useApp();
  const { ready, packs } = useShelf();
  const record = useKept(services.practice);
  const scenarios = useMemo(() => scenariosOf(inUse(packs), language), [packs, language]);
  if (!ready || !record) return null;
  if (route.id === '') return <ScenarioList scenarios={scenarios} record={record} />;
  const at = scenarios.findIndex(({ id }) => id === route.id);
  const scenario = scenarios[at];
  if (!scenario) {
    return (
      <div className="empty card">
        <strong>{t('practice.missing')}</strong>
        <a href={href('practice')}>{t('practice.toList')}</a>
      </div>
    );
  }
  return <Stage key={scenario.id} scenario={scenario} next={scenarios[at + 1] ?? null} packs={packs} record={record} />;
}
