import type { Frame } from "../frames/Frame.ts";
import type { MentionOf } from "../Mention.ts";
import type { Cast, Person } from "../stage4Persons.ts";
import { basisWithin, type Fact, factOf } from "./Fact.ts";
import type { Strand } from "./Strand.ts";

/** How far, in tokens, the name of a party may stand behind the person it describes. */
const REACH = 8;
const MEMBERSHIP = new Set(
  "leader member activist founder co-founder head chairman chairwoman chairperson supporter coordinator of from".split(
    " ",
  ),
);

/** "N., leader of the party “O”": the organisation in the words that describe a person. */
function describedAs(person: Person, { reads, personOf }: Cast): MentionOf<"organisation"> | null {
  for (const { sightings, tokens } of reads)
    for (const { mention, to } of sightings) {
      if (mention.kind !== "person" || personOf(mention) !== person) continue;
      const next = sightings.find(({ from }) => from >= to && from - to <= REACH);
      const between = next === undefined ? [] : tokens.slice(to, next.from).map(({ lower }) => lower);
      const describes = between[0] === "," && between.some((word) => MEMBERSHIP.has(word));
      if (next?.mention.kind === "organisation" && describes) return next.mention;
    }
  return null;
}

/** The organisation a charge is about, else the one the article says the person belongs to. */
export function organisationFact(strand: Strand, home: Frame, cast: Cast): Fact<string> | null {
  const charges = strand.frames.map(({ reason }) => reason).filter((reason) => reason?.formal);
  const charged = cast.reads
    .flatMap(({ sightings }) => sightings.map(({ mention }) => mention))
    .filter((mention) => mention.kind === "organisation")
    .find(({ start, end }) => charges.some((reason) => reason !== null && start >= reason.start && end <= reason.end));
  const found = charged ?? (strand.person === null ? null : describedAs(strand.person, cast));
  return found === null ? null : factOf(found.value.name, found, basisWithin(found, home.passage), "organisation");
}
