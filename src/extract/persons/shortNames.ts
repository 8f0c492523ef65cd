import { kinNouns } from "../lexicon/kinship.ts";
import { Bearers } from "./Bearers.ts";
import type { Roster } from "./Roster.ts";

/** Finds the surnames and given names, standing alone, that take up somebody named in full. */
export function takeUpShortNames(roster: Roster): void {
  const bearers = new Bearers(roster.persons);
  for (const word of roster.freeWords()) {
    // "his son Timur": whose Timur it is, the father tells.
    const lead = word.read.tokens[word.at - 1]?.lower ?? "";
    if (lead in kinNouns) continue;
    const person = bearers.of(word.token.text, word.token.start, lead);
    if (person !== null) roster.take(person, word, "surname");
  }
}
