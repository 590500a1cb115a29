/** The history of a case, latest first: what happened, who did it, when. */
import type { CaseEvent } from '../../../lib/cases/types';
import { byTime } from '../../../lib/cases/event';
import { useApp } from '../context';
import { eventTexts } from './event-text';

export function Timeline({ events }: { events: readonly CaseEvent[] }) {
  const { t, f } = useApp();
  const latestFirst = [...events].sort((a, b) => byTime(b, a));
  return (
    <section className="card" aria-labelledby="timeline">
      <h2 id="timeline">{t('case.timeline')}</h2>
      <ol className="timeline">
        {latestFirst.map((event) => {
          const { title, detail } = eventTexts(event, t, f);
          return (
            <li key={event.id} className={`event event-${event.type}`}>
              <div className="event-line">
                <strong>{title}</strong>
                <span className="small muted">{t('case.by', { who: event.admin.initials || '–', when: f.dateTime(event.at) })}</span>
              </div>
              {detail && <p className="event-detail">{detail}</p>}
            </li>
          );
        })}
      </ol>
    </section>
  );
}
