/** Shows how far a long job is, with a way to stop it. */
import { Button } from '../ui/button';
import { useApp } from './context';
import type { Job } from './use-job';

export function JobProgress({ job, text }: { job: Job; text: string }) {
  const { t } = useApp();
  if (!job.running) return null;
  return (
    <div className="job">
      <div className="job-text">
        <span role="status">{text}</span>
        <span className="muted">{Math.round(job.share * 100)}%</span>
      </div>
      <progress className="progress" max={1} value={job.share} aria-label={text} />
      <Button small onClick={job.cancel}>
        {t('common.cancel')}
      </Button>
    </div>
  );
}
