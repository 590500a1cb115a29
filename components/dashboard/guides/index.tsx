/** The page "Panduan": one guide at a time, with pictures of the real interface and a way on to the checklist for live accounts. */
import { Fragment } from 'react';
import { GUIDES, type GuideId, type GuideSection } from '../../../lib/i18n/guide';
import { guides as english } from '../../../lib/i18n/en/guides';
import { guides as indonesian } from '../../../lib/i18n/id/guides';
import { TEXTS, type TextKey } from '../../../lib/i18n';
import { useApp } from '../context';
import type { PageProps } from '../pages';
import { href } from '../route';
import './guides.css';

export default function GuidesPage({ route }: PageProps) {
  const { t, language } = useApp();
  const texts = language === 'en' ? english : indonesian;
  const chosen: GuideId = GUIDES.find((one) => one === route.id) ?? 'admin';
  const { title, lead, sections } = texts[chosen];
  return (
    <div className="page guides">
      <div className="page-head">
        <div>
          <h1>{t('guides.title')}</h1>
          <p>{t('guides.lead')}</p>
        </div>
      </div>
      <div className="guides-split">
        <nav className="guides-list" aria-label={t('guides.title')}>
          <ul>
            {GUIDES.map((one) => (
              <li key={one}>
                <a href={href('guides', one)} aria-current={one === chosen ? 'page' : undefined}>
                  {texts[one].title}
                </a>
              </li>
            ))}
            <li className="guides-check">
              <a href={href('check')}>{t('check.title')}</a>
            </li>
          </ul>
        </nav>
        <article className="card guide-text" aria-labelledby="guide-title">
          <h2 id="guide-title">{title}</h2>
          <p className="muted">{lead}</p>
          {sections.map((section) => (
            <Section key={section.title} section={section} />
          ))}
        </article>
      </div>
    </div>
  );
}

function Section({ section: { title, text, steps, points, picture, code } }: { section: GuideSection }) {
  const { language } = useApp();
  return (
    <section>
      <h3>{title}</h3>
      {text.map((one) => (
        <p key={one}>
          <Words text={one} />
        </p>
      ))}
      {steps && (
        <ol>
          {steps.map((one) => (
            <li key={one}>
              <Words text={one} />
            </li>
          ))}
        </ol>
      )}
      {points && (
        <ul>
          {points.map((one) => (
            <li key={one}>
              <Words text={one} />
            </li>
          ))}
        </ul>
      )}
      {code && <pre tabIndex={0}>{code}</pre>}
      {picture && <img src={`/guide/${language}-${picture.name}.webp`} alt={picture.alt} width={1280} height={720} loading="lazy" />}
    </section>
  );
}

const isKey = (name: string): name is TextKey => Object.hasOwn(TEXTS.id, name);

/** `[setup.begin]` is the label that stands on the button itself, so that guide and button never drift apart. */
function Words({ text }: { text: string }) {
  const { t } = useApp();
  return text
    .split(/\[([a-z][\w.-]+)\]/u)
    .map((part, at) => <Fragment key={at}>{at % 2 === 1 && isKey(part) ? <strong>{t(part)}</strong> : part}</Fragment>);
}
