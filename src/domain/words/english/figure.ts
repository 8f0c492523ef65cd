import type { ImpreciseDate } from "../../impreciseDate.ts";
import type { Article } from "../../schema.ts";
import type { Tally } from "../../tally.ts";
import { exportDialog } from "./exportDialog.ts";
import { counted, date, day, tally } from "./quantities.ts";

const disjunction = new Intl.ListFormat("en-GB", { type: "disjunction" });

function source({ title, id, publisher, published }: Article): string {
  const parts = [title ?? id, publisher, published === null ? "publication date not known" : day(published)];
  return parts.filter((part) => part !== null).join(", ");
}

export const figure = {
  dialog: exportDialog,
  kicker: "Qamau",
  pageTitle: "Reported detentions",
  viewTitle: (view: string) => `Reported detentions: ${view.charAt(0).toLowerCase()}${view.slice(1)}`,
  noFilter: "No filter: everything reported",
  alternatives: (parts: readonly string[]) => disjunction.format(parts),
  filter: (facets: readonly string[]) => `Filter: ${facets.join(" · ")}`,
  allShown: (total: Tally) => `Shown: all ${tally(total)}.`,
  nothingShown: "Nobody to show.",
  shown: (total: Tally) => `Shown: ${tally(total)}.`,
  leftOut: (parts: readonly { total: Tally; reason: string }[]) =>
    `Not shown: ${parts.map(({ total, reason }) => `${tally(total)} (${reason})`).join("; ")}.`,
  sources: (articles: number) => (articles === 1 ? "Source" : "Sources"),
  source,
  moreSources: (more: number) => `and ${counted(more, "more article", "more articles")}`,
  noSource: "No article",
  data: "Data",
  dataDate: {
    publication: (value: ImpreciseDate) => `Articles published up to ${date(value)}`,
    event: (value: ImpreciseDate) => `Latest dated event: ${date(value)}. Publication dates are not known`,
    unknown: "The date of the data is not known",
  },
  dataVersion: (version: string) => `Version ${version}`,
  dataVersionUnknown: "Version not known",
  counting: "People are counted once in each case, however many articles tell of it.",
  link: "This view",
  searchNotInLink: "The search text is not part of the link.",
  credits: "Credits",
  described: (filter: string, summary: string) => `${filter}. ${summary}`,
};
