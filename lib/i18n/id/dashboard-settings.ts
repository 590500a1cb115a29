/** Indonesian texts of the settings page. */

export const dashboardSettings = {
  'settings.title': 'Pengaturan',
  'settings.language': 'Bahasa tampilan',
} as const;
