/** Personal data: requests of citizens, retention, files that left the log, and what is held at all. */
import { useApp } from '../context';
import type { PageProps } from '../pages';
import { href } from '../route';
import { About } from './about';
import { Files } from './files';
import { Request } from './request';
import { Retention } from './retention';
import './privacy.css';

const PARTS = { request: Request, retention: Retention, files: Files, about: About } as const;
const IDS = ['request', 'retention', 'files', 'about'] as const;

export default function PrivacyPage({ route }: PageProps) {
  const { t } = useApp();
  const current = IDS.find((id) => id === route.id) ?? 'request';
  const Part = PARTS[current];
  return (
    <div className="page page-narrow">
      <div className="page-head">
        <div>
          <h1>{t('privacy.title')}</h1>
          <p>{t('privacy.lead')}</p>
        </div>
      </div>
      <nav className="tabs" aria-label={t('privacy.title')}>
        {IDS.map((id) => (
          <a key={id} href={href('privacy', id)} aria-current={id === current ? 'page' : undefined}>
            {t(`privacy.part.${id}`)}
          </a>
        ))}
      </nav>
      <Part />
    </div>
  );
}
