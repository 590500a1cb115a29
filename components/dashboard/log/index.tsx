/** The log page. */
import { useApp } from '../context';

export default function LogPage() {
  const { t } = useApp();
  return (
    <div className="page">
      <div className="page-head">
        <h1>{t('dashboard.nav.log')}</h1>
      </div>
    </div>
  );
}
