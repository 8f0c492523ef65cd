import { cityDistricts, courtAdjectives, courtNouns, regionNouns } from "../lexicon/courts.ts";
import { countries, functionWords } from "../lexicon/institutions.ts";
import type { WrittenPlace } from "../Mention.ts";
import type { Token } from "../token.ts";
import { type Reading, type Rule, type Sighting, scan, spanOf } from "./Rule.ts";

/** What may stand before a town that is where something happens; "from" tells where somebody comes from. */
const BEFORE_PLACE = new Set(["in", "at", "near", "outside", "and", ",", "(", ":", "-", "–", "—", "/"]);
/** Nouns before "of" a town; "a native of" and "mayor of" tell of somebody, not of something that happens. */
const OF_PLACE = new Set([
  "city",
  "town",
  "village",
  "centre",
  "center",
  "outskirts",
  "streets",
  "airport",
  "department",
]);
/** What follows a town that opens a passage by itself: "ORAL, Kazakhstan --", "Shymkent:". */
const AFTER_DATELINE = new Set([",", "-", "–", "—", "(", ":", "/"]);
const QUOTES = /^["“”„«»'‘’]/u;
/** The longest name of a town, in tokens. */
const LONGEST = 3;

function sighting(reading: Reading, from: number, to: number, rule: string, value: WrittenPlace): Sighting {
  return { from, to, mention: { kind: "place", rule, value, ...spanOf(reading.tokens, from, to) } };
}

function isName(token: Token | undefined): boolean {
  return token?.kind === "word" && token.capital && !functionWords.has(token.lower);
}

/** "the capital", "the Kazakh capital": which town it is, the country of the article decides. */
function capitalAt(reading: Reading, at: number): Sighting | null {
  const { tokens } = reading;
  if (tokens[at]?.lower !== "the") return null;
  const noun = tokens[at + 1]?.lower === "capital" ? at + 1 : tokens[at + 2]?.lower === "capital" ? at + 2 : null;
  if (noun === null || (noun === at + 2 && !isName(tokens[at + 1]))) return null;
  return sighting(reading, at, noun + 1, "capital", { name: "", kind: "capital" });
}

/** Whether the words from `at` on are those of a court or a police department. */
function isCourt(tokens: readonly Token[], at: number): boolean {
  let noun = at;
  while (noun < at + 4 && courtAdjectives.has(tokens[noun]?.lower ?? "")) noun += 1;
  return courtNouns.has(tokens[noun]?.lower ?? "");
}

/** "court in Taraz", "district court of Talgar": the place of the court that acts. */
function isBehindCourt(tokens: readonly Token[], at: number): boolean {
  const preposition = tokens[at - 1]?.lower ?? "";
  return (preposition === "in" || preposition === "of") && courtNouns.has(tokens[at - 2]?.lower ?? "");
}

/** "14:20 Almaty", "| Osh |", "### Taraz": between marks or numbers, in a line of its own, a town is a head or a cell. */
function standsAlone(tokens: readonly Token[], from: number, to: number): boolean {
  const isOpen = (token: Token | undefined) =>
    token === undefined || token.kind === "number" || (token.kind === "mark" && !QUOTES.test(token.text));
  return isOpen(tokens[from - 1]) && isOpen(tokens[to]);
}

function kindOf(tokens: readonly Token[], from: number, to: number): WrittenPlace["kind"] | null {
  if (isCourt(tokens, to) || isBehindCourt(tokens, from)) return "court";
  const next = tokens[to]?.lower ?? "";
  if (next === "district" || next === "street" || next === "avenue") return null;
  const isOfTown = tokens[from - 1]?.lower === "of" && OF_PLACE.has(tokens[from - 2]?.lower ?? "");
  const isDateline = from === 0 && AFTER_DATELINE.has(next);
  return isDateline || isOfTown || standsAlone(tokens, from, to) || BEFORE_PLACE.has(tokens[from - 1]?.lower ?? "")
    ? "town"
    : null;
}

/** A run of capitals that names a region, a town, or the district of a city whose court acts. */
function readName(reading: Reading, from: number, to: number): WrittenPlace | null {
  const { tokens, tables, article } = reading;
  const { start, end } = spanOf(tokens, from, to);
  const name = article.slice(start, end);
  if (name.toLowerCase() in countries) return null;
  if (regionNouns.has(tokens[to]?.lower ?? "")) {
    const region = `${name} Region`;
    return tables.gazetteer.named(region).length > 0 ? { name: region, kind: "region" } : null;
  }
  const kind = kindOf(tokens, from, to);
  if (kind === null) return null;
  const city = kind === "court" ? cityDistricts[name.toLowerCase()] : undefined;
  if (city !== undefined) return { name: city, kind };
  return tables.gazetteer.named(name).length > 0 ? { name, kind } : null;
}

function nameAt(reading: Reading, at: number): Sighting | null {
  const { tokens } = reading;
  if (!isName(tokens[at]) || isName(tokens[at - 1])) return null;
  for (let to = Math.min(at + LONGEST, tokens.length); to > at; to--) {
    if (!tokens.slice(at, to).every(isName)) continue;
    const isWhole = !isName(tokens[to]) || isCourt(tokens, to) || regionNouns.has(tokens[to]?.lower ?? "");
    const value = isWhole ? readName(reading, at, to) : null;
    if (value !== null) return sighting(reading, at, to, value.kind, value);
  }
  return null;
}

/** Towns, regions and courts' places the gazetteer knows, where the grammar lets a place stand. */
export const placeRule: Rule = (reading) => scan(reading.tokens, (at) => capitalAt(reading, at) ?? nameAt(reading, at));
