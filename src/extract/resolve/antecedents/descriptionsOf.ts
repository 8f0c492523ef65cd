import { nounsOfActivity } from "../../lexicon/activities.ts";
import { groupNouns } from "../../lexicon/groupNouns.ts";
import { kinRanks } from "../../lexicon/kinship.ts";
import type { Cast, Person } from "../../persons/Person.ts";
import type { Read } from "../../stage3Mentions.ts";
import type { Token } from "../../token.ts";
import { namingsIn } from "../naming/namings.ts";
import { kinCalledIn } from "./kinCalled.ts";

/** How far behind a name, in tokens, the words that describe its bearer may stand. */
const DESCRIPTION = 12;

/** How many words may say what somebody does. */
const ACTIVITY = 6;
/** How far behind a name the verb may stand: "N., 57, drove". */
const ASIDE = 4;

/** What somebody is for what a verb behind the name says: "N., 57, drove a bus". */
function doingBehind(tokens: readonly Token[], to: number): readonly string[] {
  const comma = tokens[to]?.text === "," ? tokens.findIndex(({ text }, at) => at > to && text === ",") : to - 1;
  if (comma - to > ASIDE) return [];
  const verb = tokens[comma + 1]?.lower === "who" ? comma + 2 : comma + 1;
  return nounsOfActivity(
    tokens
      .slice(verb, verb + ACTIVITY)
      .map(({ lower }) => lower)
      .join(" "),
  );
}

/** "N., a retired teacher, …": what the words behind a comma call somebody; not "A, the bookkeeper B": who is named next. */
function calledBehind({ tokens, sightings }: Read, to: number): readonly string[] {
  const next = sightings.find(({ mention, from }) => from > to && mention.kind === "person")?.from ?? tokens.length;
  const nouns: string[] = [];
  for (let at = to + 1, part = 0; at < Math.min(to + DESCRIPTION, tokens.length); at++) {
    const { lower, kind } = tokens[at] ?? { lower: "", kind: "mark" };
    if (at === next) return nouns.slice(0, part);
    if (lower === ",") part = nouns.length;
    else if (lower === "and" || lower === "who" || (kind === "mark" && lower !== "-")) break;
    if (groupNouns.has(lower)) nouns.push(lower);
  }
  return nouns;
}

/** Of "younger son" both that and "son". */
function nounsOf(noun: string): readonly string[] {
  const [rank = "", head] = noun.split(" ");
  if (head === undefined) return [noun];
  return [head, `${kinRanks[rank] ?? rank} ${head}`];
}

/** What the article calls each person: by the words before the name and by those behind its comma, by what they do and whose they are. */
export function descriptionsOf(cast: Cast): ReadonlyMap<string, ReadonlySet<Person>> {
  const { reads, personOf, persons } = cast;
  const described = new Map<string, Set<Person>>();
  const add = (noun: string, person: Person) => described.set(noun, (described.get(noun) ?? new Set()).add(person));
  for (const person of persons)
    for (const word of (person.role ?? "").toLowerCase().split(/\s+/u)) if (groupNouns.has(word)) add(word, person);
  for (const read of reads) {
    for (const { person, noun } of kinCalledIn(read, cast)) add(noun, person);
    for (const { person, anaphor } of namingsIn(read, cast))
      for (const noun of nounsOf(anaphor.value.noun ?? "")) add(noun, person);
    const { tokens, sightings } = read;
    for (const { mention, to } of sightings) {
      const person = mention.kind === "person" ? personOf(mention) : null;
      if (person === null) continue;
      for (const noun of doingBehind(tokens, to)) add(noun, person);
      if (tokens[to]?.text !== ",") continue;
      for (const noun of calledBehind(read, to)) add(noun, person);
    }
  }
  return described;
}
