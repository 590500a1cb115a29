/** English texts of the dashboard. */
import type { dashboard as id } from '../id/dashboard';

export const dashboard = {
  'dashboard.title': 'Tanggap',
} satisfies Record<keyof typeof id, string>;
