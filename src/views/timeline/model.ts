import { addDays, type Day } from "../../domain/day.ts";
import { byDate, UNDATED } from "../../domain/dimension.ts";
import type { DayRange } from "../../domain/facets/dates.ts";
import { type Extent, extentOf, type ImpreciseDate } from "../../domain/impreciseDate.ts";
import type { Selection } from "../../domain/selection.ts";
import { addTallies, emptyTally, type Tally } from "../../domain/tally.ts";
import { isWithin, ordinalOf, periodOf, UNITS, type Unit } from "./calendar.ts";
import { stackSpans } from "./stackSpans.ts";

/** More bins than this are too thin to point at. */
const MOST_BINS = 60;
/** A single day is shown with some days on each side. */
const FEWEST_BINS = 9;

export interface TalliedExtent extends Extent {
  total: Tally;
}

export interface TalliedDate extends TalliedExtent {
  date: ImpreciseDate;
}

/** A date wider than a bin, in the row of the lane where it hides no other. */
export interface ApproximateDate extends TalliedDate {
  row: number;
}

/** `bins`, `approximate` and `undated` add up to the selection. */
export interface Timeline {
  unit: Unit;
  /** Without gaps, in order; none where nobody has a date. */
  bins: readonly TalliedExtent[];
  approximate: readonly ApproximateDate[];
  undated: Tally;
  /** Every different date; exact and approximate. */
  dates: readonly TalliedDate[];
}

function spanOf(extents: readonly Extent[]): Extent | null {
  const [any] = extents;
  if (any === undefined) return null;
  let { first, last } = any;
  for (const extent of extents) {
    if (extent.first < first) first = extent.first;
    if (extent.last > last) last = extent.last;
  }
  return { first, last };
}

function fits(unit: Unit, extent: Extent): boolean {
  return isWithin(extent, periodOf(unit, extent.first));
}

/** The finest unit that needs few enough bins and in which at least one date has a bin of its own. */
function unitFor(extents: readonly Extent[], span: Extent): Unit {
  const isEnough = (unit: Unit) => ordinalOf(unit, span.last) - ordinalOf(unit, span.first) < MOST_BINS;
  return UNITS.find((unit) => isEnough(unit) && extents.some((extent) => fits(unit, extent))) ?? "year";
}

function periodsOver(unit: Unit, span: Extent): Extent[] {
  const periods = [periodOf(unit, span.first)];
  const end = () => periods.at(-1)?.last ?? span.last;
  const start = () => periods[0]?.first ?? span.first;
  while (end() < span.last) periods.push(periodOf(unit, addDays(end(), 1)));
  while (periods.length < FEWEST_BINS) {
    periods.unshift(periodOf(unit, addDays(start(), -1)));
    periods.push(periodOf(unit, addDays(end(), 1)));
  }
  return periods;
}

function tallyBins(periods: readonly Extent[], exact: readonly TalliedExtent[], unit: Unit): TalliedExtent[] {
  const within = new Map<Day, Tally[]>();
  for (const { first, total } of exact) {
    const start = periodOf(unit, first).first;
    const known = within.get(start);
    if (known === undefined) within.set(start, [total]);
    else known.push(total);
  }
  return periods.map((period) => ({ ...period, total: addTallies(within.get(period.first) ?? []) }));
}

/** People by date. Its cost grows with the number of different dates, not with that of incidents. */
export function timelineOf(selection: Selection): Timeline {
  const counts = selection.countBy(byDate);
  const undated = counts.get(UNDATED) ?? emptyTally();
  const extents: TalliedDate[] = [...counts].flatMap(([date, total]) => {
    const extent = date === UNDATED ? null : extentOf(date);
    return extent === null ? [] : [{ ...extent, date, total }];
  });
  const span = spanOf(extents);
  if (span === null) return { unit: "day", bins: [], approximate: [], undated, dates: [] };
  const unit = unitFor(extents, span);
  const exact = extents.filter((extent) => fits(unit, extent));
  return {
    unit,
    bins: tallyBins(periodsOver(unit, span), exact, unit),
    approximate: stackSpans(extents.filter((extent) => !fits(unit, extent))),
    undated,
    dates: extents,
  };
}

export function approximateTotal(timeline: Timeline): Tally {
  return addTallies(timeline.approximate.map(({ total }) => total));
}

/** Those of an approximate date that may lie in a bin: choosing it chooses them too. */
export function perhapsInBin({ approximate }: Timeline, bin: Extent): Tally {
  const possible = approximate.filter(({ first, last }) => first <= bin.last && last >= bin.first);
  return addTallies(possible.map(({ total }) => total));
}

/** `sure` and `perhaps` add up to what passes the dates facet with that range. */
export interface RangeTally {
  sure: Tally;
  /** Whose date is not exact enough to say that it lies in the range. */
  perhaps: Tally;
}

export function tallyRange({ dates }: Timeline, { from, to }: DayRange): RangeTally {
  const range = { first: from, last: to };
  const possible = dates.filter(({ first, last }) => first <= to && last >= from);
  const sum = (isSure: boolean) =>
    addTallies(possible.filter((date) => isWithin(date, range) === isSure).map(({ total }) => total));
  return { sure: sum(true), perhaps: sum(false) };
}
