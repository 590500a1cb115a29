/** The person types straight into the site's box: what the tone check says, with one-click replacement there. */
import { useAssistant, useAssistantState, useTexts } from '../context';
import { Icon } from '../../ui/icon';
import { Button } from '../../ui/button';
import { replacementOf } from '../../../lib/tone/replace';

export function TypedBoxPanel() {
  const assistant = useAssistant();
  const { t } = useTexts();
  const box = useAssistantState((state) => state.box);
  if (!box || box.report.level === 'ok') return null;
  const [worst] = box.report.findings;
  if (!worst) return null;
  const fix = replacementOf(worst);
  return (
    <section className={`typed tone-${worst.level}`} aria-label={t('sidebar.box.title')} role={worst.level === 'stop' ? 'alert' : 'status'}>
      <Icon name={worst.level === 'stop' ? 'stop' : 'warning'} size={16} />
      <div>
        <p className="small">{t('sidebar.box.title')}</p>
        <p>
          <strong>{t(worst.level === 'stop' ? 'sidebar.box.stop' : 'sidebar.box.caution')}.</strong> {t(`family.${worst.family}`)}: “
          {box.text.slice(worst.start, worst.end)}”.
          {worst.better && ` ${t('sidebar.tone.better', { better: worst.better })}`}
        </p>
      </div>
      {fix && (
        <Button small onClick={() => void assistant.box.replace(fix.start, fix.end, fix.text)}>
          {t(fix.text === '' ? 'sidebar.tone.remove' : 'sidebar.tone.replace')}
        </Button>
      )}
    </section>
  );
}
