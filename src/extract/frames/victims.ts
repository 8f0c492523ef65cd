import { joints, kinNouns, prepositions, relatives } from "../lexicon/grammar.ts";
import { adverbs, commonLemmas } from "../lexicon/verbs.ts";
import { isRoleNoun } from "../persons/roleNouns.ts";
import type { Chunk } from "./Chunk.ts";
import { confinementIn } from "./confinementIn.ts";
import { penaltyIn } from "./penaltyIn.ts";
import { lowerAt, mentionOf, type People, type VictimMention } from "./people.ts";
import { isReduced } from "./reducedRelative.ts";
import { peopleEndingAt, type Syntax, verbAt, verbBefore } from "./Syntax.ts";

/** Whom a verb is about. */
export interface Party {
  victims: readonly VictimMention[];
  /** Those of a group who are named with it: "five activists, including N.". */
  included: readonly VictimMention[];
  /** It stands in a relative clause. */
  relative: boolean;
  /** First chunk of the phrase, with the words that introduce it; -1 where there is none. */
  at: number;
}

export const NOBODY: Party = { victims: [], included: [], relative: false, at: -1 };

const LONGEST_ASIDE = 40;
const OPENING_ASIDE = new Set([
  "along",
  "together",
  "including",
  "according",
  "like",
  "as",
  "despite",
  "both",
  "also",
  "then",
  "now",
  "aged",
]);
/** Verbs of saying: whoever stands before one behind a comma speaks, and is no further item of a list. */
const SAYING = new Set([
  "say",
  "tell",
  "report",
  "write",
  "note",
  "add",
  "explain",
  "recall",
  "claim",
  "believe",
  "announce",
  "confirm",
  "state",
]);

export function partyOf({ members, included, edge }: People, from = 0): Party {
  return { victims: members.slice(from).map(({ mention }) => mention), included, relative: false, at: edge };
}

function isAdverb(lower: string): boolean {
  return adverbs.has(lower) || /^\p{L}{3,}ly$/u.test(lower) || lower === "themselves";
}

/** Where an aside that closes with the comma or bracket at `close` opens; -1 when none does. */
function openingOf(syntax: Syntax, close: number): number {
  const { chunks } = syntax;
  const isBracket = lowerAt(chunks, close) === ")";
  const verbs: number[] = [];
  for (let at = close - 1; at >= Math.max(0, close - LONGEST_ASIDE); at--) {
    const lower = lowerAt(chunks, at);
    if (isBracket) {
      if (lower === "(") return at;
      continue;
    }
    if (lower === ";") return -1;
    if (lower !== ",") {
      if (verbAt(syntax, at) !== null) verbs.push(at);
      continue;
    }
    const next = verbAt(syntax, at + 1);
    const opener = lowerAt(chunks, at + 1);
    const isRelative = relatives.has(opener) || (prepositions.has(opener) && relatives.has(lowerAt(chunks, at + 2)));
    const isParticiple = (next?.form === "bare" || next?.form === "gerund") && peopleEndingAt(syntax, at) !== null;
    if (isRelative || isParticiple || OPENING_ASIDE.has(opener)) return at;
    if (verbs.every((verb) => isReduced(chunks, at + 1, verb)) && !joints.has(opener)) return at;
  }
  return -1;
}

/** The members of a phrase that are subjects of the verb behind it. */
function subjectWithin(syntax: Syntax, people: People, at: number): Party {
  const verb = verbAt(syntax, at);
  const { members } = people;
  const before = verbAt(syntax, people.edge - 1);
  const isObject = before !== null && !before.passive && before.lemma !== "be";
  const joined = members.findLastIndex(({ joint }) => joint === ", and");
  const isSaid =
    SAYING.has(verb?.lemma ?? "") &&
    members.at(-1)?.joint === "," &&
    !members.some(({ joint }) => joint.endsWith("and"));
  if (members.length > 1 && (verb?.singular === true || isSaid)) return partyOf(people, members.length - 1);
  // "ordered A and B to be held": all that is ordered of.
  const isGoverned = verb?.form === "infinitive";
  if (isObject && !isGoverned && members.length > 1 && !SAYING.has(before?.lemma ?? "")) {
    const last = joined > 0 ? joined : members.findLastIndex(({ joint }) => joint === "and");
    return partyOf(people, Math.max(0, last));
  }
  return partyOf(people);
}

