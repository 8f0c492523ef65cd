import type { MentionOf } from "../Mention.ts";
import type { Cast, Person } from "../persons/Person.ts";
import type { Passage } from "../stage2Passages.ts";
import { rowFrom } from "./naming/rowFrom.ts";

/** Words by which those named behind them are not meant: "all were let go, except for N.". */
const EXCEPTING = new Set(["except", "excepting", "excluding", "save", "bar", "barring", "but", "besides"]);
const BEHIND_EXCEPTING = new Set(["for", "from", "the"]);

/** Those a passage takes out of "all" and "they": "all of them except A and B were released". */
export function exceptedFrom(
  { start, end, value }: MentionOf<"anaphor">,
  { index }: Passage,
  { reads, personOf }: Cast,
): readonly Person[] {
  const read = reads[index];
  if (read === undefined || !value.plural || value.speaker || start < read.passage.start) return [];
  const word = read.tokens.findIndex((token) => token.start >= end && EXCEPTING.has(token.lower));
  if (word < 0) return [];
  let at = word + 1;
  while (BEHIND_EXCEPTING.has(read.tokens[at]?.lower ?? "")) at += 1;
  const first = read.sightings.findIndex(({ from, mention }) => from === at && mention.kind === "person");
  return first < 0 ? [] : rowFrom(read, first).flatMap(({ mention }) => personOf(mention) ?? []);
}
