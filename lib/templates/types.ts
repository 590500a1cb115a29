/** Packs: named, versioned sets of templates and blocks that a trainer hands out. */
import type { Kind, Topic } from '../judge/types';

/** The situations of the decision guide; a template says for which it is meant. */
export const SITUATIONS = [
  'holding',
  'update',
  'ours',
  'not-ours',
  'unclear',
  'budget',
  'done',
  'false-claim',
  'rude',
  'repeat',
  'sensitive',
  'political-mix',
  'our-mistake',
  'thanks',
  'data-request',
  'danger',
  'question',
  'suggestion',
] as const;
export type Situation = (typeof SITUATIONS)[number];

/** A part of a reply. */
export const BLOCK_PARTS = ['salam', 'terima-kasih', 'empati', 'substansi', 'tindak-lanjut', 'kanal', 'penutup'] as const;
export type BlockPart = (typeof BLOCK_PARTS)[number];

export const REPLY_LANGUAGES = ['id', 'jv', 'su', 'en'] as const;
export type ReplyLanguage = (typeof REPLY_LANGUAGES)[number];

/** Where the value of an *isian* may be proposed from. */
export const SLOT_SOURCES = [
  'place',
  'topic',
  'sapaan',
  'agency',
  'emergency',
  'channel',
  'initials',
  'case-number',
  'office',
  'office-contact',
] as const;
export type SlotSource = (typeof SLOT_SOURCES)[number];

/** *Isian*: `{name}` in a text. */
export interface Slot {
  name: string;
  /** What to write, shown as the label of the field. */
  hint: string;
  example: string;
  /** Null: the admin types it. */
  source: SlotSource | null;
}

export interface Template {
  id: string;
  title: string;
  situations: Situation[];
  /** Empty: for every topic. */
  topics: Topic[];
  language: ReplyLanguage;
  /** Text with `{slot}`s; the first variant is the default. At least one. */
  variants: string[];
  /** Krama and lemes stay off until a trainer ticks "sudah dicek penutur". */
  nativeChecked: boolean;
}

export interface Block {
  id: string;
  part: BlockPart;
  title: string;
  text: string;
  language: ReplyLanguage;
}

/** Own agency, another office of the same government, or outside it. */
export const OFFICE_SCOPES = ['own', 'local', 'outside'] as const;
export type OfficeScope = (typeof OFFICE_SCOPES)[number];

/** An office that a matter can be passed to. */
export interface Office {
  id: string;
  name: string;
  scope: OfficeScope;
  topics: Topic[];
  /** Public contact, shown in hand-over replies; null when none is public. */
  contact: string | null;
}

/** What a complaint system asks for. A local app such as SAMBAT has its own names and order. */
export const HANDOVER_FIELDS = ['title', 'chronology', 'place', 'date', 'category', 'link', 'number'] as const;
export type HandoverField = (typeof HANDOVER_FIELDS)[number];

export interface HandoverForm {
  name: string;
  fields: { field: HandoverField; label: string }[];
}

export interface EthicsClause {
  id: string;
  text: string;
}

/** How an agency calls a situation, and when it is meant. */
export interface SituationNote {
  id: Situation;
  title: string;
  hint: string;
}

/** How an agency calls a topic, and its category in SP4N-LAPOR!. */
export interface TopicNote {
  id: Topic;
  title: string;
  /** "MAIN CATEGORY > SUBCATEGORY", null when not chosen. */
  sp4n: string | null;
}

/** What the words of a list stand for: local words of trouble, names of politics, places, words to keep out of replies. */
export const WORD_LIST_KINDS = ['complaint', 'politics', 'place', 'avoid'] as const;
export type WordListKind = (typeof WORD_LIST_KINDS)[number];

export interface WordList {
  id: string;
  kind: WordListKind;
  /** Topic that the words point to; null: none in particular. */
  topic: Topic | null;
  language: ReplyLanguage;
  words: {
    word: string;
    /** For `avoid`: what to write instead; null: leave it out. */
    better: string | null;
  }[];
}

/** What a scenario wants to trip the admin with. */
export const TRAPS = [
  'politics',
  'personal-data',
  'not-ours',
  'sarcasm',
  'provocation',
  'danger',
  'promise',
  'unclear',
  'false-claim',
  'repeat',
] as const;
export type Trap = (typeof TRAPS)[number];

/** What has to be done about a comment of a scenario, and how it is judged. */
export interface ScenarioTask {
  /** `leave`: no reply is the right answer (politics alone, sales). */
  action: 'reply' | 'leave';
  /** What kind of comment it is. */
  kind: Kind;
  /** Parts that a good answer has. */
  parts: BlockPart[];
  /** Each line names one thing that must be said; the answer needs one word of each line. "|" separates words of the same meaning. */
  mention: string[];
  traps: Trap[];
  /** A good answer, shown afterwards. */
  model: string;
  /** The citizen's next comment after a good answer; null: none. */
  afterGood: string | null;
  /** After an answer with a harmful tone; null: none. */
  afterBad: string | null;
}

export interface ScenarioComment {
  id: string;
  /** Comment of the same scenario that this one answers. */
  parent: string | null;
  author: string;
  text: string;
  /** Age when the scenario starts. */
  minutesAgo: number;
  /** Written by the agency. */
  own: boolean;
  /** Null: only there for the look of it. */
  task: ScenarioTask | null;
}

/** A post with comments for *Latihan*. */
export interface Scenario {
  id: string;
  title: string;
  /** What is learnt. */
  goal: string;
  topics: Topic[];
  language: ReplyLanguage;
  /** "3 menit pertama": explains the product step by step. */
  intro: boolean;
  caption: string;
  /** A post about a disaster: no emoji, slogan or cheerful sapaan. */
  disaster: boolean;
  comments: ScenarioComment[];
}

export interface Pack {
  format: 'tanggap-pack';
  formatVersion: 1;
  id: string;
  /** Semantic version. */
  version: string;
  name: string;
  author: string;
  licence: string;
  language: ReplyLanguage;
  changelog: string;
  slots: Slot[];
  templates: Template[];
  blocks: Block[];
  offices: Office[];
  ethics: EthicsClause[];
  /** Later parts of the format; absent means empty. */
  situations?: SituationNote[];
  topics?: TopicNote[];
  words?: WordList[];
  scenarios?: Scenario[];
}

/** A pack as the schema gives it back: every part is there. */
export type WholePack = Required<Pack>;

/** A reply being written. */
export interface Draft {
  commentId: string;
  text: string;
  templateId: string | null;
  blockIds: string[];
  /** Values of the *isian* by name. */
  slots: Record<string, string>;
  /** Epoch milliseconds of the last change. */
  changedAt: number;
}
