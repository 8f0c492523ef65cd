import { byDate, UNDATED } from "../domain/dimension.ts";
import { extentOf, type ImpreciseDate } from "../domain/impreciseDate.ts";
import type { Selection } from "../domain/selection.ts";
import { sourcesOf } from "./sourcesOf.ts";

/** How new the data is, and which date says so. */
export interface DataDate {
  date: ImpreciseDate;
  of: "publication" | "event";
}

function lastDay(date: ImpreciseDate): string {
  return extentOf(date)?.last ?? "";
}

/** The latest publication among its articles; where none has a date, its latest event that has a year; else null. */
export function dataDate(selection: Selection): DataDate | null {
  const published = sourcesOf(selection)
    .map((article) => article.published)
    .filter((day) => day !== null);
  const publication = published.sort().at(-1);
  if (publication !== undefined) return { date: publication, of: "publication" };
  const events = [...selection.countBy(byDate).keys()].filter((date) => date !== UNDATED);
  const event = events.sort((a, b) => (lastDay(a) < lastDay(b) ? -1 : 1)).at(-1);
  return event === undefined ? null : { date: event, of: "event" };
}
