import { LAST_YEAR } from "../datePresets.ts";
import type { FoundByText } from "../foundByText.ts";
import type { Tally } from "../tally.ts";
import { BASES } from "../vocabulary.ts";
import { inEach } from "./inEach.ts";
import type { Quantities } from "./quantities.ts";
import type { Speaker } from "./Speaker.ts";

const WEEKDAYS = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"] as const;
const TOLD = ["reported", "background"] as const;

/** What stands in the panels in which filters are chosen. */
export function choosing({ text }: Speaker, { tally }: Quantities) {
  return {
    more: text("choosing.more"),
    moreChosen: (count: number) => text("choosing.moreChosen", { count }),
    panel: text("choosing.panel"),
    inView: (total: Tally) =>
      total.incidents === 0 ? text("choosing.nobodyInView") : text("choosing.inView", { people: tally(total) }),
    everything: text("choosing.everything"),
    preset: (name: string) => (name === LAST_YEAR ? text("choosing.lastYear") : name),
    presets: text("choosing.presets"),
    calendar: text("choosing.calendar"),
    month: text("choosing.month"),
    year: text("choosing.year"),
    /** Short, from Monday on. */
    weekdays: WEEKDAYS.map((weekday) => text(`choosing.weekday.${weekday}`)),
    previousMonth: text("choosing.previousMonth"),
    nextMonth: text("choosing.nextMonth"),
    moreOptions: (count: number) => text("choosing.moreOptions", { count }),
    search: {
      articlesToo: text("search.articlesToo"),
      tooManyArticles: (all: number) => text("search.tooManyArticles", { all }),
      reading: (read: number, all: number) => text("search.reading", { read, all }),
      found: ({ byFacts, byArticles }: FoundByText) =>
        text("search.found", { byFacts: tally(byFacts), byArticles: tally(byArticles) }),
      unread: (count: number) => text("search.unread", { count }),
    },
    told: inEach(TOLD, (told) => ({
      name: text(`choosing.told.${told}`),
      explained: text(`choosing.told.${told}.explained`),
    })),
    leastBasisName: text("choosing.basis"),
    leastBasis: inEach(BASES, (basis) => ({
      name: text(`choosing.basis.${basis}`),
      explained: text(`choosing.basis.${basis}.explained`),
    })),
  };
}
