/** English guides of the page "Guides". */
import { POLICY_EXAMPLE, type Guide, type GuideId } from '../guide';

export const guides: Record<GuideId, Guide> = {
  admin: {
    title: 'First steps for admins',
    lead: 'From installing to the first logged reply: about ten minutes.',
    sections: [
      {
        title: '1. Fill in the first screen',
        text: ['This screen opens by itself after installing. Everything in it can be changed later in the settings.'],
        steps: [
          'Write the name of the agency.',
          'Write the official accounts on Instagram and Facebook. For Facebook, the link to the Page can be pasted as it is.',
          'Write your name and initials. The initials close every reply and stand in the log.',
          'Press [setup.begin]. If the trainer gave you an agency file, load it; the fields above fill themselves.',
        ],
        picture: { name: 'setup', alt: 'The first screen with agency, official accounts, name and initials.' },
      },
      {
        title: '2. Open one of the agency’s own posts',
        text: [
          'Log in to Instagram or Facebook as usual and open one of the agency’s posts. A small Tanggap tab stands at the edge of the page. It appears on your own posts only.',
          'Press the tab, or Alt+Shift+T, or the Tanggap button in the browser’s toolbar.',
        ],
        picture: { name: 'folded', alt: 'A post of the agency with the small Tanggap tab at the edge.' },
      },
      {
        title: '3. Choose a complaint',
        text: [
          'The list [sidebar.tab.todo] holds the comments that look like complaints and have no answer, urgent ones first. Tanggap reads only what the page shows: scroll, and open hidden replies, to make it more complete.',
          'If it is wrong, choose [sidebar.list.not-complaint] or [sidebar.list.complaint]. Tanggap remembers that on this computer.',
        ],
        picture: { name: 'list', alt: 'The list of comments that need a reply in the Tanggap panel.' },
      },
      {
        title: '4. Write the reply, mind its tone',
        text: [
          'A template is filled already from the comment and your profile. Fill what is still open, change the wording as you like, or press [sidebar.reply.search] for another template.',
          'Words that would hurt or do harm are marked while you type. Press [sidebar.tone.replace] to take the better sentence.',
        ],
        picture: { name: 'tone', alt: 'A reply with a warning about its tone and the button to replace it.' },
      },
      {
        title: '5. Insert, look again, send it yourself',
        text: [
          'Press [sidebar.reply.insert]. Tanggap opens the reply box of that comment, puts the text in and reads it back. It is always you who presses Send.',
          'If the box can’t be tied to that comment, Tanggap inserts nothing and says why.',
        ],
        picture: { name: 'inserted', alt: 'The text of the reply stands in Instagram’s reply box.' },
      },
      {
        title: '6. Wait until it is logged',
        text: [
          'It says that the reply is logged once the reply really stands on the page and the log has stored it. When unsure, Tanggap says so; look at the post and tell Tanggap what you see.',
        ],
        picture: { name: 'logged', alt: 'The Tanggap panel says that the reply is logged.' },
      },
      {
        title: '7. Make a recap',
        text: [
          'Open the dashboard, choose [dashboard.nav.recap], set the period, and download Excel or CSV. Personal data is masked unless you choose otherwise on purpose.',
          'Make a backup every week on the page [dashboard.nav.backup]: the log is on this computer only.',
        ],
        picture: { name: 'recap', alt: 'The recap page with its figures and tables.' },
      },
    ],
  },
  lead: {
    title: 'For team leads',
    lead: 'Who is on duty, checking the log, merging the logs of several admins, reporting.',
    sections: [
      {
        title: 'Duty and rules',
        text: [
          'In the settings, write down all admins with different initials. The choice of who is on duty, at the lower left, sets the initials of replies.',
        ],
        points: [
          'Deadlines: first reply, completion, and waiting for the citizen, counted in working days with the agency’s holidays.',
          '[settings.width]: [settings.width.clear], [settings.width.balanced] or [settings.width.wide].',
          '[settings.noteWaiting]: off at first. When on, complaints that were read but not answered are logged too.',
        ],
      },
      {
        title: 'Merging logs',
        text: ['There is no server: every admin hands in a file, and you merge them. The same event is never counted twice.'],
        steps: [
          'Every admin opens [dashboard.nav.merge] and presses [merge.giveNow].',
          'You load all files on the same page. A file that is damaged or another agency’s is refused as a whole.',
          'Where two admins wrote different things about one case, choose which holds.',
        ],
      },
      {
        title: 'Reading the recap',
        text: [
          'Every percentage names its base. Figures come only from what was logged: a comment that was never on the screen is not counted, and times marked ± come from words such as “3 hours”.',
          'The sheet Untuk laporan holds sentences that can go straight into the monthly report.',
        ],
        picture: { name: 'recap', alt: 'The recap page with its figures and tables.' },
      },
      {
        title: 'When a citizen asks for their data',
        text: [
          'The page [dashboard.nav.privacy] finds all that is logged of one account, makes a copy of it, or erases it. An erasure survives merging and restoring. Files that were downloaded earlier are listed there: delete them yourself.',
        ],
      },
    ],
  },
  trainer: {
    title: 'For trainers',
    lead: 'Making template packs, handing them out, and training admins. Knowing Excel is enough.',
    sections: [
      {
        title: 'A pack in Excel',
        text: ['A pack holds templates, building blocks, slots, offices, word lists, ethics and practice scenarios.'],
        steps: [
          'In the templates page, under packs, press [templates.load.blank]. The sheet Petunjuk explains every column.',
          'Fill in the sheets Paket and Contoh balasan. The others may stay empty. A slot is written in curly brackets: {tempat}.',
          'Drag the file onto the page. Whatever is wrong is named by sheet, row and column, and nothing changes.',
          'Look at what is new, changed and gone, then press [templates.load.confirm].',
        ],
        picture: { name: 'packs', alt: 'The page of packs with the place to load a file.' },
      },
      {
        title: 'A pack in the dashboard',
        text: [
          'Press [templates.facts.make], then copy good templates into that pack from the list and change them. The key N makes a new template, arrows choose, Enter opens. All is saved by itself.',
          'Beside the template stands what is worth mending: tone, unknown slots, length, missing parts, personal data, promises, and doubles.',
        ],
      },
      {
        title: 'Taking over what admins wrote',
        text: [
          'The admin downloads [templates.mine] from the page of packs and sends you the file. Once loaded it is a pack of its own with the admin’s name; choose [templates.takeOver] your pack, then switch off or remove the pack it came from.',
        ],
      },
      {
        title: 'Word lists',
        text: ['The sheet Daftar kata teaches Tanggap local words.'],
        points: [
          'Kata keluhan: local words for damage or trouble, with their topic.',
          'Kata politik: candidates, slogans, hashtags. A comment with them is not stored with a name.',
          'Nama tempat: places that have no Jl., RT or Desa before them.',
          'Kata yang dihindari: words that replies must not hold, and what to write instead.',
        ],
      },
      {
        title: 'Practice',
        text: [
          'The practice page uses the very same tool under a band that says so; nothing goes into the log. Begin with the first 3 minutes.',
          'Every result explains what was good and what was missing, with the better phrasing. Results are downloaded as CSV, one row a scenario. Scenarios of your own stand in the sheets Skenario and Komentar skenario.',
        ],
      },
      {
        title: 'Handing it to all admins',
        text: [
          'The agency file holds profile, holidays, settings and all packs in use. New admins load it on the first screen. When a pack changes, raise its version in [templates.facts.edit] so that admins see it.',
        ],
      },
    ],
  },
  it: {
    title: 'For IT',
    lead: 'Roll-out by policy, managed storage, and data protection.',
    sections: [
      {
        title: 'What is installed',
        text: ['One Manifest V3 extension for Chrome, Edge and Chromium (120 and newer) and Firefox (140 and newer).'],
        points: [
          'It runs on https://www.instagram.com and https://www.facebook.com only.',
          'It opens no connection: the content policy of its pages forbids it (connect-src none); no code from outside, no eval.',
          'Permissions: storage and unlimitedStorage for the log, alarms for tidying drafts, sidePanel for the side panel. Notifications are optional.',
          'It does not run in incognito windows.',
        ],
      },
      {
        title: 'Installing on many computers',
        text: [
          'Chrome and Edge: the policy ExtensionInstallForcelist or ExtensionSettings with the id of the extension and its update address. The id stands in chrome://extensions. Firefox: the policy ExtensionSettings with the id tanggap@tanggap.id.',
          'The extension updates itself by no other way. An update leaves the log as it is; an older version refuses to write to a newer log.',
        ],
      },
      {
        title: 'Managed storage',
        text: [
          'Profile, settings and packs can be set by the policy 3rdparty for extensions. What stands there replaces what the user typed at every start of the browser; what does not stand there stays the user’s; values that do not fit are passed over. No policy is no error.',
          'On Windows its place is Software\\Policies\\Google\\Chrome\\3rdparty\\extensions\\<ID>\\policy, on Linux /etc/opt/chrome/policies/managed/, in Firefox the file policies.json under 3rdparty > Extensions > tanggap@tanggap.id. The whole schema is managed-schema.json in the package.',
        ],
        code: POLICY_EXAMPLE,
      },
      {
        title: 'Data protection (UU 27/2022)',
        text: [],
        points: [
          'Data is in the browser’s storage (IndexedDB) in the user’s profile on that computer. Protect it by separate Windows accounts and disk encryption (BitLocker).',
          'What is logged: comments that were handled, account names that exports mask, replies, times. Phone numbers, NIK and home addresses in texts are masked before they are stored.',
          'Political comments are counted, not stored with a name.',
          'Retention is a setting; requests for a copy or for erasure are served on the page [dashboard.nav.privacy].',
          'An export without masking is recorded with purpose, person and time.',
          'A backup is one file with a checksum. Keep it as safe as the computer; delete it when retention is over.',
        ],
      },
      {
        title: 'When a computer is lost or replaced',
        text: [
          'The log comes back from the last backup. Change the passwords of the social accounts; Tanggap keeps no password, cookie or token.',
        ],
      },
    ],
  },
  promises: {
    title: 'What Tanggap does and does not do',
    lead: 'For superiors, citizens, and whoever asks.',
    sections: [
      {
        title: 'What it does',
        text: [],
        points: [
          'Reads the comments that are on the screen under the agency’s own posts.',
          'Shows which look like complaints without an answer, and why.',
          'Offers templates, and warns of words that hurt, promise, expose personal data or take sides in politics.',
          'Puts the text into the site’s reply box at your command, and reads it back.',
          'Logs answered complaints on this computer, and makes recaps.',
        ],
      },
      {
        title: 'What it does not do',
        text: [],
        points: [
          'It never sends anything. The only button of the site that it presses is Reply on the comment you chose.',
          'It does not like, hide, delete, follow, scroll or open replies.',
          'It sends no data anywhere: no server, account, advertising or tracking.',
          'It reads no private messages, home feeds, groups or posts of others.',
          'It does not change the site’s page. Marks are painted on your screen only; other visitors don’t see them.',
          'It uses no artificial intelligence from outside. Its judgement is a small model that runs on this computer.',
        ],
      },
      {
        title: 'Its limits',
        text: [],
        points: [
          'It can be wrong: a complaint missed, praise taken for a complaint, a bad tone unnoticed. Decision and responsibility stay with the admin.',
          'It knows only what is on the screen. “Not known yet” means that replies are hidden, not that there are none.',
          'Instagram and Facebook change often. When a page can’t be read, Tanggap says so and offers noting by hand.',
          'Templates in Javanese krama and Sundanese lemes wait for a speaker’s check; that is why they are off at first.',
        ],
      },
    ],
  },
};
