import type { Span } from "../../domain/schema.ts";
import { Bearers } from "./Bearers.ts";
import type { Person } from "./Person.ts";
import type { Roster } from "./Roster.ts";

/** A surname that stands alone and may be that of several people of the article. */
export interface SharedName extends Span {
  bearers: readonly Person[];
}

/** The surnames nothing could decide; whatever is told of them is told of nobody. */
export function sharedNamesIn(roster: Roster): SharedName[] {
  const bearers = new Bearers(roster.persons);
  return [...roster.freeWords()].flatMap(({ token }) => {
    const all = bearers.ofSurname(token.text);
    return all.length > 1 ? [{ start: token.start, end: token.end, bearers: all }] : [];
  });
}
