import type { Sighting } from "../../../mentions/Rule.ts";

/** A day that is not told beside something else. */
export function isDate({ mention }: Sighting): boolean {
  return mention.kind === "date" && !mention.value.isBeside;
}
