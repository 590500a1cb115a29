/** One line: the worst finding, why, and a better phrase with *Ganti*; the rest is behind it. Its place is always kept. */
import { useState } from 'react';
import { useAssistant, useAssistantState, useTexts } from '../context';
import { reasonOf } from '../../../lib/tone/reasons';
import { replacementOf } from '../../../lib/tone/replace';
import { clauseFor } from './clause';
import type { Finding } from '../../../lib/tone/types';
import { Button } from '../../ui/button';
import { Icon } from '../../ui/icon';

function Advice({ finding, text, first = false }: { finding: Finding; text: string; first?: boolean }) {
  const { t, language } = useTexts();
  const { why } = reasonOf(finding.family, language);
  const words = text.slice(finding.start, finding.end);
  const whole = words.trim() === text.trim();
  return (
    <p title={why}>
      {first && finding.level === 'stop' && <strong>{t('sidebar.tone.stop')} </strong>}
      {first && finding.level === 'stop' ? t(`family.${finding.family}`) : <strong>{t(`family.${finding.family}`)}</strong>}
      {!first && !whole && <> (“{words}”)</>}
      {'. '}
      {finding.better ? `“${finding.better}”` : finding.better === '' ? t('sidebar.tone.delete') : why}
    </p>
  );
}

function Fix({ finding }: { finding: Finding }) {
  const assistant = useAssistant();
  const { t } = useTexts();
  const fix = replacementOf(finding);
  if (!fix) return null;
  return (
    <Button small title="Alt + G" onClick={() => assistant.reply.replace(fix.start, fix.end, fix.text)}>
      {t(fix.text === '' ? 'sidebar.tone.remove' : 'sidebar.tone.replace')}
    </Button>
  );
}

export function ToneLine() {
  const { t } = useTexts();
  const report = useAssistantState((state) => state.report);
  const text = useAssistantState((state) => (state.view.name === 'reply' ? (state.drafts.get(state.view.id)?.text ?? '') : ''));
  const packs = useAssistantState((state) => state.packs);
  const [all, setAll] = useState(false);
  const level = report?.level ?? 'ok';
  const [worst, ...rest] = report?.findings ?? [];
  if (!worst) {
    return (
      <div className="tone tone-ok" id="tone-line" role="status" aria-live="polite">
        <div className="tone-row">
          {text.trim() !== '' && <Icon name="check" size={18} />}
          <p>{t(text.trim() === '' ? 'sidebar.tone.empty' : 'sidebar.tone.ok')}</p>
        </div>
      </div>
    );
  }
  const clause = worst.level === 'stop' ? clauseFor(worst.family, packs) : null;
  return (
    <div className={`tone tone-${level}`} id="tone-line" role="status" aria-live="polite">
      <div className="tone-row">
        <Icon name={level === 'stop' ? 'stop' : 'warning'} size={18} />
        <div className="tone-words">
          <Advice finding={worst} text={text} first />
        </div>
        <div className="tone-side">
          <Fix finding={worst} />
          {(rest.length > 0 || clause) && (
            <button type="button" className="link" aria-expanded={all} onClick={() => setAll(!all)}>
              {all ? t('sidebar.tone.less') : rest.length > 0 ? t('sidebar.tone.rest', { n: rest.length }) : t('sidebar.tone.why')}
            </button>
          )}
        </div>
      </div>
      {all && clause && <p className="tone-clause">{t('sidebar.ethics.clause', { text: clause })}</p>}
      {all &&
        rest.map((finding) => (
          <div key={`${finding.family}${finding.start}`} className="tone-row tone-rest">
            <div className="tone-words">
              <Advice finding={finding} text={text} />
            </div>
            <Fix finding={finding} />
          </div>
        ))}
    </div>
  );
}
