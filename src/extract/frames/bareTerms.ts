import type { Term } from "../../domain/schema.ts";
import { numeralValue } from "../lexicon/numerals.ts";
import { sentenceNouns } from "../lexicon/penaltyNouns.ts";
import { bareNumberEnds } from "../lexicon/terms.ts";
import type { MentionOf } from "../Mention.ts";
import { type Chunk, lowerAt, mentionOf } from "./Chunk.ts";
import { penaltyIn } from "./penaltyIn.ts";

/** Longer terms than this are written with their unit. */
const MOST = 40;

type Valued = Pick<MentionOf<"term">, "value">;
type Unit = "years" | "months" | "days";
const UNITS: ReadonlyMap<string, Unit> = new Map([
  ["years", "years"],
  ["months", "months"],
  ["days", "days"],
  ["year", "years"],
]);

/** The unit a term is counted in, where it is only one. */
function unitOf({ value: { term } }: Valued): Unit | null {
  const units = (["years", "months", "days"] as const).filter((unit) => term[unit] !== undefined);
  return units.length === 1 ? (units[0] ?? null) : null;
}

/** "four of restricted freedom": the kind of penalty closes a term as well. */
function closes(chunks: readonly Chunk[], at: number): boolean {
  if (bareNumberEnds.has(lowerAt(chunks, at)) || ["that", "which"].includes(lowerAt(chunks, at))) return true;
  const behind = chunks
    .slice(at, at + 4)
    .map(({ lower }) => lower)
    .join(" ");
  return ["of", "in"].includes(lowerAt(chunks, at)) && penaltyIn(behind) !== undefined;
}

/** "it was nine", "there were three", "the term was four": what there is of a penalty. */
function isOfBeing(chunks: readonly Chunk[], at: number): boolean {
  const verb = chunks[at - 1];
  const subject = lowerAt(chunks, at - 2);
  return (
    verb?.kind === "verb" &&
    verb.verb.lemma === "be" &&
    !verb.verb.unreal &&
    (["it", "there"].includes(subject) || sentenceNouns.has(subject))
  );
}

/** "…; for his neighbour N., a beekeeper from Taraz, thirteen.": the last word of what begins with whom it is for. */
function endsWhatIsFor(chunks: readonly Chunk[], at: number): boolean {
  if (![",", "–", "—"].includes(lowerAt(chunks, at - 1)) || !/^\p{L}/u.test(lowerAt(chunks, at))) return false;
  if (!["", ".", ";"].includes(lowerAt(chunks, at + 1))) return false;
  const start = chunks.findLastIndex(({ lower }, index) => index < at && lower === ";") + 1;
  const opens = lowerAt(chunks, start) === "and" ? start + 1 : start;
  return lowerAt(chunks, opens) === "for" && !chunks.slice(start, at).some(({ kind }) => kind === "verb");
}

/** "and five to the wife, N.": another's share of what a court gave. */
function isShare(chunks: readonly Chunk[], at: number): boolean {
  const taker = mentionOf(chunks[at + 2]);
  const isOpening = ["and", ",", ";", "but"].includes(lowerAt(chunks, at - 1));
  return isOpening && lowerAt(chunks, at + 1) === "to" && (taker?.kind === "person" || taker?.kind === "anaphor");
}

/** Whether the numeral at `at` stands where a term may: "to three", "N. three", "and five for", "it was nine". */
function isTermPlace(chunks: readonly Chunk[], at: number): boolean {
  const before = chunks[at - 1];
  if (isOfBeing(chunks, at) || endsWhatIsFor(chunks, at)) return true;
  if (before?.kind === "verb") return ["get", "receive", "give", "hand"].includes(before.verb.lemma);
  const mention = mentionOf(before);
  if (mention?.kind === "person" || (mention?.kind === "anaphor" && mention.value.noun !== null)) return true;
  // "her assistant, N., ten": a name between commas, and what its bearer got.
  const isApposed = lowerAt(chunks, at - 1) === "," && mentionOf(chunks[at - 2])?.kind === "person";
  if (isApposed && lowerAt(chunks, at - 3) === "," && !/^\d/u.test(lowerAt(chunks, at))) return true;
  const isSomebodys = ["person", "anaphor", "group"].includes(mentionOf(chunks[at - 2])?.kind ?? "");
  // "A was jailed for ten days and B for five".
  if (lowerAt(chunks, at - 1) === "for") return isSomebodys || lowerAt(chunks, at - 2) === ",";
  // "two years off the five that he had been given".
  if (lowerAt(chunks, at - 1) === "the" && ["that", "which"].includes(lowerAt(chunks, at + 1))) return true;
  return ["to", "with", "by", "into"].includes(lowerAt(chunks, at - 1)) || lowerAt(chunks, at + 1) === "for";
}

/** "from six years to four and a half". */
function isHalf(chunks: readonly Chunk[], at: number): boolean {
  return ["and", "a", "half"].every((word, step) => lowerAt(chunks, at + 1 + step) === word);
}

function termOf(amount: number, unit: Unit, half: boolean): Term {
  if (!half || unit === "days") return { [unit]: amount };
  return unit === "years" ? { years: amount, months: 6 } : { months: amount, days: 15 };
}

/**
 * Terms whose unit another one of the passage gives: "five years, and B three", "12 and nine years". They become
 * mentions of their own.
 */
export function withBareTerms(chunks: readonly Chunk[]): Chunk[] {
  let last: Valued | null = null;
  return chunks.map((chunk, at) => {
    const mention = mentionOf(chunk);
    if (mention?.kind === "term") last = mention;
    if (chunk.kind !== "word") return chunk;
    // "from five years to three": what was there before gives the unit too.
    const named = UNITS.get(chunk.lower);
    const before = named === undefined ? null : numeralValue(lowerAt(chunks, at - 1));
    if (named !== undefined && before !== null) last = { value: { term: { [named]: before }, kind: null } };
    const following = mentionOf(chunks[at + 2]);
    // Most passages have no term, and so no unit for any number.
    if (last === null && following?.kind !== "term") return chunk;
    const amount = numeralValue(chunk.lower);
    if (amount === null || amount > MOST) return chunk;
    const joint = lowerAt(chunks, at + 1);
    // "to three, five and seven years"; "a father of three, five years" is no row.
    const isJoined = joint === "and" || (joint === "," && isTermPlace(chunks, at));
    const isPaired = isJoined && following?.kind === "term";
    const source: Valued | null = isPaired ? following : last;
    const unit = source === null ? null : unitOf(source);
    const isOwn = isShare(chunks, at) || (closes(chunks, at + 1) && isTermPlace(chunks, at));
    if (unit === null || !(isPaired || isOwn)) return chunk;
    const kind = source?.value.kind ?? null;
    const half = isHalf(chunks, at) ? chunks[at + 3] : undefined;
    const { start, end } = { start: chunk.start, end: (half ?? chunk).end };
    const term: MentionOf<"term"> = {
      kind: "term",
      rule: "term of like unit",
      value: { term: termOf(amount, unit, half !== undefined), kind },
      start,
      end,
    };
    return { kind: "mention" as const, mention: term, lower: "", start, end };
  });
}
