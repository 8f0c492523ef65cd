import type { Term } from "../domain/schema.ts";

const MONTHS_IN_YEAR = 12;

/** How much of a term is left where some is taken off; `null` where the units do not meet. */
export function less({ years = 0, months = 0, days = 0, hours, life }: Term, by: Term): Term | null {
  if (hours !== undefined || life !== undefined || by.hours !== undefined || by.life !== undefined) return null;
  const own = years * MONTHS_IN_YEAR + months - ((by.years ?? 0) * MONTHS_IN_YEAR + (by.months ?? 0));
  const rest = days - (by.days ?? 0);
  if (own < 0 || rest < 0 || own + rest === 0) return null;
  const [inYears, inMonths] = [Math.floor(own / MONTHS_IN_YEAR), own % MONTHS_IN_YEAR];
  return {
    ...(inYears > 0 ? { years: inYears } : {}),
    ...(inMonths > 0 ? { months: inMonths } : {}),
    ...(rest > 0 ? { days: rest } : {}),
  };
}

/** So many times a length of time; `null` where that is no whole number of months or days. */
export function times({ years = 0, months = 0, days = 0, hours, life }: Term, factor: number): Term | null {
  if (hours !== undefined || life !== undefined) return null;
  const [inMonths, inDays] = [(years * MONTHS_IN_YEAR + months) * factor, days * factor];
  if (!Number.isInteger(inMonths) || !Number.isInteger(inDays) || inMonths + inDays === 0) return null;
  const [wholeYears, rest] = [Math.floor(inMonths / MONTHS_IN_YEAR), inMonths % MONTHS_IN_YEAR];
  return {
    ...(wholeYears > 0 ? { years: wholeYears } : {}),
    ...(rest > 0 ? { months: rest } : {}),
    ...(inDays > 0 ? { days: inDays } : {}),
  };
}
