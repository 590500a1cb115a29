/** Two lines: the first words and the age; then urgency, topic, place and state. */
import { memo } from 'react';
import { useAssistant, useAssistantState, useTexts } from '../context';
import { ageWords, firstWords, metaWords } from '../words';
import { Icon } from '../../ui/icon';

/** Height of a row in CSS pixels; the same in list.css. */
export const ROW_PX = 58;

interface Props {
  id: string;
  top: number;
  at: number;
  of: number;
  selected: boolean;
  /** Stands right under another comment about the same trouble. */
  follows: boolean;
  now: number;
}

export const CommentRow = memo(function CommentRow({ id, top, at, of, selected, follows, now }: Props) {
  const assistant = useAssistant();
  const { t, f } = useTexts();
  const row = useAssistantState((state) => state.rows.get(id));
  if (!row) return null;
  const meta = metaWords(row, t);
  const words = firstWords(row.comment.text) || t('sidebar.list.picture');
  return (
    <div
      id={`row-${id}`}
      role="option"
      aria-selected={selected}
      aria-setsize={of}
      aria-posinset={at + 1}
      className="row"
      data-state={row.state}
      data-matter={row.matter === null || row.tab !== 'todo' ? undefined : follows ? 'follows' : 'first'}
      style={{ transform: `translateY(${top}px)` }}
      title={row.state === 'closed-thread' ? t('sidebar.closed-thread') : undefined}
      onClick={() => assistant.select(id)}
      onDoubleClick={() => assistant.reply.open(id)}
    >
      <div className="row-top">
        <span className="row-words">{words}</span>
        <span className="row-age">{ageWords(row, f, now)}</span>
      </div>
      <div className="row-meta">
        {meta.urgent && (
          <strong className="urgent">
            <Icon name="warning" size={13} /> {meta.urgent}
          </strong>
        )}
        <span className="row-about">{meta.about.join(' · ')}</span>
        {(meta.state ?? meta.same) && <span className="row-state">{meta.state ?? meta.same}</span>}
      </div>
    </div>
  );
});
