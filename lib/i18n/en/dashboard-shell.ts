/** English texts of the dashboard's frame: navigation, duty, backup age, faults. */
import type { dashboardShell as id } from '../id/dashboard-shell';

export const dashboardShell = {
  'dashboard.title': 'Tanggap',
  'dashboard.nav': 'Pages',
  'dashboard.nav.start': 'Today',
  'dashboard.nav.log': 'Complaint log',
  'dashboard.nav.case': 'Case',
  'dashboard.nav.recap': 'Recap',
  'dashboard.nav.templates': 'Reply examples',
  'dashboard.nav.practice': 'Practice',
  'dashboard.nav.merge': 'Merge logs',
  'dashboard.nav.backup': 'Backup',
  'dashboard.nav.privacy': 'Personal data',
  'dashboard.nav.settings': 'Settings',
  'dashboard.skip': 'Skip to content',
  'dashboard.duty': 'On duty',
  'dashboard.backup.label': 'Last backup',
  'dashboard.backup.never': 'Never',
  'dashboard.backup.today': 'Today',
  'dashboard.backup.days': '{n} {n|day|days} ago',
  'dashboard.loading': 'Loading…',
  'dashboard.reload': 'Reload the page',
  'dashboard.tryAgain': 'Try again',
  'dashboard.pageFault':
    'This page could not be shown. Your log has not changed. Reload; if it happens again, make a backup and ask your trainer.',
  'dashboard.saveFault':
    'The change is not saved yet: the browser refused. What you typed is still on the screen. Free some disk space if it is full, then try again.',
  'dashboard.fail.full': 'Not saved yet: the disk is full. Free some space, then try again.',
  'dashboard.fail.read-only': 'Not saved yet: a newer version of Tanggap wrote this log, so it can only be read. Update the extension.',
  'dashboard.fail.blocked': 'Not saved yet: another tab still uses the old log. Close the other Tanggap tabs, then try again.',
  'dashboard.fail.erased': 'Not stored: this citizen’s data was erased on request.',
  'dashboard.fail.broken': 'Not saved yet: the browser’s storage failed. Try again; if it happens again, close and reopen the browser.',
  'dashboard.readFault':
    'The log could not be read. Try again; if it happens again, close and reopen the browser. Your log has not been deleted.',
  'dashboard.open.full': 'The log can’t be opened: the disk is full. Free some space, then try again. Your log has not been deleted.',
  'dashboard.open.read-only':
    'A newer version of Tanggap wrote this log. Update the extension, then open it again. Your log has not changed.',
  'dashboard.open.blocked':
    'Another tab still uses the log with an old version. Close all other Tanggap, Instagram and Facebook tabs, then try again.',
  'dashboard.open.broken': 'The log can’t be opened. Close and reopen the browser, then try again. Your log has not been deleted.',
  'remind.title': 'Tanggap: {n} cases wait, {urgent} almost or already late',
  'remind.titleNone': 'Open Tanggap',
  'remind.notice': 'Tanggap: something waits',
  'remind.late': '{n} cases are late',
  'remind.urgent': '{n} cases have used 90% of their time',
  'remind.soon': '{n} cases have used 75% of their time',
  'remind.promised': '{n} promised news are due',
  'dashboard.readOnly':
    'This log was written by a newer version of Tanggap, so it can only be read. Update the extension to change it again.',
} satisfies Record<keyof typeof id, string>;
