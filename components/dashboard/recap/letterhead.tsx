/** What only the printed recap has: the agency above, the signature below. */
import { useApp } from '../context';
import { useNow } from '../use-now';

export function Letterhead({ period }: { period: string }) {
  const { t, profile } = useApp();
  return (
    <header className="letterhead print-only">
      <strong>{profile.value.agency}</strong>
      <span>{t('recap.letter')}</span>
      <span>{period}</span>
    </header>
  );
}

export function Signature() {
  const { t, f, profile } = useApp();
  const now = useNow();
  return (
    <footer className="signature print-only">
      <span>................................, {f.date(now)}</span>
      <span>{t('recap.signature')}</span>
      <span>{t('recap.head', { agency: profile.value.agency })}</span>
      <span className="signature-line" />
      <span>{t('recap.nip')}</span>
    </footer>
  );
}
