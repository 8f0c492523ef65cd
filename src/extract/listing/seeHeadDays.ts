import { daysInMonth } from "../../domain/day.ts";
import { headWords } from "../lexicon/headWords.ts";
import type { Mention } from "../Mention.ts";
import type { Read } from "../stage3Mentions.ts";
import { behindMarker } from "./cellsOf.ts";
import { withMention } from "./withMention.ts";

/** "14.11", "14.11.", "14/11/23": the day of a post or of a line, without its year or with half of it. */
const DAY = /^(\d{1,2})\.(\d{2})$/u;
const LONGEST_HEAD = 14;
const BEHIND = /^(?:[–—:.|,-]|\p{Lu})/u;

interface Candidate {
  read: Read;
  at: number;
  day: number;
  month: number;
  /** A clock stands beside it, so it is none itself. */
  hasClock: boolean;
}

function hasClock({ tokens }: Read): boolean {
  return tokens.some(
    (token, at) => token.text === ":" && tokens[at - 1]?.end === token.start && tokens[at + 1]?.start === token.end,
  );
}

/** A head, or the first words of a line, with one number that could be a day or a clock. */
function candidateIn(read: Read): Candidate | null {
  const { tokens, sightings } = read;
  const at = behindMarker(tokens);
  const found = DAY.exec(tokens[at]?.text ?? "");
  if (found === null || sightings.some((each) => each.from <= at && each.to > at)) return null;
  const isTaken = (index: number) => sightings.some((each) => each.from <= index && each.to > index);
  const isHead =
    tokens.length <= LONGEST_HEAD &&
    tokens.every(({ kind, lower }, index) => kind !== "word" || isTaken(index) || headWords.has(lower));
  if (!isHead && !BEHIND.test(tokens[at + 1]?.text ?? "")) return null;
  if (sightings.some(({ mention }) => mention.kind === "date")) return null;
  return { read, at, day: Number(found[1]), month: Number(found[2]), hasClock: hasClock(read) };
}

function isDay({ day, month }: Candidate): boolean {
  return month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(2000, month);
}

/** Whether numbers that could be either are days: all of them can be, and there is more than one, or a clock beside. */
function areDays(candidates: readonly Candidate[]): boolean {
  return candidates.every(isDay) && (candidates.length > 1 || candidates.some((candidate) => candidate.hasClock));
}

/** Sees the days of heads and lines that are written as mere numbers; numbers of which one can be no day are clocks. */
export function seeHeadDays(reads: readonly Read[]): Read[] {
  const opening = reads.filter(
    ({ passage }, at) => passage.kind !== "furniture" && reads[at - 1]?.passage.paragraph !== passage.paragraph,
  );
  const candidates = opening.flatMap((read) => candidateIn(read) ?? []);
  if (!areDays(candidates)) return [...reads];
  const days = new Map(candidates.map((candidate) => [candidate.read, candidate]));
  return reads.map((read) => {
    const found = days.get(read);
    const token = read.tokens[found?.at ?? -1];
    if (found === undefined || token === undefined) return read;
    const value = { year: null, month: found.month, day: found.day };
    const mention: Mention = {
      kind: "date",
      rule: "day at the head of a line",
      value,
      start: token.start,
      end: token.end,
    };
    return withMention(read, mention);
  });
}
