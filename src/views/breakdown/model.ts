import type { Selection } from "../../domain/selection.ts";
import { addTallies, emptyTally, type Tally } from "../../domain/tally.ts";
import type { Grouping } from "./Grouping.ts";

export interface BreakdownRow<Key extends string> {
  key: Key;
  total: Tally;
  isUnstated: boolean;
}

/** How many rows a long list shows before it is folded out. */
const MOST_ROWS = 8;

/**
 * The people in view by charge or status, largest first, those of whom it is not stated last. The rows add up to the
 * selection; what is chosen has one even where nobody is left in it, so that it can be undone.
 */
export function breakdownOf<Key extends string>(
  selection: Selection,
  { dimension, order, unstated }: Pick<Grouping<Key>, "dimension" | "order" | "unstated">,
  chosen: readonly Key[] = [],
): BreakdownRow<Key>[] {
  const counts = selection.countBy(dimension);
  return order
    .filter((key) => counts.has(key) || chosen.includes(key))
    .map((key) => ({ key, total: counts.get(key) ?? emptyTally(), isUnstated: key === unstated }))
    .sort(
      (a, b) =>
        Number(a.isUnstated) - Number(b.isUnstated) ||
        b.total.people - a.total.people ||
        b.total.incidents - a.total.incidents,
    );
}

/** The rows while a hand moves the filter: those that stood there keep their lines, with the people of now. */
export function movedRows<Key extends string>(
  rested: readonly BreakdownRow<Key>[],
  now: readonly BreakdownRow<Key>[],
): BreakdownRow<Key>[] {
  const totals = new Map(now.map(({ key, total }) => [key, total]));
  const kept = rested.map((row) => ({ ...row, total: totals.get(row.key) ?? emptyTally() }));
  const lines = new Set(rested.map(({ key }) => key));
  const rows = [...kept, ...now.filter(({ key }) => !lines.has(key))];
  return [...rows.filter(({ isUnstated }) => !isUnstated), ...rows.filter(({ isUnstated }) => isUnstated)];
}

/** `rows` and what is `folded` away add up to all rows. */
export interface Folding<Key extends string> {
  rows: readonly BreakdownRow<Key>[];
  folded: { rows: number; total: Tally } | null;
}

/** The largest rows; also those that are chosen and the one of the unstated. A single row is never folded away. */
export function fold<Key extends string>(rows: readonly BreakdownRow<Key>[], chosen: readonly Key[]): Folding<Key> {
  const isKept = ({ key, isUnstated }: BreakdownRow<Key>, index: number) =>
    index < MOST_ROWS || isUnstated || chosen.includes(key);
  const folded = rows.filter((row, index) => !isKept(row, index));
  if (folded.length < 2) return { rows, folded: null };
  return {
    rows: rows.filter(isKept),
    folded: { rows: folded.length, total: addTallies(folded.map(({ total }) => total)) },
  };
}
