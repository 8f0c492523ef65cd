import type { Span } from "../../../domain/schema.ts";
import { courtNouns } from "../../lexicon/courts.ts";
import { datedActs } from "../../lexicon/dateWords.ts";
import { sameAsBefore, sameLaw } from "../../lexicon/headWords.ts";
import { birthWords, goingOn, keepingWords } from "../../lexicon/penalties.ts";
import { isActing, type MentionOf, tellingPlace } from "../../Mention.ts";
import { type Cell, isBare, ofKind } from "../Cell.ts";
import { reasonIn } from "./reasonIn.ts";
import type { Slots } from "./Slots.ts";
import { wordsOf } from "./wordsOf.ts";

/** Fields that tell of the person or of what comes after the outcome. */
export const BESIDE = new Set<Cell["field"]>(["aside", "keeping"]);

/** "rally on 1 June": the day of what somebody is punished for. */
function isOfAct({ read, from, to }: Cell, { start }: Span): boolean {
  return read.tokens.slice(from, to).some((token) => token.start < start && datedActs.has(token.lower));
}

/** A date among the words of a birth, or in brackets right behind a name with nothing else. */
function dateIn(cell: Cell, article: string): MentionOf<"date"> | null {
  const [date] = ofKind(cell, "date");
  const words = wordsOf(cell, article);
  if (date === undefined || birthWords.test(words) || goingOn.test(words) || isOfAct(cell, date)) return null;
  return cell.depth > 0 && !isBare(cell, "date") ? null : date;
}

function placeIn(cell: Cell, article: string): MentionOf<"place"> | null {
  if (cell.depth > 0 || birthWords.test(wordsOf(cell, article))) return null;
  const [first = null] = ofKind(cell, "place");
  const place = tellingPlace(ofKind(cell, "place")) ?? (isBare(cell, "place") ? first : null);
  const isOfCourt = place !== null && isActing(place.value);
  return isOfCourt || !keepingWords.test(wordsOf(cell, article)) ? place : null;
}

function ofSameLaw(words: string, before: Slots["before"]): Slots["laws"] {
  return before !== null && sameLaw.test(words) ? before.laws : [];
}

/** Takes up what a cell says of day, place, law and charge; an inner day or court takes the place of an outer one. */
export function slotsWith(slots: Slots, cell: Cell, before: Cell | undefined, article: string): Slots {
  if (BESIDE.has(cell.field)) return slots;
  const laws = ofKind(cell, "law");
  const isCourt = cell.read.tokens.slice(cell.from, cell.to).some(({ lower }) => courtNouns.has(lower));
  const words = wordsOf(cell, article);
  const same = sameAsBefore.test(words) && cell.mentions.length === 0 ? slots.before : null;
  return {
    ...slots,
    date: dateIn(cell, article) ?? (/\bda(?:y|te)\b/iu.test(words) ? same?.date : null) ?? slots.date,
    place: placeIn(cell, article) ?? same?.place ?? slots.place,
    laws: [...slots.laws, ...(laws.length > 0 ? laws : ofSameLaw(words, same))],
    reason: slots.reason ?? reasonIn(cell, before, article),
    isOfCourt: slots.isOfCourt || (isCourt && cell.field !== "detention"),
  };
}
