/** The list of what waits: why, the citizen's words, and the two ways on: the comment on the site, the case here. */
import { maskHandle } from '../../../lib/privacy';
import { ClockText } from '../clock-text';
import { useApp } from '../context';
import { OpenComment } from '../open-comment';
import { href } from '../route';
import { StatusChip } from '../status-chip';
import type { Waiting } from '../../../lib/cases/waiting';

/** No more on one screen. */
const MOST = 60;

interface Props {
  items: readonly Waiting[];
  /** All that wait; there may be more than `items`. */
  count: number;
  title: string;
  now: number;
}

export function WaitingList({ items, count, title, now }: Props) {
  const { t, f } = useApp();
  if (items.length === 0) {
    return (
      <div className="card empty">
        <strong>{t('today.nothing')}</strong>
        <p>{t('today.nothingWhat')}</p>
      </div>
    );
  }
  return (
    <section className="card waiting" aria-label={title}>
      <h2>
        {title} <span className="muted">{f.number(count)}</span>
      </h2>
      <ul>
        {items.slice(0, MOST).map((item) => (
          <Row key={item.case.id} item={item} now={now} />
        ))}
      </ul>
      {count > MOST && <p className="muted small">{t('today.more', { n: count - MOST })}</p>}
    </section>
  );
}

function Row({ item, now }: { item: Waiting; now: number }) {
  const { t } = useApp();
  const { case: c } = item;
  const link =
    item.reason === 'unsure' ? (c.intents.at(-1)?.permalink ?? c.comment.permalink) : (c.later.at(-1)?.permalink ?? c.comment.permalink);
  const about = [
    t(`channel.${c.comment.channel}`),
    c.comment.handle && `@${maskHandle(c.comment.handle)}`,
    c.topic && t(`topic.${c.topic}`),
    c.place,
  ];
  return (
    <li className="waiting-row">
      <div className="waiting-why">
        <Why item={item} now={now} />
        <StatusChip of={c} />
      </div>
      <div className="waiting-text">
        <a href={href('case', c.id)}>{c.summary ?? (c.comment.text || t('log.noText'))}</a>
        <span className="muted small">
          {c.urgency === 'urgent' && <strong className="urgent">{t('urgency.urgent')}</strong>}
          {about.filter(Boolean).join(' · ')}
        </span>
      </div>
      {link && <OpenComment of={c} url={link} look={item.reason === 'unsure' || item.reason === 'office'} />}
    </li>
  );
}

function Why({ item, now }: { item: Waiting; now: number }) {
  const { t, f } = useApp();
  const { case: c, clocks, reason, since } = item;
  switch (reason) {
    case 'reply':
      return <ClockText clock={clocks.first} now={now} />;
    case 'completion':
      return <ClockText clock={clocks.completion} now={now} />;
    case 'unsure':
      return (
        <strong className="clock-bad">
          {t(c.intents.some((intent) => intent.state === 'rejected') ? 'today.why.rejected' : 'today.why.unsure')}
        </strong>
      );
    case 'citizen':
      return <strong className="clock-bad">{t('today.why.citizen', { age: f.age(since, now) })}</strong>;
    case 'promised':
      return <strong className="clock-warn">{t('today.why.promised', { what: c.promisedWhat ?? '' })}</strong>;
    case 'office':
      return <strong className="clock-warn">{t('today.why.office', { office: c.office ?? 'OPD', date: f.date(since) })}</strong>;
  }
}
