import { regionNouns } from "../../lexicon/courts.ts";
import { countries, nationalities } from "../../lexicon/institutions.ts";
import { regionsByAdjective } from "../../lexicon/regionCentres.ts";
import type { WrittenPlace } from "../../Mention.ts";
import { ofWord } from "../../ofWord.ts";
import type { Token } from "../../token.ts";
import { type Reading, type Sighting, spanOf, textBetween } from "../Rule.ts";
import { isKnown } from "./isKnown.ts";
import { isName } from "./isName.ts";

/** The longest name of a region or country behind "the capital of". Tokens. */
const LONGEST = 2;

function capital({ tokens }: Reading, from: number, to: number, rule: string, name = ""): Sighting {
  const value: WrittenPlace = { name, kind: "capital" };
  return { from, to, mention: { kind: "place", rule, value, ...spanOf(tokens, from, to) } };
}

function isRegion({ tables }: Reading, name: string): boolean {
  return tables.gazetteer.named(name).some(({ place }) => place.kind === "region");
}

/** Whose capital a word before the noun says: nobody's else than the country's ("Kazakh"), or a region's ("Dagestani"). */
function regionOf(reading: Reading, { text, lower }: Token): string | null {
  if (lower in nationalities || lower in countries) return "";
  return regionsByAdjective[lower] ?? (isRegion(reading, text) ? text : null);
}

/** "the capital of Dagestan", "the capital of Kazakhstan"; "the capital city of Baku" names the town itself. */
function capitalOf(reading: Reading, at: number): Sighting | null {
  const { tokens, article } = reading;
  for (let to = at + 3 + LONGEST; to > at + 3; to--) {
    const [first, last] = [tokens[at + 3], tokens[to - 1]];
    if (first === undefined || last === undefined || !isName(first) || !isName(last)) continue;
    const name = article.slice(first.start, last.end);
    if (name.toLowerCase() in countries) return capital(reading, at, to, "capital");
    const isTown = reading.tables.gazetteer.named(name)[0]?.place.kind !== "region";
    if (!isTown) return capital(reading, at, to, "capital", name);
  }
  return null;
}

/** "the capital, Baku, the editor": a town between commas; "In the capital, N. was fined" names somebody. */
function isTownAt(reading: Reading, at: number): boolean {
  const { tokens } = reading;
  return isName(tokens[at]) && (!isName(tokens[at + 1]) || isKnown(reading, tokens[at]?.text ?? ""));
}

const CENTRES = new Set(["capital", "centre", "center"]);

/** "a village in Kostanay Region … in the regional capital": of the region told of right before. */
function regionalCapital(reading: Reading, at: number): Sighting | null {
  const { tokens } = reading;
  if (tokens[at + 1]?.lower !== "regional" || !CENTRES.has(tokens[at + 2]?.lower ?? "")) return null;
  const noun = tokens.slice(0, at).findLastIndex(({ lower }, n) => regionNouns.has(lower) && isName(tokens[n - 1]));
  const name = noun > 0 ? textBetween(reading, noun - 1, noun) : "";
  const full = noun > 0 ? textBetween(reading, noun - 1, noun + 1) : "";
  const isOfRegion = isRegion(reading, full) || isRegion(reading, name);
  return isOfRegion ? capital(reading, at, at + 3, "capital", name) : null;
}

/** Whether a capital may be told of from a word on: at all others there is nothing to read. */
const opensCapital = ofWord(({ lower }) => lower === "the" || lower in countries);

/** "the capital", "the Kazakh capital", "the Dagestani capital", "Kazakhstan's capital": which town, its country decides. */
export function capitalAt(reading: Reading, at: number): Sighting | null {
  const { tokens } = reading;
  const word = tokens[at];
  if (word === undefined || !opensCapital(word) || tokens[at - 1]?.lower === "from") return null;
  const [next, further] = [tokens[at + 1], tokens[at + 2]];
  // "the capital Baku", "the capital, Baku": the name says it.
  const namesItself = (noun: number) =>
    isName(tokens[noun + 1]) || (tokens[noun + 1]?.text === "," && isTownAt(reading, noun + 2));
  if (word.lower in countries && next?.lower === "'s" && further?.lower === "capital")
    return namesItself(at + 2) ? null : capital(reading, at, at + 3, "capital");
  if (word.lower !== "the") return null;
  if (next?.lower === "regional") return regionalCapital(reading, at);
  if (next?.lower === "capital" && further?.lower === "of") return capitalOf(reading, at);
  if (next?.lower === "capital") return namesItself(at + 1) ? null : capital(reading, at, at + 2, "capital");
  if (further?.lower !== "capital" || next === undefined || !isName(next) || namesItself(at + 2)) return null;
  if (tokens[at + 3]?.lower === "of") return null;
  const region = regionOf(reading, next);
  return region === null ? null : capital(reading, at, at + 3, "capital", region);
}

/** Words between "the Supreme Court of" and what it is of. */
const OF_STATE = new Set(["the", "republic", "of"]);

/** "the Supreme Court", "of Belarus", "of the Republic": of a region it sits in the region's capital. */
function isOfCountry(tokens: readonly Token[], of: number): boolean {
  if (tokens[of]?.lower !== "of") return true;
  let at = of + 1;
  while (OF_STATE.has(tokens[at]?.lower ?? "")) at += 1;
  const name = tokens[at];
  return (name?.lower ?? "") in countries || (at > of + 1 && !isName(name));
}

/** "the Supreme Court": it sits in the capital. Who goes "to" it only says that it will have to decide. */
export function highestCourtAt(reading: Reading, at: number): Sighting | null {
  const { tokens } = reading;
  if (tokens[at]?.text !== "Supreme" || tokens[at + 1]?.lower !== "court") return null;
  const before = [tokens[at - 1]?.lower ?? "", tokens[at - 2]?.lower ?? ""];
  if (before.includes("to") || before.includes("with")) return null;
  return isOfCountry(tokens, at + 2) ? capital(reading, at, at + 1, "supreme court") : null;
}
