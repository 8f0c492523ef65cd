import { type Column, isColumn } from "./columns.ts";
import type { Setting } from "./Setting.ts";

export type Direction = "ascending" | "descending";

/** The order of the rows of the table. */
export interface Sorting {
  column: Column;
  direction: Direction;
}

const NEWEST_FIRST: Sorting = { column: "date", direction: "descending" };

/** As JSON:API writes it: a hyphen before what descends. */
function write({ column, direction }: Sorting): string {
  return direction === "descending" ? `-${column}` : column;
}

function read(entry: string): Sorting | undefined {
  const isDescending = entry.startsWith("-");
  const column = isDescending ? entry.slice(1) : entry;
  return isColumn(column) ? { column, direction: isDescending ? "descending" : "ascending" } : undefined;
}

export const sort: Setting<Sorting> = {
  empty: NEWEST_FIRST,
  toEntries: (value) => (write(value) === write(NEWEST_FIRST) ? [] : [write(value)]),
  fromEntries(entries) {
    const [entry, ...surplus] = entries;
    if (entry === undefined) return { value: NEWEST_FIRST, problems: [] };
    const value = read(entry);
    return value === undefined ? { value: NEWEST_FIRST, problems: [...entries] } : { value, problems: surplus };
  },
};
