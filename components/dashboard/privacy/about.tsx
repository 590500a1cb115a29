/** What is held, where, how long and who answers for it, in plain words. */
import { useApp } from '../context';

const POINTS = ['what', 'not', 'where', 'long', 'who'] as const;

export function About() {
  const { t, profile } = useApp();
  const { agency, retentionMonths } = profile.value;
  return (
    <section className="card about">
      {POINTS.map((point) => (
        <div key={point}>
          <h2>{t(`privacy.about.${point}`)}</h2>
          <p>{t(`privacy.about.${point}Text`, { agency, n: retentionMonths })}</p>
        </div>
      ))}
    </section>
  );
}
