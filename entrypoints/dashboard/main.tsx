/** Opens the log and mounts the dashboard; when the log can't be opened, says why. */
import { StrictMode, type ReactNode } from 'react';
import { createRoot } from 'react-dom/client';
import { Dashboard } from '../../components/dashboard';
import { StoreFault } from '../../components/dashboard/shell/store-fault';
import { settingsItem } from '../../lib/profile/storage';
import { StoreError } from '../../lib/store';
import { openServices } from './services';

function mount(content: ReactNode): void {
  const root = document.getElementById('root');
  if (root) createRoot(root).render(<StrictMode>{content}</StrictMode>);
}

try {
  mount(<Dashboard services={await openServices()} />);
} catch (error) {
  const { language, colorScheme } = await settingsItem.get();
  mount(<StoreFault reason={error instanceof StoreError ? error.reason : 'broken'} language={language} colorScheme={colorScheme} />);
}
