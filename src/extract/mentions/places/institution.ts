import {
  courtAdjectives,
  courtMatters,
  courtNouns,
  prisonNouns,
  regionalAdjectives,
  townBuildings,
} from "../../lexicon/courts.ts";
import type { WrittenPlace } from "../../Mention.ts";
import type { Token } from "../../token.ts";

/** The longest row of words between a town and the noun of its court: "Almaty specialised inter-district administrative". */
const LONGEST = 7;

/** What a row of words behind a name makes of it. */
export interface Institution {
  kind: WrittenPlace["kind"];
  /** The word "district", "city" or "regional" says that a name stands before it, whether known or not. */
  isNamed: boolean;
}

function kindOf(noun: string, adjectives: readonly string[]): Institution["kind"] {
  if (townBuildings.has(noun)) return "town";
  if (prisonNouns.has(noun)) return "prison";
  if (adjectives.some((word) => regionalAdjectives.has(word))) return noun.startsWith("court") ? "seat" : "region";
  return adjectives.some((word) => ["district", "raion", "rayon"].includes(word)) ? "district" : "court";
}

function isNoun(word: string): boolean {
  return courtNouns.has(word) || prisonNouns.has(word) || townBuildings.has(word);
}

/** "Nukus' criminal court". */
function isBareGenitive(tokens: readonly Token[], to: number): boolean {
  return /^['’]$/u.test(tokens[to]?.text ?? "") && tokens[to - 1]?.lower.endsWith("s") === true;
}

/** Behind "Bishkek's" the name of a district may stand before the words of the court. */
function startOf(tokens: readonly Token[], to: number): number {
  if (isBareGenitive(tokens, to)) return to + 1;
  if (tokens[to]?.lower !== "'s") return to;
  let at = to + 1;
  while (at < to + 3 && tokens[at]?.capital === true && !courtAdjectives.has(tokens[at]?.lower ?? "")) at += 1;
  return at;
}

/** The court, police or prison whose words begin behind a name: "[Talgar] District Court", "[Almaty]'s Medeu district police". */
export function institutionBehind(tokens: readonly Token[], to: number): Institution | null {
  const start = startOf(tokens, to);
  const adjectives: string[] = [];
  for (let at = start; at <= start + LONGEST; at++) {
    const word = tokens[at]?.lower ?? "";
    if (isNoun(word)) {
      const isPossessed = tokens[to]?.lower === "'s";
      const isDistrict = adjectives.includes("district") && start > to + 1;
      return {
        kind: isPossessed && isDistrict ? "court" : kindOf(word, adjectives),
        isNamed: adjectives.some((each) => ["district", "raion", "city", "town", "regional"].includes(each)),
      };
    }
    // "City and District Court": one court of both.
    const isJoint = word === "and" && adjectives.length > 0 && courtAdjectives.has(tokens[at + 1]?.lower ?? "");
    if (isJoint) continue;
    if (!courtAdjectives.has(word) && word !== "supreme" && word !== "international") return null;
    adjectives.push(word === "supreme" ? "regional" : word);
  }
  return null;
}

/** Words between the noun of a court and its "of" or "in": "Court No. 2 of", "police department of the city of". */
const BETWEEN = new Set([
  "no",
  ".",
  "№",
  "the",
  "of",
  "city",
  "town",
  "district",
  "village",
  "for",
  "in",
  "and",
  "'s",
  "at",
  "near",
  "outside",
]);
/** Words that bind the noun of a court or prison to its place. */
const LINKS = new Set(["of", "in", "for", "at", "near", "outside"]);

/** "the colony in Zarechny, near [Almaty]": the town beside a prison is where it lies. */
function isBesidePrison(tokens: readonly Token[], from: number): boolean {
  if (!LINKS.has(tokens[from - 1]?.lower ?? "") || tokens[from - 2]?.text !== ",") return false;
  let name = from - 2;
  while (tokens[name - 1]?.capital === true) name -= 1;
  return name < from - 2 && institutionBefore(tokens, name) === "prison";
}

/** The court, police or prison whose words end before a name: "administrative court of [Taraz]", "Court No. 2 of [Almaty]". */
export function institutionBefore(tokens: readonly Token[], from: number): Institution["kind"] | null {
  const preposition = tokens[from - 1]?.lower ?? "";
  if (!BETWEEN.has(preposition)) return null;
  if (isBesidePrison(tokens, from)) return "prison";
  let linked = false;
  for (let at = from - 1; at >= Math.max(0, from - LONGEST); at--) {
    const { lower: word = "", kind } = tokens[at] ?? {};
    linked ||= LINKS.has(word);
    if (!linked && word !== "city" && word !== "town" && word !== "the" && word !== "village") return null;
    if (linked && (isNoun(word) || word === "affairs")) return kindBefore(tokens, at, word);
    const describesTown = TOWN_NOUNS.has(tokens[at + 1]?.lower ?? "") && /^\p{Ll}/u.test(word);
    const isBetween = BETWEEN.has(word) || courtMatters.has(word) || prisonWords.has(word);
    if (!isBetween && kind !== "number" && !describesTown) return isJudgeBefore(tokens, at) ? "court" : null;
  }
  return null;
}

/** "the eastern city of": a word that describes the town. */
const TOWN_NOUNS = new Set(["city", "town", "village", "district"]);
/** A judge sits where the court is: "Judge N. N. in [Taraz]", "Judge N. of [Elista]". */
const LONGEST_NAME = 4;

function isJudgeBefore(tokens: readonly Token[], last: number): boolean {
  for (let at = last; at > last - LONGEST_NAME; at--) {
    if (tokens[at]?.lower === "judge") return true;
    if (tokens[at]?.capital !== true && tokens[at]?.text !== ".") return false;
  }
  return false;
}

const prisonWords = new Set([
  "centre",
  "center",
  "facility",
  "station",
  "office",
  "ward",
  "cell",
  "cells",
  "department",
]);

const BARE = new Set(["in", "to", "of"]);

function kindBefore(tokens: readonly Token[], at: number, noun: string): Institution["kind"] | null {
  const adjectives = [tokens[at - 1], tokens[at - 2], tokens[at - 3]].map((token) => token?.lower ?? "");
  if (noun.startsWith("judge")) return null;
  if (noun.startsWith("department") && !adjectives.includes("police")) return "town";
  if (townBuildings.has(noun)) return "town";
  // "two years in prison in Minsk" is where the court sat; "in a prison in Minsk" is where somebody is held.
  if (prisonNouns.has(noun)) return BARE.has(adjectives[0] ?? "") ? "town" : "prison";
  // "the Supreme Court in [Tashkent]": where it sits.
  const isOfSeat = tokens[at + 1]?.lower !== "in";
  return isOfSeat &&
    noun.startsWith("court") &&
    adjectives.some((word) => word === "supreme" || regionalAdjectives.has(word))
    ? "seat"
    : "court";
}
