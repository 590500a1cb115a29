/** Everything that is needed now and then. */
import { useAssistant, useAssistantState, useTexts } from '../context';
import { sliceOf } from '../../../lib/cases/slices';
import { dockKey } from '../../../lib/messages/page-link';
import { Popover, type Action } from './popover';

export function Menu() {
  const assistant = useAssistant();
  const { t } = useTexts();
  const surface = useAssistantState((state) => state.surface);
  const own = useAssistantState((state) => state.own);
  const host = useAssistantState((state) => state.host);
  const disaster = useAssistantState((state) => state.disaster);
  const side = useAssistantState((state) => state.side);
  const settings = useAssistantState((state) => state.settings);
  const doubts = useAssistantState((state) => state.doubts.length);
  const actions: Action[] = [{ key: 'capture', label: t('sidebar.list.capture'), run: () => assistant.show({ name: 'capture' }) }];
  if (surface?.postId && own) {
    actions.push(
      {
        key: 'recap',
        label: t('sidebar.menu.recap'),
        run: () =>
          assistant.openDashboard(
            `recap?${new URLSearchParams({ slice: sliceOf('post', `${surface.site}:${surface.postId}`) }).toString()}`,
          ),
      },
      { key: 'fact', label: t('sidebar.menu.fact'), run: () => assistant.show({ name: 'fact' }) },
      { key: 'disaster', label: t('sidebar.menu.disaster'), checked: disaster, run: () => assistant.setDisaster(!disaster) },
    );
  }
  if (doubts > 0)
    actions.push({ key: 'doubts', label: t('sidebar.menu.doubts', { n: doubts }), run: () => assistant.show({ name: 'doubts' }) });
  if (surface && host === 'frame') {
    const key = dockKey(surface.site, surface.kind);
    const other = side === 'left' ? 'right' : 'left';
    actions.push({
      key: 'dock',
      label: t(`sidebar.menu.dock-${other}`),
      run: () => {
        assistant.dock(other);
        assistant.deps.saveSettings({ docks: { ...settings.docks, [key]: other } });
      },
    });
  }
  actions.push(
    { key: 'dashboard', label: t('sidebar.menu.dashboard'), run: () => assistant.openDashboard() },
    { key: 'settings', label: t('sidebar.menu.settings'), run: () => assistant.openDashboard('settings') },
    { key: 'ethics', label: t('sidebar.menu.ethics'), run: () => assistant.show({ name: 'ethics' }) },
    { key: 'report', label: t('sidebar.menu.report'), run: () => assistant.show({ name: 'report' }) },
    { key: 'help', label: t('sidebar.menu.help'), run: () => assistant.show({ name: 'help' }) },
  );
  return <Popover label={t('sidebar.menu')} icon="more" actions={actions} />;
}
