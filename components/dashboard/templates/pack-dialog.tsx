/** Name, author, licence, version and changelog of a pack: for a new one, or for one that is being handed out again. */
import { useState } from 'react';
import { nextVersion } from '../../../lib/packs/shelf';
import type { WholePack } from '../../../lib/templates/types';
import { Button } from '../../ui/button';
import { Dialog } from '../../ui/dialog';
import { Field, TextField } from '../../ui/field';
import { useApp } from '../context';
import type { PackFacts } from './edit';

interface Props {
  /** Null: a new pack. */
  pack: WholePack | null;
  /** False: the schema refuses it. */
  onSave: (facts: PackFacts) => boolean;
  onClose: () => void;
}

export function PackDialog({ pack, onSave, onClose }: Props) {
  const { t, admin, profile } = useApp();
  const [facts, setFacts] = useState<PackFacts>(
    pack ?? { name: '', author: admin.name || profile.value.agency, licence: t('templates.mineLicence'), version: '1.0.0', changelog: '' },
  );
  const [refused, setRefused] = useState(false);
  const text = (field: 'name' | 'author' | 'licence' | 'version') => (
    <TextField
      label={t(`templates.facts.${field}`)}
      value={facts[field]}
      maxLength={200}
      autoFocus={field === 'name'}
      onChange={({ target }) => setFacts({ ...facts, [field]: target.value })}
    />
  );
  return (
    <Dialog
      title={t(pack ? 'templates.facts.title' : 'templates.facts.new')}
      onClose={onClose}
      foot={
        <>
          <Button onClick={onClose}>{t('common.cancel')}</Button>
          <Button look="primary" onClick={() => setRefused(!onSave(facts))}>
            {t('common.save')}
          </Button>
        </>
      }
    >
      <div className="tpl-facts">
        {text('name')}
        <div className="tpl-facts-two">
          {text('author')}
          {text('licence')}
        </div>
        {pack && (
          <>
            <div className="tpl-version">
              {text('version')}
              <Button onClick={() => setFacts({ ...facts, version: nextVersion(pack.version) })}>
                {t('templates.facts.next', { version: nextVersion(pack.version) })}
              </Button>
            </div>
            <Field label={t('templates.pack.changelog')} hint={t('templates.facts.changelogHint')}>
              {(control) => (
                <textarea
                  className="input"
                  rows={3}
                  maxLength={5_000}
                  value={facts.changelog}
                  onChange={({ target }) => setFacts({ ...facts, changelog: target.value })}
                  {...control}
                />
              )}
            </Field>
          </>
        )}
        {refused && (
          <p className="field-error" role="alert">
            {t('templates.facts.refused')}
          </p>
        )}
      </div>
    </Dialog>
  );
}
