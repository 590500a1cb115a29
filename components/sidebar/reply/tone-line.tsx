/** One line: the worst finding, why, and a better phrase with *Ganti*; the rest is behind it. Its place is always kept. */
import { useState } from 'react';
import { useAssistant, useAssistantState, useTexts } from '../context';
import type { Finding } from '../../../lib/tone/types';
import { Button } from '../../ui/button';
import { Icon } from '../../ui/icon';

function Advice({ finding, text }: { finding: Finding; text: string }) {
  const { t } = useTexts();
  const words = text.slice(finding.start, finding.end);
  const whole = words.trim() === text.trim();
  return (
    <p>
      <strong>{t(`family.${finding.family}`)}.</strong>{' '}
      {finding.better ? `“${finding.better}”` : finding.better === '' ? t('sidebar.tone.delete') : t('sidebar.tone.rewrite')}
      {!whole && !finding.better && <span className="muted"> “{words}”</span>}
    </p>
  );
}

function Fix({ finding }: { finding: Finding }) {
  const assistant = useAssistant();
  const { t } = useTexts();
  if (finding.better === null) return null;
  return (
    <Button small title="Alt + G" onClick={() => assistant.reply.replace(finding.start, finding.end, finding.better ?? '')}>
      {t(finding.better === '' ? 'sidebar.tone.remove' : 'sidebar.tone.replace')}
    </Button>
  );
}

export function ToneLine() {
  const { t } = useTexts();
  const report = useAssistantState((state) => state.report);
  const text = useAssistantState((state) => (state.view.name === 'reply' ? (state.drafts.get(state.view.id)?.text ?? '') : ''));
  const [all, setAll] = useState(false);
  const level = report?.level ?? 'ok';
  const [worst, ...rest] = report?.findings ?? [];
  return (
    <div className={`tone tone-${level}`} id="tone-line" role="status" aria-live="polite">
      {worst ? (
        <>
          <div className="tone-row">
            <Icon name={level === 'stop' ? 'stop' : 'warning'} size={18} />
            <div className="tone-words">
              <p className="tone-level">{t(level === 'stop' ? 'sidebar.tone.stop' : 'sidebar.tone.caution')}</p>
              <Advice finding={worst} text={text} />
            </div>
            <Fix finding={worst} />
          </div>
          {rest.length > 0 && (
            <button type="button" className="link tone-more" aria-expanded={all} onClick={() => setAll(!all)}>
              {all ? t('sidebar.tone.less') : t('sidebar.tone.more', { n: rest.length })}
            </button>
          )}
          {all &&
            rest.map((finding) => (
              <div key={`${finding.family}${finding.start}`} className="tone-row tone-rest">
                <div className="tone-words">
                  <Advice finding={finding} text={text} />
                </div>
                <Fix finding={finding} />
              </div>
            ))}
        </>
      ) : (
        <div className="tone-row">
          <Icon name="check" size={18} />
          <p>{text.trim() === '' ? t('sidebar.tone.empty') : t('sidebar.tone.ok')}</p>
        </div>
      )}
    </div>
  );
}
