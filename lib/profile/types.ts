/** The agency's rules and the choices of the person at this computer. */
import type { RealSite } from '../sites/types';
import type { Width } from '../judge/types';
import type { HandoverForm, ReplyLanguage } from '../templates/types';

export interface Admin {
  name: string;
  /** Two to four letters, put at the end of a reply. */
  initials: string;
}

/** A deadline in one of the units that offices use. */
export interface Deadline {
  amount: number;
  unit: 'hours' | 'working-days' | 'calendar-days';
}

export interface Profile {
  /** Version of this shape; see the migrations of `lib/profile`. */
  v: 1;
  /** Name of the agency; "" until the first screen was filled in. */
  agency: string;
  accounts: { site: RealSite; handle: string; id: string | null }[];
  admins: Admin[];
  /** Initials of the admin on duty at this computer. */
  onDuty: string;
  sapaan: string;
  emergencyNumber: string;
  /** Public channels of the agency: hotline, address, link. */
  channels: string[];
  /** Other complaint systems that a matter is typed into, with the fields that they ask for. */
  forms: HandoverForm[];
  deadlines: { firstReply: Deadline; completion: Deadline; information: Deadline };
  workingWeek: 5 | 6;
  timeZone: 'Asia/Jakarta' | 'Asia/Makassar' | 'Asia/Jayapura';
  /** ISO dates besides the bundled ones. */
  holidays: string[];
  retentionMonths: number;
  /** `#rrggbb`, for what is published. */
  colour: string;
}

/** A filter of the log under a name, as it stands in the address. */
export interface SavedFilter {
  name: string;
  params: Record<string, string>;
}

export interface Settings {
  v: 1;
  language: 'id' | 'en';
  colorScheme: 'auto' | 'light' | 'dark';
  sites: Record<RealSite, boolean>;
  placement: 'frame' | 'panel';
  /** Where the frame docks, by site and kind of surface, as last moved by the person. */
  docks: Record<string, 'left' | 'right'>;
  width: Width;
  replyLanguages: ReplyLanguage[];
  /** Also log detected complaints that wait (off by default). */
  noteWaiting: boolean;
  backupAt: string | null;
  savedFilters: SavedFilter[];
  /** Ids of the columns that the log shows; empty: the usual ones. */
  logColumns: string[];
}
