/** Shows where the loading of a file stands: checking, what was found, done, not stored. */
import { Button } from '../../ui/button';
import { Notice } from '../../ui/notice';
import { useApp } from '../context';
import { DryRunView, Refused } from './dry-run-view';
import type { Loading } from './use-loading';

export function LoadingView({ loading: { phase, load, apply, cancel } }: { loading: Loading }) {
  const { t } = useApp();
  switch (phase.at) {
    case 'idle':
      return null;
    case 'reading':
      return <p role="status">{t('templates.load.reading', { name: phase.name })}</p>;
    case 'failed':
      return <Notice tone="danger">{t('templates.load.failed')}</Notice>;
    case 'done':
      return (
        <Notice tone="good">
          {phase.version === null
            ? t('templates.agency.done', { name: phase.name })
            : t('templates.load.done', { name: phase.name, version: phase.version })}
        </Notice>
      );
    case 'pack':
      return <DryRunView name={phase.name} run={phase.run} onLoad={(run) => void load(run)} onCancel={cancel} />;
    case 'agency':
      return <AgencyView name={phase.name} run={phase.run} onApply={(run) => void apply(run)} onCancel={cancel} />;
  }
}

type Run = Extract<Loading['phase'], { at: 'agency' }>['run'];

interface AgencyProps {
  name: string;
  run: Run;
  onApply: (run: Extract<Run, { ok: true }>) => void;
  onCancel: () => void;
}

function AgencyView({ name, run, onApply, onCancel }: AgencyProps) {
  const { t } = useApp();
  if (!run.ok) return <Refused name={name} problems={run.problems} />;
  const { profile, packs } = { profile: run.file.profile, packs: run.packs };
  return (
    <div className="tpl-dry">
      <h3>{t('templates.agency.ready', { name: profile.agency || name })}</h3>
      <ul className="tpl-changes">
        <li>{t('templates.agency.accounts', { accounts: profile.accounts.map(({ handle }) => `@${handle}`).join(', ') || '-' })}</li>
        <li>
          {t('templates.agency.admins', {
            admins: profile.admins.map(({ name: who, initials }) => `${who} (${initials})`).join(', ') || '-',
          })}
        </li>
        <li>{t('templates.agency.holidays', { n: profile.holidays.length })}</li>
        <li>{t('templates.agency.fields', { n: run.profileFields.length })}</li>
        {packs.map(({ pack, before, diff }) => (
          <li key={pack.id}>
            {before === null
              ? t('templates.load.ready', { name: pack.name, version: pack.version })
              : t('templates.load.readyFrom', { name: pack.name, version: pack.version, before })}
            : {t('templates.agency.diff', { added: diff.added.length, changed: diff.changed.length, removed: diff.removed.length })}
          </li>
        ))}
      </ul>
      <p className="muted small">{t('templates.agency.keeps')}</p>
      <div className="row">
        <Button look="primary" onClick={() => onApply(run)}>
          {t('templates.agency.confirm')}
        </Button>
        <Button onClick={onCancel}>{t('common.cancel')}</Button>
      </div>
    </div>
  );
}
