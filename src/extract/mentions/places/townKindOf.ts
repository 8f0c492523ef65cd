import { sightNouns } from "../../lexicon/courts.ts";
import type { WrittenPlace } from "../../Mention.ts";
import type { Reading } from "../Rule.ts";
import { headingKindOf, titleKindOf } from "./headingPlace.ts";
import { isGoal } from "./isGoal.ts";
import { isHomeIn } from "./isHomeIn.ts";
import { isJoined } from "./isJoined.ts";
import { isName } from "./isName.ts";
import { BEFORE_PLACE, isWithin } from "./isWithin.ts";
import { isGovernment, isOrigin, isSettled, sourceKindOf } from "./originPlace.ts";
import { ownsPlace } from "./ownsPlace.ts";

/** What a known town is to what is told, by the words beside it; `null` where it is no place of anything. */
export function townKindOf(reading: Reading, from: number, to: number): WrittenPlace["kind"] | null {
  const { tokens } = reading;
  const next = tokens[to]?.lower ?? "";
  if (sightNouns.has(next)) return null;
  const heading = headingKindOf(reading, from, to);
  if (heading !== null) return heading;
  if (isGovernment(tokens, to)) return null;
  if (ownsPlace(tokens, to) || isHomeIn(tokens, from, to)) return "town";
  const source = sourceKindOf(reading, from, to);
  if (source !== null) return source;
  const isOfRegion = tokens[from - 1]?.lower === "'s" && isName(tokens[from - 2]);
  if (isOfRegion || isSettled(tokens, from) || isWithin(tokens, from)) return "town";
  // "at the Dushanbe airport" is an institution; "in the Talgar area" is the town all the same.
  if (tokens[from - 1]?.lower === "the" && BEFORE_PLACE.has(tokens[from - 2]?.lower ?? "") && next === "area")
    return "town";
  if (isJoined(reading, from, to)) return "town";
  if (isGoal(tokens, from)) return "goal";
  if (isOrigin(reading, from, to)) return "origin";
  return titleKindOf(reading, from, to);
}
