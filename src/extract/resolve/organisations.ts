import type { Span } from "../../domain/schema.ts";
import type { Frame } from "../frames/Frame.ts";
import type { MentionOf } from "../Mention.ts";
import type { Cast, Person } from "../persons/Person.ts";
import type { Read } from "../stage3Mentions.ts";
import { basisWithin, type Fact, factOf } from "./Fact.ts";
import type { Strand } from "./Strand.ts";

/** How far, in tokens, the name of a party may stand behind the person it describes. */
const REACH = 8;
const MEMBERSHIP = new Set(
  "leader member activist founder co-founder head chairman chairwoman chairperson supporter coordinator of from".split(
    " ",
  ),
);

/** "N., leader of the party “O”": for each person the organisation in the words that first describe them. */
export function membershipsOf({ reads, personOf }: Cast): ReadonlyMap<Person, MentionOf<"organisation">> {
  const memberships = new Map<Person, MentionOf<"organisation">>();
  for (const { sightings, tokens } of reads)
    sightings.forEach(({ mention, to }, at) => {
      const person = mention.kind === "person" ? personOf(mention) : null;
      const next = sightings[at + 1];
      if (person === null || next?.mention.kind !== "organisation" || next.from - to > REACH) return;
      const between = tokens.slice(to, next.from).map(({ lower }) => lower);
      const describes = between[0] === "," && between.some((word) => MEMBERSHIP.has(word));
      if (describes && !memberships.has(person)) memberships.set(person, next.mention);
    });
  return memberships;
}

/** The organisations a passage names within a span. */
function namedWithin({ start, end }: Span, { sightings }: Read): MentionOf<"organisation"> | undefined {
  const mentions = sightings.map(({ mention }) => mention);
  return mentions
    .filter((mention) => mention.kind === "organisation")
    .find((mention) => mention.start >= start && mention.end <= end);
}

/** The organisation a charge is about, else the one the article says the person belongs to. */
export function organisationFact(
  strand: Strand,
  home: Frame,
  { reads }: Cast,
  memberships: ReadonlyMap<Person, MentionOf<"organisation">>,
): Fact<string> | null {
  const charged = strand.frames.map(({ reason, passage }) => {
    const read = reads[passage.index];
    return reason?.formal && read !== undefined ? namedWithin(reason, read) : undefined;
  });
  const found =
    charged.find((mention) => mention !== undefined) ??
    (strand.person === null ? undefined : memberships.get(strand.person));
  return found === undefined ? null : factOf(found.value.name, found, basisWithin(found, home.passage), "organisation");
}
