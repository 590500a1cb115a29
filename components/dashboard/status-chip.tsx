/** The status of a case as a word with a colour; the colour is never the only sign. */
import { shortStatus } from '../../lib/cases/status';
import type { Case, ShortStatus } from '../../lib/cases/types';
import { useApp } from './context';

const LOOK: Record<ShortStatus, string> = {
  unanswered: 'chip chip-caution',
  'in-progress': 'chip chip-accent',
  done: 'chip chip-good',
  'out-of-scope': 'chip',
};

export function StatusChip({ of }: { of: Case }) {
  const { t } = useApp();
  const text = of.status === 'forwarded' && of.office ? `${t('status.forwarded')}: ${of.office}` : t(`status.${of.status}`);
  return (
    <span className={LOOK[shortStatus(of)]} title={text}>
      {text}
    </span>
  );
}
