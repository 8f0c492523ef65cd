import { numeralValue } from "../../lexicon/numerals.ts";
import type { Token } from "../../token.ts";

const ROUND: Readonly<Record<string, number>> = { hundred: 100, thousand: 1000 };

/** A number of people, in one word or several: "seven", "two dozen", "half a dozen", "a couple of", "a". */
export function numberAt(tokens: readonly Token[], at: number): { to: number; count: number } | null {
  const words = [0, 1, 2].map((step) => tokens[at + step]?.lower ?? "");
  const [word = "", next = "", after = ""] = words;
  if (word === "half" && next === "a" && after === "dozen") return { to: at + 3, count: 6 };
  if (word === "a" && (next === "couple" || next === "pair") && after === "of") return { to: at + 3, count: 2 };
  if (word === "a" && next === "dozen") return { to: at + 2, count: 12 };
  if (word === "a" && next === "score" && after === "of") return { to: at + 3, count: 20 };
  // "a hundred", "two hundred".
  const unit = ROUND[next];
  const units = word === "a" ? 1 : numeralValue(word);
  if (unit !== undefined && units !== null && units < 100) return { to: at + 2, count: units * unit };
  const count = numeralValue(word);
  if (count !== null && next === "dozen") return { to: at + 2, count: count * 12 };
  // "52-year-old", "3-4 people".
  if (tokens[at + 1]?.text === "-") return null;
  return count === null || count === 0 ? null : { to: at + 1, count };
}
