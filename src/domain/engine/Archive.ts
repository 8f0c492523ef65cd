import { onceFor } from "../onceFor.ts";
import type { Dataset } from "../schema.ts";
import { add, wordsFor } from "./bits.ts";
import { type Columns, columnsOf } from "./Columns.ts";
import { Members } from "./Members.ts";

/** A dataset as it is counted: its columns, and the rows that need more than a glance. */
export interface Archive {
  readonly dataset: Dataset;
  readonly columns: Columns;
  /** One for each case; all others are never counted. */
  readonly leads: Members;
  /** Leads of cases that more than one row tells of. */
  readonly toldAgain: Members;
  /** Rows that do not count as exactly one person: groups, and those of unstated size. */
  readonly groups: Members;
}

function membersWhere(length: number, isIn: (row: number) => boolean): Members {
  const words = wordsFor(length);
  for (let row = 0; row < length; row++) if (isIn(row)) add(words, row);
  return new Members(words);
}

/** The archive of a dataset; made once. */
export const archiveOf = onceFor((dataset: Dataset): Archive => {
  const columns = columnsOf(dataset);
  const { length, cases, traits } = columns;
  const { codes, values } = traits.count;
  const isOne = values.map((count) => count === 1);
  const toldAgain = wordsFor(length);
  for (const row of cases.others) add(toldAgain, cases.leadOf[row] ?? row);
  return {
    dataset,
    columns,
    leads: membersWhere(length, (row) => cases.leadOf[row] === row),
    toldAgain: new Members(toldAgain),
    groups: membersWhere(length, (row) => !isOne[codes[row] ?? 0]),
  };
});

/** The rows that tell of the case of a lead besides it, in the order of their authority. */
export function othersOf({ columns: { cases } }: Archive, lead: number): Uint32Array {
  const { leadOf, others } = cases;
  const leadAt = (index: number) => leadOf[others[index] ?? 0] ?? 0;
  let [from, to] = [0, others.length];
  while (from < to) {
    const middle = (from + to) >>> 1;
    if (leadAt(middle) < lead) from = middle + 1;
    else to = middle;
  }
  let end = from;
  while (end < others.length && leadAt(end) === lead) end++;
  return others.subarray(from, end);
}
