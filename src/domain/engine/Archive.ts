import { onceFor } from "../onceFor.ts";
import type { Dataset } from "../schema.ts";
import { add, remove, wordsFor } from "./bits.ts";
import { type Columns, columnsOf } from "./Columns.ts";
import { Members } from "./Members.ts";
import { traitIn } from "./profileOf.ts";

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
  /** The last row of each article that tells of any. */
  readonly lasts: Members;
  readonly nobody: Members;
}

function membersWhere(length: number, isIn: (row: number) => boolean): Members {
  const words = wordsFor(length);
  for (let row = 0; row < length; row++) if (isIn(row)) add(words, row);
  return new Members(words);
}

/** The archive of a dataset; made once. */
export const archiveOf = onceFor((dataset: Dataset): Archive => {
  const columns = columnsOf(dataset);
  const { length, cases, articleOf } = columns;
  const countOf = traitIn(columns, "count");
  const leads = wordsFor(length);
  for (let row = 0; row < length; row++) add(leads, row);
  for (const row of cases.others) remove(leads, row);
  const toldAgain = wordsFor(length);
  for (const lead of cases.leads) add(toldAgain, lead);
  return {
    dataset,
    columns,
    leads: new Members(leads),
    toldAgain: new Members(toldAgain),
    groups: membersWhere(length, (row) => countOf(row) !== 1),
    lasts: membersWhere(length, (row) => row + 1 === length || articleOf[row] !== articleOf[row + 1]),
    nobody: new Members(wordsFor(length)),
  };
});

/** The rows that tell of the case of a lead besides it, in the order of their authority. */
export function othersOf({ columns: { cases } }: Archive, lead: number): Uint32Array {
  const { leads, others } = cases;
  let [from, to] = [0, leads.length];
  while (from < to) {
    const middle = (from + to) >>> 1;
    if ((leads[middle] ?? 0) < lead) from = middle + 1;
    else to = middle;
  }
  let end = from;
  while (leads[end] === lead) end++;
  return others.subarray(from, end);
}

/** The lead of the case that a row tells of. */
export function leadOf({ leads, columns: { cases } }: Archive, row: number): number {
  return leads.has(row) ? row : (cases.leads[cases.others.indexOf(row)] ?? row);
}
