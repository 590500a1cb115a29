/** *Cek kebenaran aduan*, folded: is it complete and real? What the text tells is ticked already; the outcome goes into the log. */
import { useMemo, useState } from 'react';
import { useAssistant, useAssistantState, useTexts } from '../context';
import { ownTopicsOf, type Row } from '../../../lib/assistant';
import { CHECKS, checksOf, type Check } from '../../../lib/templates';
import { Button } from '../../ui/button';

export function Verify({ row }: { row: Row }) {
  const assistant = useAssistant();
  const { t } = useTexts();
  const packs = useAssistantState((state) => state.packs);
  const known = useAssistantState((state) => state.cases.get(row.id)?.verification ?? null);
  const seen = useMemo(
    () => checksOf(row.comment, row.assessment, { ownTopics: ownTopicsOf({ packs }), same: row.same }),
    [row.comment, row.assessment, row.same, packs],
  );
  const [open, setOpen] = useState(false);
  const [said, setSaid] = useState<Partial<Record<Check, boolean>>>({});
  const holds = (check: Check): boolean => said[check] ?? seen[check] ?? false;
  const missing = CHECKS.filter((check) => !holds(check));

  function keep(): void {
    const lacks = missing.map((check) => t(`sidebar.verify.${check}`)).join(', ');
    assistant.decide.note(row.id, 'verification', missing.length === 0 ? 'lengkap' : 'kurang', lacks || null);
  }

  return (
    <details className="verify" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>
        {t('sidebar.verify.title')}{' '}
        <span className="muted">
          {known === 'lengkap' || known === 'kurang'
            ? t(`case.verification.${known}`)
            : t('sidebar.verify.count', { n: CHECKS.length - missing.length, of: CHECKS.length })}
        </span>
      </summary>
      {open && (
        <>
          <ul>
            {CHECKS.map((check) => (
              <li key={check}>
                <label>
                  <input type="checkbox" checked={holds(check)} onChange={(event) => setSaid({ ...said, [check]: event.target.checked })} />
                  <span>{t(`sidebar.verify.${check}.ask`)}</span>
                </label>
                {check === 'duplicate' && row.same > 1 && <span className="muted small">{t('sidebar.state.same', { n: row.same })}</span>}
              </li>
            ))}
          </ul>
          <div className="verify-foot">
            {!holds('place') && (
              <Button small onClick={() => assistant.reply.offerTemplate('jelas-lokasi', ['unclear'])}>
                {t('sidebar.verify.ask-place')}
              </Button>
            )}
            <Button small onClick={keep}>
              {t('sidebar.verify.keep')}
            </Button>
          </div>
        </>
      )}
    </details>
  );
}
