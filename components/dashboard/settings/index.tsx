/** The settings page: parts one below the other; each change is saved by itself. */
import { useApp } from '../context';
import { SECTIONS } from './sections';
import './settings.css';

export default function SettingsPage() {
  const { t, profile, settings } = useApp();
  const states = [profile.state, settings.state];
  const state = states.includes('failed') ? 'unsaved' : states.includes('saving') ? 'saving' : 'saved';
  return (
    <div className="settings">
      <div className="page settings-parts">
        <div className="page-head">
          <div>
            <h1>{t('settings.title')}</h1>
            <p>{t('settings.lead')}</p>
          </div>
        </div>
        {SECTIONS.map(({ id, title, Part }) => (
          <section key={id} id={`part-${id}`} className="card" aria-labelledby={`title-${id}`} tabIndex={-1}>
            <h2 id={`title-${id}`}>{t(title)}</h2>
            <Part />
          </section>
        ))}
      </div>
      <nav className="settings-jump" aria-label={t('settings.jump')}>
        <p role="status" className={`settings-state settings-${state}`}>
          {t(`settings.${state}`)}
        </p>
        <ul>
          {SECTIONS.map(({ id, title }) => (
            <li key={id}>
              <button type="button" onClick={() => jump(id)}>
                {t(title)}
              </button>
            </li>
          ))}
        </ul>
      </nav>
    </div>
  );
}

function jump(id: string): void {
  const part = document.getElementById(`part-${id}`);
  part?.scrollIntoView({ block: 'start' });
  part?.focus({ preventScroll: true });
}
