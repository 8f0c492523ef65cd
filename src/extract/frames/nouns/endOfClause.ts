import type { Syntax } from "../Syntax.ts";

/** Where the clause of a noun ends, in chunks. */
export function endOfClause({ chunks }: Syntax, noun: number): number {
  const end = chunks.findIndex(({ lower }, at) => at > noun && (lower === ";" || lower === "but"));
  return end < 0 ? chunks.length : end;
}
