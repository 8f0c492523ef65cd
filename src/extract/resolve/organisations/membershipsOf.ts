import { groupNouns, memberNouns, memberVerbs } from "../../lexicon/organisations.ts";
import type { MentionOf } from "../../Mention.ts";
import type { Sighting } from "../../mentions/Rule.ts";
import type { Cast, Person } from "../../persons/Person.ts";
import type { Read } from "../../stage3Mentions.ts";

/** How far, in tokens, the name of a group may stand from the person it describes. */
const REACH = 12;
const REACH_BEFORE = 5;
/** What may be named between a person and their group: "a member of the Taraz branch of". */
const BETWEEN = new Set(["group", "place", "date", "anaphor"]);

type Organisation = MentionOf<"organisation">;

/** The groups of an article, and who is said to belong to which. */
export interface Memberships {
  /** In the order of the text; nothing of the page around it. */
  named: readonly Organisation[];
  of: ReadonlyMap<Person, Organisation>;
  /** The full name an abbreviation stands for; the mention itself where there is none. */
  inFull(mention: Organisation): Organisation;
}

/** The next mention of a group behind a person, where nobody else is named between them. */
function groupBehind(sightings: readonly Sighting[], at: number): Sighting | null {
  for (const next of sightings.slice(at + 1, at + 5)) {
    if (next.mention.kind === "organisation") return next;
    if (!BETWEEN.has(next.mention.kind)) return null;
  }
  return null;
}

/** "N., leader of the party “O”", "N., who chairs O", "N. founded the group O", "N. of O". */
function describedBehind({ tokens, sightings }: Read, at: number): Organisation | null {
  const [own, group] = [sightings[at], groupBehind(sightings, at)];
  if (own === undefined || group?.mention.kind !== "organisation" || group.from - own.to > REACH) return null;
  const between = tokens.slice(own.to, group.from).map(({ lower }) => lower);
  const behind = tokens.slice(group.to, group.to + 3).map(({ lower }) => lower);
  if (between.some((word) => [";", "not", "former", "ex-member"].includes(word))) return null;
  const isDescribed =
    between[0] === "," &&
    (between.some((word) => memberNouns.has(word)) || behind.some((word) => memberNouns.has(word)));
  const isVerb = between.some((word) => memberVerbs.has(word));
  const isOf = between[0] === "of" && between.length <= 3;
  const isCopula = ["is", "was"].includes(between[0] ?? "") && between.some((word) => memberNouns.has(word));
  return isDescribed || isVerb || isOf || isCopula ? group.mention : null;
}

/** "O activist N.", "a member of the O movement, N.". */
function describedBefore({ tokens, sightings }: Read, at: number): Organisation | null {
  const own = sightings[at];
  const group = sightings.slice(Math.max(0, at - 3), at).findLast(({ mention }) => mention.kind === "organisation");
  const isNearest = sightings
    .slice(Math.max(0, at - 3), at)
    .every(({ mention, from }) => mention.kind !== "person" || from < (group?.from ?? 0));
  if (own === undefined || group?.mention.kind !== "organisation" || !isNearest || own.from - group.to > REACH_BEFORE)
    return null;
  const between = tokens.slice(group.to, own.from).map(({ lower }) => lower);
  const before = tokens.slice(Math.max(0, group.from - 5), group.from).map(({ lower }) => lower);
  if (
    between.some((word) => memberNouns.has(word)) &&
    !between.some((word) => [".", ";", "and", "by", "said"].includes(word))
  )
    return group.mention;
  const isClose = between.every((word) => word === "," || groupNouns.has(word)) && between.length <= 2;
  return isClose && before.includes("of") && before.some((word) => memberNouns.has(word)) ? group.mention : null;
}

function organisationsOf({ sightings, passage }: Read): Organisation[] {
  if (passage.kind === "furniture") return [];
  return sightings.map(({ mention }) => mention).filter((mention) => mention.kind === "organisation");
}

/** The groups of an article; for each person the one in the words that first describe them. */
export function membershipsOf({ reads, personOf }: Cast): Memberships {
  const named = reads.flatMap(organisationsOf);
  const full = new Map(
    named.flatMap((mention) => (mention.value.short ? [[mention.value.short, mention] as const] : [])),
  );
  const of = new Map<Person, Organisation>();
  for (const read of reads) {
    if (read.passage.kind === "furniture") continue;
    read.sightings.forEach(({ mention }, at) => {
      const person = mention.kind === "person" ? personOf(mention) : null;
      if (person === null || of.has(person)) return;
      const found = describedBehind(read, at) ?? describedBefore(read, at);
      if (found !== null && !found.value.isQuoted) of.set(person, found);
    });
  }
  return { named, of, inFull: (mention) => full.get(mention.value.name) ?? mention };
}
