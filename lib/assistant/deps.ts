/** Everything that the assistant needs from outside; tests pass their own. No globals are used in this room. */
import type { Assessment, JudgeContext, Width } from '../judge/types';
import type { StoreClient } from '../messages/store-client';
import type { Wanted } from '../messages/wanted';
import type { PersonalData } from '../privacy/types';
import type { Profile, Settings } from '../profile/types';
import type { Pack } from '../templates/types';
import type { RegisterNote, ToneContext, ToneReport } from '../tone/types';

export interface Clock {
  /** Epoch milliseconds. */
  now(): number;
  /** Milliseconds for measuring short work. */
  tick(): number;
  /** Runs `run` once after `ms`; returns what cancels it. */
  after(ms: number, run: () => void): () => void;
  /** Runs `run` after the browser had a chance to handle input and paint. */
  soon(run: () => void): void;
}

export type { Wanted };

export interface AssistantDeps {
  clock: Clock;
  /** UUID v7. */
  newId(): string;
  store: StoreClient;
  judge(text: string, context: JudgeContext, width: Width): Assessment;
  tone(text: string, context: ToneContext): ToneReport;
  /** Sapaan and polite words, with the agency's own sapaan. */
  register(text: string, sapaan: string): RegisterNote[];
  /** Personal data replaced; `keep` stays as it is (the agency's channels, the place of the trouble). */
  maskText(text: string, keep: readonly string[]): string;
  maskHandle(handle: string): string;
  findPersonalData(text: string, own: readonly string[]): PersonalData[];
  /** Puts a text on the clipboard; false when the browser refused. */
  copy(text: string): Promise<boolean>;
  openLink(url: string): void;
  /** The comment that this tab was opened for, if any. */
  wanted: { get(): Promise<Wanted | null>; done(): Promise<void> };
  saveSettings(change: Partial<Settings>): void;
  saveProfile(change: Partial<Profile>): void;
}

/** What is read from storage and may change at any time. */
export interface Setup {
  profile: Profile;
  settings: Settings;
  packs: readonly Pack[];
}
