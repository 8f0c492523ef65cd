import { extentOf, type ImpreciseDate } from "../domain/impreciseDate.ts";
import type { Dataset } from "../domain/schema.ts";

/** How new the data is, and which date says so. */
export interface DataDate {
  date: ImpreciseDate;
  of: "publication" | "event";
}

function lastDay(date: ImpreciseDate): string {
  return extentOf(date)?.last ?? "";
}

/** The latest publication; where no article has a date, the latest event that has a year; else null. */
export function dataDate(dataset: Pick<Dataset, "articles" | "incidents">): DataDate | null {
  const published = dataset.articles.map((article) => article.published).filter((day) => day !== null);
  const publication = published.sort().at(-1);
  if (publication !== undefined) return { date: publication, of: "publication" };
  const events = dataset.incidents.map(({ date }) => date).filter((date) => date !== null && lastDay(date) !== "");
  const event = (events as ImpreciseDate[]).sort((a, b) => (lastDay(a) < lastDay(b) ? -1 : 1)).at(-1);
  return event === undefined ? null : { date: event, of: "event" };
}
