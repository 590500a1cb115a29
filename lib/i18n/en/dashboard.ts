/** English texts of the dashboard; each page has a file of its own. */
import type { dashboard as id } from '../id/dashboard';
import { dashboardBackup } from './dashboard-backup';
import { dashboardCase } from './dashboard-case';
import { dashboardLog } from './dashboard-log';
import { dashboardMerge } from './dashboard-merge';
import { dashboardPrivacy } from './dashboard-privacy';
import { dashboardRecap } from './dashboard-recap';
import { dashboardShell } from './dashboard-shell';
import { dashboardStart } from './dashboard-start';
import { dashboardSettings } from './dashboard-settings';

export const dashboard = {
  ...dashboardShell,
  ...dashboardStart,
  ...dashboardSettings,
  ...dashboardBackup,
  ...dashboardLog,
  ...dashboardCase,
  ...dashboardRecap,
  ...dashboardMerge,
  ...dashboardPrivacy,
} satisfies Record<keyof typeof id, string>;
