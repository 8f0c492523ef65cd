import type { Span } from "../../domain/schema.ts";
import type { Outcome } from "../lexicon/Outcome.ts";
import { isActing, isOwn, isWhere, type Mention, type MentionOf } from "../Mention.ts";
import { isPersonSighting } from "../mentions/PersonSighting.ts";
import type { Read } from "../stage3Mentions.ts";
import type { Frame } from "./Frame.ts";

/** Marks between those who got a penalty and what they got: "N. (15 days)", "N. – a fine of 20 MCI". */
const LINKS = new Set(["(", "–", "—", "-", ":"]);
/** Words that may stand between the mark and the penalty. */
const LEADING = new Set(["a", "an", "fine", "of", "arrest", "the"]);
/** What may stand between two people who got the same. */
const JOINTS = new Set([",", "and", "&"]);
const LEAST_ITEMS = 2;

interface Item {
  victims: MentionOf<"person">[];
  penalty: MentionOf<"term"> | MentionOf<"fine">;
}

const GIVEN: Outcome = { status: null, role: "recipient", formal: false };

/** The penalty behind a person, when a mark links the two. */
function penaltyBehind({ tokens, sightings }: Read, at: number): Item["penalty"] | null {
  const [person, next] = [sightings[at], sightings[at + 1]];
  if (person === undefined || (next?.mention.kind !== "term" && next?.mention.kind !== "fine")) return null;
  const between = tokens.slice(person.to, next.from).map(({ lower }) => lower);
  const isLinked = LINKS.has(between[0] ?? "") && between.slice(1).every((word) => LEADING.has(word));
  return isLinked ? next.mention : null;
}

/** The people who share the penalty behind the last of them: "N. and M. (10 days each)". */
function victimsUpTo({ tokens, sightings }: Read, last: number): MentionOf<"person">[] {
  const victims: MentionOf<"person">[] = [];
  for (let at = last; at >= 0; at--) {
    const sighting = sightings[at];
    if (!isPersonSighting(sighting)) break;
    victims.unshift(sighting.mention);
    const previous = sightings[at - 1];
    const between = previous === undefined ? [] : tokens.slice(previous.to, sighting.from);
    if (between.length === 0 || !between.every(({ lower }) => JOINTS.has(lower))) break;
  }
  return victims;
}

function itemsOf(read: Read): Item[] {
  return read.sightings.flatMap((sighting, at) => {
    const penalty = isPersonSighting(sighting) ? penaltyBehind(read, at) : null;
    return penalty === null ? [] : [{ victims: victimsUpTo(read, at), penalty }];
  });
}

/** What the words before the first item say for all of them. */
function headOf<Kind extends Mention["kind"]>({ sightings }: Read, { start }: Span, kind: Kind): MentionOf<Kind>[] {
  const mentions = sightings.map(({ mention }) => mention);
  return mentions.filter((mention): mention is MentionOf<Kind> => mention.kind === kind && mention.end <= start);
}

/** Two or more people with a penalty each, told by marks instead of verbs; none where a passage has no such list. */
export function itemFrames(read: Read): Frame[] {
  const items = itemsOf(read);
  const [first] = items;
  const head = first?.victims[0];
  if (items.length < LEAST_ITEMS || head === undefined) return [];
  const places = headOf(read, head, "place").filter(({ value }) => isWhere(value) && value.kind !== "region");
  return items.map(({ victims, penalty }) => ({
    passage: read.passage,
    verb: { start: penalty.start, end: penalty.end },
    outcome: GIVEN,
    victims,
    relative: false,
    listed: true,
    term: penalty.kind === "term" ? penalty : null,
    fine: penalty.kind === "fine" ? penalty : null,
    date: headOf(read, head, "date").filter(isOwn).at(-1) ?? null,
    place: places.find(({ value }) => isActing(value)) ?? places.at(-1) ?? null,
    reason: null,
    laws: headOf(read, head, "law"),
    shares: [],
    vaguePenalty: null,
  }));
}
