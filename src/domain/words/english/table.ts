import type { Law } from "../../schema.ts";
import type { Tally } from "../../tally.ts";
import type { Basis, DateEvent } from "../../vocabulary.ts";
import { counted, number, tally } from "./quantities.ts";
import { bases, dateEvents } from "./vocabulary.ts";

const COLUMNS = {
  person: "Person",
  city: "City",
  date: "Date",
  status: "Status",
  sentence: "Sentence",
  charge: "Charge",
  source: "Source",
};

export const table = {
  title: "Every incident",
  columns: COLUMNS,
  notStated: "not stated",
  group: (count: number) => `Group of ${number(count)}`,
  groupOfUnstatedSize: "Group, size not stated",
  background: "told as background",
  approximate: "approximate",
  dateOf: (event: DateEvent) => dateEvents[event],
  region: "region only",
  basis: (basis: Basis) => bases[basis].name,
  yearBasis: (basis: Basis) => `year ${bases[basis].name}`,
  fine: (fine: string) => `fine of ${fine}`,
  withFine: (term: string, fine: string) => `${term}, fine of ${fine}`,
  moreReports: (count: number) => `and ${counted(count, "more article", "more articles")}`,
  disagreement: "articles disagree",
  law: ({ code, article, part }: Law) => `${code} ${article}${part === null ? "" : ` (${part})`}`,
  /** The rows and the people in them. */
  counts: (total: Tally) => `${counted(total.incidents, "row", "rows")}: ${tally(total)}`,
  nothing: "No incident passes the filter.",
  sortBy: "Sort by",
  explained: "Arrow keys move between rows; Enter opens the evidence.",
  andMore: (count: number) => `and ${counted(count, "more row", "more rows")}`,
  /** Why people have no row on paper. */
  leftOut: (count: number) => `in ${counted(count, "more row", "more rows")} that did not fit the page`,
};
