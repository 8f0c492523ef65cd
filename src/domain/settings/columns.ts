import type { Setting } from "./Setting.ts";

/** All that the table can show of an incident, in the order in which it is offered. */
export const COLUMNS = [
  "person",
  "role",
  "people",
  "organisation",
  "city",
  "region",
  "country",
  "date",
  "event",
  "status",
  "sentence",
  "fine",
  "charge",
  "law",
  "trigger",
  "basis",
  "articles",
  "source",
] as const;
export type Column = (typeof COLUMNS)[number];

const DEFAULT: readonly Column[] = ["person", "city", "date", "status", "sentence", "charge", "source"];

/** Between the names; an address writes it as it is. */
const SEPARATOR = ".";

export function isColumn(name: string): name is Column {
  return (COLUMNS as readonly string[]).includes(name);
}

/** The columns of the table from left to right, each once; there is at least one. */
export const columns: Setting<readonly Column[]> = {
  empty: DEFAULT,
  toEntries(value) {
    const entry = value.join(SEPARATOR);
    return entry === DEFAULT.join(SEPARATOR) ? [] : [entry];
  },
  fromEntries(entries) {
    const names = entries.flatMap((entry) => entry.split(SEPARATOR));
    const shown = new Set(names.filter(isColumn));
    return { value: shown.size === 0 ? DEFAULT : [...shown], problems: names.filter((name) => !isColumn(name)) };
  },
};
