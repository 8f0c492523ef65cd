import { citiesWithDistrict, soundsLikeDistrict } from "../lexicon/cityDistricts.ts";
import { courtAdjectives, regionNouns, settlementNouns, sightNouns, townAdjectives } from "../lexicon/courts.ts";
import { isGivenName } from "../lexicon/givenNames.ts";
import { capitals, countries, functionWords, nationalities } from "../lexicon/institutions.ts";
import { knownPrisons, prisonOpenings } from "../lexicon/knownPrisons.ts";
import { months } from "../lexicon/months.ts";
import type { WrittenPlace } from "../Mention.ts";
import { isGap, type Token } from "../token.ts";
import { capitalAt, highestCourtAt } from "./capitalPlace.ts";
import { isBeforeFront } from "./front.ts";
import { headingKindOf, titleKindOf } from "./headingPlace.ts";
import { institutionBefore, institutionBehind } from "./institution.ts";
import { isGovernment, isOrigin, isSettled, LEAST_ORIGIN, sourceKindOf } from "./originPlace.ts";
import { type Reading, type Rule, type Sighting, scan, spanOf, textBetween } from "./Rule.ts";

/** What may stand before a town that is where something happens; "from" tells where somebody comes from. */
const BEFORE_PLACE = new Set(["in", "at", "near", "outside", "inside", "around", "within", "(", ":", "-", "–", "—"]);
/** Between two places, or two parts of the line of a list. */
const JOINTS = new Set(["and", "or", "&", ",", "/", "|", ";"]);

function isJoint(token: Token | undefined): boolean {
  return token !== undefined && (JOINTS.has(token.lower) || isGap(token));
}

/** Behind the last part of a line: "N., mechanic, Petropavl." */
const ENDS_PART = new Set(["", "(", ":", "."]);
/** By these somebody is brought to where the next thing happens. */
const BRINGING = new Set(
  "taken took brought driven drove transferred delivered moved escorted flown transported convoyed extradited deported returned".split(
    " ",
  ),
);
const BRINGING_REACH = 10;
/** The longest name of a town, in tokens: "St. Petersburg" has three. */
const LONGEST = 3;
/** People of a city whose name means the city before it means a district of another. */
const LEAST_CITY = 100_000;

function sighting(reading: Reading, from: number, to: number, rule: string, value: WrittenPlace): Sighting {
  return { from, to, mention: { kind: "place", rule, value, ...spanOf(reading.tokens, from, to) } };
}

function isName(token: Token | undefined): boolean {
  return token?.kind === "word" && token.capital && !functionWords.has(token.lower);
}

/** "Akrestsina this week received": a prison everybody knows by its name. */
function knownPrisonAt(reading: Reading, at: number): Sighting | null {
  const { tokens } = reading;
  if (!prisonOpenings.has(tokens[at]?.lower ?? "") || !isName(tokens[at])) return null;
  for (const to of [at + 2, at + 1]) {
    if (to > tokens.length) continue;
    const city = knownPrisons[textBetween(reading, at, to).toLowerCase()];
    if (city !== undefined) return sighting(reading, at, to, "known prison", { name: city, kind: "prison" });
  }
  return null;
}

function isKnown({ tables }: Reading, name: string): boolean {
  return tables.gazetteer.named(name).some(({ place }) => place.kind !== "region");
}

/** "Medeu police", "Narimanov court": named after a part of a city, though it be a lesser town elsewhere. */
function isOfDistrict({ tables }: Reading, name: string): boolean {
  const [largest] = tables.gazetteer.named(name);
  const isCity = largest !== undefined && largest.population >= LEAST_CITY;
  return soundsLikeDistrict(name) || (citiesWithDistrict(name).length > 0 && !isCity);
}

/** "Minsk Central District Court", "Tashkent Mirobod district court": the city stands before its district. */
function isDistrictBehindCity(reading: Reading, from: number, to: number): boolean {
  if (to === from + 1 || isKnown(reading, textBetween(reading, from, to))) return false;
  return (
    isKnown(reading, reading.tokens[from]?.text ?? "") && isOfDistrict(reading, textBetween(reading, from + 1, to))
  );
}

/** In the row of a table a court may be told by its district or region alone: "| Lida district |". */
function courtOfRow({ tokens }: Reading, from: number, to: number): WrittenPlace["kind"] | null {
  const [before, noun, behind] = [tokens[from - 1], tokens[to]?.lower, tokens[to + 1]];
  const isBar = (token: Token | undefined) => token?.text === "|" || (token !== undefined && isGap(token));
  if (!isBar(before) || (!isBar(behind) && behind?.text !== ",")) return null;
  return noun === "district" ? "district" : noun === "region" ? "seat" : noun === "city" ? "court" : null;
}

/** "Astana and Almaty", "April 3, Astana, N.": a name that joins another place, or a whole part of a line. */
function isJoined(reading: Reading, from: number, to: number): boolean {
  const { tokens } = reading;
  if (!isJoint(tokens[from - 1])) return false;
  const next = tokens[to]?.lower ?? "";
  // "His wife, Olga, had no case brought against her."
  if (to === from + 1 && isGivenName(tokens[from]?.text ?? "")) return false;
  const isPart = tokens[from - 1]?.lower !== "and" && (ENDS_PART.has(next) || isJoint(tokens[to]));
  const previous = tokens[from - 2];
  return isPart || (isName(previous) && previous !== undefined && isKnown(reading, previous.text));
}

