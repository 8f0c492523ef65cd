import { type Day, toDayNumber } from "../../day.ts";

/** Days in words for English readers; a day is formatted as it stands, in no time zone. */
export function dateFormat(options: Intl.DateTimeFormatOptions): (day: Day) => string {
  const format = new Intl.DateTimeFormat("en-GB", { timeZone: "UTC", ...options });
  return (day) => format.format(toDayNumber(day) * 86_400_000);
}
