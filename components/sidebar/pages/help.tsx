/** The keys, and what Tanggap promises. */
import { useTexts } from '../context';
import type { TextKey } from '../../../lib/i18n';
import { Page } from './page';

const LIST: readonly [string, TextKey][] = [
  ['j  k  ↓  ↑', 'sidebar.help.move'],
  ['Enter', 'sidebar.help.open'],
  ['1  2  3', 'sidebar.help.tabs'],
  ['b', 'sidebar.help.not-complaint'],
  ['c', 'sidebar.help.capture'],
  ['?', 'sidebar.help.help'],
];
const REPLY: readonly [string, TextKey][] = [
  ['Ctrl + Enter', 'sidebar.help.insert'],
  ['Alt + ↓  ↑', 'sidebar.help.suggestion'],
  ['Alt + G', 'sidebar.help.fix'],
  ['Alt + S', 'sidebar.help.search'],
  ['Alt + C', 'sidebar.help.copy'],
  ['Alt + →', 'sidebar.help.skip'],
  ['Esc', 'sidebar.help.back'],
];

function Keys({ title, keys }: { title: string; keys: readonly [string, TextKey][] }) {
  const { t } = useTexts();
  return (
    <section>
      <h2 className="picker-title">{title}</h2>
      <dl className="keys">
        {keys.map(([combination, what]) => (
          <div key={what}>
            <dt>
              {combination.split('  ').map((key) => (
                <kbd key={key}>{key}</kbd>
              ))}
            </dt>
            <dd>{t(what)}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

export function Help() {
  const { t } = useTexts();
  return (
    <Page title={t('sidebar.help.title')}>
      <Keys title={t('sidebar.help.list')} keys={LIST} />
      <Keys title={t('sidebar.help.reply')} keys={REPLY} />
      <section>
        <h2 className="picker-title">{t('sidebar.help.promises')}</h2>
        <p className="small">{t('promise.send')}</p>
        <p className="small">{t('promise.local')}</p>
      </section>
    </Page>
  );
}
