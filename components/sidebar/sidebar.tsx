/** The whole sidebar: folded tab, a page's state, or the view that the person is in. */
import { useEffect } from 'react';
import { applyScheme } from '../ui/scheme';
import { useAssistantState, useTexts } from './context';
import { Folded } from './shell/folded';
import { useShortcuts } from './shell/shortcuts';
import { Header } from './shell/header';
import { NoticeBar } from './shell/notice-bar';
import { PageState, usePageState } from './shell/page-state';
import { Strip } from './shell/strip';
import { TypedBoxPanel } from './shell/typed-box';
import { ListView } from './list/list-view';
import { ReplyView } from './reply/reply-view';
import { Capture } from './pages/capture';
import { Doubts } from './pages/doubts';
import { Ethics } from './pages/ethics';
import { Fact } from './pages/fact';
import { Forward } from './pages/forward';
import { Guide } from './pages/guide';
import { Handover } from './pages/handover';
import { Help } from './pages/help';
import { Report } from './pages/report';

function CurrentView() {
  const view = useAssistantState((state) => state.view);
  switch (view.name) {
    case 'list':
      return <ListView />;
    case 'reply':
      return <ReplyView id={view.id} key={view.id} />;
    case 'forward':
      return <Forward id={view.id} />;
    case 'handover':
      return <Handover id={view.id} />;
    case 'guide':
      return <Guide id={view.id} />;
    case 'ethics':
      return <Ethics />;
    case 'capture':
      return <Capture />;
    case 'report':
      return <Report />;
    case 'doubts':
      return <Doubts />;
    case 'fact':
      return <Fact />;
    case 'help':
      return <Help />;
  }
}

export function Sidebar() {
  const { language, t } = useTexts();
  const colorScheme = useAssistantState((state) => state.settings.colorScheme);
  const folded = useAssistantState((state) => state.folded && state.host === 'frame');
  const problem = usePageState();
  const viewName = useAssistantState((state) => state.view.name);
  // What was noted by hand can be answered where nothing can be read.
  const ofCaptured = useAssistantState(({ view, captured }) => 'id' in view && captured.has(view.id));
  useShortcuts();

  useEffect(() => applyScheme(colorScheme), [colorScheme]);
  useEffect(() => {
    document.documentElement.lang = language;
    document.title = t('sidebar.title');
  }, [language, t]);

  if (folded) return <Folded />;
  const standsAlone =
    ofCaptured || viewName === 'capture' || viewName === 'doubts' || viewName === 'report' || viewName === 'help' || viewName === 'ethics';
  return (
    <div className="sidebar">
      {(viewName === 'list' || (problem && !standsAlone)) && <Header />}
      <TypedBoxPanel />
      <main className="sidebar-main">{problem && !standsAlone ? <PageState problem={problem} /> : <CurrentView />}</main>
      {/* Measured from the foot, which the strip lifts. */}
      <NoticeBar />
      <Strip />
    </div>
  );
}
