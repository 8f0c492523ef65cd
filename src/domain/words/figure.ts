import type { Told } from "../facets/told.ts";
import type { ImpreciseDate } from "../impreciseDate.ts";
import type { Article } from "../schema.ts";
import type { Tally } from "../tally.ts";
import { exportDialog } from "./exportDialog.ts";
import type { Quantities } from "./quantities.ts";
import type { Speaker } from "./Speaker.ts";

/** What stands around a drawing on paper. */
export function figure(speaker: Speaker, { date, day, tally, toldAsBackground }: Quantities) {
  const { text, or, lowerCase } = speaker;
  const whom = { reported: tally, background: ({ incidents }: Tally) => toldAsBackground(incidents) };
  return {
    dialog: exportDialog(speaker),
    kicker: text("figure.kicker"),
    pageTitle: text("figure.pageTitle"),
    viewTitle: (view: string) => text("figure.viewTitle", { view: `${lowerCase(view.charAt(0))}${view.slice(1)}` }),
    noFilter: text("figure.noFilter"),
    alternatives: or,
    filter: (parts: readonly string[]) => text("figure.filter", { facets: parts.join(" · ") }),
    allShown: (total: Tally, told: Told) => text("figure.allShown", { people: whom[told](total) }),
    nothingShown: text("figure.nothingShown"),
    shown: (total: Tally, told: Told) => text("figure.shown", { people: whom[told](total) }),
    leftOut: (parts: readonly { total: Tally; reason: string }[], told: Told) =>
      text("figure.leftOut", {
        parts: parts
          .map(({ total, reason }) => text("figure.leftOutPart", { people: whom[told](total), reason }))
          .join("; "),
      }),
    sources: (articles: number) => text("figure.sources", { articles }),
    source: ({ title, id, publisher, published }: Article) => {
      const dated = published === null ? text("figure.notDated") : day(published);
      return [title ?? id, publisher, dated].filter((part) => part !== null).join(", ");
    },
    moreSources: (articles: number) => text("figure.moreSources", { articles }),
    noSource: text("figure.noSource"),
    data: text("figure.data"),
    dataDate: {
      publication: (value: ImpreciseDate) => text("figure.dataDate.publication", { date: date(value) }),
      event: (value: ImpreciseDate) => text("figure.dataDate.event", { date: date(value) }),
      unknown: text("figure.dataDate.unknown"),
    },
    dataVersion: (version: string) => text("figure.dataVersion", { version }),
    dataVersionUnknown: text("figure.dataVersionUnknown"),
    counting: text("figure.counting"),
    synthetic: text("figure.synthetic"),
    link: text("figure.link"),
    partNotInLink: text("figure.partNotInLink"),
    credits: text("figure.credits"),
    described: (filter: string, summary: string) => text("figure.described", { filter, summary }),
  };
}
