import {
  byCharge,
  byDate,
  byLength,
  byPlace,
  type ChargeKey,
  dimension,
  type PlaceKey,
  UNCHARGED,
  UNDATED,
  UNPLACED,
} from "../../domain/dimension.ts";
import type { Dates } from "../../domain/facets/dates.ts";
import type { Filter } from "../../domain/facets/facets.ts";
import { GREY_BINS, type LengthBin } from "../../domain/length.ts";
import { onceFor } from "../../domain/onceFor.ts";
import type { Selection } from "../../domain/selection.ts";
import { addTallies, type Tally } from "../../domain/tally.ts";

export type PartName =
  | "onMap"
  | "offMap"
  | "dated"
  | "undated"
  | "withTerm"
  | "withoutTerm"
  | "withCharge"
  | "withoutCharge";

/** Some of the people in view; `filter` is what shows only them, null where no filter can say that. */
export interface Part {
  name: PartName;
  total: Tally;
  filter: Partial<Filter> | null;
}

/** The two parts of a split add up to the people in view. */
export type Split = readonly [Part, Part];

function split<Key>(
  counts: ReadonlyMap<Key, Tally>,
  isApart: (key: Key) => boolean,
  names: readonly [PartName, PartName],
  filters: readonly [Part["filter"], Part["filter"]],
): Split {
  const sum = (apart: boolean) =>
    addTallies([...counts].filter(([key]) => isApart(key) === apart).map(([, total]) => total));
  return [
    { name: names[0], total: sum(false), filter: filters[0] },
    { name: names[1], total: sum(true), filter: filters[1] },
  ];
}

/** Of an archive with thousands of days only two numbers are asked. */
const byBeingDated = dimension("being dated", ["date"], (traits) =>
  byDate.keyOf(traits) === UNDATED ? UNDATED : "dated",
);

function isGrey(bin: LengthBin): boolean {
  return (GREY_BINS as readonly LengthBin[]).includes(bin);
}

/** How the people in view are made up for the map, the timeline, the sentence lengths and the charges. */
export const reconcile = onceFor((selection: Selection): readonly Split[] => {
  const byBin = selection.countBy(byLength);
  const lengths = [...byBin.keys()].sort();
  const undated: Dates = UNDATED;
  return [
    split<PlaceKey>(
      selection.countBy(byPlace),
      (key) => key === UNPLACED,
      ["onMap", "offMap"],
      [null, { city: [UNPLACED] }],
    ),
    split(selection.countBy(byBeingDated), (key) => key === UNDATED, ["dated", "undated"], [null, { dates: undated }]),
    split<LengthBin>(
      byBin,
      isGrey,
      ["withTerm", "withoutTerm"],
      [{ length: lengths.filter((bin) => !isGrey(bin)) }, { length: lengths.filter(isGrey) }],
    ),
    split<ChargeKey>(
      selection.countBy(byCharge),
      (key) => key === UNCHARGED,
      ["withCharge", "withoutCharge"],
      [null, { charge: [UNCHARGED] }],
    ),
  ];
});
