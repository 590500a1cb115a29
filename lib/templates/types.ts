/** Packs: named, versioned sets of templates and blocks that a trainer hands out. */
import type { Topic } from '../judge/types';

/** The situations of the decision guide; a template says for which it is meant. */
export const SITUATIONS = [
  'holding', 'update', 'ours', 'not-ours', 'unclear', 'budget', 'done', 'false-claim', 'rude', 'repeat', 'sensitive',
  'political-mix', 'our-mistake', 'thanks', 'data-request', 'danger', 'question', 'suggestion',
] as const;
export type Situation = (typeof SITUATIONS)[number];

/** A part of a reply. */
export const BLOCK_PARTS = ['salam', 'terima-kasih', 'empati', 'substansi', 'tindak-lanjut', 'kanal', 'penutup'] as const;
export type BlockPart = (typeof BLOCK_PARTS)[number];

export type ReplyLanguage = 'id' | 'jv' | 'su' | 'en';

/** *Isian*: `{name}` in a text. */
export interface Slot {
  name: string;
  /** What to write, shown as the label of the field. */
  hint: string;
  example: string;
  /** Where a value may be proposed from; null: the admin types it. */
  source: 'place' | 'topic' | 'sapaan' | 'agency' | 'emergency' | 'channel' | 'initials' | 'case-number' | 'office' | null;
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

/** An office that a matter can be passed to. */
export interface Office {
  id: string;
  name: string;
  /** Own agency, another office of the same government, or outside it. */
  scope: 'own' | 'local' | 'outside';
  topics: Topic[];
  /** Public contact, shown in hand-over replies; null when none is public. */
  contact: string | null;
}

export interface EthicsClause {
  id: string;
  text: string;
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
}

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
