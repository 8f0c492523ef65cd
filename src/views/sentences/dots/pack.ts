/** A mark to be stacked: its middle and its size, in CSS pixels. */
export interface Piece {
  x: number;
  width: number;
  height: number;
}

interface Placed extends Piece {
  /** Distance of the lower edge from the base line. */
  base: number;
}

/** The lowest place over the base line that is free between those already placed, which are sorted by their base. */
function lowestFree({ height }: Piece, neighbours: readonly Placed[]): number {
  let base = 0;
  for (const each of neighbours) {
    if (base + height <= each.base) break;
    base = Math.max(base, each.base + each.height);
  }
  return base;
}

/**
 * Stacks the pieces over a base line so that none overlaps another and none leaves its `x`. They come sorted by `x`;
 * returned are the distances of their lower edges from the base line.
 */
export function pack(pieces: readonly Piece[]): number[] {
  const widest = Math.max(0, ...pieces.map(({ width }) => width));
  const placed: Placed[] = [];
  let start = 0;
  for (const piece of pieces) {
    while (start < placed.length && (placed[start]?.x ?? 0) <= piece.x - widest) start += 1;
    const neighbours = placed
      .slice(start)
      .filter((other) => piece.x - other.x < (piece.width + other.width) / 2)
      .sort((a, b) => a.base - b.base);
    placed.push({ ...piece, base: lowestFree(piece, neighbours) });
  }
  return placed.map(({ base }) => base);
}
