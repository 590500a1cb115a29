/** English texts of the page on personal data: what is held, requests, retention, files outside. */
import type { dashboardPrivacy as id } from '../id/dashboard-privacy';

export const dashboardPrivacy = {
  'privacy.title': 'Personal data',
  'privacy.lead': 'What is held about citizens, and how to meet their requests.',
  'privacy.part.request': 'Citizens’ requests',
  'privacy.part.retention': 'Retention',
  'privacy.part.files': 'Files outside the log',
  'privacy.part.about': 'Explanation',

  'privacy.request': 'Request about personal data',
  'privacy.requestLead':
    'Citizens may know, correct and have erased what is held about them (Law 27/2022). Type the account name; masked cases are found too.',
  'privacy.handle': 'Citizen’s account name',
  'privacy.find': 'Search',
  'privacy.finding': 'Searching the whole log…',
  'privacy.found': '{n} {n|case|cases} found for @{handle}',
  'privacy.foundNone': 'This log holds nothing about @{handle}.',
  'privacy.maskedCase': 'Masked: make sure that it is this account before you choose it.',
  'privacy.choose': 'Choose this case',
  'privacy.same': 'I have made sure that the asker owns this account, e.g. by a direct message from the account itself.',
  'privacy.sameMissing': 'Make sure first, then tick.',
  'privacy.nothingChosen': 'Choose at least one case.',
  'privacy.export': 'Download the chosen data',
  'privacy.erase': 'Erase {n} {n|case|cases}',
  'privacy.eraseAsk': 'Erase this data for good?',
  'privacy.eraseWhat':
    'What {n} {n|case|cases} held, drafts and corrections included, is erased from the log and will not be recorded again. Recap figures don’t change. This can’t be undone.',
  'privacy.eraseNow': 'Erase for good',
  'privacy.erased': '{n} {n|case|cases} erased.',
  'privacy.eraseWhy': 'Citizen’s request (Law 27/2022)',
  'privacy.proof': 'Proof of erasure',
  'privacy.proofHint': 'Without the citizen’s identity; may be kept or attached.',
  'privacy.proofText':
    'PROOF OF ERASURE OF PERSONAL DATA\n{agency}\n\nDate: {date}\nNumber of cases erased: {n}\nBasis: request of the data’s owner, Law 27/2022\nOfficer: {admin}\n\nThe data was erased from the complaint log and will not be recorded again. Recap figures hold no identity.',
  'privacy.handWork': 'Delete by hand too: {n} {n|file|files} left this log. See “Files outside the log”.',

  'privacy.retention': 'Cases past their retention',
  'privacy.retentionLead': 'Cases without a change for more than {n} months. Change the retention in the settings.',
  'privacy.retentionNone': 'No case is past its retention.',
  'privacy.retentionFound': '{n} {n|case|cases} without a change since before {date}',
  'privacy.retentionMore': 'and {n} more {n|case|cases}',
  'privacy.retentionWhy': 'Past retention',
  'privacy.openCase': 'Open case',

  'privacy.files': 'Files that were made',
  'privacy.filesLead': 'Erasure does not reach these files. When erasure is asked for, delete the files made before it by hand.',
  'privacy.filesNone': 'No file has been made from this log yet.',
  'privacy.fileName': 'File name',
  'privacy.fileWhen': 'Made',
  'privacy.fileBy': 'By',
  'privacy.fileMask': 'Masking',
  'privacy.fileMasked': 'masked',
  'privacy.fileOpen': 'not masked',
  'privacy.fileWhy': 'Purpose',

  'privacy.about.what': 'What is held',
  'privacy.about.whatText':
    'The comment with personal data masked, the account name, link, time, the agency’s reply and the steps taken. Identity numbers, phone numbers and the like are replaced by words like “[telepon]” before anything is stored.',
  'privacy.about.not': 'What is not held',
  'privacy.about.notText':
    'Political comments without a service matter: counted only, without name, text or link. Profile pictures and follower lists are not read.',
  'privacy.about.where': 'Where',
  'privacy.about.whereText':
    'In this computer’s browser only. Tanggap has no server and sends nothing anywhere. Data leaves only as a file or text that you download or copy.',
  'privacy.about.long': 'How long',
  'privacy.about.longText': '{n} months, can be changed. What is past its time is offered for deletion after you have seen the list.',
  'privacy.about.who': 'Who is responsible',
  'privacy.about.whoText':
    '{agency} is the data controller under Law 27/2022. After a breach, citizens and the authority are told within 3 × 24 hours.',
  'privacy.exportWhy': 'Request of the person concerned',
} satisfies Record<keyof typeof id, string>;
