/** Spans: the one way in which every room points at a part of a text. */

/** Part of a text: UTF-16 offsets into the original string, `end` exclusive. */
export interface Span {
  start: number;
  end: number;
}
