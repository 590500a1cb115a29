/** What a dry run found: mistakes with place and mending, or what would be new, changed and gone. */
import { mendText, whatText, whereText } from '../../../lib/packs/problem';
import type { Change, DryRun, Problem } from '../../../lib/packs/types';
import { Button } from '../../ui/button';
import { Notice } from '../../ui/notice';
import { useApp } from '../context';

interface Props {
  name: string;
  run: DryRun;
  onLoad: (run: Extract<DryRun, { ok: true }>) => void;
  onCancel: () => void;
}

export function DryRunView({ name, run, onLoad, onCancel }: Props) {
  const { t } = useApp();
  if (!run.ok) return <Refused name={name} problems={run.problems} />;
  const { pack, diff, before, remarks } = run;
  return (
    <div className="tpl-dry">
      <h3>
        {before === null
          ? t('templates.load.ready', { name: pack.name, version: pack.version })
          : t('templates.load.readyFrom', { name: pack.name, version: pack.version, before })}
      </h3>
      <p className="muted small">{t('templates.pack.meta', { version: pack.version, author: pack.author, licence: pack.licence })}</p>
      {pack.changelog && <p className="tpl-changelog">{pack.changelog}</p>}
      <dl className="tpl-figures">
        {(['added', 'changed', 'removed'] as const).map((kind) => (
          <div key={kind}>
            <dt>{t(`templates.load.${kind}`)}</dt>
            <dd>{diff[kind].length}</dd>
          </div>
        ))}
        <div>
          <dt>{t('templates.load.same')}</dt>
          <dd>{diff.same}</dd>
        </div>
      </dl>
      {(['added', 'changed', 'removed'] as const).map((kind) => (
        <Changes key={kind} title={t(`templates.load.${kind}`)} changes={diff[kind]} open={kind === 'removed'} />
      ))}
      {remarks.length > 0 && (
        <>
          <h3>{t('templates.load.remarks')}</h3>
          <Problems problems={remarks} />
        </>
      )}
      <div className="row">
        <Button look="primary" onClick={() => onLoad(run)}>
          {t('templates.load.confirm')}
        </Button>
        <Button onClick={onCancel}>{t('common.cancel')}</Button>
      </div>
    </div>
  );
}

export function Refused({ name, problems }: { name: string; problems: readonly Problem[] }) {
  const { t } = useApp();
  return (
    <div className="tpl-dry">
      <Notice tone="danger">
        {t(problems.length === 1 ? 'templates.load.refused' : 'templates.load.refusedMany', { name, n: problems.length })}
      </Notice>
      <Problems problems={problems} />
    </div>
  );
}

function Problems({ problems }: { problems: readonly Problem[] }) {
  const { t } = useApp();
  return (
    <div className="tpl-table" role="region" aria-label={t('templates.load.what')} tabIndex={0}>
      <table>
        <thead>
          <tr>
            <th scope="col">{t('templates.load.where')}</th>
            <th scope="col">{t('templates.load.what')}</th>
            <th scope="col">{t('templates.load.mend')}</th>
          </tr>
        </thead>
        <tbody>
          {problems.map((problem, at) => (
            <tr key={at}>
              <th scope="row">{whereText(problem.where, t)}</th>
              <td>{whatText(problem, t)}</td>
              <td>{mendText(problem, t)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

const FIRST = 12;

function Changes({ title, changes, open }: { title: string; changes: readonly Change[]; open: boolean }) {
  const { t } = useApp();
  if (changes.length === 0) return null;
  return (
    <details open={open || changes.length <= 5}>
      <summary>
        {title} ({changes.length})
      </summary>
      <ul className="tpl-changes">
        {changes.slice(0, FIRST).map(({ part, id, title: name }) => (
          <li key={`${part}/${id}`}>
            <span className="muted">{t(`part.${part}`)}:</span> {name}
          </li>
        ))}
        {changes.length > FIRST && <li className="muted">{t('templates.load.more', { n: changes.length - FIRST })}</li>}
      </ul>
    </details>
  );
}
