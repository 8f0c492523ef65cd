import { givenWords } from "../lexicon/outcomes.ts";
import type { MentionOf } from "../Mention.ts";
import { type Sighting, spanOf } from "../mentions/Rule.ts";
import { bareLengthAt } from "../mentions/terms/lengths.ts";
import type { Read } from "../stage3Mentions.ts";
import type { Frame } from "./Frame.ts";

/** Longer terms than this are written with their unit. */
const MOST = 40;
const CLOSES = new Set([".", ",", ";", "and", "for", "each"]);

/** The only unit of a term; `null` where it has several, or is for life. */
function unitOf({ value: { term } }: MentionOf<"term">): "years" | "months" | "days" | null {
  const units = (["years", "months", "days"] as const).filter((unit) => term[unit] !== undefined);
  return units.length === 1 && term.life === undefined ? (units[0] ?? null) : null;
}

/** "B got three.", "the judge gave N. seven": where a number stands for what somebody is given. */
function isGiven({ tokens, sightings }: Read, at: number, to: number): boolean {
  if (!CLOSES.has(tokens[to]?.lower ?? ".")) return false;
  if (givenWords.has(tokens[at - 1]?.lower ?? "")) return true;
  const taker = sightings.find(({ to, mention }) => to === at && ["person", "anaphor"].includes(mention.kind));
  return taker !== undefined && tokens.slice(0, taker.from).some(({ lower }) => givenWords.has(lower));
}

/** A passage in which a bare number is read as a term of the unit that the outcome told right before has. */
export function withLentTerm(read: Read, before: Frame | null): Read {
  const { tokens, sightings, passage } = read;
  const unit = before?.term == null ? null : unitOf(before.term);
  if (before?.term == null || unit === null || passage.paragraph !== before.passage.paragraph) return read;
  if (sightings.some(({ mention }) => mention.kind === "term" || mention.kind === "fine")) return read;
  const { value } = before.term;
  const lent = tokens.flatMap((_, at): Sighting[] => {
    const isTaken = sightings.some(({ from, to }) => from <= at && at < to);
    const found = isTaken ? null : bareLengthAt(tokens, at, unit);
    if (found === null || (found.term[unit] ?? 0) > MOST || !isGiven(read, at, at + found.length)) return [];
    const [from, to] = [at, at + found.length];
    const term = { term: found.term, kind: value.kind };
    return [
      { from, to, mention: { kind: "term", rule: "term of like unit", value: term, ...spanOf(tokens, from, to) } },
    ];
  });
  return lent.length === 0 ? read : { ...read, sightings: [...sightings, ...lent].sort((a, b) => a.from - b.from) };
}
