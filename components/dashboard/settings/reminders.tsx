/** Notifications of the browser: off until the person switches them on. */
import { useEffect, useState } from 'react';
import { Notice } from '../../ui/notice';
import { Switch } from '../../ui/switch';
import { useApp } from '../context';

export function RemindersPart() {
  const { t, services } = useApp();
  const { notifications } = services;
  const [on, setOn] = useState(false);
  const [refused, setRefused] = useState(false);
  useEffect(() => void notifications.allowed().then(setOn), [notifications]);
  const change = async (wanted: boolean) => {
    if (!wanted) await notifications.stop();
    const allowed = wanted && (await notifications.allow().catch(() => false));
    setOn(allowed);
    setRefused(wanted && !allowed);
  };
  return (
    <>
      <Switch label={t('settings.notify')} hint={t('settings.notifyHint')} checked={on} onChange={(wanted) => void change(wanted)} />
      {refused && <Notice tone="caution">{t('settings.notifyRefused')}</Notice>}
    </>
  );
}
