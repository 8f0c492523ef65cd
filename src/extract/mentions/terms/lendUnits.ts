import { numeralValue } from "../../lexicon/numerals.ts";
import { becomingWords, givenWords } from "../../lexicon/outcomes.ts";
import type { Unit } from "../../lexicon/terms.ts";
import { beForms } from "../../lexicon/verbs.ts";
import { withMention } from "../../listing/withMention.ts";
import type { Mention, WrittenTerm } from "../../Mention.ts";
import type { Read } from "../../stage3Mentions.ts";
import { lowerAt, type Token } from "../../token.ts";
import { spanOf } from "../Rule.ts";
import { lengthAt, lengthOf } from "./lengths.ts";

/** How many passages and paragraphs a number may go back for its unit. */
const REACH = 4;
const PARAGRAPHS = 1;
/** Longer terms are written with their unit. */
const MOST = 30;
/** What may stand between who gives or gets a term and its number. */
const BETWEEN = new Set(["me", "him", "her", "them", "each", "only", "just", "exactly", "down", "out", "into"]);
/** What opens a passage that tells of another's penalty. */
const OPENING = [["for"], ["and", "for"], ["but", "for"], ["with"]];
const CLOSING = new Set(["", ".", ",", ";", ":", "!", "and", "but", "instead", "for", "in", "more", "–", "—"]);

/** The unit the lengths of time in these tokens are counted in; `null` where they differ. */
function unitIn(tokens: readonly Token[]): Unit | null {
  const units = new Set<Unit>();
  for (let at = 0; at < tokens.length; at++) {
    const isCounted = numeralValue(tokens[at]?.lower ?? "") !== null || tokens[at]?.lower.includes("-");
    const keys = isCounted ? Object.keys(lengthAt(tokens, at)?.term ?? {}) : [];
    for (const key of keys) if (["years", "months", "days"].includes(key)) units.add(key as Unit);
  }
  const [only, other] = units;
  return other === undefined ? (only ?? null) : null;
}

/** "For N. it was", "For her there were": what there is for somebody. */
function isForSomebody(tokens: readonly Token[], at: number): boolean {
  return (
    beForms.has(lowerAt(tokens, at)) &&
    ["it", "there", "that"].includes(lowerAt(tokens, at - 1)) &&
    OPENING.some((words) => words.every((word, step) => lowerAt(tokens, step) === word))
  );
}

/** Where the number begins behind a verb of giving, getting or becoming: "gave [four].", "seven became [five]", "received [three], suspended"; -1 where none stands. */
function bareNumber({ tokens, sightings }: Read): number {
  for (let at = 0; at < tokens.length; at++) {
    const lower = lowerAt(tokens, at);
    if (!givenWords.has(lower) && !becomingWords.has(lower) && !isForSomebody(tokens, at)) continue;
    let next = at + 1;
    next = sightings.find(({ from, mention }) => from === next && mention.kind === "person")?.to ?? next;
    while (BETWEEN.has(tokens[next]?.lower ?? "")) next += 1;
    const amount = numeralValue(tokens[next]?.lower ?? "");
    if (amount !== null && amount <= MOST) return next;
  }
  return -1;
}

/** What was imposed by the last term some passages tell. */
function kindIn(reads: readonly Read[]): WrittenTerm["kind"] {
  const last = reads.flatMap(({ sightings }) => sightings).findLast(({ mention }) => mention.kind === "term");
  return last?.mention.kind === "term" ? last.mention.value.kind : null;
}

/** The term at a number that has nothing of its own to count. */
function termAt(read: Read, at: number, unit: Unit, kind: WrittenTerm["kind"]): Mention | null {
  const { tokens, sightings } = read;
  const found = lengthOf(tokens, at, unit);
  if (found === null || !CLOSING.has(tokens[at + found.length]?.lower ?? "")) return null;
  const isSeen = sightings.some(({ from, to }) => from < at + found.length && to > at);
  const value = { term: found.term, kind };
  return isSeen ? null : { kind: "term", rule: "term of like unit", value, ...spanOf(tokens, at, at + found.length) };
}

/** "The prosecutor asked for six years. The judge gave four.": the passage before says what is counted. */
export function lendUnits(reads: readonly Read[]): Read[] {
  return reads.map((read, index) => {
    const at = bareNumber(read);
    if (at < 0) return read;
    const before = reads
      .slice(Math.max(0, index - REACH), index)
      .filter(({ passage }) => read.passage.paragraph - passage.paragraph <= PARAGRAPHS);
    // Nobody is given half a day: a half is one of years.
    const isHalf = lengthOf(read.tokens, at, "years")?.term.months !== undefined;
    const told = [...before.map(({ tokens }) => tokens), read.tokens.slice(0, at)];
    const unit = isHalf ? "years" : told.map(unitIn).findLast((each) => each !== null);
    const term = unit == null ? null : termAt(read, at, unit, kindIn(before));
    return term === null ? read : withMention(read, term);
  });
}
