/** The pack that comes with the extension, so that a newcomer can answer at once. */
import * as v from 'valibot';
import basic from '../../assets/packs/dasar.json';
import { packSchema } from './schema';
import type { WholePack } from './types';

let read: readonly WholePack[] | null = null;

/** Read once, at the first call. */
export function bundledPacks(): readonly WholePack[] {
  read ??= [v.parse(packSchema, basic)];
  return read;
}
