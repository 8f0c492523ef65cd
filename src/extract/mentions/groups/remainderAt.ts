import type { Token } from "../../token.ts";
import type { FoundGroup } from "./FoundGroup.ts";
import { numberAt } from "./numberAt.ts";
import { endOfWhole } from "./partAt.ts";
import { endOfNoun, FINITE, isClosed } from "./peopleNoun.ts";

/** "all but seven", "everybody except two of them": the rest of those told of before, less so many. */
export function exceptAt(tokens: readonly Token[], at: number): FoundGroup | null {
  const ofThem = tokens[at + 1]?.lower === "of" && tokens[at + 2]?.lower === "them" ? at + 3 : at + 1;
  const link = tokens[ofThem]?.lower ?? "";
  if (!ALL.has(tokens[at]?.lower ?? "") || !["but", "except"].includes(link)) return null;
  const number = numberAt(tokens, tokens[ofThem + 1]?.lower === "for" ? ofThem + 2 : ofThem + 1);
  if (number === null) return null;
  const whole = tokens[number.to]?.lower === "of" ? endOfWhole(tokens, number.to + 1) : endOfNoun(tokens, number.to);
  if (whole === null && !isClosed(tokens, number.to)) return null;
  return { to: whole ?? number.to, count: null, partOf: "remainder", except: number.count };
}

const ALL = new Set(["all", "everyone", "everybody"]);

/** "the rest", "all the others", "everybody else": as many as are left of those told of before. */
export function remainderAt(tokens: readonly Token[], at: number): FoundGroup | null {
  const words = [0, 1, 2].map((step) => tokens[at + step]?.lower ?? "");
  const start = words[0] === "all" ? 1 : 0;
  const isElse = ["everyone", "everybody"].includes(words[0] ?? "") && words[1] === "else";
  const isRest = words[start] === "the" && ["rest", "others", "remainder"].includes(words[start + 1] ?? "");
  if (!isElse && !isRest) return null;
  const to = at + (isElse ? 2 : start + 2);
  // "all the others, 31 people, were": the number says how many that is.
  const number = tokens[to]?.text === "," ? numberAt(tokens, to + 1) : null;
  const noun = number === null ? null : endOfNoun(tokens, number.to);
  if (number !== null && noun !== null && tokens[noun]?.text === ",")
    return { to: noun + 1, count: number.count, partOf: "rest" };
  const ofThem = tokens[to]?.lower === "of" && tokens[to + 1]?.lower === "them" ? to + 2 : to;
  const isPeople = isElse || isClosed(tokens, ofThem) || FINITE.has(tokens[ofThem]?.lower ?? "");
  return isPeople ? { to: ofThem, count: null, partOf: "remainder" } : null;
}
