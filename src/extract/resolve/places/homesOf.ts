import { courtAdjectives, courtNouns, localAdjectives, townBuildings } from "../../lexicon/courts.ts";
import { isFrom } from "../../Mention.ts";
import type { Read } from "../../stage3Mentions.ts";
import type { CarriedPlace } from "./CarriedPlace.ts";
import { type Landmark, landmarkOf, placesOf } from "./Landmark.ts";
import type { Setting } from "./Setting.ts";

const AT_HOME = "town of the resident it tells of";
const OF_COURT = "town told before the unnamed court";
const TAKEN_UP = "town that “there” or “that city” takes up";
/** "There was": of no place. */
const EXISTENCE = new Set("is are was were has have had will would may might can could 's".split(" "));
/** Words between "the city" and its court. */
const LONGEST_COURT = 6;
const TOWN_NOUNS = new Set(["city", "town", "village"]);
const BEHIND_COURT = new Set(["of", "in"]);

/** "the regional court", "the city's administrative court": it is that of a town told elsewhere. */
function tellsOfUnnamedCourt({ tokens }: Read): boolean {
  return tokens.some(({ lower }, at) => {
    if (lower !== "the" || !localAdjectives.has(tokens[at + 1]?.lower ?? "")) return false;
    const behind = tokens.slice(at + 2, at + 2 + LONGEST_COURT);
    const court = behind.findIndex((token) => token.lower === "court");
    const isWhole = behind
      .slice(0, Math.max(court, 0))
      .every((token) => courtAdjectives.has(token.lower) || token.lower === "'s");
    return court >= 0 && isWhole && !BEHIND_COURT.has(behind[court + 1]?.lower ?? "");
  });
}

function concluded(landmark: Landmark, rule: string): CarriedPlace {
  return { landmark, rule, basis: "inferred" };
}

/** "who lives in Almaty, was picked up there", "in Almaty, where he was detained": something happens in the town told of. */
function takesUp({ tokens }: Read, { mention }: Landmark): boolean {
  return tokens.some(({ lower, start }, at) => {
    if (start < mention.end) return false;
    if (lower === "where") return tokens[at - 1]?.text === "," && (tokens[at - 2]?.end ?? 0) === mention.end;
    return lower === "there" && !EXISTENCE.has(tokens[at + 1]?.lower ?? "");
  });
}

const OWNERS = new Set(["his", "her", "their"]);

/** "was tried in his home town". */
function tellsOfHomeTown({ tokens }: Read): boolean {
  return tokens.some(({ lower }, at) => {
    const isHome = ["home", "native"].includes(lower) && OWNERS.has(tokens[at - 1]?.lower ?? "");
    return (
      (isHome && TOWN_NOUNS.has(tokens[at + 1]?.lower ?? "")) ||
      (lower === "hometown" && OWNERS.has(tokens[at - 1]?.lower ?? ""))
    );
  });
}

/** "the court in that city": the town told last. */
function tellsOfThatTown({ tokens }: Read): boolean {
  return tokens.some(({ lower }, at) => lower === "that" && TOWN_NOUNS.has(tokens[at + 1]?.lower ?? ""));
}

/** "A court there", "was taken by the police there": of the town the passage before names. */
function tellsOfCourtThere({ tokens }: Read): boolean {
  return tokens.some(({ lower }, at) => lower === "there" && isActor(tokens[at - 1]?.lower ?? ""));
}

function isActor(word: string): boolean {
  return courtNouns.has(word) || townBuildings.has(word);
}

/** Towns of any kind; prisons stand where others were sentenced. */
function townsOf(read: Read, setting: Setting): Landmark[] {
  return placesOf(read)
    .filter(({ mention: { value } }) => value.kind !== "region" && value.kind !== "prison")
    .map(({ mention }) => landmarkOf(mention, setting));
}

/** Where a passage plays by the towns it names beside. */
export interface Home {
  /** Its own words point to a town told before: "the regional court", "was picked up there". */
  pointed: CarriedPlace | null;
  /** Where its people live, should nothing else tell: "Brest resident N. was jailed". */
  home: CarriedPlace | null;
  /** Whom its paragraph has brought in so far. */
  stranger: Stranger | null;
}

/** Somebody whom a paragraph says to be from a town. */
export interface Stranger {
  from: Landmark;
  /** Where the paragraph begins. */
  opening: number;
}

export const NO_HOME: Home = { pointed: null, home: null, stranger: null };

/** The one town a passage names; `null` where it names several. */
function onlyTown(towns: readonly Landmark[]): Landmark | null {
  const [first = null] = towns;
  return towns.every(({ place }) => place?.id === first?.place?.id) ? first : null;
}

/** The towns that each passage, or its paragraph before it, names beside. */
export function homesOf(reads: readonly Read[], setting: Setting): Home[] {
  let paragraph = -1;
  let last: Landmark | null = null;
  let opening = 0;
  let stranger: Stranger | null = null;
  let home: CarriedPlace | null = null;
  let atHome: CarriedPlace | null = null;
  return reads.map((read) => {
    if (read.passage.kind === "furniture") return NO_HOME;
    if (read.passage.paragraph !== paragraph)
      [last, home, atHome, stranger, opening] = [null, null, null, null, read.passage.start];
    paragraph = read.passage.paragraph;
    const towns = townsOf(read, setting);
    const own = onlyTown(towns);
    if (towns.length > 0) last = own;
    const from = towns.find(({ mention: { value } }) => isFrom(value));
    if (from !== undefined) stranger = { from, opening };
    const isOfCourt = last !== null && tellsOfUnnamedCourt(read);
    const isTakenUp =
      (own !== null && takesUp(read, own)) || tellsOfThatTown(read) || (own === null && tellsOfCourtThere(read));
    const rule = isOfCourt ? OF_COURT : TAKEN_UP;
    const isHome = towns.some(({ mention }) => mention.value.kind === "home");
    if (towns.some(({ mention }) => !isFrom(mention.value))) atHome = null;
    if (stranger !== null && tellsOfHomeTown(read)) atHome = concluded(stranger.from, TAKEN_UP);
    if (towns.length > 0) home = own !== null && isHome ? concluded(own, AT_HOME) : null;
    return {
      pointed: last !== null && (isOfCourt || isTakenUp) ? concluded(last, rule) : atHome,
      home,
      stranger,
    };
  });
}
