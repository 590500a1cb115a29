/** English texts of the page that hands over and merges logs. */
import type { dashboardMerge as id } from '../id/dashboard-merge';

export const dashboardMerge = {
  'merge.title': 'Merge logs',
  'merge.lead': 'Each admin works on a computer of their own. Here logs are handed to the lead and merged, without a server.',
  'merge.give': 'Hand the log to the lead',
  'merge.giveLead':
    'The file holds all your cases with account names and personal data masked. Pass it on by USB stick, office mail or any other way.',
  'merge.giveNow': 'Make the file',
  'merge.giving': 'Making the file…',
  'merge.given': '“{name}” was downloaded. Hand it to the lead.',
  'merge.take': 'Merge the admins’ files',
  'merge.takeLead': 'Choose one or many files at once. The same file may be merged again and again; nothing is counted twice.',
  'merge.choose': 'Choose files',
  'merge.doing': 'Merging “{name}” ({n} of {of})…',
  'merge.result': 'Result',
  'merge.file': 'File',
  'merge.from': 'From',
  'merge.made': 'Made',
  'merge.added': 'New',
  'merge.known': 'Known',
  'merge.refused': 'Refused',
  'merge.refusedHint': 'Refused: data that was erased on a citizen’s request, or practice.',
  'merge.conflicts': 'Answered by more than one admin',
  'merge.conflictsLead': 'Check that the answers agree.',
  'merge.conflictsNone': 'No complaint was answered by two admins.',
  'merge.conflictWho': 'Answered by {who}',
  'merge.past': 'Merged before',
  'merge.pastNone': 'None yet.',
  'merge.masked': 'masked',
  'merge.at': 'Merged',
} satisfies Record<keyof typeof id, string>;
