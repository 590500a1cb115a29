/** How citizens are addressed and where they are sent to. */
import { useState } from 'react';
import { TextArea } from '../../ui/field';
import { useApp } from '../context';
import { RequiredText } from '../inputs';

const MOST_CHANNELS = 20;

export function WordsPart() {
  const { t, profile } = useApp();
  const { sapaan, emergencyNumber, channels } = profile.value;
  const [typed, setTyped] = useState<string | null>(null);
  return (
    <>
      <div className="grid-2">
        <RequiredText
          label={t('settings.sapaan')}
          hint={t('settings.sapaanHint')}
          value={sapaan}
          maxLength={40}
          onChange={(next) => profile.change({ sapaan: next })}
        />
        <RequiredText
          label={t('settings.emergency')}
          hint={t('settings.emergencyHint')}
          value={emergencyNumber}
          maxLength={40}
          onChange={(next) => profile.change({ emergencyNumber: next })}
        />
      </div>
      <TextArea
        label={t('settings.channels')}
        hint={t('settings.channelsHint')}
        value={typed ?? channels.join('\n')}
        onChange={(event) => {
          setTyped(event.target.value);
          const lines = event.target.value.split('\n').map((line) => line.trim().slice(0, 200));
          profile.change({ channels: lines.filter((line) => line !== '').slice(0, MOST_CHANNELS) });
        }}
        onBlur={() => setTyped(null)}
      />
    </>
  );
}