/** Who a relative clause is about: the names or group right before it; nobody where it may be one of two. */
function antecedentOf(syntax: Syntax, relative: number, singular: boolean): Party {
  const { chunks, people } = syntax;
  const found = people.filter(({ last }) => last < relative).findLast((phrase) => !phrase.possessive);
  if (found === undefined) return NOBODY;
  const between = chunks.slice(found.last + 1, relative);
  if (between.some(({ kind }) => kind === "verb") || between.length > LONGEST_ASIDE) return NOBODY;
  const isOfKin = found.preposition === "of" && kinNouns.has(lowerAt(chunks, found.edge - 2));
  if (isOfKin) return NOBODY;
  // "a leader of N.'s party, A, who": an unnamed description names nobody to hang a clause on.
  const party = partyOf(found, singular ? Math.max(0, found.members.length - 1) : 0);
  return { ...party, relative: true };
}

/** A run of words and mentions without preposition that ends at `at`; the chunk before it. */
function beforeRun(syntax: Syntax, at: number): number {
  const { chunks } = syntax;
  let before = at;
  while (before >= 0) {
    const chunk = chunks[before];
    const lower = lowerAt(chunks, before);
    if (
      chunk === undefined ||
      chunk.kind === "verb" ||
      prepositions.has(lower) ||
      joints.has(lower) ||
      relatives.has(lower)
    )
      break;
    if (chunk.kind === "mark" && !['"', "“", "”", "«", "»", "-", "'s"].includes(lower)) break;
    const kind = mentionOf(chunk)?.kind;
    if (kind === "person" || kind === "group" || kind === "anaphor") break;
    before -= 1;
  }
  return before;
}

function isCircumstance(syntax: Syntax, from: number, to: number): boolean {
  const kinds = syntax.chunks.slice(from, to).map((chunk) => mentionOf(chunk)?.kind);
  return kinds.length > 0 && kinds.every((kind) => kind === "date" || kind === "place" || kind === "law");
}

/** Prepositions that open a clause as well: the noun behind them is the subject of the verb. */
const CLAUSE_OPENERS = new Set(["since", "after", "before", "until", "till", "as", "than"]);
const REASONS = new Set(["for", "over", "during"]);
const MOST_SHARED = 6;
const WITHOUT_TENSE = new Set(["gerund", "infinitive"]);

/** The subject of a verb that has none of its own: that of the verb it is joined to. */
function sharedSubject(syntax: Syntax, joint: number, depth: number): Party {
  if (depth >= MOST_SHARED) return NOBODY;
  let before = verbBefore(syntax, joint);
  // "signed a pledge not to leave and went home": joined to what has a tense.
  while (before >= 0 && WITHOUT_TENSE.has(verbAt(syntax, before)?.form ?? "")) before = verbBefore(syntax, before);
  return before < 0 ? NOBODY : subjectOf(syntax, before, depth + 1);
}

/** "Readers saw N. being led to a minibus". */
function besideGerund(syntax: Syntax, verb: number): Party | null {
  const found = peopleEndingAt(syntax, verb, verb);
  return found === null || found.possessive || found.preposition !== null ? null : partyOf(found);
}

/** "After being detained, N. was", "N. was taken to hospital after being detained". */
function subjectOfGerund(syntax: Syntax, verb: number, depth: number): Party {
  const { chunks, people } = syntax;
  const before = verbBefore(syntax, verb);
  if (before >= 0) return depth < MOST_SHARED ? subjectOf(syntax, before, depth + 1) : NOBODY;
  const comma = chunks.findIndex(({ lower }, at) => at > verb && lower === ",");
  const found = comma < 0 ? undefined : people.find(({ edge }) => edge >= comma + 1 && edge <= comma + 2);
  return found === undefined ? NOBODY : partyOf(found);
}

/** "N., arrested in May, …": a participle behind a comma says something of whom it stands beside. */
function describedBy(syntax: Syntax, verb: number): Party | null {
  const own = verbAt(syntax, verb);
  if (own?.form !== "bare" && own?.form !== "gerund") return null;
  let comma = verb - 1;
  while (isAdverb(lowerAt(syntax.chunks, comma))) comma -= 1;
  if (lowerAt(syntax.chunks, comma) !== ",") return null;
  const found = syntax.people.findLast(({ last, to }) => last < comma && to > verb);
  if (found === undefined || found.possessive) return null;
  const isJoined = syntax.chunks.slice(found.last + 1, comma).some(({ kind }) => kind === "verb");
  return isJoined ? null : { ...partyOf(found), relative: true };
}

/** "The wife of A, B, was": where the noun is nobody named, the aside says who it is. */
function asideOf(syntax: Syntax, open: number, close: number): Party {
  const found = syntax.people.find(({ edge, from, last }) => from > open && edge <= open + 1 && last + 1 === close);
  return found === undefined || found.possessive ? NOBODY : partyOf(found);
}

