/** Checks a file as a pack or as a paket instansi and, once the person agrees, stores all of it. Shared by the first screen and the packs tab. */
import { useState } from 'react';
import type { AgencyRun } from '../../../lib/packs/agency';
import { install } from '../../../lib/packs/shelf';
import type { DryRun, PackFile } from '../../../lib/packs/types';
import { bundledPacks } from '../../../lib/templates';
import { useApp } from '../context';
import type { ShelfView } from './use-shelf';

export type Phase =
  | { at: 'idle' | 'failed' }
  | { at: 'reading'; name: string }
  | { at: 'pack'; name: string; run: DryRun }
  | { at: 'agency'; name: string; run: AgencyRun }
  | { at: 'done'; name: string; version: string | null };

/** A file far too big is not even read. */
const MOST_BYTES = 6 * 1024 * 1024;

export function useLoading({ shelf, save }: Pick<ShelfView, 'shelf' | 'save'>) {
  const { services, profile, settings } = useApp();
  const [phase, setPhase] = useState<Phase>({ at: 'idle' });
  const state = { profile: profile.value, settings: settings.value, shelf };

  async function check(file: PackFile): Promise<void> {
    setPhase({ at: 'reading', name: file.name });
    // Reading workbooks takes code that most first screens never need.
    const [{ dryRun }, { agencyRun }] = await Promise.all([import('../../../lib/packs/dry-run'), import('../../../lib/packs/agency')]);
    const agency = agencyRun(file, state, bundledPacks());
    if (agency) setPhase({ at: 'agency', name: file.name, run: agency });
    else setPhase({ at: 'pack', name: file.name, run: await dryRun(file, shelf, bundledPacks()) });
  }
  return {
    phase,
    check,
    cancel: () => setPhase({ at: 'idle' }),
    read: async (file: File) => check({ name: file.name, bytes: new Uint8Array(await file.slice(0, MOST_BYTES).arrayBuffer()) }),
    async load({ pack }: Extract<DryRun, { ok: true }>) {
      const stored = await save(install(shelf, pack, services.now()));
      setPhase(stored ? { at: 'done', name: pack.name, version: pack.version } : { at: 'failed' });
    },
    /** What was stored is taken back when a later part can't be stored. */
    async apply({ file }: Extract<AgencyRun, { ok: true }>) {
      const { applyAgency } = await import('../../../lib/packs/agency');
      const next = applyAgency(file, state, services.now());
      const stored = (await save(next.shelf)) && (await settings.save(next.settings)) && (await profile.save(next.profile));
      if (!stored) await Promise.all([save(state.shelf), settings.save(state.settings), profile.save(state.profile)]);
      setPhase(stored ? { at: 'done', name: file.profile.agency, version: null } : { at: 'failed' });
    },
  };
}

export type Loading = ReturnType<typeof useLoading>;
