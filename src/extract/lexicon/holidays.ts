/** Holidays that fall on one day in every country that keeps them: month and day. Behind "on" or "on the eve of". */
export const holidays: ReadonlyMap<string, readonly [month: number, day: number]> = new Map([
  ["new year's eve", [12, 31]],
  ["new year's day", [1, 1]],
  ["international women's day", [3, 8]],
  ["women's day", [3, 8]],
  ["valentine's day", [2, 14]],
  ["defender of the fatherland day", [2, 23]],
  ["april fools' day", [4, 1]],
  ["may day", [5, 1]],
  ["international workers' day", [5, 1]],
  ["victory day", [5, 9]],
  ["world press freedom day", [5, 3]],
  ["children's day", [6, 1]],
  ["russia day", [6, 12]],
  ["knowledge day", [9, 1]],
  ["neutrality day", [12, 12]],
  ["human rights day", [12, 10]],
]);

/** The most tokens one of these names has. */
export const LONGEST_HOLIDAY = 5;

/** The words they begin with. */
export const openHolidays: ReadonlySet<string> = new Set(
  [...holidays.keys()].map((name) => name.split(/[ ']/u)[0] ?? ""),
);
