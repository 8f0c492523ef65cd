import { metonymNouns, publicPlaces, settlementNouns } from "../../lexicon/courts.ts";
import { homeWords, residence, townOffices } from "../../lexicon/discourse.ts";
import { capitals } from "../../lexicon/institutions.ts";
import { peopleNouns } from "../../lexicon/people.ts";
import type { WrittenPlace } from "../../Mention.ts";
import type { Token } from "../../token.ts";
import { type Reading, textBetween } from "../Rule.ts";

/** People of a town that somebody is said to be from; of smaller ones too many are names. */
export const LEAST_ORIGIN = 20_000;
/** "a pensioner from the Siberian city of Tomsk": words between "from" and the name. */
const LONGEST_FROM = 6;
const RESIDENCE_REACH = 5;
/** Words by which a phrase of place ends one of origin: "from a village near the city of Tomsk". */
const NO_ORIGIN = new Set(["in", "at", "near", "outside", "inside", "around", "within"]);

function isLarge({ tables }: Reading, name: string): boolean {
  const [largest] = tables.gazetteer.named(name);
  return largest !== undefined && largest.population >= LEAST_ORIGIN && largest.place.country in capitals;
}

/** "at Tashkent's request": not the town. */
export function isGovernment(tokens: readonly Token[], to: number): boolean {
  return tokens[to]?.lower === "'s" && metonymNouns.has(tokens[to + 1]?.lower ?? "");
}

/** "a teacher from Hrodna", "student N. of Arkhangelsk", "Oskemen's mothers": it may tell which court of many is meant. */
export function isOrigin(reading: Reading, from: number, to: number): boolean {
  const { tokens } = reading;
  const before = tokens[from - 1]?.lower ?? "";
  const isOwner = tokens[to]?.lower === "'s";
  if (!isOwner && before !== "from" && !(before === "of" && tokens[from - 2]?.capital === true)) return false;
  return isLarge(reading, textBetween(reading, from, to));
}

/** "two residents of Brest", "Brest resident N.", "Almaty activists". */
function isHome(reading: Reading, from: number, to: number): boolean {
  const { tokens } = reading;
  const [before, further] = [tokens[from - 1]?.lower ?? "", tokens[from - 2]?.lower ?? ""];
  if (before === "of" && homeWords.has(further)) return true;
  // Of a heading the town is that of the article.
  if (reading.passage.kind === "heading") return false;
  const next = tokens[to]?.lower ?? "";
  const isOwn = homeWords.has(next) || (peopleNouns.has(next) && tokens[to]?.capital === false);
  return isOwn && isLarge(reading, textBetween(reading, from, to));
}

/** "living in Almaty", "the group, based in Bishkek". */
function isResidence(tokens: readonly Token[], from: number): boolean {
  if (tokens[from - 1]?.lower !== "in" && tokens[from - 1]?.lower !== "of") return false;
  return tokens.slice(Math.max(0, from - RESIDENCE_REACH), from).some(({ lower }) => residence.has(lower));
}

/** "the city of Tomsk", "the main square of Tomsk". */
export function isSettled(tokens: readonly Token[], from: number): boolean {
  const [before, further] = [tokens[from - 1]?.lower ?? "", tokens[from - 2]?.lower ?? ""];
  if (settlementNouns.has(before)) return true;
  return before === "of" && (settlementNouns.has(further) || publicPlaces.has(further));
}

function isFromSettlement(tokens: readonly Token[], from: number): boolean {
  const before = tokens.slice(Math.max(0, from - LONGEST_FROM), from);
  const opening = before.findLastIndex(({ lower }) => lower === "from");
  const between = before.slice(opening + 1);
  const isPhrase = between.every(({ lower, kind }) => kind === "word" && !NO_ORIGIN.has(lower));
  return opening >= 0 && isSettled(tokens, from) && isPhrase;
}

/** What a town is by which somebody is described, whatever else stands before it; `null` where it describes nobody. */
export function sourceKindOf(reading: Reading, from: number, to: number): WrittenPlace["kind"] | null {
  const { tokens } = reading;
  if (isHome(reading, from, to)) return "home";
  // "the former akim of Semey": it may tell whose court "the city court" is.
  if (tokens[from - 1]?.lower === "of" && townOffices.has(tokens[from - 2]?.lower ?? "")) return "origin";
  return isResidence(tokens, from) || isFromSettlement(tokens, from) ? "origin" : null;
}
