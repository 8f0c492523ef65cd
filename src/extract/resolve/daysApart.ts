import { toDayNumber } from "../../domain/day.ts";
import { extentOf, type ImpreciseDate } from "../../domain/impreciseDate.ts";

/** Days from one date to another, negative where it lies before; 0 where they may be the same, `null` where either is unknown. */
export function daysApart(one: ImpreciseDate | null, other: ImpreciseDate | null): number | null {
  if (one === null || other === null) return null;
  const yearOf = (date: ImpreciseDate) => (date.startsWith("XXXX") ? null : date.slice(0, 4));
  const year = yearOf(one) ?? yearOf(other) ?? "2000";
  const [a, b] = [one, other].map((date) => extentOf(date.replace("XXXX", year)));
  if (a == null || b == null) return null;
  const gap = toDayNumber(b.first) - toDayNumber(a.last);
  const back = toDayNumber(a.first) - toDayNumber(b.last);
  return gap > 0 ? gap : back > 0 ? -back : 0;
}
