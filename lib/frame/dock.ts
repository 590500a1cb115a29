/** Where the sidebar's frame stands: on the side that covers no comments, unless the person has moved it. */
import { dockKey } from '../messages/page-link';
import type { SurfaceInfo, SurfaceKind, Site } from '../sites/types';

export type Side = 'left' | 'right';

/** Comments stand at the right of a picture or video, and at the left or in the middle of a timeline. */
const LEFT: Record<Site, readonly SurfaceKind[]> = {
  instagram: ['post', 'modal', 'reels'],
  facebook: ['photo', 'watch'],
  practice: [],
};

export function sideFor(surface: Pick<SurfaceInfo, 'site' | 'kind'>, docks: Readonly<Record<string, Side>>): Side {
  return docks[dockKey(surface.site, surface.kind)] ?? (LEFT[surface.site].includes(surface.kind) ? 'left' : 'right');
}

/** CSS pixels. */
export const FOLDED = { width: 56, height: 120 } as const;
export const WIDTH = 380;

export interface Shape {
  folded: boolean;
  side: Side;
}

/** Declarations of the frame's place. Folded it is a tab at the middle of the edge, else a column of the window's height. */
export function placeOf({ folded, side }: Shape): Record<string, string> {
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
    : { [side]: '0', [other]: 'auto', top: '0', bottom: '0', width: `min(${WIDTH}px, 100vw)`, height: '100%' };
}
