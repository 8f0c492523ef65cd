import {
  bodyNouns,
  company,
  including,
  joints,
  kinNouns,
  penalties,
  placesOfPenalty,
  prepositions,
  relatives,
} from "../lexicon/grammar.ts";
import { countedNouns } from "../lexicon/groupNouns.ts";
import { peopleAdjectives, peopleNouns } from "../lexicon/people.ts";
import { reportingVerbs } from "../lexicon/reporting.ts";
import { honorifics } from "../lexicon/titles.ts";
import { adverbs } from "../lexicon/verbs.ts";
import type { Mention, MentionOf } from "../Mention.ts";
import { OBJECT_PRONOUN } from "../mentions/anaphorRule.ts";
import { isRoleNoun } from "../persons/roleNouns.ts";
import type { Chunk } from "./Chunk.ts";
import { isDescription, isReduced } from "./reducedRelative.ts";

/** Those an outcome befalls, as one clause names them. */
export type VictimMention = MentionOf<"person"> | MentionOf<"group"> | MentionOf<"anaphor">;

/** A noun phrase of people with all that hangs on it: "A, 45, who runs a shop, and the blogger B (12)". */
export interface People {
  /** First chunk of the name or number; words that introduce it stand before. */
  from: number;
  to: number;
  members: readonly Member[];
  /** Part of a member that is a group: "five activists, including A". */
  included: readonly VictimMention[];
  possessive: boolean;
  /** The last chunk that is a name of it; what hangs on it may hold other people. */
  last: number;
  /** First chunk of the words that introduce it, and the preposition before them. */
  edge: number;
  preposition: string | null;
}

export interface Member {
  mention: VictimMention;
  at: number;
  /** How it is joined to the member before it: "," or "and", with a comma before it or not. */
  joint: string;
}

export function mentionOf(chunk: Chunk | undefined): Mention | null {
  return chunk?.kind === "mention" ? chunk.mention : null;
}

export function lowerAt(chunks: readonly Chunk[], at: number): string {
  return chunks[at]?.lower ?? "";
}

export function victimAt(chunks: readonly Chunk[], at: number): VictimMention | null {
  const mention = mentionOf(chunks[at]);
  return mention?.kind === "person" || mention?.kind === "group" || mention?.kind === "anaphor" ? mention : null;
}

function isVerb(chunks: readonly Chunk[], at: number): boolean {
  return chunks[at]?.kind === "verb";
}

/** A word that may introduce a name: noun, adjective, article; no preposition, joint or mark. */
export function isPlainWord(chunk: Chunk | undefined): boolean {
  if (chunk?.kind === "word")
    return !prepositions.has(chunk.lower) && !joints.has(chunk.lower) && !relatives.has(chunk.lower);
  const kind = mentionOf(chunk)?.kind;
  return kind === "organisation" || kind === "place" || kind === "agent";
}

/** How many chunks the words of a group may be: "five alleged Hizb ut-Tahrir members". */
const LONGEST_GROUP = 5;
/** How many words may introduce a name: "the former deputy head of the Party of Invented Names N.". */
const LONGEST_INTRODUCTION = 10;
const LONGEST_ASIDE = 16;

/** "at least 15 people": what stands before a number is part of it. */
const QUANTITIES = [
  "at least",
  "at most",
  "more than",
  "fewer than",
  "less than",
  "up to",
  "as many as",
  "about",
  "around",
  "over",
  "some",
].map((words) => words.split(" "));

function beforeQuantity(chunks: readonly Chunk[], from: number): number {
  if (mentionOf(chunks[from])?.kind !== "group") return from;
  const found = QUANTITIES.find((words) =>
    words.every((word, step) => lowerAt(chunks, from - words.length + step) === word),
  );
  return from - (found?.length ?? 0);
}

const ARTICLES = new Set(["the", "a", "an"]);
const INTO_BODY = new Set(["of", "for", "in", "from"]);

