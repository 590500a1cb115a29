/** The right half of the list page: the chosen template, and what can be done with it. */
import type { RefObject } from 'react';
import type { LintContext } from '../../../lib/templates';
import type { Template } from '../../../lib/templates/types';
import { Button } from '../../ui/button';
import { useApp } from '../context';
import type { Entry } from './catalogue';
import { MINE } from './edit';
import { TemplateForm } from './form';
import { slotsOf } from './use-lint';
import type { PackView, ShelfView } from './use-shelf';

interface Props {
  entry: Entry;
  packs: readonly PackView[];
  state: ShelfView['state'];
  lint: LintContext;
  titleRef: RefObject<HTMLInputElement | null>;
  onChange: (template: Template) => boolean;
  onCopy: (packId: string) => void;
  onRemove: () => void;
}

export function Editor({ entry, packs, state, lint, titleRef, onChange, onCopy, onRemove }: Props) {
  const { t } = useApp();
  const { view, template } = entry;
  const targets = packs.filter(({ bundled, pack }) => !bundled && pack.id !== view.pack.id && pack.id !== MINE);
  const said = state === 'failed' ? 'unsaved' : state;
  return (
    <div className="tpl-editor card">
      <div className="tpl-editor-head">
        <span className="muted small">
          {view.pack.name}
          {!view.bundled && ` · ${t(`templates.${said}`)}`}
        </span>
        <div className="row">
          {view.pack.id !== MINE && (
            <Button small onClick={() => onCopy(MINE)}>
              {t('templates.copyToMine')}
            </Button>
          )}
          {targets.length > 0 && (
            <select
              className="input tpl-copy"
              aria-label={t('templates.copyTo')}
              value=""
              onChange={({ target }) => target.value !== '' && onCopy(target.value)}
            >
              <option value="">{t('templates.copyTo')}…</option>
              {targets.map(({ pack }) => (
                <option key={pack.id} value={pack.id}>
                  {pack.name}
                </option>
              ))}
            </select>
          )}
          {!view.bundled && (
            <Button look="danger" small onClick={onRemove}>
              {t('common.delete')}
            </Button>
          )}
        </div>
      </div>
      {view.bundled && <p className="small muted">{t('templates.readOnly', { pack: view.pack.name })}</p>}
      <TemplateForm
        key={entry.key}
        template={template}
        readOnly={view.bundled}
        lint={lint}
        slots={slotsOf(packs)}
        blocks={packs.flatMap(({ pack }) => pack.blocks)}
        offices={packs.flatMap(({ pack }) => pack.offices)}
        titleRef={titleRef}
        onChange={onChange}
      />
    </div>
  );
}
