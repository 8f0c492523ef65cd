import type { Extent } from "../../domain/impreciseDate.ts";

/** Gives each span the first row in which it overlaps no other, the earliest and widest first. */
export function stackSpans<Span extends Extent>(spans: readonly Span[]): (Span & { row: number })[] {
  const ends: string[] = [];
  return [...spans]
    .sort((a, b) => (a.first < b.first ? -1 : a.first > b.first ? 1 : a.last > b.last ? -1 : 1))
    .map((span) => {
      const free = ends.findIndex((end) => end < span.first);
      const row = free < 0 ? ends.length : free;
      ends[row] = span.last;
      return { ...span, row };
    });
}
