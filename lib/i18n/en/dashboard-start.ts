/** English texts of the first screen and of the page "Today". */
import type { dashboardStart as id } from '../id/dashboard-start';

export const dashboardStart = {
  'setup.title': 'Welcome to Tanggap',
  'setup.lead':
    'Tanggap helps the people who run an agency’s social media answer citizens’ complaints on Instagram and Facebook. Three things and you can start.',
  'setup.agency': 'Name of the agency',
  'setup.agencyExample': 'e.g. Dinas Pekerjaan Umum Kota Contoh',
  'setup.agencyMissing': 'Fill in the agency’s name.',
  'setup.accounts': 'Official accounts of the agency',
  'setup.accountsHint': 'Fill in one or both, without @. You can paste a profile link too. Tanggap works only on posts of these accounts.',
  'setup.accountsMissing': 'Fill in at least one account.',
  'setup.admin': 'Name and initials of the admin',
  'setup.name': 'Admin’s name',
  'setup.nameMissing': 'Fill in the admin’s name.',
  'setup.initials': 'Initials',
  'setup.initialsHint': 'Put at the end of a reply, e.g. “-RN”.',
  'setup.initialsWrong': 'Initials are 1 to 4 letters or digits.',
  'setup.begin': 'Save and start',
  'setup.pack': 'Got a pack from your trainer?',
  'setup.packLoad': 'Load it here',
  'setup.packDone': 'Pack “{name}”, version {version}, is loaded: {n} reply {n|example|examples}.',
  'setup.packFault':
    'This file can’t be loaded as a pack: {problem}. Ask your trainer for a new file; the built-in examples are still there.',
  'setup.promises': 'Two promises',

  'start.ready': 'Ready. Open a post of your agency; Tanggap shows up at the edge of the page.',
  'start.reload': 'Instagram or Facebook tabs that were already open need a reload (F5).',
  'start.openInstagram': 'Open Instagram',
  'start.openFacebook': 'Open Facebook',
} satisfies Record<keyof typeof id, string>;
