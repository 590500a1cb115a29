/** English texts of the sidebar. */
import type { sidebar as id } from '../id/sidebar';

export const sidebar = {
  'sidebar.title': 'Tanggap',
} satisfies Record<keyof typeof id, string>;
