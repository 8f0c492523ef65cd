import { addDays, type Day } from "../../../../domain/day.ts";
import { numeralValue } from "../../../lexicon/numerals.ts";
import type { Passage } from "../../../stage2Passages.ts";
import { windowFrom, type YearWindow } from "../YearWindow.ts";

/** "three years after the January events", "just over a year since": how long ago an event was. */
const YEARS_SINCE = /\b(\p{L}+|\d{1,2}) years? (?:have |has )?(?:passed )?(?:after|since|on from)\s[^.;]{0,80}$/iu;
/** "a year after" is said a little before the day as well as after it. */
const SOONER = 60;

function yearsLater(day: Day, years: number): Day {
  return `${Number(day.slice(0, 4)) + years}${day.slice(4)}`;
}

/** The window a number of years behind an event opens, with the words that name both. */
export function yearsSince(passage: Passage, before: string, end: number, day: Day, source: string): YearWindow | null {
  const found = YEARS_SINCE.exec(before);
  const word = (found?.[1] ?? "").toLowerCase();
  const years = word === "a" ? 1 : numeralValue(word);
  if (found === null || years === null) return null;
  const from = addDays(yearsLater(day, years), -SOONER);
  const span = { start: passage.start + found.index, end };
  const written = Number(yearsLater(day, years).slice(0, 4));
  return { ...windowFrom(from, span, `${source}; told as ${years} years ago`), year: written };
}
