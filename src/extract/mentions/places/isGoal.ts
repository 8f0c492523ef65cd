import type { Token } from "../../token.ts";

/** By these somebody is brought to where the next thing happens. */
const BRINGING = new Set(
  "taken took brought driven drove transferred delivered moved escorted flown transported convoyed extradited deported returned".split(
    " ",
  ),
);
/** "on the highway to Aktau": a way there, and not the place. */
const ROADS = new Set("highway road motorway way train bus flight route path".split(" "));
const BRINGING_REACH = 10;

/** "taken to Almaty", "driven by night to Pavlodar". */
export function isGoal(tokens: readonly Token[], from: number): boolean {
  if (tokens[from - 1]?.lower !== "to" || ROADS.has(tokens[from - 2]?.lower ?? "")) return false;
  const before = tokens.slice(Math.max(0, from - BRINGING_REACH), from - 1);
  return before.some(({ lower }) => BRINGING.has(lower));
}
