/** A quiet list of what a good reply has; a sign and a word for each, never colour alone. */
import { useAssistantState, useTexts } from '../context';
import { openSlots } from '../../../lib/templates';
import type { ToneChecklist } from '../../../lib/tone/types';

const PARTS: readonly (keyof ToneChecklist)[] = ['thanks', 'empathy', 'substance', 'step', 'channel', 'closing'];

export function Checklist({ id }: { id: string }) {
  const { t } = useTexts();
  const report = useAssistantState((state) => state.report);
  const text = useAssistantState((state) => state.drafts.get(id)?.text ?? '');
  const packs = useAssistantState((state) => state.packs);
  if (!report) return <ul className="checklist" aria-label={t('sidebar.check')} />;
  const open = openSlots(text)[0];
  const hint = open && (packs.flatMap((pack) => pack.slots).find(({ name }) => name === open.name)?.hint ?? open.name);
  return (
    <ul className="checklist" aria-label={t('sidebar.check')}>
      {PARTS.map((part) => (
        <li key={part} data-there={report.checklist[part]}>
          <span aria-hidden="true">{report.checklist[part] ? '✓' : '○'}</span> {t(`sidebar.check.${part}`)}
          <span className="sr-only"> {t(report.checklist[part] ? 'sidebar.check.there' : 'sidebar.check.missing')}</span>
        </li>
      ))}
      {hint && (
        <li className="checklist-hole">
          <span aria-hidden="true">○</span> {t('sidebar.check.slot', { slot: hint.toLowerCase() })}
        </li>
      )}
    </ul>
  );
}
