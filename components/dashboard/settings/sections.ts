/** The parts of the settings page in their order: one entry is one part. */
import type { ComponentType } from 'react';
import type { TextKey } from '../../../lib/i18n';
import { AgencyPart } from './agency';
import { ClockPart } from './clock';
import { FilePart } from './file';
import { FormsPart } from './forms';
import { KeepingPart } from './keeping';
import { PeoplePart } from './people';
import { ReadingPart } from './reading';
import { RemindersPart } from './reminders';
import { ViewPart } from './view';
import { WordsPart } from './words';

export const SECTIONS: readonly { id: string; title: TextKey; Part: ComponentType }[] = [
  { id: 'agency', title: 'settings.agency', Part: AgencyPart },
  { id: 'people', title: 'settings.people', Part: PeoplePart },
  { id: 'reading', title: 'settings.reading', Part: ReadingPart },
  { id: 'words', title: 'settings.words', Part: WordsPart },
  { id: 'forms', title: 'settings.forms', Part: FormsPart },
  { id: 'clock', title: 'settings.clock', Part: ClockPart },
  { id: 'reminders', title: 'settings.reminders', Part: RemindersPart },
  { id: 'view', title: 'settings.view', Part: ViewPart },
  { id: 'keeping', title: 'settings.keeping', Part: KeepingPart },
  { id: 'file', title: 'settings.file', Part: FilePart },
];
