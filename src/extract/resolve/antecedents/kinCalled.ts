import { kinAdjectives, kinNouns, kinRanks, kinReciprocals, possessives } from "../../lexicon/kinship.ts";
import type { Sighting } from "../../mentions/Rule.ts";
import type { Cast, Person } from "../../persons/Person.ts";
import type { Read } from "../../stage3Mentions.ts";
import type { Token } from "../../token.ts";

/** How many words may stand between "his" and the noun for a relative. */
const MOST_ADJECTIVES = 4;

/** How many words may say who somebody is between "his son," and the name. */
const LONGEST_INTRODUCTION = 7;

/** "his younger son" right before a name: the noun, its rank, and where the possessive stands. */
interface Relation {
  noun: string;
  rank: "elder" | "younger" | null;
  owner: number;
}

function rankIn(words: readonly Token[]): Relation["rank"] {
  return words.map(({ lower }) => kinRanks[lower]).find((rank) => rank !== undefined) ?? null;
}

/** Where what introduces a name begins: "his son, [the 20-year-old activist] N.". */
function introductionOf(tokens: readonly Token[], from: number): number {
  let at = from;
  while (from - at < LONGEST_INTRODUCTION && isIntroducing(tokens[at - 1])) at -= 1;
  return tokens[at - 1]?.text === "," ? at : from;
}

function isIntroducing(token: Token | undefined): boolean {
  return (
    token !== undefined && (token.kind === "number" || token.text === "-" || token.kind === "word") && !token.capital
  );
}

function relationBefore(tokens: readonly Token[], name: number): Relation | null {
  const from = introductionOf(tokens, name);
  // "his son, N.", "her husband is N.".
  const isApart = [",", "is", "was"].includes(tokens[from - 1]?.lower ?? "");
  const at = isApart ? from - 2 : from - 1;
  const noun = tokens[at]?.lower ?? "";
  if (!Object.hasOwn(kinNouns, noun)) return null;
  let owner = at - 1;
  while (owner > at - MOST_ADJECTIVES && isBetween(tokens[owner])) owner -= 1;
  const isOwner =
    Object.hasOwn(possessives, tokens[owner]?.lower ?? "") || ["'s", "my"].includes(tokens[owner]?.lower ?? "");
  return isOwner ? { noun, rank: rankIn(tokens.slice(owner + 1, at)), owner } : null;
}

function isBetween(token: Token | undefined): boolean {
  return token !== undefined && (kinAdjectives.has(token.lower) || token.kind === "number" || token.text === "-");
}

/** Who is named nearest before a place of a passage. */
function nearestBefore(sightings: readonly Sighting[], at: number, { personOf }: Cast): Person | null {
  const found = sightings.findLast(({ mention, to }) => mention.kind === "person" && to <= at);
  return found?.mention.kind === "person" ? personOf(found.mention) : null;
}

/** "N., his first-born": the child of the rank a word behind the name says. */
function childBehind({ tokens }: Read, to: number, { gender }: Person): readonly string[] {
  if (tokens[to]?.text !== "," || !Object.hasOwn(possessives, tokens[to + 1]?.lower ?? "")) return [];
  const rank = rankIn(tokens.slice(to + 2, to + 3));
  const child = gender === "female" ? "daughter" : "son";
  return rank === null || tokens[to + 3]?.text !== "," ? [] : [child, `${rank} ${child}`];
}

/** "the wife of N.", "N.'s wife": what N. is to whom the noun means. */
function reciprocalBeside({ tokens }: Read, from: number, to: number, { gender }: Person): readonly string[] {
  const isOf = tokens[from - 1]?.lower === "of";
  const noun = isOf ? tokens[from - 2]?.lower : tokens[to]?.lower === "'s" ? tokens[to + 1]?.lower : undefined;
  const reciprocals = noun === undefined || !Object.hasOwn(kinReciprocals, noun) ? undefined : kinReciprocals[noun];
  const own = gender ?? (noun === "wife" ? "male" : noun === "husband" ? "female" : null);
  return reciprocals === undefined || own === null ? [] : [reciprocals[own]];
}

/** What the relatives a passage names are to each other: "N. and his elder son M." are a father and an elder son. */
export function kinCalledIn(read: Read, cast: Cast): { person: Person; noun: string }[] {
  const { tokens, sightings } = read;
  return sightings.flatMap(({ mention, from, to }) => {
    const person = mention.kind === "person" ? cast.personOf(mention) : null;
    if (person === null) return [];
    const beside = [...childBehind(read, to, person), ...reciprocalBeside(read, from, to, person)];
    const behind = beside.map((noun) => ({ person, noun }));
    const relation = relationBefore(tokens, from);
    if (relation === null) return behind;
    const { noun, rank, owner } = relation;
    const own = [noun, ...(rank === null ? [] : [`${rank} ${noun}`])].map((each) => ({ person, noun: each }));
    const relative = nearestBefore(sightings, owner, cast);
    const written = possessives[tokens[owner]?.lower ?? ""];
    const gender = written === undefined || written === "several" ? (relative?.gender ?? null) : written;
    const reciprocal = gender === null ? undefined : kinReciprocals[noun]?.[gender];
    const isOther = relative !== null && relative !== person && (relative.gender ?? gender) === gender;
    return [
      ...behind,
      ...own,
      ...(isOther && reciprocal !== undefined ? [{ person: relative, noun: reciprocal }] : []),
    ];
  });
}
