/** One installed pack: on or off, its files, the version before, removal. */
import { Button } from '../../ui/button';
import { Switch } from '../../ui/switch';
import { useApp } from '../context';
import { handedOut, MINE } from './edit';
import { saveCsv, saveJson, saveXlsx } from './download';
import type { PackView } from './use-shelf';

interface Props {
  view: PackView;
  onEnable: (on: boolean) => void;
  onBringBack: () => void;
  onRemove: () => void;
  /** Own packs that its templates can be taken over into. */
  targets: readonly PackView[];
  onTakeOver: (packId: string) => void;
  onFacts: () => void;
}

export function PackCard({
  view: { pack, enabled, bundled, earlier },
  onEnable,
  onBringBack,
  onRemove,
  targets,
  onTakeOver,
  onFacts,
}: Props) {
  const { t, admin } = useApp();
  const given = handedOut(pack, admin);
  const [last] = earlier;
  return (
    <section className="card tpl-pack" aria-label={pack.name}>
      <div className="tpl-pack-head">
        <div>
          <h2>
            {pack.name} {bundled && <span className="chip">{t('templates.pack.bundled')}</span>}
          </h2>
          <p className="muted small">{t('templates.pack.meta', { version: pack.version, author: pack.author, licence: pack.licence })}</p>
          <p className="small">
            {t('templates.pack.holds', {
              templates: pack.templates.length,
              blocks: pack.blocks.length,
              offices: pack.offices.length,
              scenarios: pack.scenarios.length,
            })}
          </p>
        </div>
        <Switch label={t('templates.pack.on')} checked={enabled} onChange={onEnable} />
      </div>
      {pack.changelog && (
        <details>
          <summary>{t('templates.pack.changelog')}</summary>
          <p className="tpl-changelog">{pack.changelog}</p>
        </details>
      )}
      <div className="row">
        <Button small onClick={() => void saveXlsx(given)}>
          {t('templates.pack.xlsx')}
        </Button>
        <Button small onClick={() => saveJson(given)}>
          {t('templates.pack.json')}
        </Button>
        <Button small onClick={() => saveCsv(given)}>
          {t('templates.pack.csv')}
        </Button>
        {!bundled && pack.id !== MINE && (
          <Button small onClick={onFacts}>
            {t('templates.facts.edit')}
          </Button>
        )}
        {targets.length > 0 && pack.templates.length > 0 && (
          <select
            className="input tpl-copy"
            aria-label={t('templates.takeOver')}
            value=""
            onChange={({ target }) => target.value !== '' && onTakeOver(target.value)}
          >
            <option value="">{t('templates.takeOver')}…</option>
            {targets.map((one) => (
              <option key={one.pack.id} value={one.pack.id}>
                {one.pack.name}
              </option>
            ))}
          </select>
        )}
        {last && (
          <Button small look="quiet" onClick={onBringBack}>
            {t('templates.pack.bringBack', { version: last.version })}
          </Button>
        )}
        {!bundled && (
          <Button small look="danger" className="tpl-remove" onClick={onRemove}>
            {t('templates.pack.remove')}
          </Button>
        )}
      </div>
    </section>
  );
}
