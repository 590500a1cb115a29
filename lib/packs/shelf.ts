/** The packs of this computer: putting one in, bringing the version before back, switching off, removing; and what is in use. */
import type { Pack, WholePack } from '../templates/types';
import { readPackJson, writePackJson } from './json';
import type { Shelf, Shelved } from './types';

export const EMPTY_SHELF: Shelf = { v: 1, packs: [], bundledOff: false };

/** Versions that are kept for bringing back. */
const KEPT = 3;

const asText = (pack: WholePack): Shelved['earlier'][number] => ({ version: pack.version, text: writePackJson(pack) });

export const shelved = (shelf: Shelf, id: string): Shelved | undefined => shelf.packs.find(({ pack }) => pack.id === id);

const replace = (shelf: Shelf, id: string, change: (one: Shelved) => Shelved | null): Shelf => ({
  ...shelf,
  packs: shelf.packs.flatMap((one) => (one.pack.id === id ? (change(one) ?? []) : one)),
});

/** The version before stays at hand. */
export function install(shelf: Shelf, pack: WholePack, now: number): Shelf {
  const old = shelved(shelf, pack.id);
  if (!old) return { ...shelf, packs: [...shelf.packs, { pack, enabled: true, earlier: [], loadedAt: now }] };
  return replace(shelf, pack.id, (one) => ({
    pack,
    enabled: true,
    earlier: [asText(one.pack), ...one.earlier].slice(0, KEPT),
    loadedAt: now,
  }));
}

/** Writes a change of the editor; no version is kept for each key that was pressed. */
export const rewrite = (shelf: Shelf, pack: WholePack, now: number): Shelf =>
  shelved(shelf, pack.id) ? replace(shelf, pack.id, (one) => ({ ...one, pack, loadedAt: now })) : install(shelf, pack, now);

/** Takes the version before; the present one takes its place, so nothing is lost. Unchanged when there is none that can be read. */
export const bringBack = (shelf: Shelf, id: string, now: number): Shelf =>
  replace(shelf, id, (one) => {
    const [last, ...rest] = one.earlier;
    const read = last && readPackJson(last.text);
    return read?.ok ? { ...one, pack: read.value, earlier: [asText(one.pack), ...rest], loadedAt: now } : one;
  });

export const setEnabled = (shelf: Shelf, id: string, enabled: boolean): Shelf => replace(shelf, id, (one) => ({ ...one, enabled }));

export const remove = (shelf: Shelf, id: string): Shelf => replace(shelf, id, () => null);

/**
 * Packs in use, own ones first. Two templates with the same id are told apart: from the second pack on, the id carries the
 * pack's name, so that use is counted and drafts are found for each of them alone.
 */
export function packsInUse(shelf: Shelf, bundled: readonly Pack[]): Pack[] {
  const own = shelf.packs.filter(({ enabled }) => enabled).map(({ pack }) => pack);
  const taken = new Set(own.map(({ id }) => id));
  const all: Pack[] = [...own, ...(shelf.bundledOff ? [] : bundled.filter(({ id }) => !taken.has(id)))];
  const seen = new Set<string>();
  return all.map((pack) => {
    const clashes = pack.templates.some(({ id }) => seen.has(id));
    const templates = clashes
      ? pack.templates.map((one) => (seen.has(one.id) ? { ...one, id: `${pack.id}--${one.id}` } : one))
      : pack.templates;
    for (const { id } of templates) seen.add(id);
    return clashes ? { ...pack, templates } : pack;
  });
}

/** "1.2.3" against "1.10.0": negative when `a` is the older one. */
export function compareVersions(a: string, b: string): number {
  const [left, right] = [a, b].map((version) => version.split('.').map(Number));
  for (let at = 0; at < 3; at++) {
    const difference = (left?.[at] ?? 0) - (right?.[at] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}

export function nextVersion(version: string): string {
  const [major = 1, minor = 0, patch = 0] = version.split('.').map(Number);
  return `${major}.${minor}.${patch + 1}`;
}
