/** English texts of the settings page. */
import type { dashboardSettings as id } from '../id/dashboard-settings';

export const dashboardSettings = {
  'settings.title': 'Settings',
  'settings.language': 'Display language',
} satisfies Record<keyof typeof id, string>;
