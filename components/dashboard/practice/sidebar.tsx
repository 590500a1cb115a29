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

/** In its frame the sidebar's own page sets type a little smaller; here every measure in `rem` is brought to that. */
const REM = 15;
const measured = (css: string): string => css.replace(/(\d*\.?\d+)rem\b/gu, (_whole, size: string) => `${Number(size) * REM}px`);

const FRAME = `.prac-root {
  height: 100%;
  font-size: var(--text-m);
  line-height: 1.45;
  color: var(--ink);
  --text-s: 0.8125rem;
  --text-m: 0.9375rem;
  --text-l: 1.125rem;
  --text-xl: 1.5rem;
  --control: 2.25rem;
}
/* A dialog stands in front of everything; here it keeps to the sidebar's own place. */
dialog.picker {
  inset: auto 1.8rem 1.5rem auto;
  width: 25.2rem;
  max-width: none;
  height: min(38rem, 80vh);
  max-height: none;
  border-radius: 12px;
}`;

function adopt(root: ShadowRoot): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(measured([base, controls, shell, list, reply, pages, FRAME].join('\n')));
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
