import type { Span } from "../../domain/schema.ts";
import type { FieldName } from "../../domain/vocabulary.ts";

/** The words of one field in the article's text. */
export interface Mark extends Span {
  field: FieldName;
  /** Its number among the evidence of the field. */
  index: number;
}

/** A run of text under the same marks, the widest first. */
export interface Segment extends Span {
  text: string;
  marks: readonly Mark[];
}

function width({ start, end }: Span): number {
  return end - start;
}

/**
 * Cuts the text within `range` wherever a mark begins or ends. Joined, the segments are that text; marks may overlap.
 * Offsets are UTF-16; marks that lie outside the text mark nothing.
 */
export function segmentsOf(
  text: string,
  marks: readonly Mark[],
  range: Span = { start: 0, end: text.length },
): Segment[] {
  const cuts = new Set([range.start, range.end]);
  for (const { start, end } of marks)
    for (const cut of [start, end]) if (cut > range.start && cut < range.end) cuts.add(cut);
  const edges = [...cuts].sort((a, b) => a - b);
  const wide = [...marks].sort((a, b) => width(b) - width(a));
  return edges.slice(1).map((end, before) => {
    const start = edges[before] ?? range.start;
    return {
      start,
      end,
      text: text.slice(start, end),
      marks: wide.filter((mark) => mark.start <= start && mark.end >= end),
    };
  });
}
