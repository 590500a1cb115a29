/** The settings page. */
import { useApp } from '../context';

export default function SettingsPage() {
  const { t } = useApp();
  return (
    <div className="page page-narrow">
      <div className="page-head">
        <h1>{t('settings.title')}</h1>
      </div>
    </div>
  );
}
