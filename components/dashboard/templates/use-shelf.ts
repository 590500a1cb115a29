/** The shelf of packs for these pages: every pack with what may be done to it, and changes that are saved by themselves. */
import { useCallback, useMemo } from 'react';
import { EMPTY_SHELF } from '../../../lib/packs/shelf';
import type { Shelf, Shelved } from '../../../lib/packs/types';
import { bundledPacks } from '../../../lib/templates';
import type { WholePack } from '../../../lib/templates/types';
import { useApp } from '../context';
import { useKept, type Kept } from '../kept';

export interface PackView {
  pack: WholePack;
  enabled: boolean;
  bundled: boolean;
  earlier: Shelved['earlier'];
}

export const inUse = (packs: readonly PackView[]): WholePack[] => packs.filter(({ enabled }) => enabled).map(({ pack }) => pack);

export interface ShelfView {
  /** False until the shelf was read. */
  ready: boolean;
  shelf: Shelf;
  packs: readonly PackView[];
  state: Kept<Shelf>['state'];
  change(next: (shelf: Shelf) => Shelf): void;
  /** Saves at once; true when it is stored. */
  save(next: Shelf): Promise<boolean>;
}

export function useShelf(): ShelfView {
  const { services } = useApp();
  const kept = useKept(services.shelf);
  const shelf = kept?.value ?? EMPTY_SHELF;
  const packs = useMemo(() => {
    const own = shelf.packs.map(({ pack, enabled, earlier }): PackView => ({ pack, enabled, earlier, bundled: false }));
    const ids = new Set(own.map(({ pack }) => pack.id));
    const bundled = bundledPacks().filter(({ id }) => !ids.has(id));
    return [...own, ...bundled.map((pack): PackView => ({ pack, enabled: !shelf.bundledOff, earlier: [], bundled: true }))];
  }, [shelf]);
  const change = useCallback((next: (before: Shelf) => Shelf) => kept?.change(next(kept.value)), [kept]);
  const save = useCallback((next: Shelf) => kept?.save(next) ?? Promise.resolve(false), [kept]);
  return { ready: kept !== null, shelf, packs, state: kept?.state ?? 'saved', change, save };
}
