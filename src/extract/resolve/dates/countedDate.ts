import { isDay, toDayNumber } from "../../../domain/day.ts";
import type { ImpreciseDate } from "../../../domain/impreciseDate.ts";
import type { Counted, MentionOf, WrittenDate } from "../../Mention.ts";
import type { Passage } from "../../stage2Passages.ts";
import { factOf } from "../Fact.ts";
import type { DatedFact } from "./Calendar.ts";
import { countFrom } from "./countedDay.ts";
import { impreciseDateOf } from "./impreciseDateOf.ts";
import type { ToldBefore } from "./ToldBefore.ts";

type DateMention = MentionOf<"date">;

/** How many paragraphs behind the event it counts from a day may be told. */
const REACH = 3;
/** So many days back, a weekday told behind a date is still one before the publication. */
const FRESH = 13;

function baseOf({ from, months, years }: Counted, { paragraph }: Passage, told: ToldBefore): DatedFact | null {
  if (from === "now") return told.now;
  // "A month later" goes on from a month as well as from a day.
  const event = months === undefined && years === undefined ? told.event : told.month;
  return event !== null && paragraph - event.paragraph <= REACH ? event.fact : null;
}

/** In a story of long ago "on Monday" is not the Monday before the publication. */
function isOfStory({ counted }: WrittenDate, { paragraph }: Passage, told: ToldBefore): boolean {
  const [event, now] = [told.event, told.now?.date.value ?? ""];
  if (counted?.weekday === undefined || counted.from === "event" || event === null || event.paragraph !== paragraph)
    return false;
  const day = event.fact.date.value;
  return isDay(day) && isDay(now) && toDayNumber(now) - toDayNumber(day) > FRESH;
}

/** Nothing told has happened after the day the article speaks from. */
function isToCome(date: ImpreciseDate, told: ToldBefore): boolean {
  const now = told.now?.date.value ?? "";
  return isDay(date) && isDay(now) && date > now;
}

/** "the 14th of last month": the day of a month that was counted. */
function onDay(date: ImpreciseDate, day: number | null): ImpreciseDate | null {
  const value = day === null ? date : `${date}-${String(day).padStart(2, "0")}`;
  return day === null || isDay(value) ? value : null;
}

/** "yesterday", "the same day", "in May last year". */
export function countedDate(mention: DateMention, passage: Passage, told: ToldBefore): DatedFact | null {
  const { counted, month, day } = mention.value;
  const base = counted === undefined ? null : baseOf(counted, passage, told);
  const date = base === null || counted === undefined ? null : countFrom(base.date.value, counted);
  if (base === null || counted === undefined || date === null) return null;
  if (isOfStory(mention.value, passage, told) || isToCome(date, told)) return null;
  const value =
    month === null ? onDay(date, day) : impreciseDateOf({ year: null, month, day }, Number(date.slice(0, 4)));
  if (value === null || (month !== null && !/^\d{4}$/.test(date))) return null;
  const rule = counted.from === "now" ? "counted from the day of the article" : "counted from the event told before";
  return concluded(mention, value, base, rule);
}

/** "On the 13th": of the month told last, or of the one behind it where the story goes on. */
export function dayOfMonthBefore(
  mention: DateMention,
  day: number,
  passage: Passage,
  { month: near }: ToldBefore,
): DatedFact | null {
  const base = near !== null && passage.paragraph - near.paragraph <= REACH ? near.fact : null;
  const before = base?.date.value ?? "";
  if (base === null) return null;
  const isBehind = before.length === 7 || Number(before.slice(8)) <= day;
  const month = isBehind ? before.slice(0, 7) : countFrom(before, { from: "event", months: 1 });
  const value = `${month}-${String(day).padStart(2, "0")}`;
  if (month === null || !isDay(value.replace("XXXX", "2001"))) return null;
  return concluded(mention, value, base, "day of the month told before");
}

/** A date concluded from another; where the words of that one stand in the article, they are evidence too. */
function concluded(mention: DateMention, value: ImpreciseDate, base: DatedFact, rule: string): DatedFact {
  const own = factOf(value, mention, "inferred", rule);
  const others = base.date.evidence.filter(({ start, end }) => end > start);
  return {
    date: {
      value,
      evidence: [...own.evidence, ...others.map((each) => ({ ...each, basis: "inferred" as const, rule }))],
    },
    year: base.year,
  };
}
