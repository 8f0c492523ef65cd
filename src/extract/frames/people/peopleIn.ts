import { prepositions } from "../../lexicon/grammar.ts";
import { type Chunk, isVerb, lowerAt } from "../Chunk.ts";
import { edgeOf, introducesNext } from "./edgeOf.ts";
import { listFrom } from "./listFrom.ts";
import { type Member, type People, type VictimMention, victimAt } from "./People.ts";
import { resolveGroup } from "./resolveGroup.ts";

const DASHES = new Set(["–", "—", "-"]);

/** "three activists – A, B and C – were": the dash that closes belongs to them. */
function behindDash(chunks: readonly Chunk[], to: number, members: readonly Member[]): number {
  const isDashed = members.some(({ joint }) => DASHES.has(joint)) && DASHES.has(lowerAt(chunks, to));
  return isDashed && isVerb(chunks, to + 1) ? to + 1 : to;
}

/** "Along with A, who was fined, B was jailed": whoever stands right before the verb is its subject, and no more of those before the comma. */
function beforeSubject(
  chunks: readonly Chunk[],
  members: readonly Member[],
  to: number,
): Pick<People, "members" | "last" | "to"> | null {
  const [last, before] = [members.at(-1), members.at(-2)];
  if (last?.joint !== "," || before === undefined || !isVerb(chunks, to)) return null;
  return { members: members.slice(0, -1), last: before.at, to: last.at - 1 };
}

/** The phrase whose first name or number is the chunk at `from`. */
function readPeople(chunks: readonly Chunk[], from: number, first: VictimMention): People {
  const edge = edgeOf(chunks, from);
  const before = lowerAt(chunks, edge - 1);
  const preposition = prepositions.has(before) ? before : null;
  if (lowerAt(chunks, from + 1) === "'s" || /^['’]$/u.test(lowerAt(chunks, from + 1))) {
    const members: Member[] = [{ mention: first, at: from, joint: "" }];
    return { from, to: from + 2, members, included: [], possessive: true, last: from, edge, preposition };
  }
  const { members, parts, last, to } = listFrom(chunks, from, first, edge);
  const apart = preposition === "with" ? beforeSubject(chunks, members, to) : null;
  if (apart !== null) return { from, ...apart, included: [], possessive: false, edge, preposition };
  const end = behindDash(chunks, to, members);
  return { from, to: end, ...resolveGroup(members, parts), possessive: false, last, edge, preposition };
}

/** "N., a driver, received five years, …": who is named in an aside of a phrase ends with that aside. */
function within(found: readonly People[], people: People): People {
  const around = found.find(({ last, to }) => last < people.from && to > people.from);
  return around !== undefined && people.to > around.to ? { ...people, to: people.last + 1 } : people;
}

/** The noun phrases of people in a passage, from left to right. */
export function peopleIn(chunks: readonly Chunk[]): People[] {
  const found: People[] = [];
  for (let at = 0; at < chunks.length; ) {
    const mention = victimAt(chunks, at);
    if (mention === null || introducesNext(chunks, at)) {
      at += 1;
      continue;
    }
    const people = within(found, readPeople(chunks, at, mention));
    found.push(people);
    at = people.last + 1;
  }
  return found;
}

/** The people of the phrase whose first name is the chunk at `first`. */
export function listStartingAt(chunks: readonly Chunk[], first: number): readonly VictimMention[] {
  const mention = victimAt(chunks, first);
  return mention === null ? [] : readPeople(chunks, first, mention).members.map((member) => member.mention);
}
