import { isOpen } from "./markSize.ts";
import type { Mark } from "./marks.ts";

/** What the marks stand for. */
export const MARK_KINDS = ["person", "group", "unnumbered", "open"] as const;
export type MarkKind = (typeof MARK_KINDS)[number];

function isOf(kind: MarkKind, mark: Mark): boolean {
  if (kind === "open") return isOpen(mark);
  if (kind === "person") return !mark.isGroup;
  return mark.isGroup && (mark.count === null) === (kind === "unnumbered");
}

/** Those that occur, in the order of the legend. */
export function markKinds(marks: readonly Mark[]): MarkKind[] {
  return MARK_KINDS.filter((kind) => marks.some((mark) => isOf(kind, mark)));
}

/** How a kind looks in the legend. */
export function exampleOf(kind: MarkKind): Mark {
  const plain = { row: 0, bin: "not-stated", seconds: null, status: "detained", count: 1, isGroup: false } as const;
  if (kind === "open") return { ...plain, bin: "awaiting-verdict" };
  if (kind === "person") return plain;
  return { ...plain, isGroup: true, count: kind === "group" ? 5 : null };
}
