import { countries, functionWords, institutionNouns } from "../lexicon/institutions.ts";
import type { Token } from "../token.ts";
import { type Reading, type Rule, type Sighting, scan, spanOf } from "./Rule.ts";

const PLACE_PREPOSITIONS = new Set([
  "in",
  "at",
  "near",
  "from",
  "of",
  "to",
  "outside",
  "around",
  "and",
  ",",
  "(",
  ":",
  "-",
]);
/** The longest name of a town, in tokens. */
const LONGEST = 3;

function sighting(reading: Reading, from: number, to: number, rule: string, capital = false): Sighting {
  const span = spanOf(reading.tokens, from, to);
  const name = reading.article.slice(span.start, span.end);
  return { from, to, mention: { kind: "place", rule, value: { name, capital }, ...span } };
}

function isName(token: Token | undefined): boolean {
  return token?.kind === "word" && token.capital;
}

/** "the capital", "the Kazakh capital": which town it is, the country of the article decides. */
function capitalAt(reading: Reading, at: number): Sighting | null {
  const { tokens } = reading;
  if (tokens[at]?.lower !== "the") return null;
  const noun = tokens[at + 1]?.lower === "capital" ? at + 1 : tokens[at + 2]?.lower === "capital" ? at + 2 : null;
  if (noun === null || (noun === at + 2 && !isName(tokens[at + 1]))) return null;
  return sighting(reading, at, noun + 1, "capital", true);
}

/** A run of capitals that is a town as a whole, or a town before the noun of its court or district. */
function townAt(reading: Reading, at: number): Sighting | null {
  const { tokens, tables } = reading;
  const previous = tokens[at - 1];
  if (!isName(tokens[at]) || (isName(previous) && !functionWords.has(previous?.lower ?? ""))) return null;
  for (let to = at + LONGEST; to > at; to--) {
    if (!tokens.slice(at, to).every(isName) || to > tokens.length) continue;
    const next = tokens[to];
    if (isName(next) && !institutionNouns.has(next?.lower ?? "")) continue;
    const { start, end } = spanOf(tokens, at, to);
    const name = reading.article.slice(start, end);
    if (name.toLowerCase() in countries || tables.gazetteer.named(name).length === 0) continue;
    const before = tokens[at - 1]?.lower ?? "";
    const isCourt = institutionNouns.has(next?.lower ?? "") && next?.lower !== "street";
    if (PLACE_PREPOSITIONS.has(before) || isCourt || at === 0) return sighting(reading, at, to, "town");
  }
  return null;
}

/** Towns and regions the gazetteer knows, where the grammar lets a place stand. */
export const placeRule: Rule = (reading) => scan(reading.tokens, (at) => capitalAt(reading, at) ?? townAt(reading, at));
