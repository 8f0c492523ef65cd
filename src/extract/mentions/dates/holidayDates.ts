import { holidays, LONGEST_HOLIDAY } from "../../lexicon/holidays.ts";
import type { Token } from "../../token.ts";
import { type DateReader, dateOf } from "./FoundDate.ts";

/** The words of so many tokens, as they are written: "New Year's Day". */
function nameAt(tokens: readonly Token[], at: number, length: number): string {
  const [first, last] = [tokens[at], tokens[at + length - 1]];
  if (first === undefined || last === undefined) return "";
  const named = tokens.slice(at, at + length);
  return named.map(({ lower, start }, n) => (n > 0 && start > (named[n - 1]?.end ?? 0) ? ` ${lower}` : lower)).join("");
}

/** The day before; no holiday is the first of a March. */
function eveOf([month, day]: readonly [month: number, day: number]): readonly [month: number, day: number] {
  if (day > 1) return [month, day - 1];
  const before = month === 1 ? 12 : month - 1;
  return [before, [4, 6, 9, 11].includes(before) ? 30 : 31];
}

/** "on Victory Day", "on the eve of May Day": behind any other word it is what something is about. */
export const holiday: DateReader = (tokens, at) => {
  if (tokens[at]?.capital !== true) return null;
  const [before, last, verb] = [tokens[at - 1], tokens[at - 2], tokens[at - 3]].map((token) => token?.lower ?? "");
  const isEve = before === "of" && last === "eve" && verb === "the";
  if (before !== "on" && !isEve) return null;
  for (let length = LONGEST_HOLIDAY; length > 1; length--) {
    const found = holidays.get(nameAt(tokens, at, length).replaceAll("’", "'"));
    if (found === undefined) continue;
    const [month, day] = isEve ? eveOf(found) : found;
    return { date: dateOf({ month, day }), length };
  }
  return null;
};
