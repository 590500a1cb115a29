/** What `checkReply` says of a reply that is being written. */
import type { Span } from '../text/types';
import type { Kind, Topic, Urgency } from '../judge/types';

export const FAMILIES = [
  'deny_duty',
  'blame',
  'dismiss',
  'demand_gratitude',
  'procedure_shield',
  'order',
  'threat',
  'doubt',
  'absolute_denial',
  'promise',
  'conditional_apology',
  'politics',
  'shouting',
  'mockery',
  'personal_data',
  'robotic',
  'impolite',
  'internal',
  'house_word',
] as const;
export type Family = (typeof FAMILIES)[number];

export type ToneLevel = 'ok' | 'caution' | 'stop';

export interface Finding extends Span {
  family: Family;
  level: Exclude<ToneLevel, 'ok'>;
  /** Better phrasing that can take the span's place, in the draft's language; null when the text should be rewritten or the span deleted by hand; "" means delete. */
  better: string | null;
  /** The part of the draft that `better` takes the place of, when it is more than the span itself. */
  replaces?: Span;
}

/** What a good reply has. True: it is there. */
export interface ToneChecklist {
  thanks: boolean;
  empathy: boolean;
  substance: boolean;
  step: boolean;
  channel: boolean;
  closing: boolean;
}

export interface ToneReport {
  /** The worst of the findings. */
  level: ToneLevel;
  /** Worst first, then by position. */
  findings: Finding[];
  checklist: ToneChecklist;
  sentences: number;
}

/** A word that the agency keeps out of its replies. */
export interface AvoidWord {
  word: string;
  /** What to write instead; null: leave it out. */
  better: string | null;
}

export type RegisterKind = 'mixed' | 'sapaan' | 'krama' | 'lemes';

export interface RegisterNote extends Span {
  kind: RegisterKind;
  /** What to write instead; null when the sentence has to be turned. */
  better: string | null;
}

export interface ToneContext {
  /** The citizen's text that is answered. */
  complaint?: string;
  kind?: Kind;
  topic?: Topic | null;
  urgency?: Urgency;
  /** The admin marked the post as *unggahan bencana*. */
  disaster?: boolean;
  /** Agency's own words that are never personal data: channels, hotlines, addresses. */
  ownChannels?: readonly string[];
  /** The chosen sapaan, e.g. "Kak". */
  sapaan?: string;
  /** Replies recently posted under the same post, for the repetition guard. */
  recentReplies?: readonly string[];
  /** Words that the agency's packs keep out of replies. Read once for each list: pass the same one again. */
  avoid?: readonly AvoidWord[];
}
