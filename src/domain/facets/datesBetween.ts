import { extentOf } from "../impreciseDate.ts";
import { onceFor } from "../onceFor.ts";
import type { Traits } from "../traits.ts";
import type { DayRange } from "./dates.ts";

/** The dates that lie on a time line, in the order of one end of what they may mean. */
interface Order {
  days: readonly string[];
  /** Which of the dates each is. */
  indices: readonly number[];
}

const orders = onceFor((dates: readonly Traits[]): Record<"first" | "last", Order> => {
  const extents = dates.flatMap(({ date }, index) => {
    const extent = date === null ? null : extentOf(date);
    return extent === null ? [] : [{ ...extent, index }];
  });
  const by = (end: "first" | "last"): Order => {
    const sorted = [...extents].sort((a, b) => (a[end] < b[end] ? -1 : Number(a[end] > b[end])));
    return { days: sorted.map((extent) => extent[end]), indices: sorted.map(({ index }) => index) };
  };
  return { first: by("first"), last: by("last") };
});

/** How many days of an order lie before a day. */
function before(days: readonly string[], day: string): number {
  let [from, to] = [0, days.length];
  while (from < to) {
    const middle = (from + to) >>> 1;
    if ((days[middle] ?? "") < day) from = middle + 1;
    else to = middle;
  }
  return from;
}

function crossed({ days, indices }: Order, one: string, other: string): readonly number[] {
  const [from, to] = one < other ? [one, other] : [other, one];
  // The later day itself is crossed too, where it is that of the end that moved.
  return indices.slice(before(days, from), before(days, `${to}~`));
}

/** The dates that one range may have and the other not: those that begin or end where its ends have moved. */
export function datesBetween(one: DayRange, other: DayRange, dates: readonly Traits[]): readonly number[] {
  const { first, last } = orders(dates);
  return [...crossed(first, one.to, other.to), ...crossed(last, one.from, other.from)];
}
