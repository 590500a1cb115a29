/** Takes the settings to another computer as a file, and back. */
import { useState } from 'react';
import { Button } from '../../ui/button';
import { saveFile } from '../../ui/download';
import { FileButton } from '../../ui/file-button';
import { Notice } from '../../ui/notice';
import { useApp } from '../context';
import { fileName } from '../file-name';
import { readSettingsFile, writeSettingsFile, type SettingsFile } from './settings-file';

type Outcome = { name: string; file: SettingsFile };

export function FilePart() {
  const { t, profile, settings, services } = useApp();
  const [outcome, setOutcome] = useState<Outcome | null>(null);

  const save = () => {
    const { agency, timeZone } = profile.value;
    saveFile(fileName('pengaturan-tanggap', agency, services.now(), timeZone, 'json'), writeSettingsFile(profile.value, settings.value));
  };
  const load = async (chosen: File) => {
    const file = readSettingsFile(await chosen.text(), profile.value, settings.value);
    if (file.ok) {
      await profile.save(file.profile);
      await settings.save(file.settings);
      // The same initials may now be on duty at two computers.
      await services.store.shareInitials();
    }
    setOutcome({ name: chosen.name, file });
  };

  return (
    <>
      <p className="field-hint">{t('settings.fileHint')}</p>
      <div className="row">
        <Button onClick={save}>{t('settings.fileSave')}</Button>
        <FileButton accept=".json,application/json" onFile={(file) => void load(file)}>
          {t('settings.fileLoad')}
        </FileButton>
      </div>
      {outcome && <Said {...outcome} />}
    </>
  );
}

function Said({ name, file }: Outcome) {
  const { t } = useApp();
  if (file.ok) return <Notice tone="good">{t('settings.fileLoaded', { name })}</Notice>;
  return (
    <Notice tone="danger">
      {file.problem === 'damaged' ? t('settings.file.damaged', { name, part: file.part }) : t(`settings.file.${file.problem}`, { name })}
    </Notice>
  );
}