/** "deputy of the parliament N.", "teacher of Gomel gymnasium N.": somebody of something, where "of" does not govern N. */
function isMemberOf(chunks: readonly Chunk[], of: number, first: number): boolean {
  const [head, last] = [lowerAt(chunks, of - 1), chunks[first - 1]];
  if (!isRoleNoun(head) || kinNouns.has(head) || first - of < 2 || last?.kind === "verb") return false;
  return !isRoleNoun(last?.lower ?? "") && !peopleAdjectives.has(last?.lower ?? "") && !ARTICLES.has(last?.lower ?? "");
}

/** "a 19-year-old student N.": one person told of right before the name is its bearer. */
function introducesNext(chunks: readonly Chunk[], at: number): boolean {
  const mention = mentionOf(chunks[at]);
  return mention?.kind === "group" && mention.value.count === 1 && mentionOf(chunks[at + 1])?.kind === "person";
}

/** Where the words that introduce a name begin. */
function edgeOf(chunks: readonly Chunk[], first: number): number {
  const from = beforeQuantity(chunks, first);
  if (mentionOf(chunks[first])?.kind !== "person") return from;
  let at = introducesNext(chunks, first - 1) ? from - 2 : from - 1;
  let body = false;
  while (at >= 0 && from - at <= LONGEST_INTRODUCTION) {
    const chunk = chunks[at];
    const isQuote = chunk?.kind === "mark" && /^["“”„«»'’-]$|^'s$/u.test(lowerAt(chunks, at));
    const isAddress = lowerAt(chunks, at) === "." && honorifics.has(lowerAt(chunks, at - 1));
    if (isPlainWord(chunk) || isQuote || isAddress) {
      if (adverbs.has(lowerAt(chunks, at))) break;
      // "sentenced to ten years of imprisonment N.": the penalty before a name is none of its words.
      const isLast = at === first - 1;
      if (penalties.has(lowerAt(chunks, at)) || (isLast && placesOfPenalty.has(lowerAt(chunks, at)))) break;
      // "In Taraz N. was": where it is, and nothing of N.; "the blogger from Taraz N." is N.'s.
      const isPlace = mentionOf(chunk)?.kind === "place";
      if (isPlace && ["in", "at", "near"].includes(lowerAt(chunks, at - 1))) break;
      // "In the court the blogger N. was": what stands before an article is another phrase, unless "of" links the two.
      if (ARTICLES.has(lowerAt(chunks, at)) && mentionOf(chunks[at - 1])?.kind === "agent") return at;
      if (isPlace || bodyNouns.has(lowerAt(chunks, at)) || mentionOf(chunk)?.kind === "organisation") body = true;
      at -= 1;
    } else if (
      INTO_BODY.has(lowerAt(chunks, at)) &&
      (body || isMemberOf(chunks, at, first)) &&
      isPlainWord(chunks[at - 1])
    ) {
      body = false;
      at -= 1;
    } else break;
  }
  return at + 1;
}

function matchAt(chunks: readonly Chunk[], at: number, ways: readonly (readonly string[])[]): number {
  const found = ways.find((words) => words.every((word, step) => lowerAt(chunks, at + step) === word));
  return found?.length ?? 0;
}

const OWNERS = new Set(["his", "her", "their", "its"]);

/** The person or group that a list goes on with at `at`, behind words that introduce them. */
function memberAt(chunks: readonly Chunk[], at: number): number | null {
  let governed = false;
  for (let next = at; next < at + LONGEST_INTRODUCTION; next++) {
    if (victimAt(chunks, next) !== null) {
      const kind = mentionOf(chunks[next])?.kind;
      // "his colleague, N.", "a journalist, N.": the noun introduces the name.
      if (kind !== "person" && lowerAt(chunks, next + 1) === "," && mentionOf(chunks[next + 2])?.kind === "person")
        return next + 2;
      if (kind !== "person" && mentionOf(chunks[next + 1])?.kind === "person") return next + 1;
      return next;
    }
    const isOf = ["of", "from", "for", "in"].includes(lowerAt(chunks, next)) && next > at;
    const isQuote = chunks[next]?.kind === "mark" && /^["“”„«»]$/u.test(lowerAt(chunks, next));
    // "and Ms. N.": a form of address may end with a full stop.
    const isAddress = lowerAt(chunks, next) === "." && honorifics.has(lowerAt(chunks, next - 1));
    if (!isPlainWord(chunks[next]) && !isOf && !isQuote && !isAddress) return null;
    // "and his deputy, N.,": the noun introduces the name as well.
    const isApposed = lowerAt(chunks, next + 1) === "," && mentionOf(chunks[next + 2])?.kind === "person";
    if (isApposed && OWNERS.has(lowerAt(chunks, at)) && isRoleNoun(lowerAt(chunks, next))) return next + 2;
    // "and the editor of N.", "the brother of the lawyer N.": N. is neither.
    const isNext = mentionOf(chunks[next + 1])?.kind === "person";
    if (isOf && isNext) return null;
    governed ||= isOf;
    if (governed && isNext && isRoleNoun(lowerAt(chunks, next))) return null;
  }
  return null;
}

/** Where a bracket that opens at `at` ends. */
function behindBracket(chunks: readonly Chunk[], at: number): number {
  if (lowerAt(chunks, at) !== "(" && lowerAt(chunks, at) !== "[") return at;
  for (let to = at + 1; to < at + LONGEST_ASIDE && to < chunks.length; to++)
    if ([")", "]"].includes(lowerAt(chunks, to))) return to + 1;
  return at;
}

const DASHES = new Set(["–", "—", "-"]);
const CLOSING = new Set([",", ".", ";", ")", "—", "–", ":"]);

const PERSONAL = new Set(["who", "whom", "whose"]);

/** ", a teacher whom the police had beaten,": where the clause that opens at `open` closes; `null` where it does not. */
function behindRelative(chunks: readonly Chunk[], open: number): number | null {
  const own = chunks.findIndex((_, at) => at > open && isVerb(chunks, at));
  const close = own < 0 ? -1 : chunks.findIndex(({ lower }, at) => at > own && [",", ";"].includes(lower));
  if (own < 0) return null;
  if (close < 0) return chunks.length;
  return lowerAt(chunks, close) === "," && isVerb(chunks, close + 1) ? close + 1 : close;
}

/** ", 45,", ", a blogger based in Taraz,": what stands between commas and has no verb but one that describes. */
function behindApposition(chunks: readonly Chunk[], at: number): number {
  const mark = lowerAt(chunks, at);
  if (mark !== "," && mark !== "—" && mark !== "–") return at;
  if (["and", "but", "while", "or"].includes(lowerAt(chunks, at + 1))) return at;
  for (let to = at + 1; to < at + LONGEST_ASIDE; to++) {
    if (to >= chunks.length) return to;
    if (mark === "," && to > at + 1 && PERSONAL.has(lowerAt(chunks, to)) && isDescription(chunks, at + 1))
      return behindRelative(chunks, to) ?? at;
    if (isVerb(chunks, to) && !isReduced(chunks, at + 1, to)) return at;
    if (lowerAt(chunks, to) === "(") {
      to = behindBracket(chunks, to) - 1;
      continue;
    }
    if (to === at + 1 || !CLOSING.has(lowerAt(chunks, to))) continue;
    const closes = mark === "," ? lowerAt(chunks, to) !== "—" : true;
    return closes && isVerb(chunks, to + 1) ? to + 1 : to;
  }
  return at;
}

/** Where a clause with "who" or a participle that opens at `at` gives way to what it stands in. */
function behindClause(chunks: readonly Chunk[], at: number): number {
  const hasComma = lowerAt(chunks, at) === ",";
  const open = hasComma ? at + 1 : at;
  const first = chunks[open];
  const isRelative =
    ["who", "whose", "whom"].includes(lowerAt(chunks, open)) ||
    (prepositions.has(lowerAt(chunks, open)) && ["whom", "whose"].includes(lowerAt(chunks, open + 1)));
  const isParticiple =
    hasComma &&
    first?.kind === "verb" &&
    (first.verb.form === "bare" || first.verb.form === "gerund") &&
    victimAt(chunks, open + 1) === null;
  if (!isRelative && !isParticiple) return at;
  const own = isRelative ? chunks.findIndex((_, next) => next > open && isVerb(chunks, next)) : open;
  if (own < 0) return at;
  for (let to = own + 1; to < chunks.length; to++) {
    if (lowerAt(chunks, to) === ";") return to;
    const next = chunks[to + 1];
    if (hasComma && lowerAt(chunks, to) === ",") {
      if (next?.kind === "verb" && (next.verb.form === "finite" || !isRelative)) return to + 1;
      if (["and", "as"].includes(lowerAt(chunks, to + 1)) && memberAt(chunks, to + 2) !== null) return to;
      if (mentionOf(next)?.kind === "person") return to;
    }
    const chunk = chunks[to];
    const before = lowerAt(chunks, to - 1);
    // "the men who were detained were jailed": the second verb is the main one.
    if (!hasComma && chunk?.kind === "verb" && chunk.verb.form === "finite" && isVerb(chunks, to - 1)) return to;
    if (
      !hasComma &&
      chunk?.kind === "verb" &&
      chunk.verb.form === "finite" &&
      !["and", "or", ",", "but"].includes(before) &&
      !relatives.has(before) &&
      isPlainWord(chunks[to - 1])
    )
      return to;
    if (
      !hasComma &&
      chunk?.kind === "verb" &&
      chunk.verb.form === "finite" &&
      (["date", "place", "term"].includes(mentionOf(chunks[to - 1])?.kind ?? "") ||
        mentionOf(chunks[to - 1])?.rule === OBJECT_PRONOUN)
    )
      return to;
  }
  return hasComma ? chunks.length : at;
}

/** "members of the party, detained on Monday, were": where they belong, before a clause that hangs on them. */
function behindOrigin(chunks: readonly Chunk[], at: number): number {
  if (!["of", "from", "at"].includes(lowerAt(chunks, at))) return at;
  let to = at + 1;
  while (to < at + LONGEST_INTRODUCTION && isPlainWord(chunks[to])) to += 1;
  return to > at + 1 && behindClause(chunks, to) > to ? to : at;
}

/** All that hangs on a name at its right: age, bracket, apposition, relative clause. */
function behindAsides(chunks: readonly Chunk[], at: number): number {
  let to = behindOrigin(chunks, at);
  for (let step = 0; step < 4; step++) {
    const isDated = lowerAt(chunks, to) === "on" && mentionOf(chunks[to + 1])?.kind === "date";
    // "A on Monday and B on Thursday were".
    if (isDated && (lowerAt(chunks, to + 2) === "and" || isVerb(chunks, to + 2))) return to + 2;
    const bracket = behindBracket(chunks, to);
    const clause = bracket > to ? bracket : behindClause(chunks, to);
    const next = clause > to ? clause : behindApposition(chunks, to);
    if (next === to) return to;
    to = next;
  }
  return to;
}

interface Continuation {
  at: number;
  joint: string;
  isPart: boolean;
}

/** The next member of a list, where one follows at `at`. */
function continuation(chunks: readonly Chunk[], at: number, isGroup: boolean): Continuation | null {
  let next = at;
  const comma = [",", ";", ":", "—", "–", "-", "("].includes(lowerAt(chunks, next)) ? lowerAt(chunks, next) : "";
  if (comma !== "") next += 1;
  const part = matchAt(chunks, next, including);
  const joined = part > 0 ? part : matchAt(chunks, next, company);
  let joint = joined > 0 ? "with" : "";
  if (joined > 0) next += joined;
  else if (["and", "&", "or", "/"].includes(lowerAt(chunks, next))) {
    joint = "and";
    next += 1;
    if (["also", "then", "later"].includes(lowerAt(chunks, next))) next += 1;
  }
  if (joint === "" && comma === "") return null;
  if ([":", "—", "–", "-", "("].includes(comma) && !isGroup && part === 0) return null;
  const member = memberAt(chunks, next);
  if (member === null) return null;
  const kind = mentionOf(chunks[member])?.kind;
  if (joint === "" && kind !== "person") return null;
  const isPart = part > 0;
  return { at: member, joint: comma === "," && joint === "and" ? ", and" : joint || comma, isPart };
}

const LONGEST_DESCRIPTION = 12;

/** "the doctor of the regional hospital N.": the name right behind where somebody works. */
function behindBody(chunks: readonly Chunk[], of: number): number | null {
  const group = mentionOf(chunks[of - 1]);
  const noun = group?.kind === "anaphor" ? group.value.noun : null;
  if (noun === null || kinNouns.has(noun) || !isRoleNoun(noun)) return null;
  let at = of + 1;
  while (at < of + LONGEST_INTRODUCTION && isPlainWord(chunks[at])) at += 1;
  const last = lowerAt(chunks, at - 1);
  if (at < of + 2 || mentionOf(chunks[at])?.kind !== "person" || lowerAt(chunks, at + 1) === "'s") return null;
  return isRoleNoun(last) || peopleAdjectives.has(last) || ARTICLES.has(last) ? null : at;
}

/** Who a description is of: "the editors of the page, A and B", "the citizen of Germany N.". */
function introduced(chunks: readonly Chunk[], at: number): Continuation | null {
  const next = continuation(chunks, at, true);
  if (next !== null || !["of", "from", "at", "with"].includes(lowerAt(chunks, at))) return next;
  const named = behindBody(chunks, at);
  if (named !== null) return { at: named, joint: ",", isPart: false };
  const isOrigin = !peopleNouns.has(lowerAt(chunks, at + 1)) && !kinNouns.has(lowerAt(chunks, at + 1));
  if (isOrigin && isPlainWord(chunks[at + 1]) && mentionOf(chunks[at + 2])?.kind === "person")
    return { at: at + 2, joint: ",", isPart: false };
  for (let to = at + 1; to < at + LONGEST_DESCRIPTION; to++) {
    if (lowerAt(chunks, to) === ",") {
      const behind = mentionOf(chunks[to + 1])?.kind === "person" ? continuation(chunks, to, true) : null;
      // "the editors of the page, N. said": who speaks is not introduced.
      return behind === null || isVerb(chunks, to + 2) ? null : behind;
    }
    const isLink = ["of", "in", "for", "the", "and", '"', "“", "”", "«", "»"].includes(lowerAt(chunks, to));
    if (!isLink && !isPlainWord(chunks[to])) return null;
  }
  return null;
}

function isGroupOf(mention: VictimMention): boolean {
  return mention.kind !== "person";
}

/** "three activists: A, B and C", "a blogger, A": the names say who the group is, all of it or a part. */
function resolveGroup(
  members: readonly Member[],
  parts: readonly VictimMention[],
): { members: readonly Member[]; included: readonly VictimMention[] } {
  const [first, ...rest] = members;
  if (first === undefined || parts.length > 0) return { members, included: parts };
  const isNamedBehind =
    isGroupOf(first.mention) && rest.length > 0 && [",", ":", "—", "–", "-", "("].includes(rest[0]?.joint ?? "");
  if (!isNamedBehind || rest.some(({ mention }) => mention.kind !== "person")) return { members, included: parts };
  const count = first.mention.kind === "group" ? first.mention.value.count : null;
  if (first.mention.kind === "anaphor" || count === null || count <= rest.length)
    return { members: rest, included: [] };
  return { members: [first], included: rest.map(({ mention }) => mention) };
}

/** The last chunk of a group: a place or a body may stand within its words: "three Jehovah's Witnesses". */
function endOfGroup(chunks: readonly Chunk[], from: number, { kind }: VictimMention): number {
  const within = mentionOf(chunks[from + 1])?.kind;
  if (kind !== "group" || (within !== "organisation" && within !== "place")) return from;
  let last = from + 1;
  for (let at = last + 1; at <= from + LONGEST_GROUP && isPlainWord(chunks[at]); at++)
    if (countedNouns.has(lowerAt(chunks, at))) last = at;
  return last;
}

function readPeople(chunks: readonly Chunk[], from: number, first: VictimMention): People {
  const edge = edgeOf(chunks, from);
  const before = lowerAt(chunks, edge - 1);
  const preposition = prepositions.has(before) ? before : null;
  if (lowerAt(chunks, from + 1) === "'s" || /^['’]$/u.test(lowerAt(chunks, from + 1)))
    return {
      from,
      to: from + 2,
      members: [{ mention: first, at: from, joint: "" }],
      included: [],
      possessive: true,
      last: from,
      edge,
      preposition,
    };
  const members: Member[] = [{ mention: first, at: from, joint: "" }];
  const parts: VictimMention[] = [];
  let last = endOfGroup(chunks, from, first);
  let to = last + 1;
  let isPartial = false;
  for (;;) {
    const isGroup = members.length === 1 && isGroupOf(first);
    const close = isGroup ? introduced(chunks, to) : continuation(chunks, to, false);
    const aside = close === null ? behindAsides(chunks, to) : to;
    const next = close ?? (aside > to ? continuation(chunks, aside, isGroup) : null);
    if (next === null) {
      to = aside;
      break;
    }
    const mention = victimAt(chunks, next.at);
    // "the wife of N., M., was": M. is the wife.
    if (preposition === "of" && next.joint === "," && kinNouns.has(lowerAt(chunks, edge - 2))) break;
    // "According to the lawyer, N. was": who says it is not N.
    if (next.joint === "," && lowerAt(chunks, edge - 1) === "to" && lowerAt(chunks, edge - 2) === "according") break;
    // "against A, lawyer B told the agency": who speaks is no further item of the list.
    const speaks = next.joint === "," && reportingVerbs.has(lowerAt(chunks, next.at + 1));
    if (speaks && !members.some(({ joint }) => joint === ",")) {
      to = aside;
      break;
    }
    const isOwner = lowerAt(chunks, next.at + 1) === "'s";
    if (mention === null || isOwner || (first.kind === "anaphor" && mention.kind !== "person")) {
      to = aside;
      break;
    }
    isPartial ||= next.isPart;
    if (isPartial && isGroupOf(first)) parts.push(mention);
    else members.push({ mention, at: next.at, joint: next.joint });
    to = next.at + 1;
    last = next.at;
  }
  // "three activists – A, B and C – were": the dash that closes belongs to them.
  const isDashed = members.some(({ joint }) => DASHES.has(joint)) && DASHES.has(lowerAt(chunks, to));
  if (isDashed && isVerb(chunks, to + 1)) to += 1;
  return { from, to, ...resolveGroup(members, parts), possessive: false, last, edge, preposition };
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
    const people = readPeople(chunks, at, mention);
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

/** Whether the chunk stands in a relative clause that closes with a comma before the verb at `verb`. */
export function isInAside(chunks: readonly Chunk[], at: number, verb: number): boolean {
  let open = at;
  while (open >= 0 && lowerAt(chunks, open) !== ",") open -= 1;
  let close = at;
  while (close < verb && lowerAt(chunks, close) !== ",") close += 1;
  return open >= 0 && close < verb && chunks.slice(open + 1, at).some(({ lower }) => relatives.has(lower));
}
