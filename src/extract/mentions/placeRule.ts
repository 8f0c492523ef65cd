import { regionNouns, settlementNouns } from "../lexicon/courts.ts";
import { capitals } from "../lexicon/institutions.ts";
import { months, weekdays } from "../lexicon/months.ts";
import type { Token } from "../token.ts";
import { isBeforeFront } from "./front.ts";
import { capitalAt, highestCourtAt } from "./places/capitalPlace.ts";
import { titleKindOf } from "./places/headingPlace.ts";
import { institutionBehind } from "./places/institution.ts";
import { isName } from "./places/isName.ts";
import { knownPrisonAt } from "./places/knownPrisonAt.ts";
import { LEAST_ORIGIN } from "./places/originPlace.ts";
import { placeSighting } from "./places/placeSighting.ts";
import { readName } from "./places/readName.ts";
import { type Reading, type Rule, type Sighting, scan } from "./Rule.ts";

/** The longest name of a town, in tokens: "St. Petersburg" has three. */
const LONGEST = 3;

/** "St. Petersburg": the stop belongs to the name. */
function isNameOrSaint(tokens: readonly Token[], from: number, to: number): boolean {
  const isSaint = tokens[from]?.lower === "st" && tokens[from + 1]?.text === ".";
  return isSaint ? to === from + 3 && isName(tokens[from + 2]) : tokens.slice(from, to).every(isName);
}

function endsName(tokens: readonly Token[], to: number): boolean {
  const next = tokens[to]?.lower ?? "";
  const isUnit = regionNouns.has(next) || next === "city" || next === "town";
  return !isName(tokens[to]) || isUnit || institutionBehind(tokens, to) !== null;
}

/** "In Kaliningrad N. N. was fined": a name without a comma behind the town that opens the passage. */
function opensBeforeName({ tokens, tables }: Reading, at: number): boolean {
  if (tokens[at - 1]?.lower !== "in" || !tokens.slice(0, at).every(isBeforeFront)) return false;
  const [largest] = tables.gazetteer.named(tokens[at]?.text ?? "");
  return largest !== undefined && largest.population >= LEAST_ORIGIN && largest.place.country in capitals;
}

/** "on Saturday Tbilisi City Court": when it was is no part of the name behind it. */
function isTime(token: Token | undefined): boolean {
  return token?.capital === true && (token.lower in weekdays || token.lower in months);
}

function nameAt(reading: Reading, at: number): Sighting | null {
  const { tokens } = reading;
  if (!isName(tokens[at]) || (isTime(tokens[at]) && isName(tokens[at + 1]))) return null;
  const isTitle = titleKindOf(reading, at, at + 1) !== null;
  if (
    isName(tokens[at - 1]) &&
    !isTime(tokens[at - 1]) &&
    !isTitle &&
    !settlementNouns.has(tokens[at - 1]?.lower ?? "")
  )
    return null;
  for (let to = Math.min(at + LONGEST, tokens.length); to > at; to--) {
    if (!isNameOrSaint(tokens, at, to)) continue;
    const isSingle = to === at + 1;
    const isWhole = endsName(tokens, to) || (isSingle && (isTitle || opensBeforeName(reading, at)));
    const value = isWhole ? readName(reading, at, to) : null;
    if (value !== null) return placeSighting(reading, at, to, value.kind, value);
  }
  return null;
}

/** Towns, regions and courts' places, where the grammar lets a place stand. */
export const placeRule: Rule = (reading) =>
  scan(reading.tokens, (at) => {
    // Without a capital it is none of these but "the capital".
    if (reading.tokens[at]?.capital !== true) return capitalAt(reading, at);
    return capitalAt(reading, at) ?? highestCourtAt(reading, at) ?? knownPrisonAt(reading, at) ?? nameAt(reading, at);
  });
