/** Indonesian texts of the dashboard. */

export const dashboard = {
  'dashboard.title': 'Tanggap',
} as const;
