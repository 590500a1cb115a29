/** A text with stretches marked; overlapping stretches are flattened, the strongest wins. */
import type { ReactNode } from 'react';

export interface Mark {
  start: number;
  end: number;
  className: string;
  /** Higher wins where marks overlap. */
  weight?: number;
}

interface Piece {
  text: string;
  className: string | null;
}

function cutPieces(text: string, marks: readonly Mark[]): Piece[] {
  const edges = new Set([0, text.length]);
  for (const { start, end } of marks) {
    if (start < end && end <= text.length) edges.add(start).add(end);
  }
  const sorted = [...edges].sort((a, b) => a - b);
  const pieces: Piece[] = [];
  for (let at = 0; at + 1 < sorted.length; at += 1) {
    const from = sorted[at] ?? 0;
    const to = sorted[at + 1] ?? 0;
    const over = marks
      .filter(({ start, end }) => start <= from && end >= to && start < end)
      .sort((a, b) => (b.weight ?? 0) - (a.weight ?? 0))[0];
    const last = pieces.at(-1);
    const className = over?.className ?? null;
    if (last && last.className === className) last.text += text.slice(from, to);
    else pieces.push({ text: text.slice(from, to), className });
  }
  return pieces;
}

export function MarkedText({ text, marks, as: Tag = 'mark' }: { text: string; marks: readonly Mark[]; as?: 'mark' | 'span' }): ReactNode {
  return cutPieces(text, marks).map((piece, at) =>
    piece.className === null ? (
      piece.text
    ) : (
      <Tag key={at} className={piece.className}>
        {piece.text}
      </Tag>
    ),
  );
}
