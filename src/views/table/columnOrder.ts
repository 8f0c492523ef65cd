import { COLUMNS, type Column } from "../../domain/settings/columns.ts";

/** Every column as it is offered: those shown, from left to right, then the others. */
export function offeredColumns(shown: readonly Column[]): Column[] {
  return [...shown, ...COLUMNS.filter((column) => !shown.includes(column))];
}

/** Those of `wanted` that are shown keep their order; new ones stand last. A table without a column is none. */
export function showColumns(shown: readonly Column[], wanted: ReadonlySet<Column>): readonly Column[] {
  const next = offeredColumns(shown).filter((column) => wanted.has(column));
  return next.length === 0 ? shown : next;
}

/** The column one place further to the left (-1) or to the right (1); at either end it stays. */
export function moveColumn(shown: readonly Column[], column: Column, by: -1 | 1): readonly Column[] {
  const from = shown.indexOf(column);
  const to = from + by;
  const neighbour = shown[to];
  if (from < 0 || neighbour === undefined) return shown;
  return shown.map((each, index) => (index === from ? neighbour : index === to ? column : each));
}
