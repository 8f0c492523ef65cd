import { syntaxOf } from "../frames/Syntax.ts";
import { prepositions } from "../lexicon/grammar.ts";
import { reportingVerbs } from "../lexicon/reporting.ts";
import { speechVerbs } from "../lexicon/speech.ts";
import { type Part, partOfNoun, professionalParts } from "../lexicon/titles.ts";
import { adverbs } from "../lexicon/verbs.ts";
import type { Mention, MentionOf } from "../Mention.ts";
import type { Cast, Person } from "../persons/Person.ts";
import type { Passage } from "../stage2Passages.ts";
import type { Read } from "../stage3Mentions.ts";
import type { Token } from "../token.ts";
import { namesOfAll } from "./naming/nameGroups.ts";

/** A person as a passage brings them in. */
export interface Appearance {
  person: Person;
  start: number;
  /** Behind a preposition or before "'s": no subject. */
  governed: boolean;
  /** By their name; else by "he" or "her". */
  named: boolean;
  /** "N. says", "N., her brother, said". */
  speaks: boolean;
}

/** Judges, lawyers, prosecutors: a pronoun behind their name hardly means them. */
export function isProfessional({ part }: Person): boolean {
  return part !== null && professionalParts.has(part);
}

/** Who is in a passage, for the pronouns in it and behind it: judges, lawyers and prosecutors apart. */
export interface Scene {
  passage: Passage;
  persons: readonly Appearance[];
  groups: readonly MentionOf<"group">[];
  /** Words for one person that may be somebody further: "the elder brother". */
  others: readonly MentionOf<"anaphor">[];
  /** Those named in one breath, whatever they do by trade: whom "they" means behind it. */
  together: readonly Person[];
  /** "He", "her": whom they mean belongs to the scene. */
  pronouns: readonly Pronoun[];
}

export interface Pronoun {
  mention: MentionOf<"anaphor">;
  /** "He was", not "of him". */
  isSubject: boolean;
}

const SUBJECTS = new Set(["he", "she"]);

/** Words before "a teacher" that make it a description, not somebody further: "is a teacher", "as a teacher". */
const DESCRIBING = new Set(["is", "was", "be", "been", "as", "became", "being", "like", "of"]);

/** Before "of", what a person has or what befalls one: "relatives of an activist", "the trial of a blogger". */
const BELONGING = new Set(
  `relatives relative family wife husband mother father brother sister son daughter parents friends supporters lawyer
  lawyers trial case arrest detention sentencing conviction release home`.split(/\s+/),
);

/** "N., a teacher", "a teacher, N.": a noun that only says what somebody named is. */
function isDescription(read: Read, at: number): boolean {
  const { tokens, sightings } = read;
  const own = sightings[at];
  if (own?.mention.kind !== "group" || own.mention.value.count !== 1) return false;
  const isOfKin = tokens[own.from - 1]?.lower === "of" && BELONGING.has(tokens[own.from - 2]?.lower ?? "");
  // "is just a man who": a word between makes no difference.
  const verb = adverbs.has(tokens[own.from - 1]?.lower ?? "") ? own.from - 2 : own.from - 1;
  if (!isOfKin && DESCRIBING.has(tokens[verb]?.lower ?? "")) return true;
  const [previous, next] = [sightings[at - 1], sightings[at + 1]];
  // "N., a turner, a poet and a singer": each of them.
  const isBehindName =
    (previous?.mention.kind === "person" && tokens[previous.to]?.text === ",") ||
    ([",", "and"].includes(tokens[previous?.to ?? -1]?.lower ?? "") && isDescription(read, at - 1));
  const isBeforeName = next?.mention.kind === "person" && next.from - own.to <= 1;
  return (isBehindName && previous !== undefined && own.from - previous.to <= 4) || isBeforeName;
}

/** The longest apposition between a name and its verb, in tokens. */
const LONGEST_APPOSITION = 12;

const SPEAKING = new Set(["spoke", "speaks", "talked", "talks"]);

