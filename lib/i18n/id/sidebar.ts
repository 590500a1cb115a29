/** Indonesian texts of the sidebar. */

export const sidebar = {
  'sidebar.title': 'Tanggap',
} as const;