/** "who had printed some of them, N., was": a single name is none of several people's. */
function isOneBehindSeveral(chunks: readonly Chunk[], { from, members: [only, ...rest] }: People): boolean {
  const mention = mentionOf(chunks[from]);
  const isSeveral =
    mention?.kind === "group" ? mention.value.count !== 1 : mention?.kind === "anaphor" && mention.value.plural;
  return isSeveral && only?.mention.kind === "person" && rest.length === 0;
}

/** "A pupil who had printed the leaflets, N., was": the aside names whom the noun only describes. */
function isNamedBy({ victims: [name, ...others] }: Party, { members: [only, ...rest] }: People): boolean {
  if (name?.kind !== "person" || others.length > 0 || only === undefined || rest.length > 0) return false;
  const { mention } = only;
  return mention.kind === "group" ? mention.value.count === 1 : mention.kind === "anaphor" && !mention.value.plural;
}

/** "The policeman who had beaten N. was": N. is whom the relative clause is about, not the subject. */
function isObjectOfRelative(syntax: Syntax, { edge }: People): boolean {
  const before = verbAt(syntax, edge - 1);
  return before !== null && !before.passive && ["who", "that", "which"].includes(lowerAt(syntax.chunks, edge - 2));
}

/** "For the repost N. will pay": the preposition that opens a passage governs the thing, and the name is the subject. */
function isBehindReason({ chunks }: Syntax, { edge, from, last }: People, verb: number): boolean {
  const isThing = chunks[from - 1]?.kind === "word" && !isRoleNoun(lowerAt(chunks, from - 1));
  return edge === 1 && isThing && REASONS.has(lowerAt(chunks, 0)) && last + 1 === verb;
}

