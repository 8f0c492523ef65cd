import { dateLineWords } from "../../lexicon/dateWords.ts";
import type { MentionOf } from "../../Mention.ts";
import type { Sighting } from "../../mentions/Rule.ts";
import type { Passage } from "../../stage2Passages.ts";
import type { Read } from "../../stage3Mentions.ts";

/** The day an article dates itself by, in its dateline or its date line. */
export interface DateLine {
  mention: MentionOf<"date">;
  passage: Passage;
}

/** How many passages from the top a date line may stand. */
const TOP = 25;
/** How many words a line that tells only the date, the place and the agency may have besides. */
const FEW = 6;
const DATELINE_REACH = 8;
/** A page says once when it was published and once when it was changed; more lines of dates are a chronicle. */
const MOST_LINES = 3;
/** So many words without a capital make a passage prose. */
const LEAST_PROSE = 3;
const AGENCY_MARKS = new Set(["/", "(", ")"]);
const OPENING_DASH = new Set(["-", "–", "—", ":"]);

function fullDate({ sightings }: Read): { sighting: Sighting; mention: MentionOf<"date"> } | null {
  for (const sighting of sightings) {
    const { mention } = sighting;
    if (mention.kind === "date" && mention.value.month !== null && mention.value.day !== null && !mention.value.counted)
      return { sighting, mention };
  }
  return null;
}

/** "Baku. 22.05.23. /Agency/: The court …": the town is a passage of its own, the agency stands between strokes. */
function opensWithAgency({ tokens }: Read, to: number): boolean {
  const behind = tokens.slice(to, to + DATELINE_REACH);
  const open = behind.findIndex(({ kind }) => kind === "word");
  const close = behind.findIndex(({ text }, at) => at > open && AGENCY_MARKS.has(text));
  return open > 0 && AGENCY_MARKS.has(behind[open - 1]?.text ?? "") && close > open && behind[open]?.capital === true;
}

/** "ALMATY, Oct. 18 (Agency) — Police …": capitals before the date, a dash close behind it. */
function isDateline(read: Read, { from, to }: Sighting): boolean {
  const { tokens } = read;
  const before = tokens.slice(0, from);
  if (before.length === 0) return opensWithAgency(read, to);
  if (before.length > DATELINE_REACH) return false;
  if (!before.every(({ kind, capital }) => kind === "mark" || capital)) return false;
  const dash = tokens.slice(to, to + DATELINE_REACH).findIndex(({ text }) => OPENING_DASH.has(text));
  if (dash < 0) return false;
  const between = tokens.slice(to, to + dash);
  return between.every(({ kind, capital }) => kind !== "word" || capital) && before.some(({ kind }) => kind === "word");
}

/** "16 December, 15:20", "Baku. 6 December.", "Kostanay, 23 June": a line with little besides the date. */
function isDateLine({ tokens, sightings }: Read, { from, to }: Sighting): boolean {
  const rest = tokens.filter(({ kind }, at) => (at < from || at >= to) && kind === "word");
  const isPlain = rest.every(({ lower, capital }) => capital || dateLineWords.has(lower));
  return (
    isPlain &&
    rest.length <= FEW &&
    !sightings.some(({ mention }) => mention.kind === "person" || mention.kind === "group")
  );
}

/** A line that tells little besides a date. */
interface Dated {
  read: Read;
  mention: MentionOf<"date">;
}

/** "Updated on 3 May" is said of the page; "30 May. Osh." is not. */
function isOfPage({ tokens }: Read): boolean {
  return tokens.some(({ lower, kind }) => kind === "word" && dateLineWords.has(lower));
}

function isProse({ tokens }: Read): boolean {
  return tokens.filter(({ kind, capital }) => kind === "word" && !capital).length >= LEAST_PROSE;
}

/** "28 Apr. Naryn." and, behind what happened there, "30 May. Osh.": the days of a chronicle, and none of the article's own. */
function areHeads(reads: readonly Read[], lines: readonly Dated[]): boolean {
  const [first, second] = lines.filter(({ read }) => !isOfPage(read));
  if (first === undefined || second === undefined) return false;
  return reads.slice(first.read.passage.index + 1, second.read.passage.index).some(isProse);
}

/** The date the article gives itself; `null` where several lines are mere dates, as the heads of a chronicle are. */
export function dateLineOf(reads: readonly Read[]): DateLine | null {
  const lines: Dated[] = [];
  for (const read of reads.slice(0, TOP)) {
    const found = fullDate(read);
    if (found === null) continue;
    if (isDateline(read, found.sighting)) return { mention: found.mention, passage: read.passage };
    if (isDateLine(read, found.sighting)) lines.push({ read, mention: found.mention });
  }
  if (lines.length > MOST_LINES || areHeads(reads, lines)) return null;
  const line = lines.find(({ mention }) => mention.value.year !== null) ?? lines[0];
  return line === undefined ? null : { mention: line.mention, passage: line.read.passage };
}
