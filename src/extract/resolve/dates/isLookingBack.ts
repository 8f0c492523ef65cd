import type { Token } from "../../token.ts";

/** Words that put what "had" been right before what is told. */
const SEQUENCE = new Set(["after", "when", "once", "until"]);

/** How many tokens before a date the verb of its clause is looked for. */
const CLAUSE_REACH = 12;

/** "He had been detained on 4 July": the story does not go on from there. */
export function isLookingBack(tokens: readonly Token[], date: number): boolean {
  for (let at = date - 1; at >= Math.max(0, date - CLAUSE_REACH); at--) {
    const { lower = "", kind } = tokens[at] ?? {};
    // "after they had broken off a service on 4 July": a step of the story itself.
    if (lower === "had")
      return !tokens.slice(Math.max(0, at - CLAUSE_REACH), at).some((each) => SEQUENCE.has(each.lower));
    if (kind === "mark") return false;
  }
  return false;
}
