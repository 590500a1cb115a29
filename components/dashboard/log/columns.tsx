/** The columns of the log table in their order: one entry is one column. */
import type { ReactNode } from 'react';
import type { CaseClocks } from '../../../lib/clock';
import type { Case } from '../../../lib/cases/types';
import type { TextKey } from '../../../lib/i18n';
import { maskHandle } from '../../../lib/privacy';
import { ClockText } from '../clock-text';
import type { App } from '../context';
import { href } from '../route';
import { spanText } from '../span';
import { StatusChip } from '../status-chip';

export interface RowTools extends Pick<App, 't' | 'f'> {
  clocks: CaseClocks;
  now: number;
  /** The one row that the Tab key reaches. */
  active: boolean;
  chosen: boolean;
  onChoose(): void;
}

export interface Column {
  id: string;
  title: TextKey;
  /** Always shown. */
  fixed?: true;
  /** Shown only when it was chosen. */
  extra?: true;
  /** A track of the grid. */
  width: string;
  cell(c: Case, tools: RowTools): ReactNode;
}

export const COLUMNS: readonly Column[] = [
  {
    id: 'choose',
    title: 'bulk.title',
    fixed: true,
    width: '1.5rem',
    cell: (c, { t, active, chosen, onChoose }) => (
      <input
        type="checkbox"
        className="log-choose"
        checked={chosen}
        disabled={c.status === 'erased'}
        tabIndex={active ? 0 : -1}
        aria-label={t('bulk.choose', { text: c.comment.text.slice(0, 60) || t('log.noText') })}
        onChange={onChoose}
      />
    ),
  },
  {
    id: 'at',
    title: 'log.col.at',
    width: '6.25rem',
    cell: (c, { f, t, clocks }) => (
      <>
        <span>{f.date(clocks.from)}</span>
        <span className="muted" title={clocks.approximate ? t('log.approximate') : undefined}>
          {clocks.approximate ? '±' : ''}
          {f.time(clocks.from)}
        </span>
      </>
    ),
  },
  {
    id: 'text',
    title: 'log.col.text',
    fixed: true,
    width: 'minmax(18rem, 1fr)',
    cell: (c, { t, active }) => (
      <>
        <a className="log-text" href={href('case', c.id)} tabIndex={active ? 0 : -1}>
          {c.summary ?? (c.status === 'erased' ? t('log.erasedText') : c.comment.text || t('log.noText'))}
        </a>
        <span className="log-line muted">
          {c.urgency === 'urgent' && <strong className="urgent">{t('urgency.urgent')}</strong>}
          {[t(`channel.${c.comment.channel}`), c.comment.handle && `@${maskHandle(c.comment.handle)}`, c.place].filter(Boolean).join(' · ')}
        </span>
      </>
    ),
  },
  {
    id: 'topic',
    title: 'log.col.topic',
    width: '9.5rem',
    cell: (c, { t }) => (
      <>
        <span>{t(`kind.${c.kind}`)}</span>
        <span className="log-line muted">{c.topic && t(`topic.${c.topic}`)}</span>
      </>
    ),
  },
  {
    id: 'status',
    title: 'log.col.status',
    width: '11.5rem',
    cell: (c, { t }) => (
      <>
        <StatusChip of={c} />
        {c.citizenRepliedAt && <strong className="log-line citizen">{t('log.citizen')}</strong>}
      </>
    ),
  },
  {
    id: 'reply',
    title: 'log.col.reply',
    width: '7.5rem',
    cell: (c, { t, clocks, now }) => (
      <>
        {c.firstReplyAt && (
          <span>
            {clocks.approximate ? '±' : ''}
            {spanText(Date.parse(c.firstReplyAt) - Date.parse(clocks.from), t)}
          </span>
        )}
        {(c.firstReplyAt !== null || c.closedAt === null) && <ClockText clock={clocks.first} now={now} />}
      </>
    ),
  },
  {
    id: 'completion',
    title: 'log.col.completion',
    extra: true,
    width: '7.5rem',
    cell: (_c, { clocks, now }) => <ClockText clock={clocks.completion} now={now} />,
  },
  { id: 'office', title: 'case.office', extra: true, width: '9rem', cell: (c) => <span>{c.office}</span> },
  { id: 'place', title: 'case.place', extra: true, width: '9rem', cell: (c) => <span>{c.place}</span> },
  { id: 'number', title: 'log.col.number', extra: true, width: '7rem', cell: (c) => <span>{c.number ?? c.externalNumber}</span> },
  { id: 'admin', title: 'log.col.admin', width: '3rem', cell: (c) => <span>{c.admin.initials}</span> },
];

/** @param chosen ids; none: the usual columns. */
export const shownColumns = (chosen: readonly string[]): readonly Column[] =>
  COLUMNS.filter((column) => column.fixed || (chosen.length === 0 ? !column.extra : chosen.includes(column.id)));

/** The tracks of these columns. */
export const gridOf = (columns: readonly Column[]): string => columns.map((column) => column.width).join(' ');
