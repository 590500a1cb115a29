/** Work that can wait, done in small pieces between whatever else has to be done. */

/** In ms: no piece is longer than this and one step. */
const PIECE = 5;

export function inPieces(work: Iterator<void>): void {
  setTimeout(() => {
    const until = performance.now() + PIECE;
    do {
      if (work.next().done) return;
    } while (performance.now() < until);
    inPieces(work);
  });
}
