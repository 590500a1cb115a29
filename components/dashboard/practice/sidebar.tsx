/** The sidebar of everyday work in a shadow root of its own, so that neither its styles nor the dashboard's reach the other. */
import { useEffect, useRef, useState } from 'react';
import { createPortal } from 'react-dom';
import { AssistantProvider } from '../../sidebar/context';
import { Sidebar } from '../../sidebar/sidebar';
import base from '../../ui/base.css?inline';
import controls from '../../ui/controls.css?inline';
import list from '../../sidebar/styles/list.css?inline';
import pages from '../../sidebar/styles/pages.css?inline';
import reply from '../../sidebar/styles/reply.css?inline';
import shell from '../../sidebar/styles/shell.css?inline';
import { useApp } from '../context';
import type { PackView } from '../templates/use-shelf';
import { useAssistantHere } from './use-assistant-here';

const FRAME = '.prac-root { height: 100%; font-size: var(--text-m); line-height: 1.45; color: var(--ink); }';

function adopt(root: ShadowRoot): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync([base, controls, shell, list, reply, pages, FRAME].join('\n'));
  root.adoptedStyleSheets = [sheet];
}

export function PracticeSidebar({ packs }: { packs: readonly PackView[] }) {
  const { t } = useApp();
  const host = useRef<HTMLDivElement>(null);
  const [root, setRoot] = useState<ShadowRoot | null>(null);
  const tool = useAssistantHere(packs);

  useEffect(() => {
    const element = host.current;
    if (!element) return;
    const shadow = element.shadowRoot ?? element.attachShadow({ mode: 'open' });
    adopt(shadow);
    setRoot(shadow);
  }, []);

  return (
    <aside className="prac-side" aria-label="Tanggap">
      {tool.state === 'loading' && <p className="prac-side-note">{t('practice.loading')}</p>}
      {tool.state === 'failed' && <p className="prac-side-note">{t('practice.failed')}</p>}
      <div ref={host} className="prac-host" />
      {root &&
        tool.state === 'ready' &&
        createPortal(
          <div className="prac-root">
            <AssistantProvider assistant={tool.assistant}>
              <Sidebar />
            </AssistantProvider>
          </div>,
          root,
        )}
    </aside>
  );
}
