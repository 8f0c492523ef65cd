import { UNDATED } from "../dimension.ts";
import type { Dates } from "../facets/dates.ts";
import { inEach } from "./inEach.ts";
import type { Quantities } from "./quantities.ts";
import type { Speaker } from "./Speaker.ts";

const FACETS = ["city", "dates", "status", "charge", "length", "organisation", "articles", "told"] as const;

/** The filter bar and its menus. */
export function filters({ text, lowerCase }: Speaker, { dayRange, shortTally }: Quantities) {
  return {
    label: text("filters.label"),
    open: (chosen: number) => text("filters.open", { chosen }),
    show: (total: string) => text("filters.show", { total }),
    clear: text("filters.clear"),
    remove: (filter: string) => text("filters.remove", { filter }),
    chosen: text("filters.chosen"),
    search: text("filters.search"),
    searchHint: text("filters.searchHint"),
    /** Where there is no room for that. */
    searchHintBrief: text("filters.searchHintBrief"),
    searchPreparing: text("filters.searchPreparing"),
    searchFailed: text("filters.searchFailed"),
    clearSearch: text("filters.clearSearch"),
    notInLink: text("filters.notInLink"),
    notInLinkExplained: text("filters.notInLinkExplained"),
    copyLink: text("filters.copyLink"),
    linkCopied: text("filters.linkCopied"),
    linkNotCopied: text("filters.linkNotCopied"),
    names: inEach(FACETS, (facet) => text(`filters.${facet}`)),
    any: {
      city: text("filters.any.city"),
      status: text("filters.any.status"),
      charge: text("filters.any.charge"),
      length: text("filters.any.length"),
    },
    several: (first: string, more: number) => text("filters.several", { first, more }),
    from: text("filters.from"),
    to: text("filters.to"),
    backwards: text("filters.backwards"),
    undated: text("filters.undated"),
    within: (facet: string) => text("filters.within", { facet: lowerCase(facet) }),
    nothingFound: text("filters.nothingFound"),
    nothingHere: text("filters.nothingHere"),
    clearOne: text("filters.clearOne"),
    /** People, and briefly the groups of unstated size beside them. */
    optionCount: shortTally,
    dateSummary: (value: Dates) => {
      if (value === null) return text("filters.any.dates");
      return value === UNDATED ? text("filters.undated") : dayRange(value.from, value.to);
    },
  };
}
