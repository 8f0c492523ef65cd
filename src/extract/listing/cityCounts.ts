import type { Frame } from "../frames/Frame.ts";
import { numeralValue } from "../lexicon/numerals.ts";
import { peopleNouns } from "../lexicon/people.ts";
import type { MentionOf } from "../Mention.ts";
import { type Cell, isBare, ofKind } from "./Cell.ts";
import { type Event, saidBy, statusIn } from "./Event.ts";
import type { Head } from "./Head.ts";
import { listedFrame } from "./history/listedFrame.ts";
import { NO_SLOTS } from "./history/Slots.ts";

const ROUGH = new Set([
  "at",
  "least",
  "about",
  "around",
  "over",
  "more",
  "than",
  "some",
  "approximately",
  "nearly",
  "~",
]);

/** "12", "at least 7", "9 people", "12 detained": a number of people and nothing else; `null` for other cells. */
function countIn({ read, from, to }: Cell): MentionOf<"group"> | null {
  const tokens = read.tokens.slice(from, to);
  const at = tokens.findIndex(({ lower }) => numeralValue(lower) !== null);
  const number = tokens[at];
  const count = numeralValue(number?.lower ?? "");
  if (number === undefined || count === null || count < 1) return null;
  const isLead = tokens.slice(0, at).every(({ lower }) => ROUGH.has(lower));
  const isTail = tokens.slice(at + 1).every(({ lower }) => peopleNouns.has(lower) || saidBy(lower) !== undefined);
  if (!isLead || !isTail) return null;
  const value = { count, isRough: at > 0, partOf: null, lessNamed: false };
  return { kind: "group", rule: "number by town", value, start: number.start, end: number.end };
}

function outcomeOf(cell: Cell, head: Head, article: string): Pick<Event, "said" | "words"> | null {
  const own = saidBy(article.slice(cell.start, cell.end));
  if (own !== undefined && own !== null) return { said: own, words: { start: cell.start, end: cell.end } };
  return head.outcome === null ? null : { said: head.outcome.status, words: head.outcome };
}

/**
 * "Almaty – 12, Astana – at least 9" beneath or behind the words that say what befell them: people without names in each
 * town. `place` is the town where the line names it as its head; none where a passage is no such list.
 */
export function cityCounts(cells: readonly Cell[], article: string, head: Head, place: Head["place"]): Frame[] {
  const frames: Frame[] = [];
  let town = place;
  for (const cell of cells) {
    if (isBare(cell, "place")) {
      town = ofKind(cell, "place")[0] ?? null;
      continue;
    }
    const group = cell.depth === 0 && town !== null ? countIn(cell) : null;
    const outcome = group === null ? null : outcomeOf(cell, head, article);
    if (group !== null && outcome !== null) {
      const rest = { term: null, fine: null, isChange: false, isOld: false };
      const event: Event = { ...rest, ...outcome, passage: cell.read.passage, date: head.date, place: town };
      frames.push(listedFrame([group], { ...event, said: statusIn(event, false) }, NO_SLOTS));
    }
    town = null;
  }
  return frames;
}
