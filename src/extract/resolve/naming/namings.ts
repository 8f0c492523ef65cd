import { identifying } from "../../lexicon/naming.ts";
import type { MentionOf } from "../../Mention.ts";
import type { Sighting } from "../../mentions/Rule.ts";
import type { Cast, Person } from "../../persons/Person.ts";
import type { Read } from "../../stage3Mentions.ts";
import { isProfessional } from "../Scene.ts";
import { isApposition } from "./isApposition.ts";

/** A person and the words, right beside the name, by which the article takes somebody up whom it has not named before. */
export interface Naming {
  person: Person;
  anaphor: MentionOf<"anaphor">;
}

/** "jailed for ten days in Osh in May turned out to be": tokens between a noun and the name it is given. */
const LONGEST_CLAUSE = 20;

function isSingleNoun(sighting: Sighting | undefined): sighting is Sighting & { mention: MentionOf<"anaphor"> } {
  const mention = sighting?.mention;
  return mention?.kind === "anaphor" && !mention.value.plural && mention.value.noun !== null;
}

/** "The man, N. N., 68, had been held", "the journalist from M. is N. N.". */
export function namingsIn(read: Read, { personOf }: Cast): Naming[] {
  return read.sightings.flatMap((sighting, at) => {
    if (!isSingleNoun(sighting)) return [];
    const next = read.sightings.slice(at + 1).find(({ mention }) => mention.kind === "person");
    const person = next?.mention.kind === "person" ? personOf(next.mention) : null;
    if (next === undefined || person === null || isProfessional(person)) return [];
    const between = read.tokens.slice(sighting.to, next.from).map(({ lower }) => lower);
    const isApposed = isApposition(read.tokens.slice(sighting.to, next.from));
    const isCopula = ["is", "was"].includes(between.at(-1) ?? "") && between.length <= 4 && !between.includes(",");
    const isIdentified = between.length <= LONGEST_CLAUSE && identifying.test(between.join(" "));
    return isApposed || isCopula || isIdentified ? [{ person, anaphor: sighting.mention }] : [];
  });
}