/** The subject of the verb at `verb`: the nearest phrase at its left that no preposition governs. */
export function subjectOf(syntax: Syntax, verb: number, depth = 0): Party {
  const { chunks } = syntax;
  const own = verbAt(syntax, verb);
  if (own?.form === "gerund" && !(lowerAt(chunks, verb - 1) === "," && peopleEndingAt(syntax, verb - 1) !== null))
    return besideGerund(syntax, verb) ?? subjectOfGerund(syntax, verb, depth);
  const described = describedBy(syntax, verb);
  if (described !== null) return described;
  let at = verb - 1;
  let aside = NOBODY;
  while (at >= 0) {
    const lower = lowerAt(chunks, at);
    if (isAdverb(lower) || /^["“”«»]$/u.test(lower)) {
      at -= 1;
      continue;
    }
    if (["who", "which"].includes(lower)) return antecedentOf(syntax, at, own?.singular === true);
    if (lower === "that")
      return peopleEndingAt(syntax, at) === null || verbAt(syntax, at - 1) !== null
        ? NOBODY
        : antecedentOf(syntax, at, own?.singular === true);
    const people = peopleEndingAt(syntax, at + 1, verb);
    if (people !== null) {
      if (people.possessive) return NOBODY;
      if (isObjectOfRelative(syntax, people)) {
        if (isOneBehindSeveral(chunks, people)) aside = partyOf(people);
        at = people.edge - 3;
        continue;
      }
      const isFree = people.preposition === null || isBehindReason(syntax, people, verb);
      if (isFree || people.preposition === "with" || CLAUSE_OPENERS.has(people.preposition ?? ""))
        return isNamedBy(aside, people) ? aside : subjectWithin(syntax, people, verb);
      at = people.edge - 2;
      continue;
    }
    if (lower === "," || lower === ")") {
      const open = openingOf(syntax, at);
      if (open >= 0) {
        aside = asideOf(syntax, open, at);
        at = open - 1;
        continue;
      }
      return lower === "," ? sharedSubject(syntax, at, depth) : NOBODY;
    }
    if (lower === "and" || lower === "but" || lower === "then") return sharedSubject(syntax, at, depth);
    // "Three teenagers detained on Sunday were released": the participle belongs to them.
    const described = verbAt(syntax, at)?.form === "bare" ? peopleEndingAt(syntax, at, verb) : null;
    if (described !== null && own?.form === "finite" && described.preposition === null) return partyOf(described);
    // "is known to have been detained": the verb without tense has the subject of the one that governs it.
    if (chunks[at]?.kind === "verb")
      return own?.form === "infinitive" && depth < MOST_SHARED ? subjectOf(syntax, at, depth + 1) : NOBODY;
    const before = beforeRun(syntax, at);
    if (before === at) return aside;
    // "the books seized from N.": what stands right before a participle is what it describes.
    if (own?.form === "bare" && at === verb - 1 && chunks[at]?.kind === "word") return aside;
    if (CLAUSE_OPENERS.has(lowerAt(chunks, before))) return aside;
    if (prepositions.has(lowerAt(chunks, before))) at = before - 1;
    else if (isCircumstance(syntax, before + 1, at + 1)) at = before;
    else if (lowerAt(chunks, before) === "and" && peopleEndingAt(syntax, before) !== null) at = before - 1;
    else return aside;
  }
  return aside;
}

/** Marks and words between a verb and its object: adverbs, and phrases with a preposition of their own. */
function mayPass(syntax: Syntax, verb: number, to: number, end: number): boolean {
  let governed = false;
  for (let at = verb + 1; at < to; at++) {
    const chunk = syntax.chunks[at];
    if (chunk === undefined || at < end) continue;
    const { lower, kind } = chunk;
    if (kind === "verb" || lower === ";" || relatives.has(lower)) return false;
    if (prepositions.has(lower)) governed = true;
    else if (kind === "mark") governed &&= lower !== ",";
    else if (joints.has(lower) && lower !== "and" && lower !== "as") return false;
    // "took away computers": what is done is done to a thing.
    else if (kind === "word" && !governed && !isAdverb(lower) && !PARTICLES.has(lower)) return false;
  }
  return true;
}

const PARTICLES = new Set(["up", "away", "off", "down", "out", "back", "too", "and", "as", "such", "early", "late"]);

/**
 * "sentenced to ten days of arrest the activist N.", "under the same article the activist N.": a penalty or another
 * complement may stand before whom it befalls, who is then what a second article opens.
 */
function isBehindComplement(syntax: Syntax, { edge, from }: People): boolean {
  const between = syntax.words.slice(edge, from).flat();
  if (between.slice(1).some((word) => word === "the" || word === "a" || word === "an")) return true;
  const words = between.join(" ");
  return penaltyIn(words) !== undefined || confinementIn(words) !== null;
}

/** Whom the active verb at `verb` befalls: its object. */
export function objectOf(syntax: Syntax, verb: number): Party {
  const { people } = syntax;
  const end = verbAt(syntax, verb)?.end ?? verb + 1;
  for (const phrase of people) {
    if (phrase.from <= verb) continue;
    if (!mayPass(syntax, verb, phrase.edge, end)) return NOBODY;
    if (phrase.possessive) {
      // "N.'s brother M." is M.; "N.'s brother" is nobody named.
      const head = people.find(({ from, edge }) => from > phrase.from && edge <= phrase.to);
      return head === undefined ? NOBODY : partyOf(head);
    }
    if (
      phrase.preposition !== null &&
      phrase.edge - 1 > verb &&
      phrase.edge - 1 >= end &&
      !isBehindComplement(syntax, phrase)
    )
      return NOBODY;
    // Between commas stands what is told beside: "detained, according to N., three people".
    return isSpeaker(syntax, phrase) ? trimmed(phrase) : partyOf(phrase);
  }
  return NOBODY;
}

/** "Police detained A, lawyer B said": the last of a row of commas speaks. */
function isSpeaker(syntax: Syntax, { members, last }: People): boolean {
  const next = verbAt(syntax, last + 1);
  return (
    members.length > 1 &&
    members.at(-1)?.joint === "," &&
    next !== null &&
    commonLemmas.has(next.lemma) &&
    !members.some(({ joint }) => joint.endsWith("and"))
  );
}

function trimmed(phrase: People): Party {
  return { ...partyOf(phrase), victims: phrase.members.slice(0, -1).map(({ mention }) => mention) };
}

/** The first phrase from `from` up to `to` that one of some prepositions governs. */
export function governedBy(syntax: Syntax, words: readonly string[], from: number, to: number): Party {
  const found = syntax.people.find(
    ({ preposition, edge, from: at, possessive }) =>
      !possessive && at >= from && at < to && edge > 0 && words.includes(preposition ?? ""),
  );
  if (found === undefined) return NOBODY;
  return isSpeaker(syntax, found) ? trimmed(found) : partyOf(found);
}

/** Whose the noun at `noun` is: "N.'s sentence", "his sentence" has no owner here. */
export function ownerOf(syntax: Syntax, noun: number): Party {
  const found = syntax.people.find(({ possessive, to }) => possessive && to <= noun && noun - to <= 5);
  if (found === undefined) return NOBODY;
  const between = syntax.chunks.slice(found.to, noun);
  return between.some(({ kind, lower }) => kind === "verb" || kind === "mark" || prepositions.has(lower))
    ? NOBODY
    : partyOf(found);
}
