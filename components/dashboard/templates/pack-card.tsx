/** One installed pack: on or off, its files, the version before, removal. */
import { Button } from '../../ui/button';
import { Switch } from '../../ui/switch';
import { useApp } from '../context';
import { saveCsv, saveJson, saveXlsx } from './download';
import type { PackView } from './use-shelf';

interface Props {
  view: PackView;
  onEnable: (on: boolean) => void;
  onBringBack: () => void;
  onRemove: () => void;
}

export function PackCard({ view: { pack, enabled, bundled, earlier }, onEnable, onBringBack, onRemove }: Props) {
  const { t } = useApp();
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
        <Button small onClick={() => void saveXlsx(pack)}>
          {t('templates.pack.xlsx')}
        </Button>
        <Button small onClick={() => saveJson(pack)}>
          {t('templates.pack.json')}
        </Button>
        <Button small onClick={() => saveCsv(pack)}>
          {t('templates.pack.csv')}
        </Button>
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
