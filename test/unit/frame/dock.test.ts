/** The frame stands where it covers no comments, and the person's own choice wins. */
import { describe, expect, it } from 'vitest';
import { dockFor, extentOf, placeOf, WIDTH } from '../../../lib/frame/dock';

const post = { site: 'instagram', kind: 'post' } as const;
const timeline = { site: 'facebook', kind: 'timeline' } as const;
const dialog = { site: 'facebook', kind: 'dialog' } as const;

describe('dock', () => {
  it('stands over the picture of an Instagram post, whose comments are at the right', () => {
    expect(dockFor(post, {}, { left: 786, right: 1187 }, 1366)).toEqual({ side: 'left', width: WIDTH.max });
  });

  it('stands at the left of a timeline whose posts reach into the right column', () => {
    expect(dockFor(timeline, {}, { left: 576, right: 1256 }, 1366)).toEqual({ side: 'left', width: WIDTH.max });
  });

  it('stands at the right of a timeline where there is room', () => {
    expect(dockFor(timeline, {}, { left: 300, right: 980 }, 1366)).toEqual({ side: 'right', width: WIDTH.max });
  });

  it('is as narrow as the room beside a dialog, so that the send button stays free', () => {
    expect(dockFor(dialog, {}, { left: 333, right: 1033 }, 1366)).toEqual({ side: 'right', width: 333 });
  });

  it('is never too narrow to write in, and takes the roomier side when neither has room', () => {
    expect(dockFor(dialog, {}, { left: 200, right: 900 }, 1024)).toEqual({ side: 'left', width: WIDTH.min });
  });

  it('keeps the side that the person has chosen', () => {
    expect(dockFor(post, { 'instagram/post': 'right' }, { left: 786, right: 1187 }, 1366).side).toBe('right');
  });

  it('falls back to the usual side while nothing was measured', () => {
    expect(dockFor(post, {}, null, 1366)).toEqual({ side: 'left', width: WIDTH.max });
    expect(dockFor(timeline, {}, null, 1366)).toEqual({ side: 'right', width: WIDTH.max });
  });
});

describe('extent', () => {
  it('joins boxes and leaves out those that are as wide as the window', () => {
    expect(
      extentOf(
        [
          { left: 0, right: 1366 },
          { left: 600, right: 900 },
          { left: 620, right: 1000 },
        ],
        1366,
      ),
    ).toEqual({ left: 600, right: 1000 });
  });

  it('is unknown when no box tells anything', () => {
    expect(
      extentOf(
        [
          { left: 0, right: 1300 },
          { left: 5, right: 5 },
        ],
        1366,
      ),
    ).toBeNull();
  });
});

describe('place', () => {
  it('is a column when unfolded and a small tab when folded', () => {
    expect(placeOf({ folded: false, side: 'left', width: 333 })).toMatchObject({
      left: '0',
      right: 'auto',
      width: 'min(333px, 100vw)',
      height: '100%',
    });
    expect(placeOf({ folded: true, side: 'right', width: 333 })).toMatchObject({ right: '0', left: 'auto', width: '56px' });
  });
});
