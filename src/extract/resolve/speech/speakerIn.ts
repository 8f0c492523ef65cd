import { speechVerbs } from "../../lexicon/speech.ts";
import type { Sighting } from "../../mentions/Rule.ts";
import type { Cast, Person } from "../../persons/Person.ts";
import type { Read } from "../../stage3Mentions.ts";
import type { Token } from "../../token.ts";
import type { Paragraph } from "./Paragraph.ts";

/** How far, in tokens, the verb of saying may stand from the name: "says X", "said activist X", "X, 34, told us". */
const BEFORE = 5;
const BEHIND = 9;
/** How far behind a name the colon of its turn may stand: "N., lawyer:". */
const LABEL = 6;

function isSaying(tokens: readonly Token[]): boolean {
  return tokens.some(({ lower }) => speechVerbs.has(lower));
}

/** Whether a verb of saying stands beside a name, with nobody else between. */
function speaks({ tokens, sightings }: Read, at: number): boolean {
  const own = sightings[at];
  if (own === undefined) return false;
  const isSomebody = ({ mention }: Sighting) => ["person", "agent"].includes(mention.kind);
  const previous = sightings.slice(0, at).findLast(isSomebody);
  const next = sightings.slice(at + 1).find(isSomebody);
  // "my lawyer, N., was not allowed to tell": somebody else says "I".
  if (tokens.slice(Math.max(0, own.from - BEFORE), own.from).some(({ lower }) => lower === "my")) return false;
  const from = Math.max(own.from - BEFORE, previous?.to ?? 0);
  const to = Math.min(own.to + BEHIND, next?.from ?? tokens.length);
  const end = tokens.slice(own.to, to).findIndex(({ text }) => /^["“”«».;]$/u.test(text));
  return isSaying(tokens.slice(from, own.from)) || isSaying(tokens.slice(own.to, end < 0 ? to : own.to + end));
}

/** Whom a passage has say something; `null` for nobody, or two. */
export function speakerIn(read: Read, { personOf }: Cast): Person | null {
  const speaking = new Set<Person>();
  read.sightings.forEach(({ mention }, at) => {
    const person = mention.kind === "person" ? personOf(mention) : null;
    if (person !== null && speaks(read, at)) speaking.add(person);
  });
  const [only, second] = speaking;
  return only !== undefined && second === undefined ? only : null;
}

/** "N.: …", "N., lawyer: …": a turn of a conversation that begins with its speaker's name. */
export function labelOf({ reads }: Paragraph, { personOf }: Cast): Person | null {
  const [first] = reads;
  const sighting = first?.sightings[0];
  if (first === undefined || sighting?.mention.kind !== "person" || sighting.from > 1) return null;
  const behind = first.tokens.slice(sighting.to, sighting.to + LABEL);
  const colon = behind.findIndex(({ text }) => text === ":");
  const isLabel = colon === 0 || (colon > 0 && behind[0]?.text === "," && !isSaying(behind.slice(0, colon)));
  return isLabel ? personOf(sighting.mention) : null;
}