/** "taken to Almaty", "driven by night to Pavlodar". */
function isGoal(tokens: readonly Token[], from: number): boolean {
  if (tokens[from - 1]?.lower !== "to") return false;
  const before = tokens.slice(Math.max(0, from - BRINGING_REACH), from - 1);
  return before.some(({ lower }) => BRINGING.has(lower));
}

/** "in Taraz", "in downtown Baku", "in his native Semey". */
function isWithin(tokens: readonly Token[], from: number): boolean {
  if (!townAdjectives.has(tokens[from - 1]?.lower ?? "")) return BEFORE_PLACE.has(tokens[from - 1]?.lower ?? "");
  return [tokens[from - 2], tokens[from - 3]].some((token) => token !== undefined && BEFORE_PLACE.has(token.lower));
}

/** How many words the name of a part of a town has at most. */
const LONGEST_PART = 3;

/** "Shymkent's Karatau District", "Baku's Surakhani settlement": a part of the town, by its name. */
function ownsPlace(tokens: readonly Token[], to: number): boolean {
  if (tokens[to]?.lower !== "'s" || !isName(tokens[to + 1])) return false;
  const behind = tokens.slice(to + 2, to + 2 + LONGEST_PART);
  const noun = behind.findIndex(({ lower }) => sightNouns.has(lower) || settlementNouns.has(lower));
  return noun >= 0 && behind.slice(0, noun).every(isName);
}

function townKindOf(reading: Reading, from: number, to: number): WrittenPlace["kind"] | null {
  const { tokens } = reading;
  const next = tokens[to]?.lower ?? "";
  if (sightNouns.has(next)) return null;
  const heading = headingKindOf(reading, from, to);
  if (heading !== null) return heading;
  if (isGovernment(tokens, to)) return null;
  if (ownsPlace(tokens, to)) return "town";
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

/** "Almaty Region", "Gorno-Badakhshan Autonomous Region", "Tatarstan". */
function regionOf(reading: Reading, from: number, to: number): WrittenPlace | null {
  const { tokens, tables } = reading;
  const name = textBetween(reading, from, to);
  const next = tokens[to]?.lower ?? "";
  const isNamed = regionNouns.has(next) || (next === "autonomous" && regionNouns.has(tokens[to + 1]?.lower ?? ""));
  const names = isNamed ? [`${name} Region`, `${name} Oblast`, `${name} Krai`, `${name} Province`, name] : [name];
  const isRegion = (each: string) => tables.gazetteer.named(each).some(({ place }) => place.kind === "region");
  const found = names.find(isRegion);
  if (found === undefined) return null;
  if (isGoal(tokens, from)) return { name: found, kind: "goal" };
  return isNamed || BEFORE_PLACE.has(tokens[from - 1]?.lower ?? "") ? { name: found, kind: "region" } : null;
}

/** A run of capitals that names a region, a town, or the district of a city whose court acts. */
function readName(reading: Reading, from: number, to: number): WrittenPlace | null {
  const { tokens } = reading;
  const words = tokens.slice(from, to).map(({ lower }) => lower);
  // "MARCH." heads the month of a chronicle.
  const isOther = (word: string) =>
    word in countries || word in nationalities || word in months || courtAdjectives.has(word);
  if (words.every(isOther)) return null;
  const name = textBetween(reading, from, to);
  const institution = institutionBehind(tokens, to);
  if (institution !== null) {
    if (isDistrictBehindCity(reading, from, to)) return { name: tokens[from]?.text ?? "", kind: "court" };
    if (institution.kind === "seat" || institution.kind === "region") return { name, kind: institution.kind };
    if (isOfDistrict(reading, name)) return { name, kind: "district" };
    if (institution.isNamed || isKnown(reading, name)) return { name, kind: institution.kind };
  }
  const row = courtOfRow(reading, from, to);
  if (row !== null) return { name, kind: row };
  const region = regionOf(reading, from, to);
  if (region !== null) return region;
  const before = institutionBefore(tokens, from);
  if (before === "seat") return { name, kind: before };
  if (!isKnown(reading, name)) return null;
  const kind = before ?? townKindOf(reading, from, to);
  return kind === null ? null : { name, kind };
}

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

function nameAt(reading: Reading, at: number): Sighting | null {
  const { tokens } = reading;
  if (!isName(tokens[at])) return null;
  const isTitle = titleKindOf(reading, at, at + 1) !== null;
  if (isName(tokens[at - 1]) && !isTitle && !settlementNouns.has(tokens[at - 1]?.lower ?? "")) return null;
  for (let to = Math.min(at + LONGEST, tokens.length); to > at; to--) {
    if (!isNameOrSaint(tokens, at, to)) continue;
    const isSingle = to === at + 1;
    const isWhole = endsName(tokens, to) || (isSingle && (isTitle || opensBeforeName(reading, at)));
    const value = isWhole ? readName(reading, at, to) : null;
    if (value !== null) return sighting(reading, at, to, value.kind, value);
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
