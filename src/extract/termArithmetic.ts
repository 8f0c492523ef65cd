import type { Term } from "../domain/schema.ts";

const MONTHS_IN_YEAR = 12;

/** A term of so many months and days, in whole years first. */
function termOf(inMonths: number, days: number): Term {
  const [years, months] = [Math.floor(inMonths / MONTHS_IN_YEAR), inMonths % MONTHS_IN_YEAR];
  return { ...(years > 0 ? { years } : {}), ...(months > 0 ? { months } : {}), ...(days > 0 ? { days } : {}) };
}

/** How much of a term is left where some is taken off; `null` where the units do not meet. */
export function less({ years = 0, months = 0, days = 0, hours, life }: Term, by: Term): Term | null {
  if (hours !== undefined || life !== undefined || by.hours !== undefined || by.life !== undefined) return null;
  const own = years * MONTHS_IN_YEAR + months - ((by.years ?? 0) * MONTHS_IN_YEAR + (by.months ?? 0));
  const rest = days - (by.days ?? 0);
  if (own < 0 || rest < 0 || own + rest === 0) return null;
  return termOf(own, rest);
}

/** So many times a length of time; `null` where that is no whole number of months or days. */
export function times({ years = 0, months = 0, days = 0, hours, life }: Term, factor: number): Term | null {
  if (hours !== undefined || life !== undefined) return null;
  const [inMonths, inDays] = [(years * MONTHS_IN_YEAR + months) * factor, days * factor];
  if (!Number.isInteger(inMonths) || !Number.isInteger(inDays) || inMonths + inDays === 0) return null;
  return termOf(inMonths, inDays);
}