/** Whether the name that ends before `to` is that of who says what follows. */
export function isSpeaking(tokens: readonly Token[], to: number): boolean {
  const says = ({ lower }: Token) => reportingVerbs.has(lower) || speechVerbs.has(lower) || SPEAKING.has(lower);
  if (tokens[to]?.text !== ",") return tokens.slice(to, to + 1).some(says);
  const close = tokens.findIndex(({ text }, at) => at > to && text === ",");
  const behind = close - to <= LONGEST_APPOSITION ? close + 1 : -1;
  // "The police chief, N., said": a comma may close what the name explains.
  return [to + 1, behind].some((verb) => tokens.slice(verb, verb + 1).some(says));
}

const OF_COURT: ReadonlySet<Part> = new Set<Part>(["lawyer", "judge", "prosecutor"]);

/** "a lawyer", "a judge": a pronoun behind them hardly means them. */
function isOfTrade(noun: string, mention: Mention): boolean {
  const part = partOfNoun.get(noun);
  return mention.kind === "group" && mention.value.count === 1 && part !== undefined && OF_COURT.has(part);
}

function sceneOf(read: Read, { personOf, familyOf }: Cast): Scene {
  const { passage, sightings, tokens } = read;
  const persons: Appearance[] = [];
  const groups: MentionOf<"group">[] = [];
  const others: MentionOf<"anaphor">[] = [];
  const pronouns: Pronoun[] = [];
  for (const [at, { mention, from, to }] of sightings.entries()) {
    // "two residents, A and B": they are in it by their names.
    const isOther = isDescription(read, at) || isOfTrade(tokens[to - 1]?.lower ?? "", mention);
    if (mention.kind === "group" && !isOther && namesOfAll(mention, read).length === 0) groups.push(mention);
    if (mention.kind === "anaphor" && !mention.value.plural && !mention.value.speaker) {
      if (mention.value.noun !== null) others.push(mention);
      else pronouns.push({ mention, isSubject: SUBJECTS.has(tokens[from]?.lower ?? "") });
    }
    // "the Kasymov sisters": they are in it as if named.
    if (mention.kind === "anaphor")
      for (const person of familyOf(mention))
        persons.push({ person, start: mention.start, governed: false, named: true, speaks: false });
    if (mention.kind !== "person") continue;
    const person = personOf(mention);
    if (person === null || isProfessional(person)) continue;
    const governed = prepositions.has(tokens[from - 1]?.lower ?? "") || tokens[to]?.lower === "'s";
    // "Neighbours of N. say": N. does not.
    const speaks = !governed && isSpeaking(tokens, to);
    persons.push({ person, start: mention.start, governed, named: true, speaks });
  }
  return { passage, persons, groups, others, pronouns, together: togetherIn(read, personOf) };
}

/** "A and his deputy B": the first row of names a passage joins. */
function togetherIn(read: Read, personOf: Cast["personOf"]): readonly Person[] {
  const rows = syntaxOf(read).people.map(({ members, included }) =>
    [...members.map(({ mention }) => mention), ...included].flatMap((mention) =>
      mention.kind === "person" ? (personOf(mention) ?? []) : [],
    ),
  );
  return rows.find((row) => new Set(row).size > 1) ?? [];
}

/** The scenes of an article, one for each passage. */
export function scenesOf(cast: Cast): readonly Scene[] {
  return cast.reads.map((read) =>
    read.passage.kind === "furniture"
      ? { passage: read.passage, persons: [], groups: [], others: [], pronouns: [], together: [] }
      : sceneOf(read, cast),
  );
}

/** The same scene as far as it has been set before a place in the text. */
export function before({ passage, persons, groups, others, pronouns, together }: Scene, start: number): Scene {
  return {
    passage,
    persons: persons.filter((person) => person.start < start),
    groups: groups.filter((group) => group.start < start),
    others: others.filter((other) => other.start < start),
    pronouns: pronouns.filter(({ mention }) => mention.start < start),
    together: together.every(({ mentions: [first] }) => first !== undefined && first.start < start) ? together : [],
  };
}
