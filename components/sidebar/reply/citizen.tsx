/** The citizen's words with the reasons marked; always in sight, long ones scroll in their box. */
import { useAssistant, useAssistantState, useTexts } from '../context';
import { MarkedText, type Mark } from '../marked-text';
import { ageWords, metaWords } from '../words';
import { useNow } from '../use-now';
import { Icon } from '../../ui/icon';
import { servicePart, type Row } from '../../../lib/assistant';
import type { Reason } from '../../../lib/judge/types';

const SHOWN: ReadonlySet<Reason['why']> = new Set(['complaint', 'urgent', 'sarcasm', 'question', 'service']);

function marksOf(row: Row): Mark[] {
  const { political, complaint } = row.assessment;
  if (political && complaint) {
    const service = servicePart(row.comment.text, row.assessment);
    if (service.length > 0) return service.map((span) => ({ ...span, className: 'why' }));
  }
  return row.assessment.reasons
    .filter(({ why }) => SHOWN.has(why))
    .map(({ start, end, why }) => ({
      start,
      end,
      className: why === 'urgent' ? 'why why-urgent' : 'why',
      weight: why === 'urgent' ? 2 : 1,
    }));
}

export function Citizen({ row }: { row: Row }) {
  const assistant = useAssistant();
  const { t, f } = useTexts();
  const now = useNow();
  const channels = useAssistantState((state) => state.profile.channels);
  const { comment, assessment } = row;
  const meta = metaWords(row, t);
  const personal = row.state !== 'political' && assistant.deps.findPersonalData(comment.text, channels).length > 0;
  // The foot says where a reply on its way is. */
  const state = row.tab === 'todo' && row.state !== 'closed-thread' ? null : meta.state;
  const age = ageWords(row, f, now);
  const notes = [
    row.state === 'closed-thread' ? t('sidebar.closed-thread') : null,
    comment.truncated ? t('sidebar.reply.truncated') : null,
    assessment.political && assessment.complaint ? t('sidebar.reply.mixed') : null,
    personal ? t('sidebar.reply.personal') : null,
  ].filter((note): note is string => note !== null);
  return (
    <section className="citizen" data-notes={notes.length > 0 || undefined} aria-label={t('sidebar.reply.citizen')}>
      <div className="citizen-words" tabIndex={0} role="group" aria-label={t('sidebar.reply.citizen')}>
        {comment.text === '' ? (
          <em className="muted">{t('sidebar.list.picture')}</em>
        ) : (
          <MarkedText text={comment.text} marks={marksOf(row)} />
        )}
      </div>
      <p className="citizen-meta">
        {meta.urgent && (
          <strong className="urgent">
            <Icon name="warning" size={13} /> {meta.urgent}
          </strong>
        )}{' '}
        <span>
          {[
            ...meta.about,
            assessment.language === 'jv' || assessment.language === 'su' ? t(`language.${assessment.language}`) : null,
            age.replace(' ', '\u00a0'),
            state,
            meta.same,
          ]
            .filter(Boolean)
            .join(' · ')}
        </span>
      </p>
      {notes.map((note) => (
        <p key={note} className="citizen-note">
          <Icon name="warning" size={14} /> <span>{note}</span>
        </p>
      ))}
    </section>
  );
}
