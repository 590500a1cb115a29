/** Where the sidebar's frame stands: on the side that covers no comments, as wide as fits beside them, unless the person has moved it. */
import { dockKey } from '../messages/page-link';
import type { SurfaceInfo, SurfaceKind, Site } from '../sites/types';

export type Side = 'left' | 'right';

/** Comments stand at the right of a picture or video, and at the left or in the middle of a timeline. */
const LEFT: Record<Site, readonly SurfaceKind[]> = {
  instagram: ['post', 'modal', 'reels'],
  facebook: ['photo', 'watch'],
  practice: [],
};

/** There the picture may be covered, so only the comments count. */
export const coversPicture = ({ site, kind }: Pick<SurfaceInfo, 'site' | 'kind'>): boolean => LEFT[site].includes(kind);

/** CSS pixels. Narrower than `min` the draft would be hard to read. */
export const WIDTH = { min: 320, max: 380 } as const;
const FOLDED = { width: 56, height: 120 } as const;

/** What must not be covered, as a part of the window's width. */
export interface Extent {
  left: number;
  right: number;
}

export interface Dock {
  side: Side;
  width: number;
}

const clamp = (value: number): number => Math.round(Math.min(WIDTH.max, Math.max(WIDTH.min, value)));

/**
 * @param content where the comments stand; null while that isn't known.
 * @param windowWidth CSS pixels without the scroll bar.
 */
export function dockFor(
  surface: Pick<SurfaceInfo, 'site' | 'kind'>,
  docks: Readonly<Record<string, Side>>,
  content: Extent | null,
  windowWidth: number,
): Dock {
  const moved = docks[dockKey(surface.site, surface.kind)];
  const usual: Side = coversPicture(surface) ? 'left' : 'right';
  if (content === null) return { side: moved ?? usual, width: WIDTH.max };
  const free = { left: content.left, right: windowWidth - content.right };
  const roomier: Side = free.left > free.right ? 'left' : 'right';
  const side = moved ?? (free[usual] >= WIDTH.min ? usual : roomier);
  return { side, width: clamp(free[side]) };
}

/** The smallest extent that holds all the boxes; boxes nearly as wide as the window tell nothing and are left out. */
export function extentOf(boxes: readonly Extent[], windowWidth: number): Extent | null {
  const telling = boxes.filter(({ left, right }) => right > left && right - left < windowWidth * 0.75);
  if (telling.length === 0) return null;
  return { left: Math.min(...telling.map(({ left }) => left)), right: Math.max(...telling.map(({ right }) => right)) };
}

export interface Shape extends Dock {
  folded: boolean;
}

/** Declarations of the frame's place. Folded it is a tab at the middle of the edge, else a column of the window's height. */
export function placeOf({ folded, side, width }: Shape): Record<string, string> {
  const other: Side = side === 'left' ? 'right' : 'left';
  return folded
    ? {
        [side]: '0',
        [other]: 'auto',
        top: `calc(50% - ${FOLDED.height / 2}px)`,
        bottom: 'auto',
        width: `${FOLDED.width}px`,
        height: `${FOLDED.height}px`,
      }
    : { [side]: '0', [other]: 'auto', top: '0', bottom: '0', width: `min(${width}px, 100vw)`, height: '100%' };
}
