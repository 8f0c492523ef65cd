import { auxiliaries, commonVerbs } from "../../lexicon/verbs.ts";
import { isPersonSighting, type PersonSighting } from "../../mentions/PersonSighting.ts";
import type { Read } from "../../stage3Mentions.ts";
import { bare } from "./bare.ts";

/** How many tokens may stand between people and their names, and between two names. */
export const WIDEST_GAP = 14;

/** Whether only words that describe, and no verb, stand between two names. */
function isJoint(read: Read, from: number, to: number): boolean {
  const gap = bare(read, from, to);
  const first = gap[0]?.lower ?? "";
  if (to - from > WIDEST_GAP || ![",", "and", "&", "(", ";"].includes(first)) return false;
  return gap.every(({ lower }) => !auxiliaries.has(lower) && !commonVerbs.has(lower) && lower !== "who");
}

/** The names in a row that begins at a sighting. */
export function rowFrom(read: Read, first: number): PersonSighting[] {
  const row: PersonSighting[] = [];
  for (let at = first; at < read.sightings.length; at++) {
    const sighting = read.sightings[at];
    if (!isPersonSighting(sighting)) {
      if (sighting?.mention.kind === "place" || sighting?.mention.kind === "group") continue;
      break;
    }
    const previous = row.at(-1);
    if (previous !== undefined && !isJoint(read, previous.to, sighting.from)) break;
    if (read.tokens[sighting.to]?.lower === "'s") break;
    row.push(sighting);
  }
  return row;
}
