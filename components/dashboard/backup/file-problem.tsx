/** Says why a file of the log is refused, by its name. */
import type { Verified } from '../../../lib/store/types';
import { Notice } from '../../ui/notice';
import { useApp } from '../context';

export function FileProblem({ name, problem }: { name: string; problem: Extract<Verified, { ok: false }> }) {
  const { t } = useApp();
  const where = problem.line === null ? t('backup.checksum') : t('backup.line', { n: problem.line });
  const detail = problem.problem === 'foreign' ? problem.detail : where;
  const texts = {
    'not-a-log': t('backup.problem.not-a-log', { name }),
    newer: t('backup.problem.newer', { name }),
    damaged: t('backup.problem.damaged', { name, detail }),
    truncated: t('backup.problem.truncated', { name, detail }),
    foreign: t('backup.problem.foreign', { name, detail }),
  };
  return <Notice tone="danger">{texts[problem.problem]}</Notice>;
}
