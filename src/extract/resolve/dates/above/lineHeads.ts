import type { Sighting } from "../../../mentions/Rule.ts";
import type { Read } from "../../../stage3Mentions.ts";
import type { Token } from "../../../token.ts";

/** Marks behind a date that heads a line. */
const BEHIND_HEAD = new Set([":", "—", "–", "-", "."]);

/** How many words a heading with a date has at most. */
const LONGEST_HEAD = 16;

const MOST_HEAD_WORDS = 3;

/** How many words a line that names an author has at most. */
const LONGEST_BYLINE = 5;

/** "August: Investigators close the case." A month is a head only at the very beginning of its line. */
export function monthHead({ tokens, sightings }: Read): Sighting | null {
  const [first] = sightings;
  if (first?.mention.kind !== "date" || first.from !== 0 || tokens[first.to]?.text !== ":") return null;
  const { month, counted } = first.mention.value;
  return month === null || counted !== undefined ? null : first;
}

/** "Ufa. Ten days for a song …": a line of a digest begins with where it plays. */
export function isPlaceHead({ tokens }: Read): boolean {
  const last = tokens.at(-1);
  const words = tokens.filter(({ kind }) => kind === "word");
  return (
    last?.text === "." && words.length > 0 && words.length <= MOST_HEAD_WORDS && words.every(({ capital }) => capital)
  );
}

/** "28 Apr. Naryn.": the town behind the day of a line. */
function isTown(tokens: readonly Token[]): boolean {
  const words = tokens.slice(0, -1);
  return (
    tokens.at(-1)?.text === "." &&
    words.length > 0 &&
    words.length <= MOST_HEAD_WORDS &&
    words.every(({ kind, capital }) => kind === "word" && capital)
  );
}

/** "Saniya Kasymova Nov 10, 2023": who wrote it, and when. */
export function isByline({ tokens, sightings }: Read): boolean {
  const isOfDate = (at: number) =>
    sightings.some(({ mention, from, to }) => mention.kind === "date" && from <= at && at < to);
  const words = tokens.filter(({ kind }, at) => kind === "word" && !isOfDate(at));
  return (
    words.length > 1 && words.length <= LONGEST_BYLINE && words.every(({ lower, capital }) => capital || lower === "by")
  );
}

/** "12 March: …", "28 Apr. Naryn. …", "UPD 17 December, 12:00. …". */
export function headsLine({ tokens }: Read, { from, to }: Sighting): boolean {
  const before = tokens.slice(0, from).filter(({ kind }) => kind !== "mark");
  const isFirst = before.length === 0 || (before.length === 1 && /^(?:upd|update)$/iu.test(before[0]?.text ?? ""));
  const next = tokens[to];
  const isTime = next?.text === "," && tokens[to + 1]?.kind === "number";
  return isFirst && (next === undefined || BEHIND_HEAD.has(next.text) || isTime || isTown(tokens.slice(to)));
}

/** A heading, or a line that opens a list, with a date in it. */
export function headsSection(article: string, { passage, tokens }: Read): boolean {
  if (tokens.filter(({ kind }) => kind === "word").length > LONGEST_HEAD) return false;
  return passage.kind === "heading" || article.slice(passage.start, passage.end).endsWith(":");
}
