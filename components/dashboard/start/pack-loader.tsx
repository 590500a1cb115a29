/** "Punya paket dari pelatih? Muat di sini": checks a trainer's pack or paket instansi and puts it into use. */
import { FileButton } from '../../ui/file-button';
import { useApp } from '../context';
import { LoadingView } from '../templates/loading-view';
import { useLoading } from '../templates/use-loading';
import { useShelf } from '../templates/use-shelf';
import '../templates/templates.css';

export function PackLoader() {
  const { t } = useApp();
  const loading = useLoading(useShelf());
  return (
    <div className="pack-loader">
      <span>{t('setup.pack')}</span>
      <FileButton accept=".xlsx,.json,.csv" onFile={(file) => void loading.read(file)}>
        {t('setup.packLoad')}
      </FileButton>
      <LoadingView loading={loading} />
    </div>
  );
}
